package org.sourcecritic.reading.note;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.publication.Cue;
import org.sourcecritic.reading.publication.CueWords;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;

/**
 * The parts of a short reference.
 *
 * @param volume where the work has several
 * @param note the number of the note in which the full one stands, where it is said
 * @param isCertain whether it is one even if nothing is known of what it means
 */
record ShortShape(Optional<Part> author, Optional<Part> title, Optional<Part> pages, Optional<Part> volume,
		Optional<String> note,
		boolean isCertain) {

	private static final int LONGEST = 60;

	/** Author, title, pages; empty when a stretch looks otherwise. */
	static Optional<ShortShape> of(Words words, int from, int to) {
		if (to - from > LONGEST) {
			return Optional.empty();
		}
		int opCit = find(words, from, to);
		int names = endOfNames(words, from, Math.min(to, opCit));
		int rest = opCit < to ? behind(words, opCit, to) : to;
		var note = note(words, names, to);
		if (opCit < to) {
			boolean isNamed = names > from;
			return Optional.of(new ShortShape(isNamed ? Optional.of(words.part(from, names)) : Optional.empty(),
					names < opCit ? ofTitle(words, names, opCit).flatMap(ShortShape::title) : Optional.empty(),
					rest < to ? words.pages(pagesFrom(words, rest, to), to) : Optional.empty(),
					volume(words, opCit, to), note, true));
		}
		return names == from || names == to || names > from + 12
				? ofTitle(words, from, to)
				: behindNames(words, from, names, to, note);
	}

	private static Optional<ShortShape> behindNames(Words words, int from, int names, int to, Optional<String> note) {
		var author = words.part(from, names);
		var behind = ofTitle(words, names, to);
		if (behind.isEmpty()) {
			var pages = words.pages(names, to);
			boolean isPage = pages.isPresent() && !hasWords(words, names, to);
			return isPage || note.isPresent()
					? Optional.of(new ShortShape(Optional.of(author), Optional.empty(), pages, volume(words, names, to),
							note, false))
					: Optional.empty();
		}
		var found = behind.orElseThrow();
		return Optional.of(new ShortShape(Optional.of(author), found.title(), found.pages(), found.volume(), note,
				found.isCertain()));
	}

	/** A title and pages behind it. */
	static Optional<ShortShape> ofTitle(Words words, int from, int to) {
		int start = from;
		while (start < to && words.get(start).sort() == Token.Sort.SIGN) {
			start++;
		}
		int end = start;
		while (end < to && !isEndOfTitle(words, end, to) && !isBehindQuotation(words, start, end)) {
			end++;
		}
		int last = end;
		while (last > start && words.get(last - 1).sort() == Token.Sort.SIGN) {
			last--;
		}
		if (last <= start || last - start > 25 || !words.get(start).isCapital()
				&& words.get(start).sort() != Token.Sort.QUOTATION) {
			return Optional.empty();
		}
		if (isRunning(words, start, last)) {
			return Optional.empty();
		}
		boolean isQuoted = words.get(start).sort() == Token.Sort.QUOTATION;
		var title = isQuoted ? quoted(words.get(start)) : words.part(start, last);
		var pages = end < to ? words.pages(end, to) : Optional.<Part>empty();
		boolean isCertain = (isQuoted || pages.isPresent()) && from > 0;
		return Optional.of(new ShortShape(Optional.empty(), Optional.of(title), pages, volume(words, end, to),
				note(words, end, to), isCertain));
	}

	/** The page behind a quotation that has its comma inside: “Boredom,” 520. */
	private static boolean isBehindQuotation(Words words, int start, int at) {
		return at == start + 1 && words.get(start).sort() == Token.Sort.QUOTATION && words.get(at).isNumber();
	}

	/** Whether it has more small words than a short title, or a sentence's end. */
	private static boolean isRunning(Words words, int from, int to) {
		int small = 0;
		for (int i = from; i < to; i++) {
			var token = words.get(i);
			small += token.isWord() && !token.isCapital() ? 1 : 0;
			if (token.is('.') && i > from && words.get(i - 1).text().length() > 5 && i + 1 < to
					&& words.get(i + 1).isCapital()) {
				return true;
			}
		}
		return small > 9;
	}

	/** The words of a quotation without the marks and the signs at their ends. */
	private static Part quoted(Token quotation) {
		var text = quotation.text();
		int from = 0;
		int to = text.length();
		while (to > 0 && (",.;".indexOf(text.charAt(to - 1)) >= 0 || Character.isWhitespace(text.charAt(to - 1)))) {
			to--;
		}
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		int start = quotation.start() + (quotation.end() - quotation.start() - text.length()) / 2;
		return new Part(text.substring(from, to), new TextRange(start + from, start + to));
	}

	/** A page mark, a number behind a comma, a bracket with a note's number. */
	private static boolean isEndOfTitle(Words words, int at, int to) {
		var token = words.get(at);
		if (token.is('(') || token.is('[')) {
			return true;
		}
		boolean isSplit = token.is(',') || token.is(':') || token.is('.');
		if (!isSplit || at + 1 >= to) {
			return false;
		}
		var next = words.get(at + 1);
		var cue = next.isWord() ? words.marks().at(at + 1).cue() : Cue.NONE;
		return cue == Cue.PAGES || cue == Cue.PAGES_HERE || cue == Cue.VOLUME || next.isNumber() && !token.is('.');
	}

	/** The names at the begin up to a comma or colon; as many tokens as the names have. */
	private static int endOfNames(Words words, int from, int to) {
		int russian = endOfRussianName(words, from, to);
		if (russian > from) {
			return russian;
		}
		int at = from;
		while (at < to && at < from + 14 && ShortTitles.isOfName(words.get(at))) {
			at++;
		}
		boolean ends = at >= to || words.get(at).is(',') || words.get(at).is(':') || words.get(at).is('(')
				|| words.get(at).sort() == Token.Sort.QUOTATION;
		int comma = ends ? at : from;
		while (comma > from && words.get(comma - 1).is('.') && comma > from + 1 && !words.get(comma - 2).isInitial()) {
			comma--;
		}
		return comma > from && words.get(from).isCapital() ? comma : from;
	}

	/** The end of a surname with initials behind it, or of one with a stop, before a title: "Земцов В.Н. ГУЛАГ". */
	private static int endOfRussianName(Words words, int from, int to) {
		int at = from;
		int end = oneRussianName(words, at, to);
		while (end == at && at < to && at < from + 20) {
			int next = nextRussianName(words, at, to);
			if (next == at) {
				return from;
			}
			at = next;
			end = oneRussianName(words, at, to);
		}
		return end > at ? end : from;
	}

	/** Behind a surname, its initials and a comma. */
	private static int nextRussianName(Words words, int from, int to) {
		int at = from + 1;
		while (at + 1 < to && words.get(at).isInitial() && words.get(at + 1).is('.')) {
			at += 2;
		}
		return words.get(from).isCapital() && at > from + 1 && at + 1 < to && words.get(at).is(',') ? at + 1 : from;
	}

	private static int oneRussianName(Words words, int from, int to) {
		if (!words.get(from).isCapital() || words.get(from).isInitial()) {
			return from;
		}
		int at = from + 1;
		while (at + 1 < to && words.get(at).isInitial() && words.get(at + 1).is('.')) {
			at += 2;
		}
		boolean isCyrillic = Character.UnicodeScript
				.of(words.get(from).text().codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
		if (at == from + 1 && isCyrillic && at < to && words.get(at).is('.') && words.get(from).text().length() > 3) {
			at++;
		}
		boolean isTitle = at > from + 1 && at < to && (words.get(at).isCapital() && !words.get(at).isInitial()
				|| words.get(at).sort() == Token.Sort.QUOTATION) && words.marks().at(at).cue() == Cue.NONE;
		boolean isAll = at == to && at > from + 1;
		return isTitle || isAll ? at : from;
	}

	private static int find(Words words, int from, int to) {
		for (int i = from; i < to; i++) {
			if (words.cues().at(i, CueKind.OP_CIT).isPresent()) {
				return i;
			}
		}
		return to;
	}

	private static int behind(Words words, int opCit, int to) {
		return Math.min(to, words.cues().at(opCit, CueKind.OP_CIT).orElseThrow().next());
	}

	/** The number of a note: "(n. 5)", "op. cit., n. 5", "wie Anm. 5". */
	private static Optional<String> note(Words words, int from, int to) {
		for (int i = from; i + 1 < to; i++) {
			int next = words.get(i + 1).is('.') ? i + 2 : i + 1;
			boolean isNote = words.cues().at(i, CueKind.NOTE).isPresent();
			if (isNote && next < to && words.get(next).isNumber()) {
				return Optional.of(words.get(next).text());
			}
		}
		return Optional.empty();
	}

	private static Optional<Part> volume(Words words, int from, int to) {
		for (int i = from; i < to; i++) {
			var cue = words.get(i).isWord() ? words.marks().at(i) : new CueWords.Found(Cue.NONE, i);
			if (cue.cue() == Cue.VOLUME && cue.next() < to && words.cues().at(i, CueKind.NOTE).isEmpty()) {
				return Optional.of(words.part(cue.next(), cue.next() + 1));
			}
		}
		return Optional.empty();
	}

	/** Where pages may begin: behind the number of a note. */
	private static int pagesFrom(Words words, int from, int to) {
		int at = from;
		for (int i = from; i + 1 < to; i++) {
			int next = words.get(i + 1).is('.') ? i + 2 : i + 1;
			if (words.cues().at(i, CueKind.NOTE).isPresent() && next < to && words.get(next).isNumber()) {
				at = next + 1;
			}
		}
		return Math.min(at, to);
	}

	private static boolean hasWords(Words words, int from, int to) {
		for (int i = from; i < to; i++) {
			if (words.get(i).isWord() && words.get(i).text().length() > 4 && !WordList.PAGES.has(words.get(i).text())) {
				return true;
			}
		}
		return false;
	}
}
