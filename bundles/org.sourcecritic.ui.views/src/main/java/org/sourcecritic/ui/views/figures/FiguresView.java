package org.sourcecritic.ui.views.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.DocumentFigures;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.ui.FocusContext;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.views.text.ReadOnDemand;
import org.sourcecritic.ui.views.text.ReadText;
import org.sourcecritic.ui.views.text.RowColumn;
import org.sourcecritic.ui.views.text.TextList;

/** All figures of the text that is being read, tagged or not. They are read when the list is seen. */
public final class FiguresView extends ViewPart {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.figures"; //$NON-NLS-1$

	/** Keys for figures: tag, confirm. */
	private static final String CONTEXT = "org.sourcecritic.ui.views.figuresContext"; //$NON-NLS-1$

	private static final int NARROW = 2;
	private static final int MEDIUM = 3;
	private static final int WIDE = 4;

	private Optional<Built> built = Optional.empty();

	/** @param references to say what a note that reaches back cites */
	private record Built(TextList<DocumentFigures, FigureRow> list, ReadOnDemand<DocumentReferences> references) {}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var filter = new FigureFilter(parent);
		var content = new TextList.Content<DocumentFigures, FigureRow>(DocumentFigures::of, FiguresView::rows,
				FigureRow::span, columns(OpenCorpus.in(getSite())));
		var words = new TextList.Words(Messages.FiguresView_title, Messages.FiguresView_reading,
				Messages.FiguresView_counts, Messages.FiguresView_cannotRead, Messages.FiguresView_notChanged);
		var made = new TextList<>(this, this::setContentDescription, parent, content, words, filter);
		FocusContext.attach(made.control(), getSite(), CONTEXT);
		built = Optional.of(new Built(made,
				new ReadOnDemand<>(Messages.FiguresView_readingReferences,
						DocumentReferences::of)));
		made.start();
	}

	private static List<RowColumn<FigureRow>> columns(OpenCorpus corpus) {
		return List.of(new RowColumn<>(Messages.FiguresView_figure, WIDE, FigureRow::words),
				new RowColumn<>(Messages.FiguresView_value, MEDIUM, FigureRow::value),
				new RowColumn<>(Messages.FiguresView_what, MEDIUM, FigureRow::what),
				new RowColumn<>(Messages.FiguresView_period, NARROW, FigureRow::period),
				new RowColumn<>(Messages.FiguresView_source, MEDIUM, FigureRow::source),
				new RowColumn<>(Messages.FiguresView_tagged, NARROW, row -> annotators(corpus, row)));
	}

	private static String annotators(OpenCorpus corpus, FigureRow row) {
		return row.taggedBy().stream()
				.map(slug -> corpus.store().map(store -> Labels.annotator(store, slug)).orElse(slug))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static List<FigureRow> rows(ReadText<DocumentFigures> text, CorpusStore store) {
		ClaimsOnFigures claims = ClaimsOnFigures.of(store, text.document(), text.structure());
		return text.read().readings().stream()
				.flatMap(place -> FigureRow.of(text.text().text(), place, claims).stream()).toList();
	}

	/** Tags the chosen figures as estimated. */
	void tag() {
		built.ifPresent(parts -> parts.list().change((own, text, rows) -> FigureTagging.tag(own, rows),
				Messages.FiguresView_taggedAlready));
	}

	/** Says that the notes later in the paragraph reach back to the chosen figures. */
	void reach() {
		built.ifPresent(parts -> parts.list().changeBy(parts.references(),
				references -> (own, text, rows) -> FigureTagging.reach(own, rows, references),
				Messages.FiguresView_noMarkerLater));
	}

	@Override
	public void setFocus() {
		built.ifPresent(parts -> parts.list().control().setFocus());
	}

	@Override
	public void dispose() {
		built.ifPresent(parts -> {
			parts.list().end();
			parts.references().end();
		});
		super.dispose();
	}
}
