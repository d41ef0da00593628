package org.sourcecritic.ui.views.claims;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.CopiedText;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.LatestJob;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;

/** Documents by tags, with the number of claims in each cell; a double click lists the claims of a cell. */
public final class MatrixView extends ViewPart implements OpenCorpusListener {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.matrix"; //$NON-NLS-1$

	private static final int DOCUMENT_WIDTH = 220;
	private static final int TAG_WIDTH = 110;
	private static final int DELAY_MILLIS = 200;

	private MatrixCounts counts = MatrixCounts.NONE;
	private List<String> documents = List.of();
	private List<Tag> tags = List.of();
	private @Nullable Table table;
	private @Nullable ReadingNotice notice;
	private @Nullable LatestJob<MatrixCounts> counting;
	private List<Subscription> subscriptions = List.of();
	/** The column of the last mouse click, 0 for the documents. */
	private int clicked;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		OpenCorpus corpus = OpenCorpus.in(getSite());
		var reading = new ReadingNotice(parent, corpus.claims());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(reading.control());
		notice = reading;
		var made = new Table(reading.control(), SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		made.setHeaderVisible(true);
		made.setLinesVisible(true);
		made.addListener(SWT.SetData, this::fill);
		made.addListener(SWT.MouseDown, this::click);
		made.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> open()));
		table = made;
		counting = new LatestJob<MatrixCounts>(Messages.MatrixView_counting, parent.getDisplay(), late -> {
			// nothing to give back
		}).after(DELAY_MILLIS);
		subscriptions = List.of(corpus.addListener(this), corpus.claims().addListener(() -> count(corpus)));
		CopiedText.on(getViewSite().getActionBars(), this::copy);
		corpus.store().ifPresent(this::opened);
		count(corpus);
	}

	private void count(OpenCorpus corpus) {
		var shown = table;
		var reading = notice;
		var job = counting;
		if (shown != null && reading != null && job != null) {
			reading.update(shown);
			corpus.claims().snapshot().ifPresent(snapshot -> job.run(monitor -> MatrixCounts.of(snapshot, monitor),
					counted -> {
						counts = counted;
						refresh();
					}, reason -> ErrorReporter.log(Messages.MatrixView_cannotShow, reason)));
		}
	}

	private void buildColumns(Table shown) {
		for (TableColumn column : shown.getColumns()) {
			column.dispose();
		}
		column(shown, Messages.MatrixView_document, DOCUMENT_WIDTH, SWT.LEFT);
		tags.forEach(tag -> column(shown, Labels.tag(tag), TAG_WIDTH, SWT.RIGHT));
		column(shown, Messages.MatrixView_total, TAG_WIDTH, SWT.RIGHT);
	}

	private static void column(Table shown, String title, int width, int alignment) {
		var column = new TableColumn(shown, alignment);
		column.setText(title);
		column.setWidth(width);
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index > documents.size()) {
			return; // a row that is being taken away, which the system still wants to draw
		}
		var item = (TableItem) event.item;
		for (int column = 0; column <= tags.size() + 1; column++) {
			item.setText(column, cell(event.index, column));
		}
	}

	private String cell(int row, int column) {
		boolean totals = row >= documents.size();
		if (column == 0) {
			return totals ? Messages.MatrixView_total : title(documents.get(row));
		}
		long count;
		if (column > tags.size()) {
			count = totals ? counts.total() : counts.ofDocument(documents.get(row));
		} else {
			String tag = tags.get(column - 1).getId();
			count = totals ? counts.ofTag(tag) : counts.count(documents.get(row), tag);
		}
		return count == 0 ? "–" : NumberFormat.getIntegerInstance().format(count); //$NON-NLS-1$
	}

	private String title(String document) {
		return OpenCorpus.in(getSite()).store().map(store -> Labels.document(store, document)).orElse(document);
	}

	private void refresh() {
		Table shown = table;
		if (shown != null && !shown.isDisposed()) {
			int rows = documents.isEmpty() ? 0 : documents.size() + 1;
			if (shown.getItemCount() != rows) {
				shown.setItemCount(rows);
			}
			shown.clearAll();
		}
	}

	// ---- leading back to the claims

	private void click(Event event) {
		clicked = 0;
		Table shown = table;
		TableItem item = shown == null ? null : shown.getItem(new Point(event.x, event.y));
		if (shown != null && item != null) {
			for (int column = 0; column < shown.getColumnCount(); column++) {
				if (item.getBounds(column).contains(event.x, event.y)) {
					clicked = column;
				}
			}
		}
	}

	private void open() {
		Table shown = table;
		if (shown == null || shown.getSelectionIndex() < 0) {
			return;
		}
		int row = shown.getSelectionIndex();
		Optional<String> document = row < documents.size()
				? Optional.of(documents.get(row))
				: Optional.empty();
		Optional<String> tag = clicked > 0 && clicked <= tags.size()
				? Optional.of(tags.get(clicked - 1).getId())
				: Optional.empty();
		try {
			if (getSite().getPage().showView(ClaimsView.ID, null,
					IWorkbenchPage.VIEW_ACTIVATE) instanceof ClaimsView claims) {
				claims.show(tag, document);
			}
		} catch (PartInitException e) {
			ErrorReporter.show(Messages.MatrixView_cannotShow, e);
		}
	}

	/** Copies the whole table. */
	private void copy() {
		Table shown = table;
		if (shown == null || documents.isEmpty()) {
			return;
		}
		var text = new StringBuilder();
		for (TableColumn column : shown.getColumns()) {
			text.append(column.getText()).append('\t');
		}
		for (int row = 0; row <= documents.size(); row++) {
			text.setCharAt(text.length() - 1, '\n');
			for (int column = 0; column <= tags.size() + 1; column++) {
				text.append(cell(row, column)).append('\t');
			}
		}
		CopiedText.put(shown.getDisplay(), text.toString().stripTrailing());
	}

	// ---- what happens to the corpus

	@Override
	public void opened(CorpusStore store) {
		Table shown = table;
		if (shown != null) {
			documents = store.documentIds();
			tags = List.copyOf(store.codebook().getTags());
			buildColumns(shown);
			refresh();
		}
	}

	@Override
	public void closed() {
		counts = MatrixCounts.NONE;
		documents = List.of();
		tags = List.of();
		refresh();
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		switch (event) {
			case CorpusEvent.DocumentsChanged changed -> opened(store);
			case CorpusEvent.CodebookChanged() -> opened(store);
			default -> {
				// nothing that is shown here
			}
		}
	}

	@Override
	public void setFocus() {
		Table shown = table;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void dispose() {
		subscriptions.forEach(Subscription::close);
		subscriptions = List.of();
		var job = counting;
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
