package org.sourcecritic.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextAsRead;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.ClaimSelection;
import org.sourcecritic.ui.DocumentInput;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.FocusContext;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.ShowsText;
import org.sourcecritic.ui.UiSettings;
import org.sourcecritic.ui.commands.NotePlace;
import org.sourcecritic.ui.editor.text.ClaimTextViewer;

/** Shows a document with its claims. The text can't be changed; claims are added by the keys of the codebook. */
public final class ClaimEditor extends AlwaysSavedEditor
		implements
			ShowsText,
			NotePlace,
			OpenCorpusListener,
			ISelectionListener,
			INavigationLocationProvider {

	private static final String CONTEXT_MENU = "org.sourcecritic.ui.editor.contextMenu"; //$NON-NLS-1$

	private final ClaimSelection selection = new ClaimSelection();
	private final ShownReading reading = new ShownReading();
	private @Nullable OpenText open;
	private final TextHands hands = new TextHands();
	private Optional<Bookmarks> bookmarks = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DocumentInput)) {
			throw new PartInitException(NLS.bind(Messages.ClaimEditor_noDocument, input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
	}

	@Override
	public String document() {
		return ((DocumentInput) getEditorInput()).document();
	}

	// ---- building

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		OpenCorpus corpus = OpenCorpus.in(getSite());
		CorpusStore store = corpus.store().orElse(null);
		if (store == null) {
			say(parent, Messages.ClaimEditor_noCorpus);
			return;
		}
		try {
			ReadText text = ReadText.of(corpus, store, document());
			corpus.readOnlyReason().ifPresent(reason -> say(parent, reason));
			build(parent, corpus, store, text);
		} catch (CorpusException e) {
			ErrorReporter.log(Messages.ClaimEditor_unreadable, e);
			say(parent, Messages.ClaimEditor_unreadable + '\n' + e.getLocalizedMessage());
		}
	}

	private static void say(Composite parent, String what) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(what);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).applyTo(label);
	}

	private void build(Composite parent, OpenCorpus corpus, CorpusStore store, ReadText text) {
		var viewer = new ClaimTextViewer(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setZoom(new UiSettings().readingZoom());
		show(viewer, corpus, store, text, corpus.addListener(this));
		viewer.addClaimListener(id -> claimSelected(id));
		viewer.setFollower(offset -> open().ifPresent(shown -> new NoteJump(this, shown).from(offset)));
		viewer.folding().setClaimsLabel(count -> NLS.bind(
				count == 1 ? Messages.ClaimEditor_claimInFold : Messages.ClaimEditor_claimsInFold, count));
		StyledText widget = viewer.getTextWidget();
		widget.addCaretListener(event -> caretMoved());
		widget.addKeyListener(KeyListener.keyReleasedAdapter(new WalkedClaims(this)::released));
		widget.setData("org.sourcecritic.document", document()); //$NON-NLS-1$
		FocusContext.attach(widget, getSite(), FocusContext.CLAIMS, FocusContext.TEXT);
		var bars = getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(),
				new ViewerAction(viewer, ITextOperationTarget.COPY));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
				new ViewerAction(viewer, ITextOperationTarget.SELECT_ALL));
		var menu = new MenuManager();
		widget.setMenu(menu.createContextMenu(widget));
		getEditorSite().registerContextMenu(CONTEXT_MENU, menu, selection, false);
		getSite().getPage().addSelectionListener(this);
		new LastPosition(viewer, document(), () -> ReaderSettings.of(corpus, store));
		bookmarks = Optional.of(new Bookmarks(viewer, document(), () -> ReaderSettings.of(corpus, store)));
		caretMoved();
	}

	private void show(ClaimTextViewer viewer, OpenCorpus corpus, CorpusStore store, ReadText read,
			Subscription subscription) {
		DocumentText text = read.text();
		var marks = new ClaimMarks(corpus, store, document(), text.text().length());
		var notes = TextNotes.of(text);
		open = new OpenText(corpus, store, read, viewer, marks, notes, new TextPosition(text),
				CompletableFuture.supplyAsync(() -> SentenceFinder.of(text.text(), text.segments())), subscription);
		viewer.setText(TextAsRead.of(text.text(), text.segments()), StructureAsRead.of(text, notes, getPartName()));
		viewer.setName(getPartName());
		viewer.setMarks(marks.readAll());
		viewer.setClaimHover(new ClaimHoverText(store, marks, notes));
		reading.read(corpus, store, document());
	}

	// ---- selection

	/** A claim selected in a list is shown here, if this is its text. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selected) {
		if (part != this) {
			ClaimSelection.only(selected).ifPresent(this::reveal);
		}
	}

	private void claimSelected(Optional<String> key) {
		if (key.isPresent() && !key.equals(hands.held().key())) {
			hands.held().letGo();
		}
		publishSelection();
	}

	private void caretMoved() {
		publishSelection();
		showPosition();
	}

	private void publishSelection() {
		var text = open;
		if (text != null) {
			Optional<Claim> claim = text.selected().or(text::atCaret);
			selection.setSelection(claim.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
		}
	}

	private void showPosition() {
		var text = open;
		if (text != null) {
			status(NLS.bind(Messages.ClaimEditor_status, text.position().at(text.viewer().caretOffset()),
					text.marks().countWords()));
		}
	}

	@Override
	public void reveal(Claim claim) {
		var text = open;
		if (text != null && claim.document().equals(document()) && !claim.annotation().getSpans().isEmpty()) {
			int start = claim.start();
			int end = claim.annotation().getSpans().getFirst().getEnd();
			text.viewer().select(start, start);
			text.viewer().reveal(start, end);
			text.viewer().selectMark(Optional.of(ClaimMarks.key(claim)));
			publishSelection();
			if (text.marks().isHidden(claim)) {
				status(Messages.ClaimEditor_hidden);
			}
		}
	}

	@Override
	public void reveal(TextRange place) {
		var text = open;
		if (text != null) {
			text.viewer().select(place.start(), place.end());
			text.viewer().reveal(place.start(), place.end());
		}
	}

	@Override
	public Optional<Point> beside(Claim claim) {
		var text = open;
		return text == null || !claim.document().equals(document()) ? Optional.empty() : text.below(claim);
	}

	// ---- for the commands of this text

	/** The text that is shown, if it could be read. */
	Optional<OpenText> open() {
		return Optional.ofNullable(open);
	}

	/** Tags what is selected, or the sentence at the caret, with the tag of the key. */
	void tag(int slot) {
		var text = open;
		if (text != null) {
			new KeyTagging(text, reading, this).tag(slot);
		}
	}

	/** What is read in the text that is shown. */
	ShownReading reading() {
		return reading;
	}

	/** This person's bookmarks in the text that is shown, if it could be read. */
	Optional<Bookmarks> bookmarks() {
		return bookmarks;
	}

	/** Other claims are to be seen now. */
	void shownClaimsChanged() {
		open().ifPresent(this::readAgain);
	}

	/** What a person is doing to the text. */
	TextHands hands() {
		return hands;
	}

	/** Says something in the status line, until the caret moves. */
	void status(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
	}

	// ---- what happens to the corpus

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		var text = open;
		if (text == null || store != text.store()) {
			return;
		}
		switch (event) {
			case CorpusEvent.ClaimsChanged(var changes) -> {
				ClaimMarks.Change change = text.marks().apply(changes);
				if (!change.added().isEmpty() || !change.removed().isEmpty()) {
					text.viewer().applyMarks(change.added(), change.removed());
					refreshed(text);
				}
			}
			case CorpusEvent.SetsReloaded(var sets) -> {
				if (sets.stream().anyMatch(set -> set.document().equals(document()))) {
					textChanged(text);
					readAgain(open == null ? text : open);
				}
			}
			case CorpusEvent.CodebookChanged() -> { // perhaps another person sat down
				textChanged(text);
				readAgain(open == null ? text : open);
			}
			case CorpusEvent.DocumentsChanged(var documents) -> {
				if (documents.contains(document())) {
					documentChanged(text, store.document(document()));
				}
			}
			default -> {
				// nothing that is shown here
			}
		}
	}

	private void documentChanged(OpenText text, Optional<SourceDocument> document) {
		if (document.isEmpty()) {
			getSite().getPage().closeEditor(this, false);
		} else {
			setPartName(Labels.title(document.get()));
			text.viewer().setName(getPartName());
			textChanged(text);
		}
	}

	/** Another text may have taken its place; the caret stays as near as it can. */
	private void textChanged(OpenText text) {
		try {
			ReadText now = text.read().now(text.corpus(), text.store());
			if (now == text.read()) {
				return;
			}
			if (now.isReadAs(text.read())) {
				open = text.with(now);
				reading.read(text.corpus(), text.store(), document());
				return;
			}
			var place = RememberedPlace.of(text.viewer().text(), text.viewer().caretOffset());
			text.viewer().selectMark(Optional.empty());
			show(text.viewer(), text.corpus(), text.store(), now, text.subscription());
			int caret = place.in(text.viewer().text());
			text.viewer().select(caret, caret);
			text.viewer().reveal(caret, caret);
			caretMoved();
		} catch (CorpusException e) {
			ErrorReporter.log(Messages.ClaimEditor_unreadable, e);
		}
	}

	private void readAgain(OpenText text) {
		text.viewer().setMarks(text.marks().readAll());
		bookmarks().ifPresent(Bookmarks::readAgain); // perhaps another person sat down
		refreshed(text);
	}

	private void refreshed(OpenText text) {
		if (text.viewer().selectedMark().isPresent() && text.selected().isEmpty()) {
			text.viewer().selectMark(Optional.empty());
		}
		publishSelection();
		showPosition();
	}

	// ---- the workbench's part

	@Override
	public INavigationLocation createEmptyNavigationLocation() {
		return new TextLocation(this, 0);
	}

	@Override
	public @Nullable INavigationLocation createNavigationLocation() {
		var text = open;
		return text == null ? null : new TextLocation(this, text.viewer().caretOffset());
	}

	@Override
	public void setFocus() {
		var text = open;
		if (text != null) {
			text.viewer().getTextWidget().setFocus();
			showPosition();
		}
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(this) ? adapter.cast(this) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		var text = open;
		if (text != null) {
			text.subscription().close();
			getSite().getPage().removeSelectionListener(this);
			open = null;
			reading.forget();
		}
		super.dispose();
	}
}
