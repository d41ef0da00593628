package org.sourcecritic.app;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus that every program has; what is special to this one comes from the bundles it is made of. */
final class MenuAdvisor extends ActionBarAdvisor {

	MenuAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(window());
		bar.add(help());
	}

	private MenuManager file() {
		var menu = new MenuManager(Messages.MenuAdvisor_file, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator(IWorkbenchActionConstants.FILE_END));
		menu.add(command("org.eclipse.ui.file.exit", Messages.MenuAdvisor_quit)); //$NON-NLS-1$
		return menu;
	}

	private MenuManager edit() {
		var menu = new MenuManager(Messages.MenuAdvisor_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(command("org.eclipse.ui.edit.undo", null)); //$NON-NLS-1$
		menu.add(command("org.eclipse.ui.edit.redo", null)); //$NON-NLS-1$
		menu.add(new Separator());
		menu.add(command("org.eclipse.ui.edit.copy", null)); //$NON-NLS-1$
		menu.add(command("org.eclipse.ui.edit.selectAll", null)); //$NON-NLS-1$
		menu.add(new Separator());
		for (ActionFactory place : List.of(ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY)) {
			var action = place.create(workbenchWindow());
			register(action);
			menu.add(action);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command("org.sourcecritic.ui.views.searchClaims", null)); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private MenuManager window() {
		var menu = new MenuManager(Messages.MenuAdvisor_window, IWorkbenchActionConstants.M_WINDOW);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		var appearance = new MenuManager(Messages.MenuAdvisor_appearance, "org.sourcecritic.app.appearance"); //$NON-NLS-1$
		for (Appearance each : Appearance.values()) {
			appearance.add(new AppearanceAction(each));
		}
		menu.add(appearance);
		menu.add(command("org.eclipse.ui.window.resetPerspective", Messages.MenuAdvisor_reset)); //$NON-NLS-1$
		return menu;
	}

	private MenuManager help() {
		var menu = new MenuManager(Messages.MenuAdvisor_help, IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		menu.add(ActionFactory.ABOUT.create(workbenchWindow()));
		return menu;
	}

	private IWorkbenchWindow workbenchWindow() {
		return getActionBarConfigurer().getWindowConfigurer().getWindow();
	}

	private CommandContributionItem command(String id, @Nullable String label) {
		var parameter = new CommandContributionItemParameter(workbenchWindow(), id, id,
				CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
