package org.sourcecritic.ui.views.found;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.found.FoundLanguage;
import org.sourcecritic.core.found.FoundNumbers;
import org.sourcecritic.core.found.FoundText;
import org.sourcecritic.core.found.SignUse;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SourceCard;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.views.found.FoundLine.Subject;

/** Puts what was found into words. */
final class FoundLines {

	private static final int AROUND = 24;
	private static final int MOST_LINES = 500;

	private final String text;
	private final CorrectedStructure corrected;

	private FoundLines(DocumentText text, CorrectedStructure corrected) {
		this.text = text.text();
		this.corrected = corrected;
	}

	/** @param corrected what this person says otherwise */
	static List<FoundLine> of(SourceDocument document, DocumentText text, CorrectedStructure corrected) {
		var own = new DocumentText(text.document(), text.text(), text.digest(), corrected.segments());
		return new FoundLines(own, corrected).lines(document, FoundText.of(own));
	}

	private List<FoundLine> lines(SourceDocument document, FoundText found) {
		List<FoundLine> lines = new ArrayList<>();
		lines.add(item(document));
		lines.add(language(found.language()));
		lines.add(numbers(found.numbers()));
		lines.add(notes(found));
		lines.add(apparatus(found));
		lines.add(tables(found.tables()));
		lines.add(counted(Messages.FoundLines_headings, found.headings(), segment -> Messages.FoundLines_heading));
		lines.add(counted(Messages.FoundLines_quotations, found.quotations(),
				segment -> Messages.FoundLines_quotation));
		lines.add(pages(found.pages()));
		return lines;
	}

	private FoundLine apparatus(FoundText found) {
		String state = corrected.apparatus().map(ApparatusWords::of).map(FoundLines::own)
				.orElseGet(() -> ApparatusWords.of(found.apparatus()));
		return FoundLine.of(Messages.FoundLines_apparatus, state, List.of()).about(new Subject.Apparatus());
	}

	private static String own(String value) {
		return MessageFormat.format(Messages.FoundLines_own, value);
	}

	private FoundLine item(SourceDocument document) {
		SourceCard card = document.getCard();
		Map<String, String> known = new LinkedHashMap<>();
		BibliographicItem.USUAL.forEach(variable -> known.put(variable, "")); //$NON-NLS-1$
		if (card != null) {
			known.putAll(BibliographicItem.entries(card));
		}
		boolean found = known.values().stream().anyMatch(words -> !words.isEmpty());
		known.putAll(corrected.item());
		List<FoundLine> entries = new ArrayList<>();
		known.forEach((variable, words) -> entries.add(FoundLine.of(BibliographicItem.name(variable),
				corrected.item().containsKey(variable)
						? own(words)
						: words.isEmpty() ? Messages.FoundLines_unknown : words,
				List.of()).about(new Subject.Item(variable, words))));
		return FoundLine.of(Messages.FoundLines_item,
				found || !corrected.item().isEmpty() ? Labels.title(document) : Messages.FoundLines_noItem, entries);
	}

	private FoundLine language(FoundLanguage found) {
		List<FoundLine> places = found.places().stream()
				.map(place -> FoundLine.at(Messages.FoundLines_word, around(place), place)).toList();
		String language = corrected.language().map(FoundLines::language).map(FoundLines::own)
				.orElseGet(() -> found.tag()
						.map(tag -> MessageFormat.format(Messages.FoundLines_isLanguage, language(tag), found.words(),
								found.of()))
						.orElse(Messages.FoundLines_noLanguage));
		return FoundLine.of(Messages.FoundLines_language, language, places).about(new Subject.Language());
	}

