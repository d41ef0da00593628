package org.sourcecritic.ui.views;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.sourcecritic.ui.UiSettings;

/** One item for each corpus that was opened of late. */
@NonNullByDefault({})
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return new UiSettings().recent().stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Path folder) {
		var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
				"org.sourcecritic.ui.views.openRecent", CommandContributionItem.STYLE_PUSH); //$NON-NLS-1$
		parameter.parameters = Map.of(CorpusCommand.FOLDER, folder.toString());
		parameter.label = folder.toString().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		return new CommandContributionItem(parameter);
	}
}
