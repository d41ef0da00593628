package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.Labels;

/** Which claims are listed, and how they are put together. */
final class FilterBar {

	private static final int WORDS_WIDTH = 220;
	private static final int COMBO_WIDTH = 150;

	private final Composite bar;
	private final Text words;
	private final Combo tag;
	private final Combo document;
	private final Combo grouping;
	private final Label count;
	private final Consumer<ClaimFilter> filtering;
	private final List<String> tagIds = new ArrayList<>();
	private final List<String> documentIds = new ArrayList<>();

	FilterBar(Composite parent, Consumer<ClaimFilter> filtering, Consumer<Grouping> grouped) {
		this.filtering = filtering;
		bar = new Composite(parent, SWT.NONE);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.FilterBar_words);
		name(words, Messages.FilterBar_words);
		words.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().hint(WORDS_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		tag = combo(Messages.FilterBar_tag, Messages.FilterBar_allTags);
		document = combo(Messages.FilterBar_document, Messages.FilterBar_allDocuments);
		tag.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		document.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		grouping = combo(Messages.FilterBar_grouping, Messages.FilterBar_ungrouped);
		grouping.add(Messages.FilterBar_byTag);
		grouping.add(Messages.FilterBar_byDocument);
		grouping.add(Messages.FilterBar_byAnnotator);
		grouping.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> grouped.accept(Grouping.values()[grouping.getSelectionIndex()])));
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).spacing(6, 0).applyTo(bar);
	}

	private Combo combo(String name, String first) {
		var combo = new Combo(bar, SWT.READ_ONLY);
		combo.add(first);
		combo.select(0);
		combo.setToolTipText(name);
		name(combo, name);
		GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	Control control() {
		return bar;
	}

	/** Offers the tags and the documents of a corpus; what was chosen stays chosen where it still exists. */
	void offer(CorpusStore store) {
		Optional<String> chosenTag = chosen(tag, tagIds);
		Optional<String> chosenDocument = chosen(document, documentIds);
		tagIds.clear();
		tag.setItems(Messages.FilterBar_allTags);
		store.codebook().getTags().forEach(known -> {
			tagIds.add(known.getId());
			tag.add(Labels.tag(known));
		});
		documentIds.clear();
		document.setItems(Messages.FilterBar_allDocuments);
		store.documents().forEach(known -> {
			documentIds.add(known.getId());
			document.add(Labels.title(known));
		});
		choose(tag, tagIds, chosenTag);
		choose(document, documentIds, chosenDocument);
		bar.layout();
		changed();
	}

	/** Chooses a tag and a document, for any words. */
	void set(Optional<String> wantedTag, Optional<String> wantedDocument) {
		choose(tag, tagIds, wantedTag);
		choose(document, documentIds, wantedDocument);
		words.setText(""); //$NON-NLS-1$
		changed();
	}

	void clear() {
		set(Optional.empty(), Optional.empty());
	}

	/** Puts the cursor into the field for words and selects them. */
	void focus() {
		words.setFocus();
		words.selectAll();
	}

	void onFocus(Runnable focused) {
		words.addFocusListener(FocusListener.focusGainedAdapter(event -> focused.run()));
	}

	void say(String text) {
		count.setText(text);
	}

	/** Copies the selected words, if the cursor is in their field. */
	boolean copy() {
		if (words.isFocusControl()) {
			words.copy();
			return true;
		}
		return false;
	}

	/** The down key in the field for words leads on; Escape shows all claims again. */
	void onDown(Runnable down) {
		words.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				down.run();
			} else if (event.keyCode == SWT.ESC) {
				clear();
			}
		}));
	}

	private void changed() {
		filtering.accept(new ClaimFilter(words.getText(), chosen(tag, tagIds), chosen(document, documentIds)));
	}

	private static Optional<String> chosen(Combo combo, List<String> ids) {
		int index = combo.getSelectionIndex() - 1;
		return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
	}

	private static void choose(Combo combo, List<String> ids, Optional<String> id) {
		combo.select(id.map(wanted -> ids.indexOf(wanted) + 1).orElse(0));
	}
}
