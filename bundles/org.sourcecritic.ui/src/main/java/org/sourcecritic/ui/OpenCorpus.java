package org.sourcecritic.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusProblem;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.model.Annotator;

/**
 * The corpus that lies open in this workbench, at most one; a service of the workbench. All methods are for the
 * display's thread.
 */
public final class OpenCorpus {

	private final Display display;
	private final IOperationHistory history;
	private final Identity identity;
	private final IndexedClaims claims;
	private final BegunRelation relation = new BegunRelation();
	private final ListenerList<OpenCorpusListener> listeners = new ListenerList<>();
	private final List<Subscription> subscriptions = new ArrayList<>();
	private Optional<OpeningCorpus> prepared = Optional.empty();
	private @Nullable CorpusStore store;
	private @Nullable String readOnlyReason;
	private List<CorpusProblem> problems = List.of();
	private boolean lookedForProblems;

	OpenCorpus(Display display, IOperationHistory history, Identity identity) {
		this.display = display;
		this.history = history;
		this.identity = identity;
		claims = new IndexedClaims(display);
		claims.addListener(this::claimsRead);
	}

	/** The one of the workbench that the locator belongs to. */
	public static OpenCorpus in(IServiceLocator locator) {
		OpenCorpus found = locator.getService(OpenCorpus.class);
		if (found == null) {
			throw new IllegalStateException("The service of the open corpus is missing."); //$NON-NLS-1$
		}
		return found;
	}

	public Optional<CorpusStore> store() {
		return Optional.ofNullable(store);
	}

	/** Every claim of the open corpus, found and counted. */
	public IndexedClaims claims() {
		return claims;
	}

	/** The relation that is begun in it. */
	public BegunRelation relation() {
		return relation;
	}

	public Identity identity() {
		return identity;
	}

	/** Another person sits down: remembers the name, and all parts show anew whose claims are whose. */
	public void annotator(String name) {
		identity.name(name);
		var open = store;
		if (open != null) {
			tell(open, new CorpusEvent.CodebookChanged());
		}
	}

	/** Why nothing can be changed in the open corpus, for people to read; empty when it can. */
	public Optional<String> readOnlyReason() {
		return Optional.ofNullable(readOnlyReason);
	}

	public boolean isWritable() {
		var open = store;
		return open != null && open.isWritable();
	}

	/** Begins to read a corpus that is going to be opened, while the window is still being made. */
	public void prepare(Path folder) {
		var opening = new OpeningCorpus(folder, identity.person(), history);
		opening.openIndex();
		prepared = Optional.of(opening);
	}

	/**
	 * Opens for writing, or for reading when another process writes or the folder refuses. A corpus that was open
	 * before is closed when the new one could be opened.
	 *
	 * @throws CorpusException
	 *     when it can't even be read
	 */
	public void open(Path folder) throws CorpusException {
		var open = store;
		if (open != null && open.isWritable() && open.folder().equals(folder.toAbsolutePath().normalize())) {
			return;
		}
		var begun = prepared.filter(opening -> opening.folder().equals(folder));
		if (begun.isPresent()) {
			prepared = Optional.empty();
		}
		var opened = begun.orElseGet(() -> new OpeningCorpus(folder, identity.person(), history)).await();
		lay(opened.store(), opened.readOnlyReason());
	}

	/** Makes a corpus in a folder that is new or empty, and opens it in place of the one that was open. */
	public void create(Path folder, String title) throws CorpusException {
		try (CorpusStore made = CorpusStore.create(folder, title, identity.person())) {
			made.save();
		}
		open(folder);
	}

	/** Saves and closes. */
	public void close() throws CorpusException {
		var unwanted = prepared;
		prepared = Optional.empty();
		unwanted.ifPresent(OpeningCorpus::drop);
		var open = store;
		if (open == null) {
			return;
		}
		listeners.forEach(listener -> listener.closing(open));
		claims.close();
		relation.end();
		subscriptions.forEach(Subscription::close);
		subscriptions.clear();
		store = null;
		readOnlyReason = null;
		problems = List.of();
		try {
			open.close();
		} finally {
			listeners.forEach(OpenCorpusListener::closed);
		}
	}

	private void lay(CorpusStore opened, String reason) throws CorpusException {
		try {
			close();
		} catch (CorpusException e) {
			closeInVain(opened, e);
			throw e;
		}
		store = opened;
		lookedForProblems = false;
		readOnlyReason = opened.isWritable() ? null : reason.isEmpty() ? Messages.OpenCorpus_readOnly : reason;
		subscriptions.add(opened.addListener(event -> {
			inDisplayThread(() -> tell(opened, event));
			if (!(event instanceof CorpusEvent.ClaimsChanged || event instanceof CorpusEvent.Saved)) {
				lookForProblems(opened);
			}
		}));
		subscriptions.add(opened.watch(this::inDisplayThread));
		claims.open(opened);
		listeners.forEach(listener -> listener.opened(opened));
	}

	/** What can't be read in the open corpus, as far as it has been looked at. */
	public List<CorpusProblem> problems() {
		return List.copyOf(problems);
	}

	/** What the index knows by now of texts and sets need not be read again to look for problems. */
	private void claimsRead() {
		var open = store;
		if (open != null && !lookedForProblems && claims.state() == ReadingState.COMPLETE) {
			lookedForProblems = true;
			lookForProblems(open);
		}
	}

	/** Not in the display's thread: every text that has claims is read for it. */
	private void lookForProblems(CorpusStore looked) {
		Job.createSystem(Messages.OpenCorpus_looking, monitor -> {
			var found = looked.problems();
			inDisplayThread(() -> {
				if (looked == store && !found.equals(problems)) {
					problems = found;
					tell(looked, new CorpusEvent.ProblemsChanged());
				}
			});
		}).schedule();
	}

	private static void closeInVain(CorpusStore opened, CorpusException because) {
		try {
			opened.close();
		} catch (CorpusException e) {
			because.addSuppressed(e);
		}
	}

	private void tell(CorpusStore teller, CorpusEvent event) {
		if (teller == store) {
			listeners.forEach(listener -> listener.changed(teller, event));
		}
	}

	private void inDisplayThread(Runnable work) {
		if (display.isDisposed()) {
			return;
		}
		if (Display.getCurrent() == display) {
			work.run();
		} else {
			display.asyncExec(work);
		}
	}

	public Subscription addListener(OpenCorpusListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** This person's slug in the open corpus; empty when this person is not known in it yet. */
	public Optional<String> ownSlug() {
		var open = store;
		if (open == null) {
			return Optional.empty();
		}
		return open.annotatorCalled(identity.person()).map(Annotator::getSlug);
	}

	/**
	 * The set on a document that this person writes.
	 *
	 * @throws CorpusException
	 *     when this person is new to the corpus and can't be written into it
	 */
	public SetKey ownSet(String document) throws CorpusException {
		var open = store;
		if (open == null) {
			throw new CorpusException(Messages.OpenCorpus_none);
		}
		return new SetKey(document, open.annotatorNamed(identity.person()).getSlug());
	}

	/** Whether the claim is this person's and can be changed. */
	public boolean isOwnAndEditable(Claim claim) {
		var open = store;
		return open != null && open.isWritable() && ownSlug().filter(claim.annotator()::equals).isPresent()
				&& open.isEditable(claim.set());
	}
}
