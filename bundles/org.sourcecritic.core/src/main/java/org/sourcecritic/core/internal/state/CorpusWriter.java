package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.AtomicFiles;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.DiskSteps;
import org.sourcecritic.core.internal.disk.Journal;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.ModelFiles;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.core.internal.state.JournalLine.Action;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;

/**
 * The one who changes a corpus: checks edits, writes them into the journal, applies them in memory, and folds the
 * journal into the files.
 * <p>
 * Two locks, taken in this order: {@code disk} by what reads or writes the corpus's files, and {@code memory}, held
 * shortly, by what changes the content or the journal. Tagging takes the second one only and so never waits for a save.
 * An import takes neither while its documents are gathered.
 */
public final class CorpusWriter implements AutoCloseable {

	private final CorpusFolder folder;
	private final CorpusContent content;
	private final Texts texts;
	private final ModelFiles files;
	private final CorpusReader reader;
	private final Journal journal;
	private final SetHistory setHistory;
	private final ParcelFiles parcels;
	private final ImportPacking imports;
	private final ReentrantLock disk = new ReentrantLock();
	private final ReentrantLock memory = new ReentrantLock();
	/** What is in the journal and not yet in the files. */
	private Overlay unfolded;
	private long lastLine;

	public CorpusWriter(OpenedCorpus corpus, DiskSteps steps) {
		this.folder = corpus.folder();
		this.content = corpus.content();
		this.texts = corpus.texts();
		this.files = corpus.files();
		this.reader = corpus.reader();
		var left = corpus.journal();
		this.journal = new Journal(folder.journal(), left.lastPart() + 1, left.damagedParts(), steps);
		this.lastLine = corpus.journal().lastLine();
		this.unfolded = corpus.journal().overlay();
		this.setHistory = new SetHistory(folder);
		this.imports = new ImportPacking(folder, content);
		this.parcels = new ParcelFiles(folder, new AtomicFiles(steps));
	}

	/** What folding brought about. */
	public record Folded(List<CorpusEvent> events, boolean complete) {
		public Folded {
			events = List.copyOf(events);
		}
	}

	/** What a change brought about. */
	public record Done(List<Edit> edits, List<CorpusEvent> events) {
		public Done {
			edits = List.copyOf(edits);
			events = List.copyOf(events);
		}
	}

	/**
	 * Does an operation for the first time.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *     when the monitor says so; nothing has happened then
	 */
	public Done execute(CorpusOperation operation, IProgressMonitor monitor) throws CorpusException {
		if (operation instanceof CorpusOperation.ReplaceText replacement) {
			return replaceText(replacement);
		}
		var rules = new ClaimRules(content, texts, OperationPlan.documents(operation));
		var incoming = OperationPlan.incoming(operation);
		if (incoming.isEmpty()) {
			return inMemory(() -> commit(new OperationPlan(content, rules).edits(operation, null), Action.DO,
					operation.label(), Map.of()));
		}
		return imports.pack(incoming, monitor,
				parcel -> onDisk(() -> commit(new OperationPlan(content, rules).edits(operation, parcel), Action.DO,
						operation.label(), parcel.documents())));
	}

	private Done replaceText(CorpusOperation.ReplaceText operation) throws CorpusException {
		disk.lock();
		try {
			var parcel = TextParcel.pack(folder, content, texts, operation);
			try {
				return inMemory(
						() -> commit(parcel.edits(content), Action.DO, operation.label(), parcel.documents()));
			} finally {
				parcel.discard();
			}
		} finally {
			disk.unlock();
		}
	}

	/** Applies the edits of an operation again, or their inverse. */
	public Done apply(List<Edit> edits, Action action, String label) throws CorpusException {
		if (edits.stream().allMatch(edit -> edit.moves().isEmpty())) {
			return inMemory(() -> commit(edits, action, label, Map.of()));
		}
		return onDisk(() -> commit(edits, action, label, Map.of()));
	}

	@FunctionalInterface
	private interface Change {
		Done make() throws CorpusException;
	}

	private Done onDisk(Change change) throws CorpusException {
		disk.lock();
		try {
			return inMemory(change);
		} finally {
			disk.unlock();
		}
	}

