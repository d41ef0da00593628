package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.TagImages;

/**
 * What is shown in the texts, each to be ticked: all, others' claims, suggestions, every tag. Each tick works at once.
 */
@NonNullByDefault({})
final class ShownClaimsPopup extends PopupDialog {

	private static final int LEAST_WIDTH = 300;
	private static final int MOST_HEIGHT = 400;

	/** A line with a tick. */
	private record Choice(String words, Optional<Image> image, Predicate<ShownClaims> isShown,
			UnaryOperator<ShownClaims> switched) {}

	private final OpenText text;
	private final List<Button> ticks = new ArrayList<>();

	ShownClaimsPopup(Shell parent, OpenText text) {
		super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, Messages.ShownClaimsPopup_title,
				Messages.ShownClaimsPopup_keys);
		this.text = text;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		scrolled.setShowFocusedControl(true);
		scrolled.setExpandHorizontal(true);
		var list = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(list);
		choices().forEach(choice -> add(list, choice));
		var size = list.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		list.setSize(size);
		scrolled.setContent(list);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(Math.max(LEAST_WIDTH, size.x), Math.min(MOST_HEIGHT, size.y)).applyTo(scrolled);
		tick();
		return area;
	}

	private void add(Composite list, Choice choice) {
		new Label(list, SWT.NONE).setImage(choice.image().orElse(null));
		var button = new Button(list, SWT.CHECK);
		button.setText(choice.words().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		button.setData(choice);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			ChangeShownClaims.change(text, choice.switched());
			tick();
		}));
		button.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		ticks.add(button);
	}

	private List<Choice> choices() {
		var choices = new ArrayList<Choice>();
		choices.add(new Choice(Messages.ShownClaimsPopup_all, Optional.empty(), ShownClaims.ALL::equals,
				shown -> ShownClaims.ALL));
		choices.add(new Choice(Messages.ShownClaimsPopup_others, Optional.empty(), ShownClaims::others,
				ShownClaims::withOthersSwitched));
		choices.add(new Choice(Messages.ShownClaimsPopup_suggestions, Optional.empty(), ShownClaims::suggestions,
				ShownClaims::withSuggestionsSwitched));
		Map<String, Long> counts = text.store().claims(text.read().text().document()).stream()
				.collect(Collectors.groupingBy(Claim::tag, Collectors.counting()));
		for (Tag tag : text.store().codebook().getTags()) {
			long count = counts.getOrDefault(tag.getId(), 0L);
			if (!tag.isRetired() || count > 0) {
				choices.add(new Choice(NLS.bind(Messages.ShownClaimsPopup_tag, Labels.tag(tag), count),
						Optional.of(TagImages.of(tag)), shown -> !shown.hiddenTags().contains(tag.getId()),
						shown -> shown.withTagSwitched(tag.getId())));
			}
		}
		return choices;
	}

	private void tick() {
		var shown = ReaderSettings.of(text.corpus(), text.store()).shownClaims();
		ticks.forEach(tick -> tick.setSelection(((Choice) tick.getData()).isShown().test(shown)));
	}

	private void pressed(KeyEvent event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			close();
		}
	}

	@Override
	protected Control getFocusControl() {
		return ticks.getFirst();
	}
}
