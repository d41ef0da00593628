package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.AccessibleName;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.TagImages;

/** What is shown in the texts, each to be ticked: all, others' claims, suggestions, every tag. Each tick works at once. */
@NonNullByDefault({})
final class ShownClaimsPopup extends PopupDialog {

	private static final int WIDTH = 300;

	/** A line with a tick. */
	private record Choice(String words, @Nullable Image image, Predicate<ShownClaims> isShown,
			UnaryOperator<ShownClaims> switched) {}

	private final OpenText text;
	private @Nullable Table table;

	ShownClaimsPopup(Shell parent, OpenText text) {
		super(parent, SWT.ON_TOP, true, false, false, false, false, Messages.ShownClaimsPopup_title,
				Messages.ShownClaimsPopup_keys);
		this.text = text;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var list = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
		AccessibleName.give(list, Messages.ShownClaimsPopup_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(list);
		for (Choice choice : choices()) {
			var item = new TableItem(list, SWT.NONE);
			item.setText(choice.words());
			if (choice.image() != null) {
				item.setImage(choice.image());
			}
			item.setData(choice);
		}
		list.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(this::ticked));
		list.select(0);
		table = list;
		tick();
		return area;
	}

	private List<Choice> choices() {
		var choices = new ArrayList<Choice>();
		choices.add(new Choice(Messages.ShownClaimsPopup_all, null, ShownClaims.ALL::equals, shown -> ShownClaims.ALL));
		choices.add(new Choice(Messages.ShownClaimsPopup_others, null, ShownClaims::others,
				ShownClaims::withOthersSwitched));
		choices.add(new Choice(Messages.ShownClaimsPopup_suggestions, null, ShownClaims::suggestions,
				ShownClaims::withSuggestionsSwitched));
		Map<String, Long> counts = text.store().claims(text.read().text().document()).stream()
				.collect(Collectors.groupingBy(Claim::tag, Collectors.counting()));
		for (Tag tag : text.store().codebook().getTags()) {
			long count = counts.getOrDefault(tag.getId(), 0L);
			if (!tag.isRetired() || count > 0) {
				choices.add(new Choice(NLS.bind(Messages.ShownClaimsPopup_tag, Labels.tag(tag), count),
						TagImages.of(tag), shown -> !shown.hiddenTags().contains(tag.getId()),
						shown -> shown.withTagSwitched(tag.getId())));
			}
		}
		return choices;
	}

	private void tick() {
		var list = table;
		if (list != null) {
			var shown = ReaderSettings.of(text.corpus(), text.store()).shownClaims();
			for (TableItem item : list.getItems()) {
				item.setChecked(((Choice) item.getData()).isShown().test(shown));
			}
		}
	}

	private void pressed(KeyEvent event) {
		var list = table;
		if (list == null) {
			return;
		}
		if (event.character == ' ' && list.getSelectionCount() > 0) {
			event.doit = false;
			change(list.getSelection()[0]);
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			close();
		}
	}

	private void ticked(SelectionEvent event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
			change(item);
		}
	}

	private void change(TableItem item) {
		ChangeShownClaims.change(text, ((Choice) item.getData()).switched());
		tick();
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}
}
