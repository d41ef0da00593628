package org.sourcecritic.core.internal.state;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** The version of a corpus's format: a newer minor one only adds, a newer major one changes what things mean. */
public final class FormatVersion {

	private static final Pattern VERSION = Pattern.compile("(\\d{1,6})(\\.\\d{1,6})*");

	private FormatVersion() {
	}

	/** Whether this version of the program may write to it. */
	public static boolean isWritable(@Nullable String version) {
		if (version == null) {
			return true;
		}
		var parsed = VERSION.matcher(version);
		return parsed.matches() && Integer.parseInt(parsed.group(1)) <= major();
	}

	private static int major() {
		return Integer.parseInt(FirstFiles.FORMAT_VERSION.substring(0, FirstFiles.FORMAT_VERSION.indexOf('.')));
	}
}