	private Done inMemory(Change change) throws CorpusException {
		memory.lock();
		try {
			return change.make();
		} finally {
			memory.unlock();
		}
	}

	/** Journal first, then files of documents, then memory; when one of them fails, nothing has happened. */
	private Done commit(List<Edit> edits, Action action, String label, Map<String, SourceDocument> come)
			throws CorpusException {
		if (edits.isEmpty()) {
			return new Done(List.of(), List.of());
		}
		imports.refuseIfClosed();
		new Preconditions(content, texts).check(edits);
		var line = new JournalLine(lastLine + 1, Instant.now().truncatedTo(ChronoUnit.MILLIS), action, label, edits);
		try {
			var position = journal.append(line.encode());
			try {
				move(edits);
			} catch (IOException e) {
				journal.takeBack(position);
				journal.force();
				throw e;
			}
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_notWritten", folder.root(), Reason.of(e)), e);
		}
		lastLine++;
		unfolded.add(edits);
		publish(edits, come);
		return new Done(edits, Events.of(edits));
	}

	private void move(List<Edit> edits) throws IOException {
		for (var edit : edits) {
			if (!edit.moves().isEmpty()) {
				journal.force();
				parcels.move(edit.moves());
			}
		}
	}

	private void publish(List<Edit> edits, Map<String, SourceDocument> come) {
		var sets = new LinkedHashMap<SetKey, LastWords>();
		var tags = new LinkedHashMap<String, Optional<Tag>>();
		for (var edit : edits) {
			switch (edit) {
				case Edit.OfSet said -> sets.computeIfAbsent(said.set(), key -> new LastWords()).add(said);
				case Edit.OfTag tag -> tags.put(tag.id(), Optional.ofNullable(tag.after()));
				case Edit.OfDocuments documents -> publish(documents, come);
				case Edit.OfText text -> publish(text, come);
			}
		}
		if (!tags.isEmpty()) {
			content.replaceCodebook(CorpusContent.with(content.codebook(), tags));
		}
		sets.forEach((key, changes) -> content.sets().change(changes.over(set(key)), changes.claims()));
	}

	private void publish(Edit.OfDocuments edit, Map<String, SourceDocument> come) {
		edit.documents().forEach(texts::forget);
		if (!edit.present()) {
			edit.files().forEach(files::forget);
			content.replaceDocuments(edit, Map.of());
			return;
		}
		content.replaceDocuments(edit, come);
		edit.files().forEach(files::noteAsIs);
	}

	private void publish(Edit.OfText edit, Map<String, SourceDocument> come) {
		texts.forget(edit.document());
		edit.before().files().forEach(files::forget);
		edit.after().files().forEach(files::noteAsIs);
		content.replaceCard(edit.document(), come);
		reader.textChanged(edit.document());
	}

	private SetContent set(SetKey key) {
		return content.set(key).orElseGet(() -> SetContent.empty(key,
				content.document(key.document()).map(SourceDocument::getTextDigest).orElse("")));
	}

	/** Waits until all that was done is on the disk. */
	public void force() throws IOException {
		journal.force();
	}

	public boolean isFolded() {
		memory.lock();
		try {
			return unfolded.isEmpty();
		} finally {
			memory.unlock();
		}
	}

	/**
	 * Writes what the journal says into the files and drops it there.
	 *
	 * @return what others changed meanwhile in the files that were to be written, and whether everything is in the
	 * files
	 * now
	 * @throws CorpusException
	 *     when a file can't be written; the journal still says everything then
	 */
	public Folded fold() throws CorpusException {
		disk.lock();
		try {
			var events = takeChangesOfOthers();
			return new Folded(events, fold(Instant.now()));
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_notWritten", folder.root(), Reason.of(e)), e);
		} finally {
			disk.unlock();
		}
	}

	private List<CorpusEvent> takeChangesOfOthers() throws IOException {
		for (var key : unfoldedSets()) {
			if (!files.isAsKnown(CorpusFolder.set(key))) {
				return readChanges();
			}
		}
		return files.isAsKnown(CorpusFolder.CORPUS) && files.isAsKnown(CorpusFolder.CODEBOOK)
				? List.of()
				: readChanges();
	}

	private Collection<SetKey> unfoldedSets() {
		memory.lock();
		try {
			return List.copyOf(unfolded.sets());
		} finally {
			memory.unlock();
		}
	}

