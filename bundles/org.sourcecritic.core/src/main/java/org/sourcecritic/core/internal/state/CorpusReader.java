package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusProblem;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.DiskScan;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.ModelFiles;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.core.text.DocumentId;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.Corpus;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.xmi.UnreadableModelException;

/** Reads the files of a corpus into memory, under what the journal says: at first all, then what others changed. */
public final class CorpusReader {

	private final CorpusFolder folder;
	private final ModelFiles files;
	private final CorpusContent content;
	private final Texts texts;

	public CorpusReader(CorpusFolder folder, ModelFiles files, CorpusContent content, Texts texts) {
		this.folder = folder;
		this.files = files;
		this.content = content;
		this.texts = texts;
		content.sets().readsFrom(this::readUnchanged);
		content.readsCardsFrom(this::readCard);
	}

	/**
	 * @throws CorpusException
	 *     when there is no corpus or its own file can't be read; all else that can't be read is a problem
	 */
	public void readAll(Overlay overlay) throws CorpusException {
		if (!folder.isCorpus()) {
			throw new CorpusException(Messages.format("CorpusReader_noCorpus", folder.root()));
		}
		try {
			var present = DiskScan.of(folder);
			readCorpus(overlay, id -> true);
			readCodebook(overlay);
			var names = new TreeSet<>(present.keySet());
			names.tailSet(CorpusFolder.ANNOTATORS).stream()
					.takeWhile(name -> name.startsWith(CorpusFolder.ANNOTATORS)).forEach(this::readAnnotator);
			readSets(names, overlay);
			present.forEach(files::note);
		} catch (UnreadableModelException e) {
			throw new CorpusException(e.getMessage(), e);
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_unreadable", folder.root(), Reason.of(e)), e);
		}
	}

	/**
	 * Reads files that changed on disk. One that became unreadable leaves what was known of it in memory.
	 */
	public List<CorpusEvent> readChanges(Overlay overlay, Collection<String> changed) throws IOException {
		var problemsBefore = Map.copyOf(content.problems());
		var documentsBefore = Set.copyOf(content.documentIds());
		var documents = new TreeSet<String>();
		var codebook = false;
		var sets = new TreeSet<String>();
		for (var name : changed) {
			if (name.equals(CorpusFolder.CODEBOOK)) {
				readCodebook(overlay);
				codebook = true;
			} else if (name.startsWith(CorpusFolder.ANNOTATORS)) {
				readAnnotator(name);
				codebook = true;
			} else if (CorpusFolder.setIn(name).isPresent()) {
				sets.add(name);
			}
			CorpusFolder.idIn(CorpusFolder.DOCUMENTS, name).ifPresent(documents::add);
			CorpusFolder.textIn(name).ifPresent(document -> {
				texts.forget(document);
				documents.add(document);
			});
		}
		if (changed.contains(CorpusFolder.CORPUS) || !documents.isEmpty()) {
			rereadCorpus(overlay, documents);
			documents.addAll(difference(documentsBefore, content.documentIds()));
			documents.forEach(texts::forget);
		}
		documents.forEach(this::textChanged);
		readSets(sets, overlay);
		content.sets().documentsChanged(documents);
		documents.forEach(id -> content.problems().remove(CorpusFolder.document(id)));
		var unread = !documents.isEmpty() || sets.stream().flatMap(name -> CorpusFolder.setIn(name).stream())
				.anyMatch(key -> !content.sets().isInMemory(key));
		return events(codebook, documents, sets, unread || !problemsBefore.equals(content.problems()));
	}

	private static List<CorpusEvent> events(boolean codebook, Collection<String> documents, Collection<String> sets,
			boolean problems) {
		var events = new ArrayList<CorpusEvent>();
		if (codebook) {
			events.add(new CorpusEvent.CodebookChanged());
		}
		if (!documents.isEmpty()) {
			events.add(new CorpusEvent.DocumentsChanged(List.copyOf(documents)));
		}
		if (!sets.isEmpty()) {
			events.add(
					new CorpusEvent.SetsReloaded(sets.stream().flatMap(n -> CorpusFolder.setIn(n).stream()).toList()));
		}
		if (problems) {
			events.add(new CorpusEvent.ProblemsChanged());
		}
		return events;
	}

