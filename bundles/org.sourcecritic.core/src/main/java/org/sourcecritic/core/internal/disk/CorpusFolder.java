package org.sourcecritic.core.internal.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.sourcecritic.core.corpus.SetKey;

/** Where everything lies in a corpus. Files are named relative to its root with {@code /} on every system. */
public record CorpusFolder(Path root) {

	public static final String CORPUS = "corpus.xmi";
	public static final String CODEBOOK = "codebook.xmi";
	public static final String QUESTIONS = "questions.xmi";
	public static final String DOCUMENTS = "documents/";
	public static final String SOURCES = "sources/";
	public static final String TEXTS = "texts/";
	public static final String ANNOTATIONS = "annotations/";
	public static final String ANNOTATORS = "annotators/";
	private static final String XMI = ".xmi";

	public Path file(String name) {
		return root.resolve(name);
	}

	/** What belongs to this machine only: lock, journal, trash, history. */
	public Path local() {
		return root.resolve(".sourcecritic");
	}

	public Path lock() {
		return local().resolve("lock");
	}

	public Path journal() {
		return local().resolve("journal");
	}

	/** Where an import gathers its files before it is done. */
	public Path incoming(String parcel) {
		return local().resolve("incoming").resolve(parcel);
	}

	/** Where the files of an import lie that was undone. */
	public Path trash(String parcel) {
		return local().resolve("trash").resolve(parcel);
	}

	/** Where earlier versions of a set are kept. */
	public Path history(SetKey set) {
		return local().resolve("history").resolve(set.annotator()).resolve(set.document());
	}

	public boolean isCorpus() {
		return Files.isRegularFile(file(CORPUS));
	}

	public static String document(String id) {
		return DOCUMENTS + id + XMI;
	}

	public static String text(String document) {
		return TEXTS + document + ".txt";
	}

	public static String segments(String document) {
		return TEXTS + document + ".segments" + XMI;
	}

	public static String annotator(String slug) {
		return ANNOTATORS + slug + XMI;
	}

	public static String set(SetKey key) {
		return ANNOTATIONS + key.annotator() + "/" + key.document() + XMI;
	}

	/** The set a file of this name holds. */
	public static Optional<SetKey> setIn(String name) {
		if (!name.startsWith(ANNOTATIONS) || !name.endsWith(XMI)) {
			return Optional.empty();
		}
		var slash = name.indexOf('/', ANNOTATIONS.length());
		return slash < 0
				? Optional.empty()
				: Optional.of(new SetKey(name.substring(slash + 1, name.length() - XMI.length()),
						name.substring(ANNOTATIONS.length(), slash)));
	}

	/** The id or slug in a file name such as {@code documents/x.xmi}. */
	public static Optional<String> idIn(String folder, String name) {
		return name.startsWith(folder) && name.endsWith(XMI)
				? Optional.of(name.substring(folder.length(), name.length() - XMI.length()))
				: Optional.empty();
	}

	/** The document whose text or segments a file of this name holds. */
	public static Optional<String> textIn(String name) {
		if (!name.startsWith(TEXTS)) {
			return Optional.empty();
		}
		for (var ending : new String[]{ ".segments.xmi", ".txt" }) {
			if (name.endsWith(ending)) {
				return Optional.of(name.substring(TEXTS.length(), name.length() - ending.length()));
			}
		}
		return Optional.empty();
	}

	/** The document that a file of this name is about. */
	public static Optional<String> documentIn(String name) {
		return setIn(name).map(SetKey::document).or(() -> idIn(DOCUMENTS, name)).or(() -> textIn(name));
	}
}
