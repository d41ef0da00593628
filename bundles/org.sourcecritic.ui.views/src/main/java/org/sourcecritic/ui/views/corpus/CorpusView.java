package org.sourcecritic.ui.views.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Icons;
import org.sourcecritic.ui.LatestJob;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.views.claims.ClaimsView;
import org.sourcecritic.ui.views.wizards.DroppedTexts;

/** Documents with the sets of their annotators, and the codebook. Texts dropped here are imported. */
public final class CorpusView extends ViewPart implements OpenCorpusListener {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.corpus"; //$NON-NLS-1$

	private static final int NUMBERS_WIDTH = 60;
	private static final int NAMES_WIDTH = 120;
	private static final int DELAY_MILLIS = 1_000;
	/** Above this many changed sets the tree is filled again as a whole. */
	private static final int FEW = 200;

	private @Nullable Built built;

	private record Built(OpenCorpus corpus, LazyTreeViewer viewer, CorpusTree tree, CorpusLabels.Numbers numbers,
			LatestJob<SetCounts> counting, List<Subscription> subscriptions) {}

	@Override
	public void createPartControl(Composite parent) {
		OpenCorpus corpus = OpenCorpus.in(getSite());
		var area = new Composite(parent, SWT.NONE);
		var layout = new TreeColumnLayout();
		area.setLayout(layout);
		var viewer = new LazyTreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		var names = new TreeViewerColumn(viewer, SWT.LEFT);
		names.setLabelProvider(new CorpusLabels.Names(corpus));
		layout.setColumnData(names.getColumn(), new ColumnWeightData(1, NAMES_WIDTH, false));
		var numbers = new TreeViewerColumn(viewer, SWT.RIGHT);
		var counts = new CorpusLabels.Numbers(corpus);
		numbers.setLabelProvider(counts);
		layout.setColumnData(numbers.getColumn(), new ColumnPixelData(NUMBERS_WIDTH, false));
		ColumnViewerToolTipSupport.enableFor(viewer);
		var tree = new CorpusTree(corpus, viewer);
		viewer.makeRoomForImages(Icons.DOCUMENT.image());
		viewer.setContentProvider(tree);
		viewer.addDoubleClickListener(event -> open(event.getSelection() instanceof IStructuredSelection selected
				? selected.getFirstElement()
				: null));
		DroppedTexts.accept(viewer.getTree(), getSite());
		getSite().setSelectionProvider(viewer);
		var menu = new MenuManager();
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(menu, viewer);
		built = new Built(corpus, viewer, tree, counts,
				new LatestJob<SetCounts>(Messages.CorpusView_counting, parent.getDisplay(), late -> {
					// nothing to give back
				}).after(DELAY_MILLIS), List.of(corpus.addListener(this), corpus.claims().addListener(this::count)));
		viewer.fill(corpus);
		count();
	}

	private void count() {
		var parts = built;
		if (parts != null) {
			parts.viewer().update(new CorpusNode.Documents(), null);
			parts.corpus().claims().snapshot().ifPresent(
					snapshot -> parts.counting().run(monitor -> SetCounts.of(snapshot, monitor), this::show,
							reason -> ErrorReporter.log(Messages.CorpusView_cannotCount, reason)));
		}
	}

	private void show(SetCounts counted) {
		var parts = built;
		if (parts != null) {
			var changed = counted.changedFrom(parts.numbers().counts());
			parts.numbers().counts(counted);
			update(parts, changed);
		}
	}

	private void open(@Nullable Object element) {
		var parts = built;
		CorpusStore store = parts == null ? null : parts.corpus().store().orElse(null);
		if (parts == null || store == null || !(element instanceof CorpusNode node)) {
			return;
		}
		IWorkbenchPage page = getSite().getPage();
		switch (node) {
			case CorpusNode.Document(String id) -> Places.open(page, store, id);
			case CorpusNode.Set(SetKey key) -> Places.open(page, store, key.document());
			case CorpusNode.Tag(String id) -> list(page, id);
			default -> parts.viewer().setExpandedState(node, !parts.viewer().getExpandedState(node));
		}
	}

	/** The document selected in the tree, or that of the set selected. */
	public Optional<String> selectedDocument() {
		var parts = built;
		Object selected = parts == null ? null : parts.viewer().getStructuredSelection().getFirstElement();
		return switch (selected) {
			case CorpusNode.Document(String id) -> Optional.of(id);
			case CorpusNode.Set(SetKey key) -> Optional.of(key.document());
			case null, default -> Optional.empty();
		};
	}

	private static void list(IWorkbenchPage page, String tag) {
		try {
			if (page.showView(ClaimsView.ID) instanceof ClaimsView claims) {
				claims.show(Optional.of(tag), Optional.empty());
			}
		} catch (PartInitException e) {
			ErrorReporter.show(Messages.CorpusView_cannotShow, e);
		}
	}

	@Override
	public void opened(CorpusStore store) {
		var parts = built;
		if (parts != null) {
			parts.tree().forget();
			parts.numbers().counts(SetCounts.NONE);
			parts.viewer().fill(parts.corpus());
		}
	}

	@Override
	public void closed() {
		var parts = built;
		if (parts != null) {
			parts.counting().cancel();
			parts.tree().forget();
			parts.numbers().counts(SetCounts.NONE);
			parts.viewer().fill(parts.corpus());
		}
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		var parts = built;
		if (parts == null) {
			return;
		}
		parts.tree().forget();
		switch (event) {
			case CorpusEvent.ClaimsChanged(var changes) -> {
				if (parts.numbers().counts() != SetCounts.NONE) {
					parts.numbers().counts(parts.numbers().counts().after(changes));
				}
				update(parts, changes.stream().map(change -> change.set()).collect(Collectors.toSet()));
			}
			case CorpusEvent.SetsReloaded(var sets) -> update(parts, Set.copyOf(sets));
			case CorpusEvent.DocumentsChanged changed -> documentsChanged(parts);
			case CorpusEvent.CodebookChanged() -> refresh();
			case CorpusEvent.ProblemsChanged() -> refresh();
			case CorpusEvent.Saved saved -> {
				// nothing that is shown here
			}
		}
	}

	private static void documentsChanged(Built parts) {
		int shown = parts.viewer().getTree().getItem(0).getItemCount();
		if (parts.tree().children(new CorpusNode.Documents()).size() < shown) {
			parts.viewer().fill(parts.corpus());
		} else {
			parts.viewer().refresh();
			parts.viewer().expandRoots();
		}
	}

	/** Shows the new numbers of some sets, and sets that are new. */
	private static void update(Built parts, Set<SetKey> sets) {
		var viewer = parts.viewer();
		if (sets.size() > FEW) {
			viewer.refresh();
			return;
		}
		for (SetKey set : sets) {
			var document = new CorpusNode.Document(set.document());
			viewer.update(document, null);
			if (viewer.testFindItem(new CorpusNode.Set(set)) != null
					&& parts.tree().children(document).contains(new CorpusNode.Set(set))) {
				viewer.update(new CorpusNode.Set(set), null);
			} else {
				viewer.refresh(document);
			}
		}
	}

	private void refresh() {
		var parts = built;
		if (parts != null) {
			parts.viewer().refresh();
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
			parts.subscriptions().forEach(Subscription::close);
			parts.counting().cancel();
			built = null;
		}
		super.dispose();
	}
}
