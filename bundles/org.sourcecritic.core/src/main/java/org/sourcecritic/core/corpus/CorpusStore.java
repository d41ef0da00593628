package org.sourcecritic.core.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.DiskSteps;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.index.LuceneClaimIndex;
import org.sourcecritic.core.internal.state.Annotators;
import org.sourcecritic.core.internal.state.DiskWatch;
import org.sourcecritic.core.internal.state.FirstFiles;
import org.sourcecritic.core.internal.state.Guarded;
import org.sourcecritic.core.internal.state.HeldSet;
import org.sourcecritic.core.internal.state.JournalFollower;
import org.sourcecritic.core.internal.state.OpenedCorpus;
import org.sourcecritic.core.internal.state.SetContent;
import org.sourcecritic.core.internal.state.StoreWriting;
import org.sourcecritic.core.query.ClaimIndex;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.Corpus;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;

/**
 * An opened corpus. Safe for use by several threads; what it hands out is a snapshot and must not be modified.
 * <p>
 * What is done is in the journal when {@link #execute} returns and survives the death of the process; it is folded into
 * the files three seconds after the last operation, on {@link #save} and on {@link #close}. Listeners hear of
 * operations
 * on the thread of whoever does them, and of folding that nobody asked for on a thread of the store: they must not wait
 * there for a thread that may be closing the store.
 */
public final class CorpusStore implements AutoCloseable {

	private final OpenedCorpus corpus;
	/** Null when open for reading. */
	private final @Nullable StoreWriting writing;
	/** Null when open for writing. */
	private final @Nullable JournalFollower follower;
	private final List<CorpusListener> listeners = new CopyOnWriteArrayList<>();
	private final LuceneClaimIndex index;
	private final List<DiskWatch> watches = new CopyOnWriteArrayList<>();
	private volatile boolean closed;

	private CorpusStore(CorpusFolder folder) throws CorpusException {
		corpus = OpenedCorpus.read(folder, DiskSteps.UNOBSERVED);
		index = new LuceneClaimIndex(corpus);
		writing = null;
		follower = new JournalFollower(corpus);
	}

	private CorpusStore(CorpusFolder folder, String person, IOperationHistory history, DiskSteps steps)
			throws CorpusException {
		var open = StoreWriting.open(folder, person, history, steps, this::fire);
		corpus = open.corpus();
		index = new LuceneClaimIndex(corpus);
		writing = open;
		follower = null;
	}

	/** For tests that look at each step on the disk. */
	static CorpusStore openForWriting(Path folder, String person, DiskSteps steps) throws CorpusException {
		return new CorpusStore(folder(folder), person, new DefaultOperationHistory(), steps);
	}

	/** Makes a new corpus with the sample codebook (sourced, estimated, polemical) and opens it for writing. */
	public static CorpusStore create(Path folder, String title, String person) throws CorpusException {
		var corpus = folder(folder);
		FirstFiles.write(corpus, title);
		return openForWriting(folder, person);
	}

	/** Opens without locking and without writing anything; a journal left behind is applied in memory. */
	public static CorpusStore openForReading(Path folder) throws CorpusException {
		return new CorpusStore(folder(folder));
	}

	/**
	 * Opens as the one writer and replays what a killed process left in the journal.
	 *
	 * @param person
	 *     who writes, named to others who find it locked
	 * @throws CorpusLockedException
	 *     when another process writes
	 */
	public static CorpusStore openForWriting(Path folder, String person) throws CorpusException {
		return openForWriting(folder, person, new DefaultOperationHistory());
	}

	/** As above, with the history and context of the workbench. */
	public static CorpusStore openForWriting(Path folder, String person, IOperationHistory history)
			throws CorpusException {
		return new CorpusStore(folder(folder), person, history, DiskSteps.UNOBSERVED);
	}

	public Path folder() {
		return corpus.folder().root();
	}

	public boolean isWritable() {
		return writing != null && !closed;
	}

