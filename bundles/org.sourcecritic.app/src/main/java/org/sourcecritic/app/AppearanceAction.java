package org.sourcecritic.app;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.PlatformUI;

/** Makes the whole workbench light or dark, now and at the next start. */
final class AppearanceAction extends Action {

	private final Appearance appearance;

	AppearanceAction(Appearance appearance) {
		super(appearance.title(), IAction.AS_RADIO_BUTTON);
		this.appearance = appearance;
		ITheme active = engine().getActiveTheme();
		setChecked(active != null && active.getId().startsWith(appearance.theme()));
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	@Override
	public void run() {
		if (isChecked()) {
			engine().getThemes().stream().filter(theme -> theme.getId().startsWith(appearance.theme())).findFirst()
					.ifPresent(theme -> engine().setTheme(theme, true));
		}
	}
}
