package org.sourcecritic.core.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.Corpus;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;

/**
 * An opened corpus. Safe for use by several threads; what it hands out is a snapshot and must not be modified.
 */
public final class CorpusStore implements AutoCloseable {

	private CorpusStore() {
	}

	/** Makes a new corpus with the sample codebook (sourced, estimated, polemical) and opens it for writing. */
	public static CorpusStore create(Path folder, String title, String person) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/** Opens without locking and without writing anything; a journal left behind is applied in memory. */
	public static CorpusStore openForReading(Path folder) throws CorpusException {
		throw new UnsupportedOperationException();
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
		throw new UnsupportedOperationException();
	}

	/** As above, with the history and context of the workbench. */
	public static CorpusStore openForWriting(Path folder, String person, IOperationHistory history)
			throws CorpusException {
		throw new UnsupportedOperationException();
	}

	public Path folder() {
		throw new UnsupportedOperationException();
	}

	public boolean isWritable() {
		throw new UnsupportedOperationException();
	}

	public Corpus corpus() {
		throw new UnsupportedOperationException();
	}

	public Codebook codebook() {
		throw new UnsupportedOperationException();
	}

	public Optional<Tag> tag(String id) {
		throw new UnsupportedOperationException();
	}

	/** In the order of the corpus. */
	public List<SourceDocument> documents() {
		throw new UnsupportedOperationException();
	}

	public Optional<SourceDocument> document(String id) {
		throw new UnsupportedOperationException();
	}

	/** @throws CorpusException when the text is missing or is no UTF-8 */
	public DocumentText text(String document) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	public List<Annotator> annotators() {
		throw new UnsupportedOperationException();
	}

	/** By slug. */
	public Optional<Annotator> annotator(String slug) {
		throw new UnsupportedOperationException();
	}

	/** The person of this slug or name; made and written when there is none. */
	public Annotator annotatorNamed(String name) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	public List<SetKey> sets() {
		throw new UnsupportedOperationException();
	}

	public Optional<AnnotationSet> set(SetKey key) {
		throw new UnsupportedOperationException();
	}

	/** False for a set that could not be read or whose text digest doesn't match. */
	public boolean isEditable(SetKey key) {
		throw new UnsupportedOperationException();
	}

	/** Sorted by first offset, then id. */
	public List<Claim> claims(SetKey key) {
		throw new UnsupportedOperationException();
	}

	/** Of all annotators, sorted by first offset, then id. */
	public List<Claim> claims(String document) {
		throw new UnsupportedOperationException();
	}

	/** Every annotation of the corpus. */
	public Stream<Claim> claims() {
		throw new UnsupportedOperationException();
	}

	public Optional<Claim> claim(SetKey key, String id) {
		throw new UnsupportedOperationException();
	}

	/** What could not be read. */
	public List<CorpusProblem> problems() {
		throw new UnsupportedOperationException();
	}

	public IOperationHistory history() {
		throw new UnsupportedOperationException();
	}

	public IUndoContext undoContext() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Does it through the operation history; listeners have heard of it when this returns. Nothing is half-done.
	 *
	 * @throws CorpusException
	 *     when a precondition fails (read-only set, offsets outside of the text or inside a surrogate pair, an
	 *     id that exists) or the disk refuses
	 */
	public void execute(CorpusOperation operation, @Nullable IProgressMonitor monitor) throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/** Undoes the latest operation; false when there is none. */
	public boolean undo() throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/** Redoes the operation undone last; false when there is none. */
	public boolean redo() throws CorpusException {
		throw new UnsupportedOperationException();
	}

	/** Folds the journal into the set files. */
	public void save() throws CorpusException {
		throw new UnsupportedOperationException();
	}

	public Optional<Instant> lastSaved() {
		throw new UnsupportedOperationException();
	}

	public Subscription addListener(CorpusListener listener) {
		throw new UnsupportedOperationException();
	}

	/** Reads what changed on disk since it was last read or written. */
	public void refresh() {
		throw new UnsupportedOperationException();
	}

	/** Looks for changes on disk until closed, so that each is seen within two seconds. Events come on the executor. */
	public Subscription watch(Executor executor) {
		throw new UnsupportedOperationException();
	}

	/** Saves, unlocks and forgets. */
	@Override
	public void close() throws CorpusException {
		throw new UnsupportedOperationException();
	}
}
