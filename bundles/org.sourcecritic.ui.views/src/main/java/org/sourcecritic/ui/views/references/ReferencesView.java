package org.sourcecritic.ui.views.references;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.reading.reference.ClaimsOnReferences;
import org.sourcecritic.ui.CopiedText;
import org.sourcecritic.ui.FocusContext;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.views.text.ReadText;
import org.sourcecritic.ui.views.text.RowColumn;
import org.sourcecritic.ui.views.text.TextList;

/**
 * All references of the text that is being read, in its notes, its own words and its list of works. They are read when
 * the list is seen.
 */
public final class ReferencesView extends ViewPart {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.references"; //$NON-NLS-1$

	/** Keys for references: tag. */
	private static final String CONTEXT = "org.sourcecritic.ui.views.referencesContext"; //$NON-NLS-1$

	private static final int NARROW = 2;
	private static final int MEDIUM = 3;
	private static final int LARGE = 5;
	private static final int WIDE = 8;

	private Optional<Built> built = Optional.empty();

	private record Built(ReferenceFilter filter, TextList<ListedReferences, ReferenceRow> list) {}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var filter = new ReferenceFilter(parent);
		var content = new TextList.Content<ListedReferences, ReferenceRow>(ListedReferences::of,
				ReferencesView::rows, ReferenceRow::span, columns());
		var words = new TextList.Words(Messages.ReferencesView_title, Messages.ReferencesView_reading,
				Messages.ReferencesView_counts, Messages.ReferencesView_cannotRead, Messages.ReferencesView_notChanged);
		var list = new TextList<>(this, this::setContentDescription, parent, content, words, filter);
		var findings = new FindingsLine(parent, list::reveal);
		list.whenSelected(rows -> {
			findings.show(rows.size() == 1 ? rows.getFirst().findings() : List.of());
			list.control().showSelection(); // the list may have become shorter
		});
		FocusContext.attach(list.control(), getSite(), CONTEXT);
		CopiedText.on(getViewSite().getActionBars(), this::copy);
		built = Optional.of(new Built(filter, list));
		list.start();
	}

	private static List<RowColumn<ReferenceRow>> columns() {
		return List.of(new RowColumn<>(Messages.ReferencesView_place, MEDIUM, ReferenceRow::place),
				new RowColumn<>(Messages.ReferencesView_kind, NARROW, ReferenceRow::kind),
				new RowColumn<>(Messages.ReferencesView_reference, WIDE, ReferenceRow::words),
				new RowColumn<>(Messages.ReferencesView_findings, LARGE, ReferenceRow::found),
				new RowColumn<>(Messages.ReferencesView_citedBy, MEDIUM, ReferenceRow::citedBy),
				new RowColumn<>(Messages.ReferencesView_strength, NARROW, ReferenceRow::strength),
				new RowColumn<>(Messages.ReferencesView_function, NARROW, ReferenceRow::function),
				new RowColumn<>(Messages.ReferencesView_doubts, MEDIUM, ReferenceRow::doubts));
	}

	private static List<ReferenceRow> rows(ReadText<ListedReferences> text, CorpusStore store) {
		var references = text.read().references();
		var claims = ClaimsOnReferences.of(store.claims(text.document().getId()), references,
				text.structure().segments());
		return references.references().stream()
				.map(reference -> ReferenceRow.of(text.text().text(), reference, text.read().findingsOn(reference),
						claims.citersOf(reference), slug -> Labels.annotator(store, slug)))
				.toList();
	}

	/** Tags the sentences that lead to the chosen references as sourced by them. */
	void tag() {
		built.ifPresent(parts -> parts.list().change((own, text, rows) -> ReferenceTagging.tag(own,
				ReferenceTagging.claims(text.read().references(), rows.stream().map(ReferenceRow::inText).toList())),
				Messages.ReferencesView_nothingToTag));
	}

	/** Copies the chosen references as the text has them. */
	private void copy() {
		built.filter(parts -> !parts.filter().copy())
				.ifPresent(parts -> CopiedText.put(parts.list().control().getDisplay(), parts.list().selected().stream()
						.map(row -> row.inText().text()).collect(Collectors.joining(System.lineSeparator()))));
	}

	@Override
	public void setFocus() {
		built.ifPresent(parts -> parts.list().control().setFocus());
	}

	@Override
	public void dispose() {
		built.ifPresent(parts -> parts.list().end());
		super.dispose();
	}
}
