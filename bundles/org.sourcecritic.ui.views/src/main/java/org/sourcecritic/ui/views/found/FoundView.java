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
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.core.edit.Correcting;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.CorrectedTexts;
import org.sourcecritic.ui.DocumentInput;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.LatestJob;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.ShowsText;

/**
 * What was found in the text that is being read: its language, how it writes numbers, its notes, tables, headings and
 * pages. Each line leads into the text and can be corrected.
 */
public final class FoundView extends ViewPart implements OpenCorpusListener, IPartListener2 {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.found"; //$NON-NLS-1$

	private static final int NARROW = 2;
	private static final int WIDE = 5;

	private @Nullable Built built;
	private Optional<String> shown = Optional.empty();

	private record Built(OpenCorpus corpus, TreeViewer viewer, LatestJob<List<FoundLine>> looking,
			Subscription subscription) {}

	@Override
	public void createPartControl(Composite parent) {
		OpenCorpus corpus = OpenCorpus.in(getSite());
		var area = new Composite(parent, SWT.NONE);
		var layout = new TreeColumnLayout();
		area.setLayout(layout);
		var viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		AccessibleName.give(viewer.getTree(), Messages.FoundView_title);
		column(viewer, layout, Messages.FoundView_what, NARROW, line -> line.what());
		column(viewer, layout, Messages.FoundView_found, WIDE, line -> line.value());
		viewer.setContentProvider(new Lines());
		viewer.addDoubleClickListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof FoundLine line) {
				line.place().ifPresent(this::goTo);
			}
		});
		var menu = new MenuManager();
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		built = new Built(corpus, viewer, new LatestJob<>(Messages.FoundView_looking, parent.getDisplay(), late -> {
			// nothing to give back
		}), corpus.addListener(this));
		getSite().getPage().addPartListener(this);
		follow(getSite().getPage().getActiveEditor());
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
			look();
		}
	}

	private void look() {
		var parts = built;
		if (parts == null) {
			return;
		}
		CorpusStore store = parts.corpus().store().orElse(null);
		SourceDocument document = store == null ? null : shown.flatMap(store::document).orElse(null);
		if (store == null || document == null) {
			parts.looking().cancel();
			parts.viewer().setInput(List.of());
			setContentDescription(Messages.FoundView_nothing);
			return;
		}
		setContentDescription(NLS.bind(Messages.FoundView_in, Labels.title(document)));
		Optional<AnnotationSet> own = CorrectedTexts.ownSet(parts.corpus(), store, document.getId());
		parts.looking().run(monitor -> lines(store, document, own), lines -> show(parts.viewer(), lines), reason -> {
			ErrorReporter.log(Messages.FoundView_cannotLook, reason);
			parts.viewer().setInput(List.of());
		});
	}

	private static List<FoundLine> lines(CorpusStore store, SourceDocument document, Optional<AnnotationSet> own)
			throws CorpusException {
		DocumentText text = store.text(document.getId());
		return FoundLines.of(document, text, own.map(set -> CorrectedStructure.of(text, set))
				.orElseGet(() -> CorrectedStructure.of(text, List.of())));
	}

	/** Asks what the thing in the selected line is in truth. */
	void correct() {
		var parts = built;
		if (parts != null && parts.viewer().getStructuredSelection().getFirstElement() instanceof FoundLine line) {
			line.subject().ifPresentOrElse(subject -> correct(parts.corpus(), subject),
					() -> getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.FoundView_notThis));
		}
	}

	private void correct(OpenCorpus corpus, FoundLine.Subject subject) {
		CorpusStore store = corpus.store().orElse(null);
		String document = shown.orElse(null);
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

	private void goTo(TextRange place) {
		var parts = built;
		if (parts != null) {
			parts.corpus().store().ifPresent(
					store -> shown.flatMap(document -> Places.open(getSite().getPage(), store, document))
							.map(editor -> editor.getAdapter(ShowsText.class)).ifPresent(text -> text.reveal(place)));
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
	public void partClosed(@Nullable IWorkbenchPartReference part) {
		if (part != null && part.getPart(false) instanceof IEditorPart) {
			follow(getSite().getPage().getActiveEditor());
		}
	}

	@Override
	public void closed() {
		show(Optional.empty());
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		boolean concerned = switch (event) {
			case CorpusEvent.DocumentsChanged(var documents) -> shown.filter(documents::contains).isPresent();
			case CorpusEvent.SetsReloaded(var sets) -> sets.stream().map(SetKey::document)
					.anyMatch(document -> shown.filter(document::equals).isPresent());
			case CorpusEvent.CodebookChanged() -> true; // perhaps another person sat down
			default -> false;
		};
		if (concerned) {
			look();
		}
	}

	@Override
	public void setFocus() {
		var parts = built;
		if (parts != null) {
			parts.viewer().getTree().setFocus();
		}
	}

	@Override
	public void dispose() {
		var parts = built;
		if (parts != null) {
			getSite().getPage().removePartListener(this);
			parts.subscription().close();
			parts.looking().cancel();
			built = null;
		}
		super.dispose();
	}
}
