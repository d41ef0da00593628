package org.sourcecritic.core.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * The pages of a text by its page breaks. A number beside a form feed tells by its side whether it stood at the foot of
 * the page that ends or at the head of the one that begins; one without, as most of the text's do, else at the head. A
 * page without a number has the one that its neighbours leave for it. May be kept as long as text and structure.
 */
public final class Pages {

	private static final String RANGE = "–";

	/** What stands between two pages, with the numbers of both where they are said. */
	private record Border(int offset, String before, String after) {}

	private final int[] starts;
	private final String[] labels;

	private Pages(int[] starts, String... labels) {
		this.starts = starts;
		this.labels = labels;
	}

	/** @param segments of this text, in any order */
	public static Pages of(String text, List<Segment> segments) {
		var breaks = new PageBreaks(text, segments.stream().filter(one -> one.getKind() == SegmentKind.PAGE_BREAK)
				.filter(one -> !one.getSpans().isEmpty()).toList());
		return of(breaks.groups().stream().map(group -> border(group, breaks.areNumbersAtTheFoot()))
				.sorted(Comparator.comparingInt(Border::offset)).toList());
	}

	private static Border border(PageBreaks.Group group, boolean atTheFoot) {
		var before = group.before().or(() -> atTheFoot ? group.undecided() : Optional.empty());
		var after = group.after().or(() -> atTheFoot ? Optional.empty() : group.undecided());
		return new Border(before.map(PageBreaks.Break::end).orElse(group.start()),
				before.map(PageBreaks.Break::label).orElse(""), after.map(PageBreaks.Break::label).orElse(""));
	}

	private static Pages of(List<Border> borders) {
		int[] starts = new int[borders.size() + 1];
		String[] labels = new String[starts.length];
		Arrays.fill(labels, "");
		for (int i = 0; i < borders.size(); i++) {
			starts[i + 1] = borders.get(i).offset();
			labels[i] = labels[i].isEmpty() ? borders.get(i).before() : labels[i];
			labels[i + 1] = borders.get(i).after();
		}
		fillGaps(labels);
		return new Pages(starts, labels);
	}

	private static void fillGaps(String... labels) {
		var said = new ArrayList<Integer>();
		for (int i = 0; i < labels.length; i++) {
			if (isNumber(labels[i])) {
				said.add(i);
			}
		}
		for (int i = 0; i < said.size(); i++) {
			int from = said.get(i);
			int next = i + 1 < said.size() ? said.get(i + 1) : labels.length;
			boolean consistent = next == labels.length
					|| number(labels[next]) - number(labels[from]) == next - from;
			for (int page = from + 1; consistent && page < next && labels[page].isEmpty(); page++) {
				labels[page] = String.valueOf(number(labels[from]) + page - from);
			}
		}
		int first = said.isEmpty() ? 0 : said.getFirst();
		for (int page = first - 1; page >= 0 && labels[page].isEmpty(); page--) {
			long number = number(labels[first]) - (first - page);
			labels[page] = number > 0 ? String.valueOf(number) : "";
		}
	}

	private static boolean isNumber(String label) {
		return !label.isEmpty() && label.length() < 10 && label.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private static long number(String label) {
		return Long.parseLong(label);
	}

	/** How many there are; 1 in a text without page breaks. */
	public int count() {
		return starts.length;
	}

	/** The page of a UTF-16 offset, counted from 1. */
	public int leaf(int offset) {
		int found = Arrays.binarySearch(starts, 1, starts.length, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** What is printed on the page of a UTF-16 offset; empty where that can't be told. */
	public Optional<String> at(int offset) {
		return Optional.of(labels[leaf(offset) - 1]).filter(label -> !label.isEmpty());
	}

	/** The pages of some words, such as {@code 12} or {@code 12–13}; empty where that can't be told. */
	public Optional<String> of(TextRange words) {
		var last = at(Math.max(words.start(), words.end() - 1));
		return at(words.start()).map(first -> last.filter(label -> !label.equals(first))
				.map(label -> first + RANGE + label).orElse(first));
	}
}
