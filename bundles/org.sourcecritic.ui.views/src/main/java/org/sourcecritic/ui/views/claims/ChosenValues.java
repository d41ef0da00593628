package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.ui.views.fields.FieldWords;

/** The values that are chosen, each of which can be taken away; not there while nothing is chosen. */
final class ChosenValues {

	private record Choice(ClaimField field, String value) {}

	private static final int INDENT = 8;

	private final Link link;
	private List<Choice> choices = List.of();

	ChosenValues(Composite parent, BiConsumer<ClaimField, String> removing) {
		link = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).exclude(true).applyTo(link);
		link.setVisible(false);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			var choice = choices.get(Integer.parseInt(event.text));
			removing.accept(choice.field(), choice.value());
		}));
	}

	void show(CorpusStore store, ClaimsQuery query) {
		List<Choice> all = new ArrayList<>();
		query.chosen().forEach((field, values) -> values.forEach(value -> all.add(new Choice(field, value))));
		if (all.equals(choices)) {
			return;
		}
		choices = all;
		var text = new StringBuilder();
		for (int i = 0; i < all.size(); i++) {
			var choice = all.get(i);
			String label = NLS.bind(Messages.ChosenValues_value, FieldWords.field(choice.field()),
					FieldWords.value(store, choice.field(), choice.value()));
			text.append("<a href=\"").append(i).append("\">").append(plain(label)).append("</a>   "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		link.setText(text.toString());
		link.setToolTipText(all.isEmpty() ? null : Messages.ChosenValues_tip);
		((GridData) link.getLayoutData()).exclude = all.isEmpty();
		link.setVisible(!all.isEmpty());
		link.requestLayout();
	}

	/** Without what the link would take for its own. */
	private static String plain(String label) {
		return label.replace('<', '\u2039').replace('>', '\u203A').replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
