package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.model.DocumentStructure;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.xmi.ModelXmi;
import org.sourcecritic.model.xmi.UnreadableModelException;

/** The texts of a corpus, kept while there is memory, and their digests, kept until the file changes. */
public final class Texts {

	private final CorpusFolder folder;
	private final Map<String, SoftReference<DocumentText>> texts = new ConcurrentHashMap<>();
	private final Map<String, String> digests = new ConcurrentHashMap<>();

	public Texts(CorpusFolder folder) {
		this.folder = folder;
	}

	/**
	 * @throws CorpusException
	 *     when the text is missing or is no UTF-8
	 */
	public DocumentText text(String document) throws CorpusException {
		var cached = cached(document);
		if (cached != null) {
			return cached;
		}
		var text = content(document);
		var read = new DocumentText(document, text, TextDigest.of(text), segments(document));
		digests.put(document, read.digest());
		texts.put(document, new SoftReference<>(read));
		return read;
	}

	/** The SHA-256 of the text as it is on the disk; empty when it can't be read. */
	public String digest(String document) {
		var known = digests.get(document);
		if (known != null) {
			return known;
		}
		try {
			return text(document).digest();
		} catch (CorpusException e) {
			// who asks for the text hears why
			return "";
		}
	}

	/** Spares a text from being read for its digest. */
	public void knowDigest(String document, String digest) {
		digests.putIfAbsent(document, digest);
	}

	public void forget(String document) {
		texts.remove(document);
		digests.remove(document);
	}

	private @Nullable DocumentText cached(String document) {
		var reference = texts.get(document);
		return reference == null ? null : reference.get();
	}

	private String content(String document) throws CorpusException {
		var file = folder.file(CorpusFolder.text(document));
		try {
			return Files.readString(file);
		} catch (CharacterCodingException e) {
			throw new CorpusException(Messages.format("Texts_noUtf8", file), e);
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_unreadable", file, Reason.of(e)), e);
		}
	}

	private List<Segment> segments(String document) throws CorpusException {
		var file = folder.file(CorpusFolder.segments(document));
		if (!Files.exists(file)) {
			return List.of();
		}
		try (var in = Files.newInputStream(file)) {
			var structure = ModelXmi.readKeepingUnknown(in, file.toString(), DocumentStructure.class);
			return List.copyOf(structure.getSegments());
		} catch (UnreadableModelException e) {
			throw new CorpusException(e.getMessage(), e);
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_unreadable", file, Reason.of(e)), e);
		}
	}
}
