package org.sourcecritic.ui.views.found;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.edit.Correcting;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.CorrectedTexts;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.LatestJob;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.views.text.FollowedText;

/**
 * What was found in the text that is being read: its language, how it writes numbers, its notes, tables, headings and
 * pages. Each line leads into the text and can be corrected.
 */
public final class FoundView extends ViewPart {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.found"; //$NON-NLS-1$

	private static final int NARROW = 2;
	private static final int WIDE = 5;

	private Optional<Built> built = Optional.empty();

	private record Built(TreeViewer viewer, FollowedText<List<FoundLine>> text) {}

	@Override
	public void createPartControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		var layout = new TreeColumnLayout();
		area.setLayout(layout);
		var viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		AccessibleName.give(viewer.getTree(), Messages.FoundView_title);
		column(viewer, layout, Messages.FoundView_what, NARROW, line -> line.what());
		column(viewer, layout, Messages.FoundView_found, WIDE, line -> line.value());
		viewer.setContentProvider(new Lines());
		var text = new FollowedText<>(this, Messages.FoundView_looking, new Lookout(viewer));
		viewer.addDoubleClickListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof FoundLine line) {
				line.place().ifPresent(text::reveal);
			}
		});
		var menu = new MenuManager();
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		built = Optional.of(new Built(viewer, text));
		text.start();
	}

	@FunctionalInterface
	private interface Words {
		String of(FoundLine line);
	}

	private static void column(TreeViewer viewer, TreeColumnLayout layout, String title, int weight, Words words) {
		var column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> words.of((FoundLine) line)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private static final class Lines implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return input instanceof List<?> lines ? lines.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(@Nullable Object line) {
			return line instanceof FoundLine found ? found.lines().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object line) {
			return null;
		}

		@Override
		public boolean hasChildren(@Nullable Object line) {
			return line instanceof FoundLine found && !found.lines().isEmpty();
		}
	}

	private final class Lookout implements FollowedText.Follower<List<FoundLine>> {

		private final TreeViewer viewer;

		Lookout(TreeViewer viewer) {
			this.viewer = viewer;
		}

		@Override
		public boolean dependsOnClaims() {
			return false;
		}

		@Override
		public LatestJob.Work<List<FoundLine>> begin(CorpusStore store, SourceDocument document,
				Optional<AnnotationSet> own) {
			setContentDescription(NLS.bind(Messages.FoundView_in, Labels.title(document)));
			return monitor -> lines(store, document, own);
		}

		@Override
		public void show(List<FoundLine> lines) {
			FoundView.show(viewer, lines);
		}

		@Override
		public void showNothing() {
			viewer.setInput(List.of());
			setContentDescription(Messages.FoundView_nothing);
		}

		@Override
		public void showFailure(Exception reason) {
			ErrorReporter.log(Messages.FoundView_cannotLook, reason);
			viewer.setInput(List.of());
		}
	}

	private static List<FoundLine> lines(CorpusStore store, SourceDocument document, Optional<AnnotationSet> own)
			throws CorpusException {
		DocumentText text = store.text(document.getId());
		return FoundLines.of(document, text, own.map(set -> CorrectedStructure.of(text, set))
				.orElseGet(() -> CorrectedStructure.of(text, List.of())));
	}

	/** Asks what the thing in the selected line is in truth. */
	void correct() {
		built.ifPresent(parts -> {
			if (parts.viewer().getStructuredSelection().getFirstElement() instanceof FoundLine line) {
				line.subject().ifPresentOrElse(subject -> correct(parts.text(), subject), () -> getViewSite()
						.getActionBars().getStatusLineManager().setMessage(Messages.FoundView_notThis));
			}
		});
	}

	private void correct(FollowedText<?> text, FoundLine.Subject subject) {
		OpenCorpus corpus = OpenCorpus.in(getSite());
		CorpusStore store = corpus.store().orElse(null);
		String document = text.document().orElse(null);
		if (store == null || document == null || !store.isWritable()) {
			return;
		}
		try {
			var choice = new CorrectionChoice(Correcting.of(store, corpus.ownSet(document)),
					CorrectedTexts.of(corpus, store, document));
			Optional<CorpusOperation> operation = choice.ask(getSite().getShell(), subject);
			if (operation.isPresent()) {
				store.execute(operation.get(), null);
			}
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.FoundView_notCorrected, e);
		}
	}

	/** Lines that were open stay open, and the cursor stays where it was. */
	private static void show(TreeViewer viewer, List<FoundLine> lines) {
		Set<String> open = new HashSet<>();
		for (Object element : viewer.getExpandedElements()) {
			open.add(((FoundLine) element).what());
		}
		List<Integer> cursor = cursor(viewer.getTree());
		viewer.setInput(lines);
		lines.stream().filter(line -> open.contains(line.what()))
				.forEach(line -> viewer.setExpandedState(line, true));
		select(viewer, lines, cursor);
	}

	/** The indexes of the selected line and of those above it, the uppermost first; empty without a selection. */
	private static List<Integer> cursor(Tree tree) {
		Deque<Integer> indexes = new ArrayDeque<>();
		TreeItem item = tree.getSelectionCount() == 0 ? null : tree.getSelection()[0];
		while (item != null) {
			TreeItem above = item.getParentItem();
			indexes.push(above == null ? tree.indexOf(item) : above.indexOf(item));
			item = above;
		}
		return List.copyOf(indexes);
	}

	/** The last line where there are fewer than before. */
	private static void select(TreeViewer viewer, List<FoundLine> lines, List<Integer> cursor) {
		List<FoundLine> path = new ArrayList<>();
		List<FoundLine> among = lines;
		for (int index : cursor) {
			if (!among.isEmpty()) {
				FoundLine line = among.get(Math.min(index, among.size() - 1));
				path.add(line);
				among = line.lines();
			}
		}
		if (!path.isEmpty()) {
			viewer.setSelection(new TreeSelection(new TreePath(path.toArray())), true);
		}
	}

	@Override
	public void setFocus() {
		built.ifPresent(parts -> parts.viewer().getTree().setFocus());
	}

	@Override
	public void dispose() {
		built.ifPresent(parts -> parts.text().end());
		super.dispose();
	}
}
