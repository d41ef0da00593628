package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.DocumentWords.Role;
import org.sourcecritic.reading.archive.SchemeLevel.Kind;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf;

/** The levels and leaves that follow each other from one place of a text on, as a scheme has them. */
final class PlaceScan {

	/** Signs between two levels. */
	private static final String SIGNS = ".,:/–—|";
	private static final int LONGEST_GAP = 12;
	private static final int LONGEST_BRACKET = 100;

	/** A level of the scheme and what the text says there. */
	record Found(SchemeLevel level, Part value) {

		Level said() {
			return new Level(level.kind().level(), level.label(), value);
		}
	}

	private final Lettering text;
	private final Scheme scheme;
	private final List<Found> found = new ArrayList<>();
	private final List<Leaf> leaves = new ArrayList<>();
	private int end;

	/** @param from behind the archive's name, or where the first level begins */
	PlaceScan(Lettering text, Scheme scheme, int from) {
		this.text = text;
		this.scheme = scheme;
		this.end = from;
		while (step()) {
			// each step moves the end forward
		}
		found.sort(Comparator.comparingInt((Found one) -> one.level().index()));
	}

	/** From the largest to the smallest. */
	List<Found> found() {
		return List.copyOf(found);
	}

	List<Leaf> leaves() {
		return List.copyOf(leaves);
	}

	/** Behind the last level or leaf. */
	int end() {
		return end;
	}

	/** Whether a number or a leaf is said: a name alone may be anything. */
	boolean isPlace() {
		return !leaves.isEmpty() || found.stream().anyMatch(one -> one.value().value().chars().anyMatch(
				Character::isDigit));
	}

	boolean isEmpty() {
		return found.isEmpty() && leaves.isEmpty();
	}

	private boolean step() {
		int start = afterGap(end);
		if (isEmpty() && isClassOrSeries(start) || labelled(start)) {
			return true;
		}
		int behind = afterBracket(end);
		return behind > end && (labelled(afterGap(behind)) || isEmpty() && unlabelled(behind, level -> true))
				|| unlabelled(end, level -> true) || found.isEmpty() && path(start);
	}

	/** Whether FO 371 or F7 is read, which are no folios. */
	private boolean isClassOrSeries(int start) {
		boolean isLeaf = scheme.labelAt(text, start).filter(label -> label.level().kind() == Kind.LEAF).isPresent();
		return isLeaf && unlabelled(end, level -> level.shape() == ValueShape.CLASS
				|| level.shape() == ValueShape.SERIES);
	}

	private int afterGap(int from) {
		int at = from;
		while (at < from + LONGEST_GAP && (text.isBlank(at) || at < text.length() && SIGNS.indexOf(text.at(at)) >= 0)) {
			at++;
		}
		return at;
	}

	/** Behind what stands in brackets here, the archive's name in full or the name of a fond. */
	private int afterBracket(int from) {
		int open = text.afterBlanks(from);
		if (text.at(open) != '(' && text.at(open) != '[') {
			return from;
		}
		char close = text.at(open) == '(' ? ')' : ']';
		int limit = Math.min(text.length(), open + LONGEST_BRACKET);
		for (int at = open; at < limit; at++) {
			if (text.at(at) == close) {
				return at + 1;
			}
		}
		return from;
	}

	private boolean labelled(int start) {
		return scheme.labelsAt(text, start).stream().anyMatch(this::labelled);
	}

	private boolean labelled(Scheme.Labelled label) {
		int value = text.afterBlanks(label.end());
		value = text.at(value) == ':' || isSignedDigit(value) ? text.afterBlanks(value + 1) : value;
		var level = label.level();
		if (level.kind() == Kind.LEAF) {
			return leaves(value);
		}
		if (!leaves.isEmpty() || isTaken(level)) {
			return false;
		}
		return level.index() == 0 && path(value) || value(level, value);
	}

	/** RG-22. */
	private boolean isSignedDigit(int at) {
		return (text.at(at) == '-' || text.at(at) == '/') && text.isDigit(at + 1);
	}

	private boolean leaves(int start) {
		var list = new LeafList(text, scheme, start);
		if (list.leaves().isEmpty() || !leaves.isEmpty() && text.at(end) != ',') {
			return false;
		}
		leaves.addAll(list.leaves());
		end = list.end();
		return true;
	}

	private boolean value(SchemeLevel level, int start) {
		var match = level.shape().at(text, start);
		match.ifPresent(one -> {
			int cut = isName(level) ? beforeLabel(one.range()) : one.range().end();
			boolean isCut = cut < one.range().end();
			add(level, new TextRange(start, cut).length() == 0
					? one.range()
					: new TextRange(one.range().start(), cut), isCut ? cut : one.end());
		});
		return match.isPresent();
	}

	private static boolean isName(SchemeLevel level) {
		return switch (level.shape()) {
			case NAME, NAMES, HOLDING, COLLECTION, FOND_NAME -> true;
			default -> false;
		};
	}

