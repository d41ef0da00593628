package org.sourcecritic.ui.views.text;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.CorrectedTexts;
import org.sourcecritic.ui.DocumentInput;
import org.sourcecritic.ui.LatestJob;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.ShowsText;

/**
 * The text that is being read, for a view that tells something of it. It is read in the background when the view is
 * seen, and anew when what was read may have changed. For the display's thread.
 *
 * @param <T>
 *     what is read of it
 */
public final class FollowedText<T> implements OpenCorpusListener, IPartListener2 {

	/** So long it waits for further changes, in milliseconds. */
	private static final long PAUSE = 60;

	/** What a view does with the text. */
	public interface Follower<T> {

		/**
		 * The document is going to be read.
		 *
		 * @param own
		 *     with the corrections of the person at the workbench
		 * @return reads it, not in the display's thread
		 */
		LatestJob.Work<T> begin(CorpusStore store, SourceDocument document, Optional<AnnotationSet> own);

		/** Whether claims change what is read. */
		boolean dependsOnClaims();

		/** This was read. */
		void show(T read);

		/** No text is open. */
		void showNothing();

		/** The text can't be read. */
		void showFailure(Exception reason);
	}

	private final IViewPart view;
	private final OpenCorpus corpus;
	private final Follower<T> follower;
	private final LatestJob<T> reading;
	private Optional<Subscription> subscription = Optional.empty();
	private Optional<String> document = Optional.empty();

	/**
	 * @param view
	 *     on its page
	 * @param work
	 *     what the reading is called in front of people
	 */
	public FollowedText(IViewPart view, String work, Follower<T> follower) {
		this.view = view;
		this.follower = follower;
		corpus = OpenCorpus.in(view.getSite());
		reading = new LatestJob<T>(work, view.getSite().getShell().getDisplay(), late -> {
			// nothing to give back
		}).after(PAUSE);
	}

	/** Begins with the text that is open. */
	public void start() {
		subscription = Optional.of(corpus.addListener(this));
		page().addPartListener(this);
		follow(page().getActiveEditor());
		if (document.isEmpty()) {
			follower.showNothing();
		}
	}

	/** Ends for good. */
	public void end() {
		page().removePartListener(this);
		subscription.ifPresent(Subscription::close);
		reading.cancel();
	}

	/** The corpus of the workbench. */
	OpenCorpus corpus() {
		return corpus;
	}

	/** The id of the document that is being read. */
	public Optional<String> document() {
		return document;
	}

	/** Brings the text to the front and selects these words. */
	public void reveal(TextRange place) {
		corpus.store().ifPresent(store -> document.flatMap(shown -> Places.open(page(), store, shown))
				.map(editor -> editor.getAdapter(ShowsText.class)).ifPresent(text -> text.reveal(place)));
	}

	/** Reads it anew, as soon as the view is seen. */
	public void read() {
		CorpusStore store = corpus.store().orElse(null);
		SourceDocument known = store == null ? null : document.flatMap(store::document).orElse(null);
		if (store == null || known == null) {
			reading.cancel();
			follower.showNothing();
		} else if (page().isPartVisible(view)) {
			var work = follower.begin(store, known, CorrectedTexts.ownSet(corpus, store, known.getId()));
			reading.run(work, follower::show, follower::showFailure);
		}
	}

	private IWorkbenchPage page() {
		return view.getSite().getPage();
	}

	// ---- which text

	private void follow(@Nullable IEditorPart editor) {
		if (editor != null && editor.getEditorInput() instanceof DocumentInput input) {
			turnTo(Optional.of(input.document()));
		} else if (editor == null) {
			turnTo(Optional.empty());
		}
	}

	private void turnTo(Optional<String> other) {
		if (!other.equals(document)) {
			document = other;
			read();
		}
	}

	// ---- what happens around

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference part) {
		if (part != null && part.getPart(false) instanceof IEditorPart editor) {
			follow(editor);
		}
	}

	@Override
	public void partVisible(@Nullable IWorkbenchPartReference part) {
		if (part != null && part.getPart(false) == view) {
			read();
		}
	}

	@Override
	public void partClosed(@Nullable IWorkbenchPartReference part) {
		if (part != null && part.getPart(false) instanceof IEditorPart) {
			follow(page().getActiveEditor());
		}
	}

	@Override
	public void closed() {
		turnTo(Optional.empty());
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		boolean concerned = switch (event) {
			case CorpusEvent.ClaimsChanged(var changes) -> follower.dependsOnClaims()
					&& changes.stream().anyMatch(change -> isFollowed(change.set().document()));
			case CorpusEvent.DocumentsChanged(var documents) -> documents.stream().anyMatch(this::isFollowed);
			case CorpusEvent.SetsReloaded(var sets) -> sets.stream().map(SetKey::document).anyMatch(this::isFollowed);
			case CorpusEvent.CodebookChanged() -> true; // perhaps another person sat down
			default -> false;
		};
		if (concerned) {
			read();
		}
	}

	private boolean isFollowed(String changed) {
		return document.filter(changed::equals).isPresent();
	}
}