	private static Set<String> difference(Set<String> one, Set<String> other) {
		var all = new LinkedHashSet<>(one);
		all.addAll(other);
		all.removeIf(id -> one.contains(id) && other.contains(id));
		return all;
	}

	private void rereadCorpus(Overlay overlay, Collection<String> changed) throws IOException {
		try {
			readCorpus(overlay, Set.copyOf(changed)::contains);
			content.problems().remove(CorpusFolder.CORPUS);
		} catch (IOException e) {
			problem(CorpusFolder.CORPUS, e);
		}
	}

	private void readCorpus(Overlay overlay, Predicate<String> changed) throws IOException {
		var corpus = files.read(CorpusFolder.CORPUS, Corpus.class);
		corpus.getDocuments().forEach(this::checkDocumentId);
		content.replaceCorpus(corpus, changed);
		for (var edit : overlay.documents()) {
			content.replaceDocuments(edit, Map.of());
		}
	}

	/** Reads the card of a document that nobody changed since the last look at the disk. */
	private Optional<SourceDocument> readCard(String id) {
		var name = CorpusFolder.document(id);
		try {
			var card = files.readStamped(name, SourceDocument.class).content();
			if (!id.equals(card.getId())) {
				throw new IllegalArgumentException(Messages.format("CorpusReader_otherId", card.getId()));
			}
			content.problems().remove(name);
			return Optional.of(card);
		} catch (IOException | IllegalArgumentException e) {
			problem(name, e);
			return Optional.empty();
		}
	}

	/** An id is a file's name; one that is none might lead out of the corpus. */
	private void checkDocumentId(String id) {
		if (!DocumentId.isLegal(id)) {
			content.problems().put(CorpusFolder.CORPUS, new CorpusProblem(folder.file(CorpusFolder.CORPUS), 0,
					Messages.format("CorpusReader_noDocumentId", id)));
		}
	}

	private void readCodebook(Overlay overlay) {
		readPart(CorpusFolder.CODEBOOK, Codebook.class,
				codebook -> content.replaceCodebook(CorpusContent.with(codebook, overlay.tags())));
	}

	private void readAnnotator(String name) {
		CorpusFolder.idIn(CorpusFolder.ANNOTATORS, name).ifPresent(slug -> {
			if (!Files.exists(folder.file(name))) {
				content.annotators().remove(slug);
				return;
			}
			readPart(name, Annotator.class, annotator -> content.annotators().put(slug, annotator));
		});
	}

	/**
	 * Takes note of the sets among the files named, and reads those that are in memory or of which the journal says
	 * something.
	 */
	private void readSets(Collection<String> names, Overlay overlay) {
		var keys = new TreeSet<SetKey>();
		names.forEach(name -> CorpusFolder.setIn(name).ifPresent(keys::add));
		var ours = overlay.sets();
		ours.stream().filter(key -> !content.sets().isInMemory(key)).forEach(keys::add);
		for (var key : keys) {
			if (ours.contains(key) || content.sets().isInMemory(key) || !Files.exists(file(key))) {
				readSet(key, overlay);
			} else {
				content.problems().remove(CorpusFolder.set(key));
				content.sets().unread(key);
			}
		}
	}

	private Path file(SetKey key) {
		return folder.file(CorpusFolder.set(key));
	}

	private void readSet(SetKey key, Overlay overlay) {
		var name = CorpusFolder.set(key);
		if (!Files.exists(file(key))) {
			content.problems().remove(name);
			var digest = content.document(key.document()).map(SourceDocument::getTextDigest).orElse("");
			content.sets().keep(overlay.over(SetContent.empty(key, digest)));
			return;
		}
		readPart(name, AnnotationSet.class, set -> take(key, set, overlay));
	}

