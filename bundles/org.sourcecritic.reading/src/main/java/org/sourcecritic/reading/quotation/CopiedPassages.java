package org.sourcecritic.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sourcecritic.core.text.MaskedPassage;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/** The chosen pieces of a text, passage by passage. */
final class CopiedPassages {

	private static final String LEFT_OUT = "[…]";
	/** A marker that stood behind a space leaves none before what ends the sentence. */
	private static final Pattern MARKER_BEFORE_STOP = Pattern.compile(" *\u2060+ *(?=[.,;:!?…)\\]])");
	private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
	private static final Pattern BEHIND_LABEL = Pattern.compile("^[.):\\]]?\\s*");
	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** A range of a passage with its words, and with the character that joins it to the range before. */
	private record Stretch(MaskedPassage passage, TextRange range, String words, String joint) {

		static Stream<Stretch> of(MaskedPassage passage) {
			var stretches = new ArrayList<Stretch>();
			int position = 0;
			for (var range : passage.ranges()) {
				var words = passage.words().substring(position, position + range.length());
				stretches.add(new Stretch(passage, range, words,
						position == 0 ? "" : passage.words().substring(position - 1, position)));
				position += range.length() + 1;
			}
			return stretches.stream();
		}
	}

	private final List<TextRange> pieces;
	/** Notes and what a page has beside its text, by their beginning. */
	private final NavigableMap<Integer, Segment> besides = new TreeMap<>();
	private final List<String> paragraphs = new ArrayList<>();
	private final StringBuilder words = new StringBuilder();
	private Optional<Stretch> latest = Optional.empty();
	private boolean leftOut;

	private CopiedPassages(List<TextRange> pieces, List<Segment> segments) {
		this.pieces = List.copyOf(pieces);
		for (var segment : segments) {
			if (segment.getKind() == SegmentKind.NOTE || segment.getKind() == SegmentKind.PAGE_BREAK) {
				segment.getSpans().forEach(span -> besides.put(span.getStart(), segment));
			}
		}
	}

	/**
	 * What is chosen, in the order of the text; a passage goes on behind what interrupts it unless that is chosen, too.
	 *
	 * @param passages all that a piece touches
	 * @param pieces in the order of the text, without overlap
	 * @param segments those there
	 */
	static List<String> paragraphs(List<MaskedPassage> passages, List<TextRange> pieces, List<Segment> segments) {
		var copied = new CopiedPassages(pieces, segments);
		passages.stream().flatMap(Stretch::of).sorted(Comparator.comparing(Stretch::range)).forEach(copied::add);
		copied.endParagraph();
		return copied.paragraphs;
	}

	private void add(Stretch stretch) {
		boolean beside = beside(stretch.range().start()).isPresent();
		for (int i = 0; i < stretch.words().length(); i++) {
			char c = stretch.words().charAt(i);
			boolean visible = !Character.isWhitespace(c) && !isUnseen(c);
			if (isChosen(stretch.range().start() + i)) {
				beginOrGoOn(stretch);
				if (visible && leftOut) {
					boolean first = paragraphs.isEmpty() && words.toString().isBlank();
					words.append(first ? "" : ' ' + LEFT_OUT + ' ');
					leftOut = false;
				}
				words.append(c);
			} else if (visible && !beside) {
				leftOut = true;
			}
		}
	}

	private void beginOrGoOn(Stretch stretch) {
		if (latest.filter(stretch::equals).isPresent()) {
			return;
		}
		if (latest.filter(before -> before.passage().equals(stretch.passage())).isPresent()) {
			words.append(stretch.joint());
		} else {
			endParagraph();
		}
		latest = Optional.of(stretch);
	}

	private void endParagraph() {
		var clean = clean(words);
		var copied = latest.map(Stretch::passage).filter(passage -> isChosen(passage.start()))
				.flatMap(passage -> beside(passage.start())).map(note -> withoutLabel(clean, note)).orElse(clean);
		if (!copied.isEmpty()) {
			paragraphs.add(copied);
		}
		words.setLength(0);
	}

	private boolean isChosen(int offset) {
		return pieces.stream().anyMatch(piece -> piece.contains(offset));
	}

	private Optional<Segment> beside(int start) {
		return Optional.ofNullable(besides.floorEntry(start)).map(Map.Entry::getValue)
				.filter(segment -> segment.getSpans().stream()
						.anyMatch(span -> span.getStart() <= start && start < span.getEnd()));
	}

	/** A note without its number, where its words begin with it. */
	private static String withoutLabel(String words, Segment note) {
		var label = note.getLabel();
		return label == null || label.isEmpty() || !words.startsWith(label)
				? words
				: BEHIND_LABEL.matcher(words.substring(label.length())).replaceFirst("");
	}

	private static boolean isUnseen(char c) {
		return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
	}

	private static String clean(CharSequence words) {
		var stopped = MARKER_BEFORE_STOP.matcher(words).replaceAll("");
		return SPACES.matcher(UNSEEN.matcher(stopped).replaceAll("")).replaceAll(" ").strip();
	}
}
