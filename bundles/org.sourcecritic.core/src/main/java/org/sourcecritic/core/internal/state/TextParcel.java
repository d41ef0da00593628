package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.xmi.ModelXmi;

/**
 * Another text of a document, written whole to a folder of its own before it comes into the corpus. The text it had
 * goes into a folder beside it and stays there.
 */
final class TextParcel {

	private final CorpusFolder folder;
	private final String document;
	private final String name;
	private final Path place;
	private final List<String> files = new ArrayList<>();
	private final Edit.TextVersion before;
	private final SourceDocument card;
	private final DocumentText text;
	private final Set<String> annotators;

	private TextParcel(String name, CorpusFolder folder, SourceDocument known, String digestBefore,
			ReplaceText operation) throws IOException, CorpusException {
		var incoming = operation.text();
		annotators = operation.annotators();
		this.name = name;
		this.folder = folder;
		document = known.getId();
		place = folder.incoming(name);
		before = new Edit.TextVersion(digestBefore, UUID.randomUUID().toString(),
				Stream.of(CorpusFolder.document(document), CorpusFolder.text(document), CorpusFolder.segments(document))
						.filter(file -> Files.exists(folder.file(file))).toList());
		for (var sub : List.of(CorpusFolder.SOURCES, CorpusFolder.TEXTS, CorpusFolder.DOCUMENTS)) {
			Files.createDirectories(place.resolve(sub));
		}
		var original = new SourceNames(folder).next(String.valueOf(incoming.source().getFileName()));
		new OriginalFile(incoming.source()).copyTo(added(original));
		var digest = DocumentFiles.writeText(incoming.text(), added(CorpusFolder.text(document)));
		if (!incoming.segments().isEmpty()) {
			DocumentFiles.writeSegments(incoming.segments(), document, digest,
					added(CorpusFolder.segments(document)));
		}
		card = ModelXmi.copy(known);
		card.setOriginal(original);
		card.setMediaType(incoming.mediaType());
		card.setTextDigest(digest);
		card.setLength(incoming.text().length());
		card.setNumberFormat(null);
		Files.write(added(CorpusFolder.document(document)), ModelXmi.write(card));
		ForcedFiles.force(files.stream().map(place::resolve).toList(), () -> {
			// nothing here can be cancelled
		});
		text = new DocumentText(document, incoming.text(), digest, incoming.segments());
	}

	/**
	 * @throws CorpusException
	 *     when there is no such document, the text can't be stored, or the disk refuses; nothing is left then
	 */
	static TextParcel pack(CorpusFolder folder, CorpusContent content, Texts texts, ReplaceText operation)
			throws CorpusException {
		var known = content.document(operation.document()).orElseThrow(
				() -> new CorpusException(Messages.format("ClaimRules_noDocument", operation.document())));
		IncomingText.check(operation.text());
		var name = UUID.randomUUID().toString();
		try {
			return new TextParcel(name, folder, known, texts.digest(operation.document()), operation);
		} catch (CorpusException e) {
			ParcelFiles.deleteAll(folder.incoming(name));
			throw e;
		} catch (IOException e) {
			ParcelFiles.deleteAll(folder.incoming(name));
			throw new CorpusException(Messages.format("file_notWritten", folder.root(), Reason.of(e)), e);
		}
	}

	private Path added(String file) {
		files.add(file);
		return place.resolve(file);
	}

	Map<String, SourceDocument> documents() {
		return Map.of(document, card);
	}

	/**
	 * The text, and the claims and corrections of these annotators where they are found again; what can't be read is
	 * left alone.
	 */
	List<Edit> edits(CorpusContent content) {
		var edits = new ArrayList<Edit>();
		edits.add(new Edit.OfText(document, before, new Edit.TextVersion(text.digest(), name, files)));
		for (var key : content.sets().keys(document)) {
			if (annotators.contains(key.annotator()) && content.problem(key).isEmpty()) {
				content.set(key).ifPresent(set -> edits.addAll(edits(set, set.on(text))));
			}
		}
		return List.copyOf(edits);
	}

	/** All of them, also those that stay where they are: so that an undo brings back each as it was. */
	private static List<Edit> edits(SetContent before, SetContent after) {
		var edits = new ArrayList<Edit>();
		for (var claim : before.claims()) {
			edits.add(new Edit.OfClaim(before.key(), claim.id(), before.slot(claim.id()), after.slot(claim.id())));
		}
		for (var correction : before.corrections()) {
			var id = new SetPart.Id(SetPart.CORRECTION, correction.getId());
			edits.add(new Edit.OfPart(before.key(), id, correction, after.part(id).orElseThrow()));
		}
		return edits;
	}

	/** Deletes what was written, as far as it has not come into the corpus. */
	void discard() {
		ParcelFiles.deleteAll(folder.incoming(name));
	}
}