	public Corpus corpus() {
		return corpus.content().corpus();
	}

	public Codebook codebook() {
		return corpus.content().codebook();
	}

	public Optional<Tag> tag(String id) {
		return corpus.content().tag(id);
	}

	/** The ids of all documents, whether or not they can be read, in the order of the corpus. */
	public List<String> documentIds() {
		return List.copyOf(corpus.content().documentIds());
	}

	/** Those that can be read, in the order of the corpus; all are read for it. */
	public List<SourceDocument> documents() {
		return corpus.content().documents();
	}

	public Optional<SourceDocument> document(String id) {
		return corpus.content().document(id);
	}

	/** @throws CorpusException when the text is missing or is no UTF-8 */
	public DocumentText text(String document) throws CorpusException {
		if (document(document).isEmpty()) {
			throw new CorpusException(Messages.format("ClaimRules_noDocument", document));
		}
		return corpus.texts().text(document);
	}

	public List<Annotator> annotators() {
		return List.copyOf(corpus.content().annotators().values());
	}

	/** By slug. */
	public Optional<Annotator> annotator(String slug) {
		return Optional.ofNullable(corpus.content().annotators().get(slug));
	}

	/** By slug, else by name, else by either in other case. */
	public Optional<Annotator> annotatorCalled(String name) {
		return Annotators.find(corpus.content().annotators().values(), name);
	}

	/** The person of this slug or name; made and written when there is none. */
	public Annotator annotatorNamed(String name) throws CorpusException {
		return writing().annotatorNamed(name);
	}

	public List<SetKey> sets() {
		return List.copyOf(corpus.content().sets().keys());
	}

	public Optional<AnnotationSet> set(SetKey key) {
		return corpus.content().set(key).map(SetContent::snapshot);
	}

	/** As above, for who looks through many: a set that has to be read for this is forgotten again. */
	public Optional<AnnotationSet> setOnce(SetKey key) {
		return corpus.content().sets().peek(key).map(HeldSet.Read::content).or(() -> corpus.content().set(key))
				.map(SetContent::snapshot);
	}

	/**
	 * False for a set that could not be read, or when the text is another one than the document's card says; true for a
	 * set that is not there yet.
	 */
	public boolean isEditable(SetKey key) {
		return isWritable() && corpus.content().problem(key).isEmpty() && hasItsText(key.document());
	}

	/** Sorted by first offset, then id. */
	public List<Claim> claims(SetKey key) {
		return corpus.content().set(key).map(SetContent::claims).orElse(List.of());
	}

	/** Of all annotators, sorted by first offset, then id. */
	public List<Claim> claims(String document) {
		return corpus.content().claims(document);
	}

	/** Every annotation of the corpus. */
	public Stream<Claim> claims() {
		return sets().stream().flatMap(key -> claims(key).stream());
	}

	public Optional<Claim> claim(SetKey key, String id) {
		return corpus.content().set(key).flatMap(set -> set.claim(id));
	}

	/** Finds and counts claims; opened when it is first brought up to date. */
	public ClaimIndex index() {
		return index;
	}

	/** What can't be read; what nobody asked for yet is read to know it, unless the index knows. */
	public List<CorpusProblem> problems() {
		corpus.content().sets().tryAll();
		var otherText = corpus.content().doubtful().parallelStream()
				.filter(id -> document(id).isPresent() && !hasItsText(id))
				.map(id -> new CorpusProblem(corpus.folder().file(CorpusFolder.text(id)), 0,
						Messages.format("CorpusReader_otherText")))
				.toList();
		var problems = new ArrayList<>(corpus.content().problems().values());
		problems.addAll(otherText);
		return List.copyOf(problems);
	}

	/** Files that could not be read when somebody asked for what they hold; reads nothing. */
	public List<CorpusProblem> knownProblems() {
		return List.copyOf(corpus.content().problems().values());
	}

