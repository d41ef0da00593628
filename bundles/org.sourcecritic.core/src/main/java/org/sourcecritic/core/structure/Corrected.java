package org.sourcecritic.core.structure;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;

/** What a correction says. Ranges are UTF-16 offsets, end exclusive. */
public sealed interface Corrected {

	/** @param tag of BCP 47 */
	record Language(String tag) implements Corrected {}

	record Numbers(NumberNotation notation) implements Corrected {}

	record Apparatus(org.sourcecritic.model.Apparatus state) implements Corrected {}

	/**
	 * A stretch of the text.
	 *
	 * @param kind what it is; empty when it is no segment
	 */
	record Segment(List<TextRange> spans, Optional<SegmentKind> kind) implements Corrected {
		public Segment {
			spans = List.copyOf(spans);
		}
	}

	/**
	 * A note marker.
	 *
	 * @param note the beginning of its note; empty when it is no marker
	 */
	record Link(TextRange marker, Optional<TextRange> note) implements Corrected {}

	/**
	 * What the text is, as one would cite it.
	 *
	 * @param variable of CSL-JSON 1.0.2
	 * @param words empty when nothing is known of it
	 */
	record Item(String variable, String words) implements Corrected {}

	/** What a correction says; empty when that can't be applied to any text. */
	static Optional<Corrected> of(Correction correction) {
		var value = correction.getValue() == null ? "" : correction.getValue();
		var spans = correction.getSpans();
		if (!spans.stream().allMatch(span -> 0 <= span.getStart() && span.getStart() <= span.getEnd())) {
			return Optional.empty();
		}
		return switch (correction.getSubject()) {
			case LANGUAGE -> language(value);
			case NUMBERS -> NumberNotation.of(value).map(Numbers::new);
			case APPARATUS -> Optional.ofNullable(org.sourcecritic.model.Apparatus.get(value)).map(Apparatus::new);
			case SEGMENT -> segment(ranges(spans), value);
			case LINK -> link(ranges(spans));
			case ITEM -> item(value);
		};
	}

	private static List<TextRange> ranges(List<Span> spans) {
		return spans.stream().map(span -> new TextRange(span.getStart(), span.getEnd())).toList();
	}

	private static Optional<Corrected> language(String tag) {
		try {
			var locale = new Locale.Builder().setLanguageTag(tag).build();
			return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(new Language(tag));
		} catch (IllformedLocaleException e) {
			return Optional.empty();
		}
	}

	private static Optional<Corrected> item(String value) {
		var sign = value.indexOf('=');
		return sign <= 0
				? Optional.empty()
				: Optional.of(new Item(value.substring(0, sign), value.substring(sign + 1).strip()));
	}

	private static Optional<Corrected> segment(List<TextRange> spans, String value) {
		var kind = Optional.ofNullable(SegmentKind.get(value));
		if (spans.isEmpty() || kind.isEmpty() && !value.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Segment(spans, kind));
	}

	private static Optional<Corrected> link(List<TextRange> spans) {
		return switch (spans.size()) {
			case 1 -> Optional.of(new Link(spans.getFirst(), Optional.empty()));
			case 2 -> Optional.of(new Link(spans.getFirst(), Optional.of(spans.getLast())));
			default -> Optional.empty();
		};
	}
}