	private static String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayName();
	}

	private FoundLine numbers(FoundNumbers found) {
		String signs = signs(found);
		List<FoundLine> places = new ArrayList<>();
		found.telling().stream().limit(MOST_LINES)
				.forEach(place -> places.add(FoundLine.at(Messages.FoundLines_telling, around(place), place)));
		found.unclear().stream().limit(MOST_LINES)
				.forEach(place -> places.add(FoundLine.at(Messages.FoundLines_unclear, around(place), place)));
		String written = signs.isEmpty()
				? Messages.FoundLines_noNumbers
				: MessageFormat.format(Messages.FoundLines_asNumber, signs, found.telling().size(),
						found.unclear().size());
		String numbers = corrected.numbers().map(NumberNotation::example).map(FoundLines::own).orElse(written);
		return FoundLine.of(Messages.FoundLines_numbers, numbers, places).about(new Subject.Numbers());
	}

	/** As one number, or what each sign does where a text writes numbers in two ways. */
	private static String signs(FoundNumbers found) {
		String asNumber = found.signs().toString();
		return asNumber.isEmpty()
				? Stream.of(use("1.234", found.point()), use("1,234", found.comma())).flatMap(Optional::stream) //$NON-NLS-1$ //$NON-NLS-2$
						.collect(Collectors.joining("; ")) //$NON-NLS-1$
				: asNumber;
	}

	private static Optional<String> use(String example, SignUse use) {
		return switch (use) {
			case GROUPS -> Optional.of(MessageFormat.format(Messages.FoundLines_groups, example));
			case DECIMALS -> Optional.of(MessageFormat.format(Messages.FoundLines_decimals, example));
			case UNTOLD -> Optional.empty();
		};
	}

	private FoundLine notes(FoundText found) {
		List<FoundLine> places = new ArrayList<>();
		add(places, found.unlinkedNotes(), segment -> Messages.FoundLines_unlinked);
		add(places, found.lostMarkers(), segment -> Messages.FoundLines_lost);
		add(places, found.linkedNotes(), segment -> Messages.FoundLines_linked);
		return FoundLine.of(Messages.FoundLines_notes, found.notes() == 0 && found.lostMarkers().isEmpty()
				? Messages.FoundLines_none
				: MessageFormat.format(Messages.FoundLines_notesLinked, found.linkedNotes().size(), found.notes(),
						found.lostMarkers().size()),
				places);
	}

	private FoundLine tables(List<Segment> tables) {
		List<FoundLine> places = new ArrayList<>();
		add(places, tables, table -> table.getCells().isEmpty()
				? Messages.FoundLines_wholeTable
				: MessageFormat.format(Messages.FoundLines_tableOf, table.getCells().size()));
		return FoundLine.of(Messages.FoundLines_tables, count(tables.size()), places);
	}

	private FoundLine pages(List<Segment> pages) {
		List<String> labels = pages.stream().map(Segment::getLabel).filter(label -> label != null && !label.isEmpty())
				.toList();
		FoundLine counted = counted(Messages.FoundLines_pages, pages,
				page -> page.getLabel() == null ? Messages.FoundLines_page : page.getLabel());
		return labels.isEmpty()
				? counted
				: new FoundLine(counted.what(), MessageFormat.format(Messages.FoundLines_pagesFromTo, pages.size(),
						labels.getFirst(), labels.getLast()), counted.place(), counted.lines(), Optional.empty());
	}

	private FoundLine counted(String what, List<Segment> segments, Function<Segment, String> name) {
		List<FoundLine> places = new ArrayList<>();
		add(places, segments, name);
		return FoundLine.of(what, count(segments.size()), places);
	}

	private static String count(int count) {
		return count == 0 ? Messages.FoundLines_none : MessageFormat.format(Messages.FoundLines_count, count);
	}

	private void add(List<FoundLine> lines, List<Segment> segments, Function<Segment, String> name) {
		segments.stream().limit(MOST_LINES).forEach(segment -> {
			var span = segment.getSpans().getFirst();
			TextRange place = new TextRange(Math.clamp(span.getStart(), 0, text.length()),
					Math.clamp(span.getEnd(), 0, text.length()));
			FoundLine line = FoundLine.at(name.apply(segment),
					Labels.line(place.length() < AROUND ? around(place) : place.in(text)), place);
			boolean hasWords = segment.getSpans().stream().allMatch(each -> each.getEnd() > each.getStart());
			lines.add(hasWords ? line.about(Subject.Part.of(segment)) : line);
		});
	}

	/** A short stretch with what stands beside it. */
	private String around(TextRange place) {
		int from = Math.max(0, place.start() - AROUND);
		int to = Math.min(text.length(), place.end() + AROUND);
		return (from > 0 ? "…" : "") + text.substring(from, to).replaceAll("\\s+", " ").strip() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ (to < text.length() ? "…" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
