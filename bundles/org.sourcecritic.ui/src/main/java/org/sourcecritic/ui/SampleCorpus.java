package org.sourcecritic.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The corpus that comes with the workbench, to try things on. People work on a copy of it. */
public final class SampleCorpus {

	private static final String FOLDER = "sample/corpus"; //$NON-NLS-1$

	private SampleCorpus() {
	}

	/** Where a person's copy lies. */
	public static Path home() {
		return Path.of(System.getProperty("user.home"), Messages.SampleCorpus_folder); //$NON-NLS-1$
	}

	/**
	 * Copies the sample into the folder, unless a corpus lies there already.
	 *
	 * @throws IOException
	 *     when the folder can't be written; nothing half-copied is left
	 */
	public static void copyTo(Path folder) throws IOException {
		if (Files.exists(folder.resolve("corpus.xmi"))) { //$NON-NLS-1$
			return;
		}
		Files.createDirectories(folder);
		Bundle bundle = FrameworkUtil.getBundle(SampleCorpus.class);
		for (URL entry : entries(bundle)) {
			String path = entry.getPath();
			if (path.endsWith("/")) { //$NON-NLS-1$
				continue;
			}
			String relative = path.substring(path.indexOf(FOLDER) + FOLDER.length() + 1);
			Path target = folder.resolve(relative);
			Files.createDirectories(target.resolveSibling("")); //$NON-NLS-1$
			try (InputStream in = entry.openStream()) {
				Files.copy(in, target);
			}
		}
	}

	/** The corpus' own file comes last: a copy that broke off is not taken for a corpus. */
	private static List<URL> entries(Bundle bundle) {
		var found = bundle.findEntries(FOLDER, "*", true); //$NON-NLS-1$
		if (found == null) {
			return List.of();
		}
		List<URL> entries = Collections.list(found);
		entries.sort((one, other) -> Boolean.compare(isHead(one), isHead(other)));
		return entries;
	}

	private static boolean isHead(URL entry) {
		return entry.getPath().endsWith("corpus.xmi"); //$NON-NLS-1$
	}
}
