package org.sourcecritic.ui.views.found;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.edit.Correcting;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.views.found.FoundLine.Subject;

/** Asks a person what something is in truth: a list in which typing narrows. */
final class CorrectionChoice {

	/** What can be chosen, and what that does. */
	private record Choice(String words, Supplier<CorpusOperation> making) {}

	private static final int SHORT = 6;
	private static final int AROUND = 40;
	private static final int MOST = 80;

	private final Correcting correcting;
	private final String text;
	private final List<Segment> segments;

	/** @param text with its structure as this person has corrected it so far */
	CorrectionChoice(Correcting correcting, DocumentText text) {
		this.correcting = correcting;
		this.text = text.text();
		segments = text.segments();
	}

	/** Empty when the person turned away. */
	Optional<CorpusOperation> ask(Shell shell, Subject subject) {
		return subject instanceof Subject.Item(var variable, var words)
				? askWords(shell, variable, words)
				: choose(shell, subject);
	}

	private Optional<CorpusOperation> askWords(Shell shell, String variable, String words) {
		var dialog = new InputDialog(shell, Messages.CorrectionChoice_title,
				NLS.bind(BibliographicItem.isOfNames(variable)
						? Messages.CorrectionChoice_names
						: Messages.CorrectionChoice_item, BibliographicItem.name(variable)),
				words, null);
		return dialog.open() == Window.OK
				? Optional.of(correcting.item(variable, dialog.getValue()))
				: Optional.empty();
	}

	private Optional<CorpusOperation> choose(Shell shell, Subject subject) {
		List<Choice> choices = choices(subject);
		var dialog = new ChoiceDialog(shell, choices.stream().map(Choice::words).toList());
		dialog.setTitle(Messages.CorrectionChoice_title);
		dialog.setMessage(switch (subject) {
			case Subject.Language language -> Messages.CorrectionChoice_language;
			case Subject.Numbers numbers -> Messages.CorrectionChoice_numbers;
			case Subject.Apparatus apparatus -> Messages.CorrectionChoice_apparatus;
			case Subject.Part part -> Messages.CorrectionChoice_part;
			case Subject.Item item -> item.variable();
		});
		dialog.setElements(choices.toArray());
		dialog.setMultipleSelection(false);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Choice chosen
				? Optional.of(chosen.making().get())
				: Optional.empty();
	}

	/** What is likely stands first, and not what comes first in the alphabet. */
	private static final class ChoiceDialog extends ElementListSelectionDialog {

		private final Map<String, Integer> order = new HashMap<>();

		ChoiceDialog(Shell shell, List<String> words) {
			super(shell, LabelProvider.createTextProvider(
					choice -> choice instanceof Choice known ? known.words() : "")); //$NON-NLS-1$
			words.forEach(each -> order.putIfAbsent(each, order.size()));
		}

		@Override
		protected FilteredList createFilteredList(Composite parent) {
			FilteredList list = super.createFilteredList(parent);
			list.setComparator(Comparator.comparing(order::get));
			return list;
		}
	}

	private List<Choice> choices(Subject subject) {
		List<Choice> choices = new ArrayList<>();
		switch (subject) {
			case Subject.Language language -> {
				for (String code : Locale.getISOLanguages()) {
					choices.add(new Choice(Locale.of(code).getDisplayLanguage(), () -> correcting.language(code)));
				}
				choices.sort(Comparator.comparing(Choice::words, Collator.getInstance()));
			}
			case Subject.Numbers numbers -> {
				for (NumberNotation notation : NumberNotation.values()) {
					choices.add(new Choice(notation.example(), () -> correcting.numbers(notation)));
				}
			}
			case Subject.Apparatus apparatus -> {
				for (Apparatus state : List.of(Apparatus.COMPLETE, Apparatus.PARTIAL, Apparatus.STRIPPED,
						Apparatus.NONE)) {
					choices.add(new Choice(ApparatusWords.of(state), () -> correcting.apparatus(state)));
				}
			}
			case Subject.Item item -> {
				// is asked for in words
			}
			case Subject.Part part when part.kind() == SegmentKind.NOTE_MARKER -> {
				ofKind(SegmentKind.NOTE).forEach(note -> choices.add(
						new Choice(NLS.bind(Messages.CorrectionChoice_leadsTo, words(note)),
								() -> link(part, note))));
				choices.add(new Choice(Messages.CorrectionChoice_noMarker,
						() -> correcting.link(text, part.spans().getFirst(), Optional.empty())));
			}
			case Subject.Part part -> {
				if (part.kind() == SegmentKind.NOTE) {
					lostMarkers()
							.forEach(marker -> choices.add(new Choice(
									NLS.bind(Messages.CorrectionChoice_noteOf, words(marker)),
									() -> link(marker, part))));
				}
				for (SegmentKind kind : List.of(SegmentKind.HEADING, SegmentKind.PARAGRAPH, SegmentKind.BLOCK_QUOTATION,
						SegmentKind.TABLE, SegmentKind.NOTE, SegmentKind.PAGE_BREAK)) {
					choices.add(
							new Choice(words(kind), () -> correcting.segment(text, part.spans(), Optional.of(kind))));
				}
				choices.add(new Choice(Messages.CorrectionChoice_nothing,
						() -> correcting.segment(text, part.spans(), Optional.empty())));
			}
		}
		return choices;
	}

	private Stream<Subject.Part> ofKind(SegmentKind kind) {
		return segments.stream().filter(segment -> segment.getKind() == kind).map(Subject.Part::of);
	}

	private Stream<Subject.Part> lostMarkers() {
		return segments.stream().filter(
				segment -> segment.getKind() == SegmentKind.NOTE_MARKER && segment.getTarget() == null)
				.map(Subject.Part::of);
	}

	private CorpusOperation link(Subject.Part marker, Subject.Part note) {
		return correcting.link(text, marker.spans().getFirst(), Optional.of(note.spans().getFirst()));
	}

	/** Its first words, with some before it where it is as short as a marker. */
	private String words(Subject.Part part) {
		TextRange range = part.spans().getFirst();
		int from = range.length() < SHORT ? Math.max(0, range.start() - AROUND) : range.start();
		String words = text.substring(from, Math.min(range.end(), from + MOST));
		return (from == range.start() ? "" : "…") + Labels.line(words); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String words(SegmentKind kind) {
		return switch (kind) {
			case HEADING -> Messages.FoundLines_heading;
			case PARAGRAPH -> Messages.CorrectionChoice_paragraph;
			case BLOCK_QUOTATION -> Messages.FoundLines_quotation;
			case TABLE -> Messages.CorrectionChoice_table;
			case NOTE -> Messages.CorrectionChoice_note;
			case NOTE_MARKER -> Messages.CorrectionChoice_marker;
			case PAGE_BREAK -> Messages.CorrectionChoice_page;
		};
	}
}