	/** Where a name ends before a label that its words would swallow: Estado Leg. 12. */
	private int beforeLabel(TextRange name) {
		for (int at = name.start() + 1; at < name.end(); at++) {
			if (text.isBeginning(at) && hasNumber(at)) {
				int end = at;
				while (end > name.start() + 1 && (text.isBlank(end - 1) || text.at(end - 1) == ',')) {
					end--;
				}
				return end;
			}
		}
		return name.end();
	}

	private boolean hasNumber(int at) {
		return scheme.labelAt(text, at).filter(label -> {
			int value = text.afterBlanks(label.end());
			return isNumber(value) || label.level().shape() == ValueShape.LETTERED
					&& label.level().shape().at(text, value).isPresent();
		}).isPresent();
	}

	/** Whether a number begins here that is no year of a series: File 1945–49. */
	private boolean isNumber(int at) {
		int end = at;
		while (end < at + 5 && text.isDigit(end)) {
			end++;
		}
		boolean isYears = end == at + 4 && "-–".indexOf(text.at(end)) >= 0
				&& NumberBehind.looksLikeYear(text.text().substring(at, end));
		return end > at && !isYears;
	}

	private void add(SchemeLevel level, TextRange range, int behind) {
		found.add(new Found(level, new Part(level.shape().normal(range.in(text.text())), range)));
		end = behind;
	}

	private boolean isTaken(SchemeLevel level) {
		return found.stream().anyMatch(one -> one.level().index() == level.index());
	}

	/** Levels without labels, in their order. */
	private boolean unlabelled(int from, Predicate<SchemeLevel> asked) {
		int start = afterGap(from);
		var gap = text.text().substring(from, start);
		int last = found.stream().mapToInt(one -> one.level().index()).max().orElse(-1);
		for (var level : scheme.levels()) {
			boolean mayStand = asked.test(level) && level.index() > last && !level.before().isEmpty()
					&& fits(level, gap)
					&& (leaves.isEmpty() || level.shape() == ValueShape.REGISTRY);
			if (mayStand && isTold(level, start) && value(level, start)) {
				return true;
			}
		}
		return false;
	}

	private boolean fits(SchemeLevel level, String gap) {
		boolean isLower = switch (level.shape()) {
			case ITEM, PIECE, NUMBER, RANGE -> true;
			default -> false;
		};
		if (level.shape() == ValueShape.HOLDING && (isEmpty() ? gap.equals(" ") : gap.indexOf('/') >= 0)) {
			return false;
		}
		return isEmpty() ? !isLower && (gap.isEmpty() || level.fits(gap)) : !gap.isEmpty() && level.fits(gap);
	}

	/** Whether what stands here is not something that a value only looks like. */
	private boolean isTold(SchemeLevel level, int start) {
		return switch (level.shape()) {
			case COLLECTION -> level.shape().at(text, start).filter(match -> hasWord(level, match.range())).isPresent();
			case ITEM -> !NumberBehind.isDate(text, start) && !isYearOfIssue(start);
			case NUMBER -> !NumberBehind.isDate(text, start);
			case HOLDING -> DocumentWords.end(text, start, Role.MESSAGE) < 0
					&& (isEmpty() || DocumentWords.end(text, start, Role.DOCUMENT) < 0);
			case NAME -> isEmpty() || DocumentWords.end(text, start, Role.MESSAGE) < 0
					&& DocumentWords.end(text, start, Role.DOCUMENT) < 0;
			default -> true;
		};
	}

	/** Whether a year stands behind nothing but a name: "Boppard 1977". */
	private boolean isYearOfIssue(int start) {
		int end = start;
		while (end < start + 5 && text.isDigit(end)) {
			end++;
		}
		return end == start + 4 && NumberBehind.looksLikeYear(text.text().substring(start, end))
				&& found.stream().allMatch(one -> one.level().shape() == ValueShape.HOLDING);
	}

	private boolean hasWord(SchemeLevel level, TextRange range) {
		for (int at = range.start(); at < range.end(); at++) {
			int word = at;
			if (text.isBeginning(at) && level.labels().stream().anyMatch(label -> text.endOf(label, word) > 0)) {
				return true;
			}
		}
		return false;
	}

	/** 17/162/18: the levels from the first on, and a leaf. */
	private boolean path(int start) {
		var path = scheme.first(Kind.PATH).flatMap(level -> level.shape().at(text, start));
		path.ifPresent(match -> dividePath(match.range()));
		return path.isPresent();
	}

	private void dividePath(TextRange range) {
		var kinds = List.of(Kind.FOND, Kind.OPIS, Kind.DELO);
		var written = range.in(text.text());
		int first = written.matches("\\p{Lu}[-–.]?\\d.*") ? 2 : 0;
		int part = 0;
		int from = range.start();
		for (int at = range.start() + first; at <= range.end(); at++) {
			boolean isEnd = at == range.end() || "/-–".indexOf(text.at(at)) >= 0;
			if (isEnd && part < kinds.size()) {
				int start = from;
				int stop = at;
				scheme.first(kinds.get(part)).ifPresent(level -> add(level, new TextRange(start, stop), stop));
			} else if (isEnd) {
				leaves(from);
			}
			part = isEnd ? part + 1 : part;
			from = isEnd ? at + 1 : from;
		}
	}
}
