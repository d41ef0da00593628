package org.sourcecritic.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the workbench remembers of a person between two sessions. */
public final class UiSettings {

	private static final String BUNDLE = "org.sourcecritic.ui"; //$NON-NLS-1$
	private static final String ANNOTATOR = "annotator"; //$NON-NLS-1$
	private static final String RECENT = "recentCorpora"; //$NON-NLS-1$
	private static final String REOPEN = "reopenCorpus"; //$NON-NLS-1$
	private static final String TEXTS = "openTexts"; //$NON-NLS-1$
	private static final String ZOOM = "readingZoom"; //$NON-NLS-1$
	private static final int MOST_RECENT = 8;
	private static final int MOST_TEXTS = 12;
	private static final int USUAL_ZOOM = 100;

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	public Optional<String> annotator() {
		return Optional.of(node().get(ANNOTATOR, "")).filter(name -> !name.isBlank()); //$NON-NLS-1$
	}

	public void annotator(String name) {
		put(ANNOTATOR, name);
	}

	/** The corpus to open at the next start. */
	public Optional<Path> reopen() {
		return Optional.of(node().get(REOPEN, "")).filter(path -> !path.isEmpty()).map(Path::of); //$NON-NLS-1$
	}

	/** The latest first. */
	public List<Path> recent() {
		return node().get(RECENT, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList(); //$NON-NLS-1$
	}

	void opened(Path folder) {
		List<Path> paths = new ArrayList<>(recent());
		paths.remove(folder);
		paths.addFirst(folder);
		put(RECENT, paths.stream().limit(MOST_RECENT).map(Path::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		put(REOPEN, folder.toString());
	}

	/** The ids of the documents that were open in a corpus, in the order of their tabs; the active one comes last. */
	List<String> openTexts(Path corpus) {
		return Arrays.stream(node().node(TEXTS).get(corpus.toString().replace('/', '|'), "").split("\n")) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(line -> !line.isEmpty()).toList();
	}

	void openTexts(Path corpus, List<String> documents) {
		var kept = documents.subList(Math.max(0, documents.size() - MOST_TEXTS), documents.size());
		node().node(TEXTS).put(corpus.toString().replace('/', '|'), String.join("\n", kept)); //$NON-NLS-1$
		flush();
	}

	/** How large texts are shown, in percent. */
	public int readingZoom() {
		return node().getInt(ZOOM, USUAL_ZOOM);
	}

	public void readingZoom(int percent) {
		node().putInt(ZOOM, percent);
		flush();
	}

	private static void put(String key, String value) {
		node().put(key, value);
		flush();
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ErrorReporter.log(Messages.UiSettings_notKept, e);
		}
	}
}
