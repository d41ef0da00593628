package org.sourcecritic.ui.views.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.ClaimSelection;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.LatestJob;

/**
 * A view that lists what is read of the text that is being read: a filter above a table whose rows lead to their places
 * and can be tagged. For the display's thread.
 *
 * @param <T>
 *     what is read of the text
 * @param <R>
 *     a row
 */
public final class TextList<T, R> {

	/**
	 * What is listed.
	 *
	 * @param rows
	 *     what was read as rows in the order of the text, by what is claimed now; not in the display's thread
	 * @param place
	 *     of a row in the text
	 */
	public record Content<T, R>(ReadText.Reader<T> reader, BiFunction<ReadText<T>, CorpusStore, List<R>> rows,
			Function<R, TextRange> place, List<RowColumn<R>> columns) {

		public Content {
			columns = List.copyOf(columns);
		}
	}

	/**
	 * How it is spoken of.
	 *
	 * @param reading
	 *     with the title of the document
	 * @param counts
	 *     with the title of the document, the number of all rows and of those that are shown
	 */
	public record Words(String title, String reading, String counts, String cannotRead, String notChanged) {}

	/** What a person does to rows. */
	@FunctionalInterface
	public interface Change<T, R> {

		/**
		 * @param text
		 *     as the store has it
		 * @return empty when there is nothing to do
		 */
		Optional<CorpusOperation> of(OwnTagging tagging, ReadText<T> text, List<R> rows) throws CorpusException;
	}

	private final IViewPart view;
	private final Consumer<String> description;
	private final Content<T, R> content;
	private final Words words;
	private final RowFilter<R> filter;
	private final RowTable<R> table;
	private final FollowedText<Listed<T, R>> followed;
	private Optional<ReadText<T>> known = Optional.empty();
	private List<R> rows = List.of();

	private record Listed<T, R>(ReadText<T> text, List<R> rows) {}

	/**
	 * Makes the table below the filter.
	 *
	 * @param description
	 *     takes what is to be said above the list
	 */
	public TextList(IViewPart view, Consumer<String> description, Composite parent, Content<T, R> content, Words words,
			RowFilter<R> filter) {
		this.view = view;
		this.description = description;
		this.content = content;
		this.words = words;
		this.filter = filter;
		followed = new FollowedText<>(view, words.title(), new Reading());
		table = new RowTable<>(parent, words.title(), content.columns(), content.place(),
				row -> followed.reveal(content.place().apply(row)));
		filter.whenChanged(this::showRows);
	}

	/** Begins to list, with a menu for the rows. */
	public void start() {
		var menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		view.getSite().registerContextMenu(menu, new ClaimSelection());
		followed.start();
	}

	/** Ends for good. */
	public void end() {
		followed.end();
	}

	/** What has the keys. */
	public Table control() {
		return table.control();
	}

	/** In the order of the text. */
	public List<R> selected() {
		return table.selected();
	}

	/** Tells whenever other rows are selected, or the same ones say something else. */
	public void whenSelected(Consumer<List<R>> told) {
		table.whenSelected(told);
	}

	/** Brings the text to the front and selects these words. */
	public void reveal(TextRange place) {
		followed.reveal(place);
	}

	/**
	 * Does something to the selected rows, in one undo.
	 *
	 * @param inVain
	 *     what is said when there is nothing to do
	 */
	public void change(Change<T, R> change, String inVain) {
		known.ifPresent(text -> change(text, table.selected(), change, inVain));
	}

	/**
	 * The same by something else that is read of the text.
	 *
	 * @param change
	 *     by what was read
	 */
	public <N> void changeBy(ReadOnDemand<N> needed, Function<N, Change<T, R>> change, String inVain) {
		List<R> chosen = table.selected();
		known.ifPresent(text -> needed.use(text, read -> change(text, chosen, change.apply(read), inVain)));
	}

	private void change(ReadText<T> text, List<R> chosen, Change<T, R> change, String inVain) {
		CorpusStore store = followed.corpus().store().orElse(null);
		if (store == null || !store.isWritable()) {
			return;
		}
		try {
			String document = text.document().getId();
			if (store.text(document) != text.text()) {
				followed.read();
				return;
			}
			Optional<CorpusOperation> operation = change.of(new OwnTagging(followed.corpus(), store, document), text,
					chosen);
			if (operation.isPresent()) {
				store.execute(operation.get(), null);
			} else {
				view.getViewSite().getActionBars().getStatusLineManager().setMessage(inVain);
			}
		} catch (CorpusException e) {
			ErrorReporter.show(words.notChanged(), e);
		}
	}

	private void showRows() {
		List<R> filtered = filter.of(rows);
		table.show(filtered);
		known.ifPresent(text -> description.accept(NLS.bind(words.counts(),
				new Object[]{ Labels.title(text.document()), rows.size(), filtered.size() })));
	}

	private void forget() {
		known = Optional.empty();
		rows = List.of();
		showRows();
	}

	private final class Reading implements FollowedText.Follower<Listed<T, R>> {

		@Override
		public boolean dependsOnClaims() {
			return true;
		}

		@Override
		public LatestJob.Work<Listed<T, R>> begin(CorpusStore store, SourceDocument document,
				Optional<AnnotationSet> own) {
			Optional<ReadText<T>> before = known
					.filter(text -> text.document().getId().equals(document.getId()));
			if (before.isEmpty()) {
				forget();
				description.accept(NLS.bind(words.reading(), Labels.title(document)));
			}
			return monitor -> {
				ReadText<T> text = ReadText.of(before, store, document, own, content.reader(), monitor);
				return new Listed<>(text, content.rows().apply(text, store));
			};
		}

		@Override
		public void show(Listed<T, R> read) {
			known = Optional.of(read.text());
			rows = read.rows();
			showRows();
		}

		@Override
		public void showNothing() {
			forget();
			description.accept(Messages.TextList_nothing);
		}

		@Override
		public void showFailure(Exception reason) {
			ErrorReporter.log(words.cannotRead(), reason);
			forget();
			description.accept(words.cannotRead());
		}
	}
}
