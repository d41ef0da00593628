package org.sourcecritic.ui.views.claims;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FoundClaim;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.FocusContext;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.TagImages;

/** The controls of the Claims view: the bar above, the values of fields on the left, the table. */
final class ClaimsPane {

	private static final int[] WEIGHTS = { 20, 80 };

	/** Hears what a person does. */
	interface Listener {

		/** Something else was typed. */
		void asked(String words);

		/** A value was chosen or is chosen no more; none when all choices of a field go. */
		void chosen(ClaimField field, Optional<String> value);

		void sorted(ClaimSort sort);

		void grouped(Grouping grouping);

		/** A row was opened by a double click or Enter. */
		void opened(ListedRow row);

		/** Other rows are selected. */
		void selected();

		/** Another field's values are to be counted. */
		void facetAsked();

		/** All claims are wanted again. */
		void cleared();

		/** Whether the cursor is in the field for words. */
		void inWords(boolean inWords);
	}

	private final FilterBar bar;
	private final ChosenValues values;
	private final SashForm sash;
	private final FacetPanel facets;
	private final ReadingNotice notice;
	private final ClaimTable table;

	ClaimsPane(Composite parent, IWorkbenchPartSite site, OpenCorpus corpus, ISelectionProvider selection,
			Listener listener) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new FilterBar(parent, listener::asked, listener::grouped);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		values = new ChosenValues(parent, (field, value) -> listener.chosen(field, Optional.of(value)));
		sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		facets = new FacetPanel(sash, listener::chosen, field -> listener.facetAsked());
		notice = new ReadingNotice(sash, corpus.claims());
		table = new ClaimTable(notice.control(), claim -> image(corpus, claim),
				reason -> ErrorReporter.log(Messages.ClaimsView_unreadable, reason));
		sash.setWeights(WEIGHTS);
		listen(listener);
		var tree = table.tree();
		FocusContext.attach(tree, site, FocusContext.CLAIMS);
		var menu = new MenuManager();
		tree.setMenu(menu.createContextMenu(tree));
		site.registerContextMenu(menu, selection);
	}

	private static Image image(OpenCorpus corpus, FoundClaim claim) {
		return TagImages.of(corpus.store().flatMap(store -> store.tag(claim.tag())).orElse(null));
	}

	private void listen(Listener listener) {
		table.onSort(listener::sorted);
		table.onOpen(listener::opened);
		table.onSelection(listener::selected);
		bar.onKeys(table.tree()::setFocus, listener::cleared);
		bar.onFocus(() -> listener.inWords(true));
		table.tree().addFocusListener(FocusListener.focusGainedAdapter(event -> listener.inWords(false)));
		var escape = KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				listener.cleared();
			}
		});
		table.tree().addKeyListener(escape);
		facets.tree().addKeyListener(escape);
	}

	FilterBar bar() {
		return bar;
	}

	FacetPanel facets() {
		return facets;
	}

	ClaimTable table() {
		return table;
	}

	/** Shows which values are chosen. */
	void chosen(CorpusStore store, ClaimsQuery query) {
		values.show(store, query);
	}

	void showFacets(boolean shown) {
		facets.control().setVisible(shown);
		sash.layout();
	}

	/** Shows the table, or why there is nothing in it yet. */
	void update() {
		notice.update(table.control());
	}
}