	/**
	 * @throws IllegalStateException
	 *     when open for reading
	 */
	public IOperationHistory history() {
		return writingOrRefuse().history();
	}

	/**
	 * @throws IllegalStateException
	 *     when open for reading
	 */
	public IUndoContext undoContext() {
		return writingOrRefuse().context();
	}

	/**
	 * Does it through the operation history; listeners have heard of it when this returns. Nothing is half-done;
	 * what changes nothing, such as an import that brings no document, is not remembered.
	 *
	 * @throws CorpusException
	 *     when a precondition fails (read-only set, offsets outside of the text or inside a surrogate pair, an
	 *     id that exists) or the disk refuses
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *     when the monitor says so during an import; nothing is left of it then
	 */
	public void execute(CorpusOperation operation, @Nullable IProgressMonitor monitor) throws CorpusException {
		writing().execute(operation, monitor);
	}

	/**
	 * Undoes the latest operation; false when there is none.
	 *
	 * @throws CorpusException
	 *     when what it did is not as it was any more; the operation is forgotten then, so that those before it can be
	 *     undone
	 */
	public boolean undo() throws CorpusException {
		return writing().undo();
	}

	/** Redoes the operation undone last; false when there is none. */
	public boolean redo() throws CorpusException {
		return writing().redo();
	}

	/** Folds the journal into the set files. */
	public void save() throws CorpusException {
		writing().save();
	}

	public Optional<Instant> lastSaved() {
		var open = writing;
		return open == null ? Optional.empty() : open.lastSaved();
	}

	public Subscription addListener(CorpusListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/**
	 * Reads what changed on disk since it was last read or written. In a set with operations that are not folded yet
	 * the
	 * annotations these touched stay as they are here, and all others become what the file says.
	 */
	public void refresh() {
		fire(changesOnDisk());
	}

	/** Looks for changes on disk until closed, so that each is seen within two seconds. Events come on the executor. */
	public Subscription watch(Executor executor) {
		var watch = new DiskWatch(() -> {
			var events = changesOnDisk();
			if (!events.isEmpty()) {
				executor.execute(() -> fire(events));
			}
		});
		watches.add(watch);
		return () -> {
			watches.remove(watch);
			watch.close();
		};
	}

	/** Saves, unlocks and forgets. */
	@Override
	public void close() throws CorpusException {
		if (closed) {
			return;
		}
		closed = true;
		watches.forEach(DiskWatch::close);
		var open = writing;
		try {
			if (open != null) {
				open.close();
			}
		} finally {
			index.close();
		}
	}

	private StoreWriting writing() throws CorpusException {
		var open = writing;
		if (open == null || closed) {
			throw new CorpusException(
					Messages.format(closed ? "CorpusStore_closed" : "CorpusStore_readOnly", corpus.folder().root()));
		}
		return open;
	}

	private StoreWriting writingOrRefuse() {
		var open = writing;
		if (open == null) {
			throw new IllegalStateException(Messages.format("CorpusStore_readOnly", corpus.folder().root()));
		}
		return open;
	}

	private boolean hasItsText(String document) {
		return document(document).filter(known -> corpus.texts().digest(document).equals(known.getTextDigest()))
				.isPresent();
	}

	private List<CorpusEvent> changesOnDisk() {
		var open = writing;
		var follower = this.follower;
		try {
			var changes = open != null
					? open.readChanges()
					: follower != null ? follower.readChanges() : List.<CorpusEvent>of();
			return corpus.content().reachable(changes);
		} catch (CorpusException | IOException e) {
			return corpus.content().unreachable(corpus.folder().root(), e);
		}
	}

	private void fire(List<CorpusEvent> events) {
		events.forEach(event -> listeners.forEach(listener -> Guarded.run(() -> listener.corpusChanged(event))));
	}

	private static CorpusFolder folder(Path folder) {
		return new CorpusFolder(folder.toAbsolutePath().normalize());
	}
}
