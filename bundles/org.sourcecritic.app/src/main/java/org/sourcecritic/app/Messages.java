package org.sourcecritic.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Appearance_dark;
	public static String Appearance_light;
	public static String MenuAdvisor_appearance;
	public static String MenuAdvisor_edit;
	public static String MenuAdvisor_file;
	public static String MenuAdvisor_help;
	public static String MenuAdvisor_quit;
	public static String MenuAdvisor_reset;
	public static String MenuAdvisor_window;
	public static String WindowAdvisor_title;
	public static String application;

	static {
		initializeMessages("org.sourcecritic.app.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
