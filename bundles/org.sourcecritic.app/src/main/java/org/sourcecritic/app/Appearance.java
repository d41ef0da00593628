package org.sourcecritic.app;

/** Light or dark, by the id of a theme of the platform. */
enum Appearance {
	LIGHT("org.eclipse.e4.ui.css.theme.e4_default", Messages.Appearance_light), //$NON-NLS-1$
	DARK("org.eclipse.e4.ui.css.theme.e4_dark", Messages.Appearance_dark); //$NON-NLS-1$

	private final String theme;
	private final String title;

	Appearance(String theme, String title) {
		this.theme = theme;
		this.title = title;
	}

	/** The beginning of the theme's id; the platform adds the operating system. */
	String theme() {
		return theme;
	}

	String title() {
		return title;
	}
}
