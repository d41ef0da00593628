package org.sourcecritic.ui.views.claims;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.ui.ClaimSelection;
import org.sourcecritic.ui.CopiedText;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.LatestJob;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.SharedSnapshot;
import org.sourcecritic.ui.commands.NotePlace;

/** Every claim of the corpus: asked for in words, narrowed by values, grouped, sorted. */
public final class ClaimsView extends ViewPart implements OpenCorpusListener, ISelectionListener, NotePlace {

	/** The view. */
	public static final String ID = "org.sourcecritic.ui.views.claims"; //$NON-NLS-1$

	private static final String WITHOUT_FACETS = "withoutFacets"; //$NON-NLS-1$

	private final ClaimSelection selection = new ClaimSelection();
	private @Nullable Built built;
	private boolean withoutFacets;
	/** Whether the cursor was, or is to be, in the field for words and not in the list. */
	private boolean searching;
	/** Whether values are to be counted anew once the list is there: the list comes first. */
	private boolean countsAreOld;
	private ListingRequest request = new ListingRequest(ClaimsQuery.ALL, ClaimSort.BY_PLACE, Grouping.NONE, Set.of());
	/** To be selected as soon as it is listed. */
	private @Nullable Claim wanted;

	private record Built(OpenCorpus corpus, ClaimsPane pane, LatestJob<Listing> listing, LatestJob<FacetCounts> facets,
			List<Subscription> subscriptions) {}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		withoutFacets = memento != null && Boolean.TRUE.equals(memento.getBoolean(WITHOUT_FACETS));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(WITHOUT_FACETS, withoutFacets);
	}

	@Override
	public void createPartControl(Composite parent) {
		OpenCorpus corpus = OpenCorpus.in(getSite());
		var pane = new ClaimsPane(parent, getSite(), corpus, selection, new Wishes());
		pane.showFacets(!withoutFacets);
		var display = parent.getDisplay();
		built = new Built(corpus, pane, new LatestJob<>(Messages.ClaimsView_finding, display, Listing::close),
				new LatestJob<>(Messages.ClaimsView_counting, display, counts -> {
					// nothing to give back
				}), List.of(corpus.addListener(this), corpus.claims().addListener(this::claimsChanged)));
		getSite().setSelectionProvider(selection);
		CopiedText.on(getViewSite().getActionBars(), this::copy);
		getSite().getPage().addSelectionListener(this);
		claimsChanged();
	}

	/** Copies the selected rows. */
	private void copy() {
		var parts = built;
		if (parts != null && !parts.pane().bar().copy() && !parts.pane().table().selection().isEmpty()) {
			CopiedText.put(parts.pane().table().tree().getDisplay(), parts.pane().table().selectedAsText());
		}
	}

	// ---- what is wanted

	/** What a person does to the pane. */
	private final class Wishes implements ClaimsPane.Listener {

		@Override
		public void asked(String words) {
			ask(request.query().withTyped(words));
		}

		@Override
		public void chosen(ClaimField field, Optional<String> value) {
			ask(value.map(known -> request.query().toggled(field, known)).orElse(request.query().without(field)));
		}

		@Override
		public void sorted(ClaimSort sort) {
			request = new ListingRequest(request.query(), sort, request.grouping(), request.open());
			find();
		}

		@Override
		public void grouped(Grouping grouping) {
			request = new ListingRequest(request.query(), request.sort(), grouping, Set.of());
			find();
		}

		@Override
		public void opened(ListedRow row) {
			switch (row) {
				case ListedRow.Entry entry -> open(entry);
				case ListedRow.Head(ListedGroup group) -> turn(group.value());
			}
		}

		@Override
		public void selected() {
			wanted = null;
			publishSelection();
		}

		@Override
		public void facetAsked() {
			count();
		}

		@Override
		public void cleared() {
			clear();
		}

		@Override
		public void inWords(boolean inWords) {
			searching = inWords;
		}
	}

	private void ask(ClaimsQuery query) {
		request = new ListingRequest(query, request.sort(), request.grouping(), request.open());
		countsAreOld = true;
		find();
	}

	private void clear() {
		var parts = built;
		if (parts != null) {
			parts.pane().bar().empty();
			ask(ClaimsQuery.ALL);
		}
	}

	/** Opens or closes a group. */
	private void turn(String value) {
		Set<String> open = new HashSet<>(request.open());
		if (!open.remove(value)) {
			open.add(value);
		}
		request = new ListingRequest(request.query(), request.sort(), request.grouping(), open);
		find();
	}

	/** Shows only the claims of a tag, of a document, or both. */
	public void show(Optional<String> tag, Optional<String> document) {
		var parts = built;
		if (parts != null) {
			parts.pane().bar().empty();
			Map<ClaimField, Set<String>> chosen = new EnumMap<>(ClaimField.class);
			tag.ifPresent(id -> chosen.put(ClaimField.TAG, Set.of(id)));
			document.ifPresent(id -> chosen.put(ClaimField.DOCUMENT, Set.of(id)));
			ask(new ClaimsQuery("", chosen)); //$NON-NLS-1$
		}
	}

	/** When this view gets the focus, the cursor is to be in the field for words. */
	public void search() {
		searching = true;
	}

	/** Shows the panel with the values of fields, or hides it. */
	public void toggleFacets() {
		var parts = built;
		if (parts != null) {
			withoutFacets = !withoutFacets;
			parts.pane().showFacets(!withoutFacets);
			count();
		}
	}

	// ---- what is found

	private void find() {
		var parts = built;
		CorpusStore store = parts == null ? null : parts.corpus().store().orElse(null);
		SharedSnapshot snapshot = parts == null ? null : parts.corpus().claims().snapshot().orElse(null);
		if (parts == null || store == null || snapshot == null) {
			return;
		}
		if (countsAreOld) {
			parts.facets().cancel();
		}
		var asked = request;
		parts.pane().chosen(store, asked.query());
		parts.listing().run(monitor -> asked.find(store, snapshot, monitor), this::show, this::sayWhy);
	}

	private void show(Listing listing) {
		var parts = built;
		if (parts == null) {
			listing.close();
			return;
		}
		parts.pane().table().show(listing);
		setPartName(listing.all() == 0
				? Messages.ClaimsView_title
				: NLS.bind(Messages.ClaimsView_titleCount, number(listing.all())));
		parts.pane().bar().say(request.query().isAll()
				? "" //$NON-NLS-1$
				: NLS.bind(Messages.ClaimsView_shown, number(listing.found()), number(listing.all())));
		var claim = wanted;
		if (claim == null || parts.pane().table().select(claim.set(), claim.id())) {
			wanted = null;
		}
		publishSelection();
		if (countsAreOld) {
			count();
		}
	}

	private static String number(int count) {
		return NumberFormat.getIntegerInstance().format(count);
	}

	/** What was found before stays. */
	private void sayWhy(Exception reason) {
		if (!(reason instanceof QueryException)) {
			ErrorReporter.log(Messages.ClaimsView_notFound, reason);
		}
		var parts = built;
		if (parts != null) {
			parts.pane().bar().say(reason instanceof QueryException wrong
					? NLS.bind(Messages.ClaimsView_wrong, wrong.column(), wrong.reason())
					: String.valueOf(reason.getLocalizedMessage()));
		}
	}

	private void count() {
		var parts = built;
		CorpusStore store = parts == null ? null : parts.corpus().store().orElse(null);
		SharedSnapshot snapshot = parts == null ? null : parts.corpus().claims().snapshot().orElse(null);
		if (parts == null || store == null || snapshot == null || withoutFacets) {
			return;
		}
		countsAreOld = false;
		var query = request.query();
		var panel = parts.pane().facets();
		var open = List.copyOf(panel.open());
		var known = panel.known();
		parts.facets().run(monitor -> FacetCounts.of(query, snapshot, open, known, monitor),
				counts -> panel.show(store, query, counts), reason -> {
					// said where the claims are looked for
				});
	}

	private void open(ListedRow.Entry row) {
		var parts = built;
		if (parts != null) {
			parts.corpus().store().ifPresent(store -> store.claim(row.claim().set(), row.claim().id())
					.ifPresent(claim -> Places.open(getSite().getPage(), store, claim)));
		}
	}

	/** A claim selected in a text is selected here, too. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selected) {
		var parts = built;
		if (part != this && parts != null) {
			ClaimSelection.only(selected).ifPresent(claim -> {
				wanted = parts.pane().table().select(claim.set(), claim.id()) ? null : claim;
				publishSelection();
			});
		}
	}

	/** The selected claims as they are in the corpus now. */
	private void publishSelection() {
		var parts = built;
		CorpusStore store = parts == null ? null : parts.corpus().store().orElse(null);
		if (parts == null || store == null) {
			selection.setSelection(StructuredSelection.EMPTY);
			return;
		}
		selection.setSelection(new StructuredSelection(parts.pane().table().selectedClaims().stream()
				.flatMap(found -> store.claim(found.set(), found.id()).stream()).toList()));
	}

	// ---- what happens to the corpus

	private void claimsChanged() {
		var parts = built;
		if (parts != null) {
			parts.pane().update();
			countsAreOld = true;
			find();
		}
	}

	@Override
	public void closing(CorpusStore store) {
		var parts = built;
		if (parts != null) {
			parts.listing().cancel();
			parts.facets().cancel();
			parts.pane().table().show(null);
			parts.pane().facets().clear();
		}
	}

	@Override
	public void closed() {
		wanted = null;
		setPartName(Messages.ClaimsView_title);
		selection.setSelection(StructuredSelection.EMPTY);
		request = new ListingRequest(ClaimsQuery.ALL, request.sort(), request.grouping(), Set.of());
		var parts = built;
		if (parts != null) {
			parts.pane().bar().empty();
			parts.pane().bar().say(""); //$NON-NLS-1$
		}
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		switch (event) {
			case CorpusEvent.ClaimsChanged changes -> publishSelection();
			case CorpusEvent.CodebookChanged() -> claimsChanged();
			default -> {
				// the index tells what is shown here
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
		TreeItem[] selected = parts.pane().table().tree().getSelection();
		if (selected.length == 0) {
			return Optional.empty();
		}
		Rectangle bounds = selected[0].getBounds(ClaimColumn.QUOTE.ordinal());
		return Optional.of(parts.pane().table().tree().toDisplay(bounds.x, bounds.y + bounds.height));
	}

	@Override
	public void setFocus() {
		var parts = built;
		if (parts == null) {
			return;
		}
		if (parts.pane().facets().tree().isFocusControl()) {
			return;
		}
		if (searching) {
			parts.pane().bar().focus();
		} else {
			parts.pane().table().tree().setFocus();
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
			parts.subscriptions().forEach(Subscription::close);
			parts.listing().cancel();
			parts.facets().cancel();
			parts.pane().table().drop();
			built = null;
		}
		super.dispose();
	}
}
