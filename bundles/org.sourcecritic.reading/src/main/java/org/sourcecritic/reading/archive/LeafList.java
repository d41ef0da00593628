package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.SchemeLevel.Kind;
import org.sourcecritic.reading.reference.Leaf;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Leaf.Rest;
import org.sourcecritic.reading.reference.Leaf.Side;

/** The leaves behind their label: 5ob., 5–5ob, 65, 99, 103–4, 36f, 12r–v. */
final class LeafList {

	private static final Scheme ANY = Scheme.of("any");
	private static final String DASHES = "-‐‑–—";
	/** Letters that number inserted leaves; f stands for those that follow. */
	private static final String INSERTED = "abcdeghабвгдежз";
	private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}(?![\\p{L}\\d])");

	private final Lettering text;
	private final Scheme scheme;
	private final List<Leaf> leaves = new ArrayList<>();
	private int end;

	/** @param end behind the number and its mark */
	private record Found(Side side, boolean isBoth, int end) {}

	/** @param from behind the label */
	LeafList(Lettering text, Scheme scheme, int from) {
		this.text = text;
		this.scheme = scheme;
		this.end = from;
		int next = text.afterBlanks(from);
		while (next >= 0 && add(next)) {
			next = nextItem();
		}
	}

	List<Leaf> leaves() {
		return List.copyOf(leaves);
	}

	/** Behind the last leaf. */
	int end() {
		return end;
	}

	private boolean add(int start) {
		var from = side(start, "");
		if (from.isEmpty() || !leaves.isEmpty() && !follows(from.get(), start)) {
			return false;
		}
		var to = from.get().isBoth() ? Optional.of(from.get()) : upTo(from.get());
		var first = from.get().isBoth() ? new Side(from.get().side().number(), Face.UNSAID) : from.get().side();
		int behind = to.map(Found::end).orElse(from.get().end());
		var last = to.map(Found::side).orElse(first);
		var rest = to.isPresent() ? Rest.NONE : rest(behind);
		if (rest != Rest.NONE) {
			behind = ANY.markAt(text, text.afterBlanks(behind), rest == Rest.NEXT ? Kind.NEXT : Kind.MORE).orElseThrow()
					.end();
			behind = text.at(behind - 1) == '.' ? behind - 1 : behind;
			last = rest == Rest.NEXT ? next(first) : first;
		}
		leaves.add(new Leaf(first, last, rest, new TextRange(start, behind)));
		end = behind;
		return true;
	}

	/** A number with its side. After a dash the number may be left out, or shortened. */
	private Optional<Found> side(int start, String before) {
		int digits = start;
		while (text.isDigit(digits) && digits - start < 9) {
			digits++;
		}
		var roman = ROMAN.matcher(text.text()).region(start, Math.min(text.length(), start + 9));
		if (digits == start && before.isEmpty() && roman.useTransparentBounds(true).lookingAt()) {
			digits = roman.end();
		}
		if (digits == start) {
			return before.isEmpty()
					? Optional.empty()
					: mark(start).map(mark -> new Found(new Side(before, mark.face()),
							false, mark.end()));
		}
		return text.isDigit(digits) ? Optional.empty() : marked(start, afterThousands(start, digits), before);
	}

	/** Behind "1 023": three digits behind a blank. */
	private int afterThousands(int start, int digits) {
		int end = digits + 1;
		while (end < digits + 5 && text.isDigit(end)) {
			end++;
		}
		boolean isGroup = digits - start < 4 && text.isBlank(digits) && text.at(digits) != '\n' && end == digits + 4;
		return isGroup && !text.isLetter(end) ? end : digits;
	}

	private Optional<Found> marked(int start, int digits, String before) {
		var number = completed(text.text().substring(start, digits).replaceAll("[^\\p{L}\\d]", ""), before);
		var mark = mark(digits);
		if (mark.isEmpty() && INSERTED.indexOf(Character.toLowerCase(text.at(digits))) >= 0 && mayBeInserted(digits)) {
			number += LatinLetters.of(text.text().substring(digits, digits + 1)).toLowerCase(Locale.ROOT);
			digits++;
			mark = mark(digits);
		}
		if (mark.isPresent()) {
			return Optional.of(new Found(new Side(number, mark.get().face()), mark.get().isBoth(), mark.get().end()));
		}
		boolean isWhole = !text.isLetter(digits) || rest(digits) != Rest.NONE;
		return isWhole ? Optional.of(new Found(new Side(number, Face.UNSAID), false, digits)) : Optional.empty();
	}

	private boolean mayBeInserted(int at) {
		return !text.isLetter(at + 1) || mark(at + 1).isPresent();
	}

	/** 103–4 is 103–104. */
	private static String completed(String number, String before) {
		var first = before.replaceFirst("\\D.*$", "");
		boolean isShort = number.length() < first.length() && number.charAt(0) <= '9' && !first.isEmpty();
		return isShort ? first.substring(0, first.length() - number.length()) + number : number;
	}

	private record Mark(Face face, boolean isBoth, int end) {}

	/** A mark of a side, right here, after a blank, a dash or a slash, or in brackets. */
	private Optional<Mark> mark(int at) {
		int start = text.afterBlanks(at);
		boolean isTight = start == at;
		boolean isBracketed = text.at(start) == '(';
		start = isBracketed ? start + 1 : start;
		boolean isJoined = isTight && !isBracketed && (text.at(start) == '/' || text.at(start) == '-');
		start = isJoined ? start + 1 : start;
		var both = scheme.markAt(text, start, Kind.BOTH);
		var found = both.or(() -> markOf(at, Kind.VERSO)).or(() -> markOf(at, Kind.RECTO));
		if (found.isEmpty() || isJoined && text.wordEnd(start) - start < 2) {
			return Optional.empty();
		}
		int end = found.get().end();
		int letters = text.at(end - 1) == '.' ? end - 1 : end;
		boolean isShort = letters - start < 2;
		if (isBracketed && text.at(end) != ')'
				|| isShort && !isTight && (text.at(letters) == '.' || isNumberBehind(end))
				|| text.isDigit(end)) {
			return Optional.empty();
		}
		var face = found.get().level().kind() == Kind.RECTO ? Face.RECTO : Face.VERSO;
		int behind = isBracketed ? end + 1 : isShort ? letters : end;
		return Optional.of(new Mark(face, both.isPresent(), behind));
	}

	private Optional<Scheme.Labelled> markOf(int at, Kind kind) {
		int start = text.afterBlanks(at);
		boolean isSigned = text.at(start) == '(' || start == at && (text.at(start) == '/' || text.at(start) == '-');
		return scheme.markAt(text, isSigned ? start + 1 : start, kind);
	}

	private boolean isNumberBehind(int at) {
		return text.isDigit(text.afterBlanks(text.at(at) == '.' ? at + 1 : at));
	}

	private Optional<Found> upTo(Found from) {
		int dash = text.afterBlanks(from.end());
		if (DASHES.indexOf(text.at(dash)) < 0 && text.at(from.end()) != '/' || dash > from.end() + 1) {
			return Optional.empty();
		}
		return side(text.afterBlanks(dash + 1), from.side().number());
	}

	private Rest rest(int at) {
		int start = text.afterBlanks(at);
		for (var kind : List.of(Kind.NEXT, Kind.MORE)) {
			var mark = ANY.markAt(text, start, kind);
			if (mark.isPresent() && !text.isLetter(mark.get().end()) && !isNumberBehind(mark.get().end())) {
				return kind == Kind.NEXT ? Rest.NEXT : Rest.MORE;
			}
		}
		return Rest.NONE;
	}

	private static Side next(Side side) {
		var digits = side.number().replaceFirst("\\D.*$", "");
		return digits.isEmpty() ? side : new Side(String.valueOf(Long.parseLong(digits) + 1), Face.UNSAID);
	}

	/** Where a further number may begin: behind a comma or an "and"; -1 if there is none. */
	private int nextItem() {
		int at = text.afterBlanks(text.at(end) == '.' && text.at(end + 1) == ',' ? end + 1 : end);
		boolean isListed = text.at(at) == ',';
		at = isListed ? text.afterBlanks(at + 1) : at;
		var and = ANY.markAt(text, at, Kind.AND);
		at = and.map(mark -> text.afterBlanks(mark.end())).orElse(at);
		return (isListed || and.isPresent()) && text.isDigit(at) ? at : -1;
	}

	/** Whether it is a leaf of the same list: a greater one, no date and no year. */
	private boolean follows(Found found, int start) {
		return NumberBehind.mayFollow(text, start, leaves.getLast().to().number(), found.side().number());
	}
}