	private void take(SetKey key, AnnotationSet set, Overlay overlay) {
		var theirs = content(key, set);
		if (!overlay.sets().contains(key)) {
			content.sets().read(key, new HeldSet.Read(theirs, files.stamp(CorpusFolder.set(key))));
			return;
		}
		var ours = overlay.over(theirs);
		if (overlay.leavesNothingOf(ours)) {
			content.sets().remove(key);
		} else {
			// the journal may speak of a text that others have replaced since
			var said = overlay.about(key);
			content.sets().keep(itsText(key.document()).map(text -> ours.fitting(text, said)).orElse(ours));
		}
	}

	/** Sets in memory follow the text of their document. */
	void textChanged(String document) {
		for (var key : content.sets().keys(document)) {
			if (content.sets().isAsItsFile(key)) {
				content.sets().unread(key);
			} else {
				content.set(key).ifPresent(set -> content.sets().keep(onItsText(set)));
			}
		}
	}

	/** A set on the text that its document has now, as far as that can be read. */
	private SetContent onItsText(SetContent set) {
		var digest = content.document(set.key().document()).map(SourceDocument::getTextDigest);
		return digest.isEmpty() || set.textDigest().equals(digest.get())
				? set
				: itsText(set.key().document()).map(set::on).orElse(set);
	}

	/** The text of a document; empty when it can't be read or is another one than its card says. */
	private Optional<DocumentText> itsText(String document) {
		try {
			var text = texts.text(document);
			return content.document(document).filter(card -> text.digest().equals(card.getTextDigest()))
					.map(card -> text);
		} catch (CorpusException e) {
			return Optional.empty(); // who opens the text hears why
		}
	}

	/** Reads a set that nobody changed. */
	private Optional<HeldSet.Read> readUnchanged(SetKey key) {
		var name = CorpusFolder.set(key);
		try {
			var stamped = files.readStamped(name, AnnotationSet.class);
			var read = new HeldSet.Read(content(key, stamped.content()), stamped.stamp());
			content.problems().remove(name);
			return Optional.of(read);
		} catch (NoSuchFileException e) {
			return Optional.empty(); // the next look at the disk finds it gone
		} catch (IOException | IllegalArgumentException e) {
			problem(name, e);
			return Optional.empty();
		}
	}

	/** @throws IllegalArgumentException when the file is not what its name says */
	private SetContent content(SetKey key, AnnotationSet set) {
		if (!key.document().equals(set.getDocument()) || !key.annotator().equals(set.getAnnotator())) {
			throw new IllegalArgumentException(
					Messages.format("CorpusReader_otherSet", set.getDocument(), set.getAnnotator()));
		}
		if (content.document(key.document()).isEmpty()) {
			throw new IllegalArgumentException(Messages.format("CorpusReader_noDocument", key.document()));
		}
		return onItsText(SetContent.of(key, set));
	}

	/** What is done with a file's content; an IllegalArgumentException says what is wrong with it. */
	@FunctionalInterface
	private interface Taker<T> {
		void take(T read);
	}

	private <T extends EObject> void readPart(String name, Class<T> type, Taker<T> taker) {
		try {
			taker.take(files.read(name, type));
			content.problems().remove(name);
		} catch (IOException | IllegalArgumentException e) {
			problem(name, e);
		}
	}

	private void problem(String name, Exception e) {
		if (e instanceof IOException && !(e instanceof UnreadableModelException)) {
			files.forget(name); // what could not be read just now is tried again at the next look
		}
		var file = folder.file(name);
		var problem = switch (e) {
			case UnreadableModelException u -> new CorpusProblem(file, u.line().orElse(0), withoutFile(u));
			case IOException io -> new CorpusProblem(file, 0, Reason.of(io));
			default -> new CorpusProblem(file, 0, String.valueOf(e.getMessage()));
		};
		content.problems().put(name, problem);
	}

	private static String withoutFile(UnreadableModelException e) {
		var prefix = e.file() + (e.line().isPresent() ? ":" + e.line().getAsInt() : "") + ": ";
		var message = String.valueOf(e.getMessage());
		return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
	}
}