	/** Reads what others changed on disk; what is not yet folded stays ours. */
	public List<CorpusEvent> readChanges() throws IOException {
		disk.lock();
		try {
			var changed = files.takeChanges();
			if (changed.isEmpty()) {
				return List.of();
			}
			memory.lock();
			try {
				return reader.readChanges(unfolded, changed);
			} finally {
				memory.unlock();
			}
		} finally {
			disk.unlock();
		}
	}

	private boolean fold(Instant now) throws IOException {
		Overlay folding;
		long upTo;
		var sets = new HashMap<SetKey, Optional<SetContent>>();
		journal.force();
		memory.lock();
		try {
			if (unfolded.isEmpty()) {
				return true;
			}
			upTo = journal.rotate();
			folding = unfolded;
			unfolded = new Overlay();
			folding.sets().forEach(key -> sets.put(key, content.set(key)));
		} finally {
			memory.unlock();
		}
		var complete = false;
		try {
			if (write(folding, sets, now)) {
				journal.drop(upTo);
				complete = true;
				settle(folding);
			}
			return complete;
		} finally {
			if (!complete) {
				keep(folding);
			}
		}
	}

	/** Sets about which nothing was said meanwhile are as their files say. */
	private void settle(Overlay folded) {
		memory.lock();
		try {
			var later = unfolded.sets();
			folded.sets().stream().filter(key -> !later.contains(key))
					.forEach(key -> content.sets().settle(key, files.stamp(CorpusFolder.set(key))));
		} finally {
			memory.unlock();
		}
	}

	private void keep(Overlay folding) {
		memory.lock();
		try {
			folding.add(unfolded);
			unfolded = folding;
		} finally {
			memory.unlock();
		}
	}

	/** The codebook first, so that no set ever names a tag that is nowhere. False when a file must not be written. */
	private boolean write(Overlay folding, Map<SetKey, Optional<SetContent>> sets, Instant now) throws IOException {
		var complete = true;
		if (!folding.tags().isEmpty()) {
			complete &= writeUnlessItMustNotBe(CorpusFolder.CODEBOOK, content.codebook());
		}
		if (!folding.documents().isEmpty()) {
			complete &= writeUnlessItMustNotBe(CorpusFolder.CORPUS, content.corpus());
		}
		for (var set : sets.entrySet()) {
			complete &= write(set.getKey(), set.getValue(), now);
		}
		return complete;
	}

	/** What can't be read, or was changed by others since it was read: the next fold reads theirs first. */
	private boolean mustNotBeWritten(String name) throws IOException {
		return content.problems().containsKey(name) || !files.isAsKnown(name);
	}

	private boolean writeUnlessItMustNotBe(String name, EObject root) throws IOException {
		if (mustNotBeWritten(name)) {
			return false;
		}
		files.write(name, root);
		return true;
	}

	private boolean write(SetKey key, Optional<SetContent> set, Instant now) throws IOException {
		var name = CorpusFolder.set(key);
		if (set.isEmpty() && content.document(key.document()).isEmpty() && files.isAsKnown(name)) {
			// that there is no document is no reason to keep what an undone import leaves behind
			delete(key, name, now);
			content.problems().remove(name);
			return true;
		}
		if (mustNotBeWritten(name)) {
			return false;
		}
		if (set.isEmpty()) {
			delete(key, name, now);
			return true;
		}
		files.write(name, set.get().snapshot(), () -> setHistory.keep(key, now));
		return true;
	}

	private void delete(SetKey key, String name, Instant now) throws IOException {
		if (Files.exists(folder.file(name))) {
			setHistory.keep(key, now);
			files.delete(name);
		}
	}

	/** Writes a file that no operation is about. */
	public void write(String name, EObject root, Runnable publish) throws CorpusException {
		disk.lock();
		memory.lock();
		try {
			files.write(name, root);
			publish.run();
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_notWritten", folder.file(name), Reason.of(e)), e);
		} finally {
			memory.unlock();
			disk.unlock();
		}
	}

	@Override
	public void close() throws IOException {
		disk.lock();
		try {
			imports.close();
			journal.close();
		} finally {
			disk.unlock();
		}
	}
}
