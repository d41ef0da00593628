package org.sourcecritic.ui.views.claims;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sourcecritic.ui.AccessibleName;

/** What is asked for in words, how claims are put together, and what is to be said about both. */
final class FilterBar {

	private static final int WORDS_WIDTH = 320;
	private static final int COMBO_WIDTH = 150;
	/** So long after a key is waited for the next one. */
	private static final int PAUSE_MILLIS = 120;

	private final Composite bar;
	private final Text words;
	private final Combo grouping;
	private final Label message;
	private final Consumer<String> filtering;
	private final Runnable typed;
	private String asked = ""; //$NON-NLS-1$

	FilterBar(Composite parent, Consumer<String> filtering, Consumer<Grouping> grouped) {
		this.filtering = filtering;
		typed = this::ask;
		bar = new Composite(parent, SWT.NONE);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.FilterBar_words);
		words.setToolTipText(Messages.FilterBar_wordsTip);
		AccessibleName.give(words, Messages.FilterBar_words);
		words.addModifyListener(event -> bar.getDisplay().timerExec(PAUSE_MILLIS, typed));
		GridDataFactory.fillDefaults().hint(WORDS_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		grouping = new Combo(bar, SWT.READ_ONLY);
		grouping.setItems(Messages.FilterBar_ungrouped, Messages.FilterBar_byTag, Messages.FilterBar_byDocument,
				Messages.FilterBar_byAnnotator);
		grouping.select(0);
		grouping.setToolTipText(Messages.FilterBar_grouping);
		AccessibleName.give(grouping, Messages.FilterBar_grouping);
		GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(grouping);
		grouping.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> grouped.accept(Grouping.values()[grouping.getSelectionIndex()])));
		message = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 0).applyTo(bar);
	}

	Control control() {
		return bar;
	}

	/** Empties the field without asking anew. */
	void empty() {
		asked = ""; //$NON-NLS-1$
		words.setText(asked);
	}

	/** Puts the cursor into the field for words and selects them. */
	void focus() {
		words.setFocus();
		words.selectAll();
	}

	void onFocus(Runnable focused) {
		words.addFocusListener(FocusListener.focusGainedAdapter(event -> focused.run()));
	}

	/** How many claims there are, or what is wrong with what was asked. */
	void say(String text) {
		if (!text.equals(message.getText())) {
			message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			message.setToolTipText(text);
		}
	}

	/** Copies the selected words, if the cursor is in their field. */
	boolean copy() {
		if (words.isFocusControl()) {
			words.copy();
			return true;
		}
		return false;
	}

	/** The down key in the field for words leads on; Escape empties it. */
	void onKeys(Runnable down, Runnable escape) {
		words.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				down.run();
			} else if (event.keyCode == SWT.ESC) {
				escape.run();
			} else if (event.character == SWT.CR) {
				ask();
			}
		}));
	}

	private void ask() {
		if (!words.isDisposed() && !words.getText().equals(asked)) {
			asked = words.getText();
			filtering.accept(asked);
		}
	}
}
