package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.ClaimSelection;
import org.sourcecritic.ui.FocusContext;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.TagImages;
import org.sourcecritic.ui.commands.NotePlace;

/** Every claim of the corpus. */
public final class ClaimsView extends ViewPart implements OpenCorpusListener, ISelectionListener, NotePlace {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.claims"; //$NON-NLS-1$

	private final ClaimSelection selection = new ClaimSelection();
	private final ClaimList list = new ClaimList();
	private @Nullable Built built;
	/** Whether the cursor was, or is to be, in the field for words and not in the list. */
	private boolean searching;

	private record Built(OpenCorpus corpus, FilterBar bar, ClaimTree table, Subscription subscription) {}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		OpenCorpus corpus = OpenCorpus.in(getSite());
		var bar = new FilterBar(parent, this::filter, this::group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		list.sort(ClaimColumn.BY_PLACE);
		var table = new ClaimTree(parent, list,
				row -> TagImages.of(corpus.store().flatMap(store -> store.tag(row.claim().tag())).orElse(null)));
		Tree tree = table.control();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		built = new Built(corpus, bar, table, corpus.addListener(this));
		table.onSelection(claims -> selection.setSelection(new StructuredSelection(claims)));
		table.onOpen(this::open);
		bar.onDown(tree::setFocus);
		bar.onFocus(() -> searching = true);
		tree.addFocusListener(FocusListener.focusGainedAdapter(event -> searching = false));
		tree.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				bar.clear();
			}
		}));
		FocusContext.attach(tree, getSite(), FocusContext.CLAIMS);
		getSite().setSelectionProvider(selection);
		var menu = new MenuManager();
		tree.setMenu(menu.createContextMenu(tree));
		getSite().registerContextMenu(menu, selection);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyRows());
		getSite().getPage().addSelectionListener(this);
		corpus.store().ifPresent(this::opened);
		showCount();
	}

	private final class CopyRows extends Action {

		@Override
		public void run() {
			var parts = built;
			if (parts == null || parts.bar().copy() || parts.table().selection().isEmpty()) {
				return;
			}
			var clipboard = new Clipboard(parts.table().control().getDisplay());
			clipboard.setContents(new Object[]{ parts.table().selectedAsText() },
					new Transfer[]{ TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	// ---- what is shown

	private void filter(ClaimFilter wanted) {
		list.filter(wanted);
		refresh();
	}

	private void group(Grouping wanted) {
		list.group(wanted);
		refresh();
		var parts = built;
		if (parts != null) {
			parts.table().showTop();
		}
	}

	/** Shows only the claims of a tag, of a document, or both. */
	public void show(Optional<String> tag, Optional<String> document) {
		var parts = built;
		if (parts != null) {
			parts.bar().set(tag, document);
		}
	}

	/** When this view gets the focus, the cursor is to be in the field for words. */
	public void search() {
		searching = true;
	}

	private void refresh() {
		var parts = built;
		if (parts != null) {
			parts.table().refresh();
			showCount();
		}
	}

	private void showCount() {
		var parts = built;
		if (parts != null) {
			int count = list.count();
			int shown = list.shown();
			setPartName(count == 0 ? Messages.ClaimsView_title : NLS.bind(Messages.ClaimsView_titleCount, count));
			parts.bar().say(shown == count ? "" : NLS.bind(Messages.ClaimsView_shown, shown, count)); //$NON-NLS-1$
		}
	}

	private void open(Claim claim) {
		var parts = built;
		if (parts != null) {
			parts.corpus().store().ifPresent(store -> Places.open(getSite().getPage(), store, claim));
		}
	}

	/** A claim selected in a text is selected here, too. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selected) {
		var parts = built;
		if (part != this && parts != null) {
			ClaimSelection.only(selected).ifPresent(claim -> {
				parts.table().select(claim);
				selection.setSelection(new StructuredSelection(parts.table().selection()));
			});
		}
	}

	// ---- what happens to the corpus

	@Override
	public void opened(CorpusStore store) {
		var parts = built;
		if (parts != null) {
			parts.bar().offer(store);
			list.setAll(store, store.claims());
			refresh();
		}
	}

	@Override
	public void closed() {
		list.clear();
		selection.setSelection(StructuredSelection.EMPTY);
		var parts = built;
		if (parts != null) {
			parts.bar().clear();
		}
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		var parts = built;
		if (parts == null) {
			return;
		}
		switch (event) {
			case CorpusEvent.ClaimsChanged(var changes) -> {
				parts.table().apply(store, changes);
				selection.setSelection(new StructuredSelection(new ArrayList<>(parts.table().selection())));
				showCount();
			}
			case CorpusEvent.SetsReloaded reloaded -> opened(store);
			case CorpusEvent.DocumentsChanged changed -> opened(store);
			case CorpusEvent.CodebookChanged() -> opened(store);
			default -> {
				// nothing that is shown here
			}
		}
	}

	// ---- the workbench's part

	@Override
	public Optional<Point> beside(Claim claim) {
		var parts = built;
		if (parts == null) {
			return Optional.empty();
		}
		TreeItem[] selected = parts.table().control().getSelection();
		if (selected.length == 0) {
			return Optional.empty();
		}
		Rectangle bounds = selected[0].getBounds(ClaimColumn.QUOTE.ordinal());
		return Optional.of(parts.table().control().toDisplay(bounds.x, bounds.y + bounds.height));
	}

	@Override
	public void setFocus() {
		var parts = built;
		if (parts == null) {
			return;
		}
		if (searching) {
			parts.bar().focus();
		} else {
			parts.table().control().setFocus();
		}
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(this) ? adapter.cast(this) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(this);
		var parts = built;
		if (parts != null) {
			parts.subscription().close();
			built = null;
		}
		super.dispose();
	}
}
