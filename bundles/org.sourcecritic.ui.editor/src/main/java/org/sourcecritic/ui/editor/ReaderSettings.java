package org.sourcecritic.ui.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;

/**
 * What the workbench remembers of one person's reading in one corpus: by document the place and the bookmarks, and
 * which claims are shown. It is this workspace's and no part of the corpus.
 */
record ReaderSettings(Path corpus, String person) {

	private static final String BUNDLE = "org.sourcecritic.ui.editor"; //$NON-NLS-1$
	private static final String POSITIONS = "positions"; //$NON-NLS-1$
	private static final String BOOKMARKS = "bookmarks"; //$NON-NLS-1$
	private static final String SHOWN = "shownClaims"; //$NON-NLS-1$
	private static final String OTHERS = "others"; //$NON-NLS-1$
	private static final String SUGGESTIONS = "suggestions"; //$NON-NLS-1$
	private static final String HIDDEN_TAGS = "hiddenTags"; //$NON-NLS-1$

	/** Those of the person at the workbench. */
	static ReaderSettings of(OpenCorpus corpus, CorpusStore store) {
		return new ReaderSettings(store.folder(), corpus.identity().person());
	}

	/** Where this person was in a document; empty when it was never open. */
	Optional<RememberedPlace> position(String document) {
		return places(POSITIONS, document).stream().findFirst();
	}

	void position(String document, RememberedPlace place) {
		places(POSITIONS, document, List.of(place));
	}

	List<RememberedPlace> bookmarks(String document) {
		return places(BOOKMARKS, document);
	}

	void bookmarks(String document, List<RememberedPlace> bookmarks) {
		places(BOOKMARKS, document, bookmarks);
	}

	ShownClaims shownClaims() {
		var node = node(SHOWN);
		return new ShownClaims(node.getBoolean(OTHERS, true), node.getBoolean(SUGGESTIONS, true),
				lines(node.get(HIDDEN_TAGS, "")).stream().collect(Collectors.toSet())); //$NON-NLS-1$
	}

	void shownClaims(ShownClaims shown) {
		var node = node(SHOWN);
		node.putBoolean(OTHERS, shown.others());
		node.putBoolean(SUGGESTIONS, shown.suggestions());
		node.put(HIDDEN_TAGS, shown.hiddenTags().stream().sorted().collect(Collectors.joining("\n"))); //$NON-NLS-1$
		flush(node);
	}

	private List<RememberedPlace> places(String kind, String document) {
		return lines(node(kind).get(document, "")).stream().flatMap(line -> RememberedPlace.read(line).stream()) //$NON-NLS-1$
				.toList();
	}

	private void places(String kind, String document, List<RememberedPlace> places) {
		var lines = places.stream().map(RememberedPlace::line).collect(Collectors.joining("\n")); //$NON-NLS-1$
		var node = node(kind);
		if (lines.equals(node.get(document, ""))) { //$NON-NLS-1$
			return;
		}
		if (lines.isEmpty()) {
			node.remove(document);
		} else {
			node.put(document, lines);
		}
		flush(node);
	}

	private static List<String> lines(String value) {
		return Arrays.stream(value.split("\n")).filter(line -> !line.isEmpty()).toList(); //$NON-NLS-1$
	}

	private Preferences node(String kind) {
		return InstanceScope.INSTANCE.getNode(BUNDLE).node(kind).node(name(corpus.toString())).node(name(person));
	}

	/** A name of a node has no slash. */
	private static String name(String words) {
		return words.isEmpty() ? "-" : words.replace('/', '|'); //$NON-NLS-1$
	}

	private static void flush(Preferences node) {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ErrorReporter.log(Messages.ReaderSettings_notKept, e);
		}
	}
}
