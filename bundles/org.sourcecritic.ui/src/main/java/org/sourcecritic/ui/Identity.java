package org.sourcecritic.ui;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;

/** Who sits at this workbench: given on the command line by {@code --annotator NAME}, or asked once and remembered. */
public final class Identity {

	private static final String OPTION = "--annotator"; //$NON-NLS-1$

	private final UiSettings settings;
	private final @Nullable String given;

	Identity(UiSettings settings) {
		this.settings = settings;
		this.given = CommandLine.of(Platform.getApplicationArgs()).value(OPTION).orElse(null);
	}

	/** Empty when nobody has said it yet. */
	public Optional<String> name() {
		return Optional.ofNullable(given).or(settings::annotator);
	}

	/** Remembers the name for this and all later sessions. */
	public void name(String name) {
		settings.annotator(name.strip());
	}

	/** The name, or the system's name of the user as long as nobody has said it. */
	public String person() {
		return name().orElseGet(Identity::systemName);
	}

	static String systemName() {
		return System.getProperty("user.name", "reader"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
