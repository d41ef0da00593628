package org.sourcecritic.ui.views.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.ClaimSelection;
import org.sourcecritic.ui.CorrectedTexts;
import org.sourcecritic.ui.DocumentInput;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.FocusContext;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.LatestJob;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.ShowsText;

/** All figures of the text that is being read, tagged or not. They are read when the list is seen. */
public final class FiguresView extends ViewPart implements OpenCorpusListener, IPartListener2 {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.figures"; //$NON-NLS-1$

	/** Keys for figures: tag, confirm. */
	private static final String CONTEXT = "org.sourcecritic.ui.views.figuresContext"; //$NON-NLS-1$
	/** So long it waits for further changes, in milliseconds. */
	private static final long PAUSE = 60;

	private @Nullable Built built;
	private Optional<String> shown = Optional.empty();
	private Optional<TextFigures> known = Optional.empty();
	private List<FigureRow> rows = List.of();

	private record Built(OpenCorpus corpus, FigureFilter filter, FigureTable table, LatestJob<Read> reading,
			Subscription subscription) {}

	private record Read(TextFigures figures, List<FigureRow> rows) {}

	@Override
	public void createPartControl(Composite parent) {
		OpenCorpus corpus = OpenCorpus.in(getSite());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var filter = new FigureFilter(parent, this::showRows);
		var table = new FigureTable(parent, row -> annotators(corpus, row), this::goTo);
		FocusContext.attach(table.control(), getSite(), CONTEXT);
		var menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, new ClaimSelection());
		built = new Built(corpus, filter, table,
				new LatestJob<Read>(Messages.FiguresView_title, parent.getDisplay(), late -> {
					// nothing to give back
				}).after(PAUSE), corpus.addListener(this));
		getSite().getPage().addPartListener(this);
		follow(getSite().getPage().getActiveEditor());
	}

	private static String annotators(OpenCorpus corpus, FigureRow row) {
		return row.taggedBy().stream()
				.map(slug -> corpus.store().map(store -> Labels.annotator(store, slug)).orElse(slug))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	// ---- which text

	private void follow(@Nullable IEditorPart editor) {
		if (editor != null && editor.getEditorInput() instanceof DocumentInput input) {
			show(Optional.of(input.document()));
		} else if (editor == null) {
			show(Optional.empty());
		}
	}

	private void show(Optional<String> document) {
		if (!document.equals(shown)) {
			shown = document;
			rows = List.of();
			read();
		}
	}

	private void read() {
		var parts = built;
		if (parts == null || !getSite().getPage().isPartVisible(this)) {
			return;
		}
		CorpusStore store = parts.corpus().store().orElse(null);
		SourceDocument document = store == null ? null : shown.flatMap(store::document).orElse(null);
		if (store == null || document == null) {
			parts.reading().cancel();
			known = Optional.empty();
			rows = List.of();
			showRows();
			setContentDescription(Messages.FiguresView_nothing);
			return;
		}
		if (rows.isEmpty()) {
			parts.table().show(rows);
			setContentDescription(NLS.bind(Messages.FiguresView_reading, Labels.title(document)));
		}
		Optional<AnnotationSet> own = CorrectedTexts.ownSet(parts.corpus(), store, document.getId());
		Optional<TextFigures> before = known;
		parts.reading().run(monitor -> {
			TextFigures figures = TextFigures.of(before, store, document, own, monitor);
			return new Read(figures, figures.rows(store));
		}, this::show, reason -> {
			ErrorReporter.log(Messages.FiguresView_cannotRead, reason);
			rows = List.of();
			showRows();
			setContentDescription(Messages.FiguresView_cannotRead);
		});
	}

	private void show(Read read) {
		known = Optional.of(read.figures());
		rows = read.rows();
		showRows();
	}

	private void showRows() {
		var parts = built;
		if (parts != null) {
			List<FigureRow> filtered = parts.filter().of(rows);
			parts.table().show(filtered);
			known.ifPresent(figures -> setContentDescription(NLS.bind(Messages.FiguresView_counts,
					new Object[]{ Labels.title(figures.document()), rows.size(), filtered.size() })));
		}
	}

	private void goTo(FigureRow row) {
		var parts = built;
		if (parts != null) {
			parts.corpus().store().ifPresent(
					store -> shown.flatMap(document -> Places.open(getSite().getPage(), store, document))
							.map(editor -> editor.getAdapter(ShowsText.class))
							.ifPresent(text -> text.reveal(row.span())));
		}
	}

	// ---- what is done to figures

	/** Tags the chosen figures as estimated. */
	void tag() {
		change(FigureTagging::tag, Messages.FiguresView_taggedAlready);
	}

	/** Says that the notes later in the paragraph reach back to the chosen figures. */
	void reach() {
		change(FigureTagging::reach, Messages.FiguresView_noMarkerLater);
	}

	@FunctionalInterface
	private interface Change {
		Optional<CorpusOperation> of(FigureTagging tagging, List<FigureRow> rows) throws CorpusException;
	}

	private void change(Change change, String inVain) {
		var parts = built;
		CorpusStore store = parts == null ? null : parts.corpus().store().orElse(null);
		TextFigures figures = known.orElse(null);
		if (parts == null || store == null || figures == null || !store.isWritable()) {
			return;
		}
		try {
			String document = figures.document().getId();
			if (store.text(document) != figures.text()) {
				read();
				return;
			}
			Optional<CorpusOperation> operation = change
					.of(new FigureTagging(parts.corpus(), store, document), parts.table().selected());
			if (operation.isPresent()) {
				store.execute(operation.get(), null);
			} else {
				getViewSite().getActionBars().getStatusLineManager().setMessage(inVain);
			}
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.FiguresView_notChanged, e);
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
		if (part != null && part.getPart(false) == this) {
			read();
		}
	}

	@Override
	public void partClosed(@Nullable IWorkbenchPartReference part) {
		if (part != null && part.getPart(false) instanceof IEditorPart) {
			follow(getSite().getPage().getActiveEditor());
		}
	}

	@Override
	public void closed() {
		known = Optional.empty();
		show(Optional.empty());
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		boolean concerned = switch (event) {
			case CorpusEvent.ClaimsChanged(var changes) -> changes.stream()
					.anyMatch(change -> isShown(change.set().document()));
			case CorpusEvent.DocumentsChanged(var documents) -> documents.stream().anyMatch(this::isShown);
			case CorpusEvent.SetsReloaded(var sets) -> sets.stream().map(SetKey::document).anyMatch(this::isShown);
			case CorpusEvent.CodebookChanged() -> true; // perhaps another person sat down
			default -> false;
		};
		if (concerned) {
			read();
		}
	}

	private boolean isShown(String document) {
		return shown.filter(document::equals).isPresent();
	}

	@Override
	public void setFocus() {
		var parts = built;
		if (parts != null) {
			parts.table().control().setFocus();
		}
	}

	@Override
	public void dispose() {
		var parts = built;
		if (parts != null) {
			getSite().getPage().removePartListener(this);
			parts.subscription().close();
			parts.reading().cancel();
			built = null;
		}
		super.dispose();
	}
}
