package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.ui.editor.text.Foldable;

/**
 * What stands between the text of one page and that of the next: notes, with the number and the running head of a page
 * beside them. Each such run of whole lines can be folded. It is so from the beginning unless these are the notes at
 * the
 * end of the text: the last ones, no fewer than all others, and no further page behind them.
 */
final class PageFeet {

	private record Piece(Segment segment, int start, int end) {

		boolean isNote() {
			return segment.getKind() == SegmentKind.NOTE;
		}

		boolean beginsNote() {
			return isNote() && segment.getSpans().getFirst().getStart() == start;
		}

		Optional<String> label() {
			return Optional.ofNullable(segment.getLabel()).filter(label -> !label.isBlank());
		}
	}

	private final String text;
	private final List<Segment> segments;
	/** Stretches between the parts of what goes on after an interruption, in the order of the text. */
	private final List<TextRange> gaps;

	private PageFeet(String text, List<Segment> segments) {
		this.text = text;
		this.segments = segments;
		gaps = gaps(segments);
	}

	/** What can be folded, in the order of the text. */
	static List<Foldable> of(DocumentText document) {
		return new PageFeet(document.text(), document.segments()).foldables();
	}

	private static List<TextRange> gaps(List<Segment> segments) {
		List<TextRange> gaps = new ArrayList<>();
		for (Segment segment : segments) {
			var spans = segment.getSpans();
			for (int i = 1; i < spans.size() && segment.getKind() != SegmentKind.NOTE; i++) {
				if (spans.get(i - 1).getEnd() <= spans.get(i).getStart()) {
					gaps.add(new TextRange(spans.get(i - 1).getEnd(), spans.get(i).getStart()));
				}
			}
		}
		gaps.sort(Comparator.naturalOrder());
		return gaps;
	}

	private List<Foldable> foldables() {
		List<List<Piece>> runs = runs(pieces());
		long all = runs.stream().mapToLong(PageFeet::notes).sum();
		List<Foldable> foldables = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			List<Piece> run = runs.get(i);
			boolean last = runs.subList(i + 1, runs.size()).stream().allMatch(later -> notes(later) == 0);
			boolean endnotes = last && notes(run) * 2 >= all && !endsPage(run);
			foldable(run, endnotes).ifPresent(foldables::add);
		}
		return foldables;
	}

	private static long notes(List<Piece> run) {
		return run.stream().filter(Piece::beginsNote).count();
	}

	/** Whether another page comes after it. */
	private boolean endsPage(List<Piece> run) {
		return !run.getLast().isNote() && !isBlank(run.getLast().end(), text.length());
	}

	private List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		for (Segment segment : segments) {
			if (segment.getKind() == SegmentKind.NOTE || segment.getKind() == SegmentKind.PAGE_BREAK) {
				segment.getSpans().stream().filter(span -> span.getStart() < span.getEnd()
						&& span.getStart() >= 0 && span.getEnd() <= text.length())
						.forEach(span -> pieces.add(new Piece(segment, span.getStart(), span.getEnd())));
			}
		}
		pieces.sort(Comparator.comparingInt(Piece::start));
		return pieces;
	}

	private List<List<Piece>> runs(List<Piece> pieces) {
		List<List<Piece>> runs = new ArrayList<>();
		int end = 0;
		for (Piece piece : pieces) {
			if (runs.isEmpty() || !isBlank(end, piece.start())) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(piece);
			end = Math.max(end, piece.end());
		}
		return runs;
	}

	private Optional<Foldable> foldable(List<Piece> run, boolean endnotes) {
		int start = lineStart(run.getFirst().start());
		int end = lineEnd(run.stream().mapToInt(Piece::end).max().orElseThrow());
		boolean interrupts = interrupts(run.getFirst().start(), run.getLast().end());
		boolean notes = run.stream().anyMatch(Piece::isNote);
		boolean furniture = interrupts && run.stream().anyMatch(piece -> !isBlank(piece.start(), piece.end()));
		if (!isBlank(start, run.getFirst().start()) || !isBlank(run.getLast().end(), end) || !notes && !furniture) {
			return Optional.empty();
		}
		return Optional.of(interrupts
				? new Foldable(withoutLinesBefore(start), withLinesBehind(end), label(run), true)
				: new Foldable(start, end, label(run), !endnotes));
	}

	/** Whether a paragraph breaks off before the stretch and goes on behind it. */
	private boolean interrupts(int start, int end) {
		int low = 0;
		int high = gaps.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (gaps.get(middle).start() <= start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && end <= gaps.get(low - 1).end();
	}

	// ---- lines

	private int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Behind the line end of the line whose last unit is before the offset. */
	private int lineEnd(int offset) {
		int end = text.indexOf('\n', offset - 1);
		return end < 0 ? text.length() : end + 1;
	}

	private int withoutLinesBefore(int lineStart) {
		int start = lineStart;
		while (start > 0 && isBlank(lineStart(start - 1), start)) {
			start = lineStart(start - 1);
		}
		return start;
	}

	private int withLinesBehind(int lineEnd) {
		int end = lineEnd;
		while (end < text.length() && isBlank(end, lineEnd(end + 1))) {
			end = lineEnd(end + 1);
		}
		return end;
	}

	private boolean isBlank(int start, int end) {
		for (int i = start; i < end; i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	// ---- words

	private static String label(List<Piece> run) {
		List<Piece> notes = run.stream().filter(Piece::isNote).toList();
		Optional<String> page = run.stream().filter(piece -> !piece.isNote()).flatMap(piece -> piece.label().stream())
				.reduce((first, second) -> second);
		if (notes.isEmpty()) {
			return page.map(number -> NLS.bind(Messages.PageFeet_page, number)).orElse(Messages.PageFeet_pageBreak);
		}
		String what = noteLabel(notes);
		return page.map(number -> NLS.bind(Messages.PageFeet_notesAndPage, what, number)).orElse(what);
	}

	private static String noteLabel(List<Piece> notes) {
		Optional<String> first = notes.getFirst().label();
		Optional<String> last = notes.getLast().label();
		if (first.isEmpty() || last.isEmpty()) {
			return notes.size() == 1
					? Messages.PageFeet_oneNote
					: NLS.bind(Messages.PageFeet_someNotes, Objects.toString(notes.size()));
		}
		return first.equals(last)
				? NLS.bind(Messages.PageFeet_note, first.get())
				: NLS.bind(Messages.PageFeet_notes, first.get(), last.get());
	}
}
