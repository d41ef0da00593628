package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;

/** Divides a reference at its signs, and where a number or a cue begins. */
final class Pieces {

	/** No reference has more; what is behind them is not divided. */
	private static final int MOST = 160;

	private final List<Token> tokens;
	private final NameStops stops;
	private final CueWords cues;
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Token> open = new ArrayList<>();
	private Cue cue = Cue.NONE;
	private int wholeStart = -1;
	private Separator before = Separator.EDGE;
	private int depth;

	private Pieces(CharSequence text, TextRange stretch) {
		tokens = Tokens.of(text, stretch);
		stops = new NameStops(tokens);
		cues = new CueWords(tokens);
		int next = 0;
		while (next < tokens.size() && pieces.size() < MOST) {
			next = take(next);
		}
		flush(Separator.EDGE);
	}

	static List<Piece> of(CharSequence text, TextRange stretch) {
		return new Pieces(text, stretch).pieces;
	}

	private int take(int at) {
		var token = tokens.get(at);
		return switch (token.sort()) {
			case SIGN -> sign(at, token);
			case QUOTATION -> quotation(at, token);
			case ADDRESS -> alone(at, token);
			case WORD, NUMBER -> word(at, token);
		};
	}

	private int sign(int at, Token token) {
		switch (token.text()) {
			case ",", "，", "、" -> flush(Separator.COMMA);
			case ";" -> flush(Separator.SEMICOLON);
			case ":" -> flush(Separator.COLON);
			case "(", "[", "<" -> {
				flush(Separator.OPEN);
				int series = behindSeries(at);
				if (series > at) {
					return series;
				}
				depth++;
			}
			case ")", "]", ">" -> {
				flush(Separator.CLOSE);
				depth = Math.max(0, depth - 1);
			}
			case "//" -> flush(Separator.SLASHES);
			case "–", "—", "-", "/" -> flush(Separator.DASH);
			case "\"", "”", "“", "»", "«", "„", "'", "’", "‘" -> flush(Separator.QUOTE);
			case "?", "!", "…" -> mark(token);
			case "." -> stop(at);
			case "。" -> flush(Separator.STOP);
			default -> {
				// any other sign divides nothing
			}
		}
		return at + 1;
	}

	/** Behind the bracket that a series stands in, "(= Studien, Bd. 10)", which says nothing of the work. */
	private int behindSeries(int at) {
		if (at + 1 >= tokens.size() || !tokens.get(at).is('(')) {
			return at;
		}
		int close = at + 1;
		while (close < tokens.size() && close < at + 40 && !tokens.get(close).is(')')) {
			close++;
		}
		boolean isSeries = close < tokens.size() && tokens.get(close).is(')')
				&& (tokens.get(at + 1).is('=') || isNumberedSeries(at + 1, close));
		return isSeries ? close + 1 : at;
	}

	/** "Studien zur Agrargeschichte, Bd. 41": a name of words without a year, and its volume. */
	private boolean isNumberedSeries(int from, int to) {
		int words = 0;
		int volume = to;
		for (int i = from; i < to && volume == to; i++) {
			boolean isVolume = tokens.get(i).isWord() && cues.at(i).cue() == Cue.VOLUME;
			volume = isVolume ? cues.at(i).next() : to;
			words += tokens.get(i).isWord() ? 1 : 0;
			if (!isVolume && !tokens.get(i).isWord() && !tokens.get(i).is(',') && !tokens.get(i).is('.')) {
				return false;
			}
		}
		return words > 2 && volume == to - 1 && tokens.get(volume).isNumber() && tokens.get(from).isCapital()
				&& !CueWords.isYear(tokens.get(volume).text());
	}

	/** A question mark belongs to what it ends. */
	private void mark(Token token) {
		if (!open.isEmpty()) {
			open.add(token);
			flush(Separator.MARK);
		}
	}

	private void stop(int at) {
		if (!open.isEmpty() && stops.isEnd(at)) {
			flush(Separator.STOP);
		}
	}

	private int quotation(int at, Token token) {
		flush(Separator.QUOTE);
		var inner = strip(token);
		if (!inner.text().isEmpty()) {
			begin(token.start());
			pieces.add(new Piece(new TextRange(wholeStart, token.end()), new TextRange(inner.start(), inner.end()), cue,
					List.of(inner), before, after(at), true, depth > 0));
			reset(Separator.QUOTE);
		}
		return at + 1;
	}

	/** The quotation without its marks and without the sign at its end. */
	private static Token strip(Token quotation) {
		int width = (quotation.end() - quotation.start() - quotation.text().length() + 1) / 2;
		int start = quotation.start() + width;
		int from = 0;
		int to = quotation.text().length();
		while (from < to && isLoose(quotation.text().charAt(from))) {
			from++;
		}
		while (to > from && isLoose(quotation.text().charAt(to - 1))) {
			to--;
		}
		return new Token(Token.Sort.QUOTATION, start + from, start + to, quotation.text().substring(from, to));
	}

	private static boolean isLoose(char sign) {
		return Character.isWhitespace(sign) || sign == '\u00A0' || sign == ',' || sign == '.' || sign == ';';
	}

	private Separator after(int at) {
		if (at + 1 >= tokens.size()) {
			return Separator.EDGE;
		}
		var next = tokens.get(at + 1);
		return next.is(',')
				? Separator.COMMA
				: next.is('.') ? Separator.STOP : next.is('(') ? Separator.OPEN : Separator.QUOTE;
	}

	private int alone(int at, Token token) {
		flush(Separator.SPACE);
		add(token);
		flush(Separator.SPACE);
		return at + 1;
	}

	/** Behind the year of a reprint, "repr. 1998", which isn't that of the work; the same place where none is. */
	private int behindReprint(int at) {
		int year = at + 1 < tokens.size() && tokens.get(at + 1).is('.') ? at + 2 : at + 1;
		boolean isReprint = at > 0 && tokens.get(at - 1).sort() == Token.Sort.SIGN && year < tokens.size()
				&& WordList.REPRINT.has(tokens.get(at).text()) && CueWords.isYear(tokens.get(year).text());
		return isReprint && !pieces.isEmpty() ? year + 1 : at;
	}

	/** Behind how many pages a book has, where the ones that are meant follow: "412 p., here p. 96". */
	private int behindCountOfPages(int at) {
		boolean isCount = tokens.get(at).isNumber() && cue == Cue.NONE && at + 1 < tokens.size()
				&& WordList.PAGES.has(tokens.get(at + 1).text()) && !CueWords.isYear(tokens.get(at).text());
		int next = at + 2 < tokens.size() && tokens.get(at + 2).is('.') ? at + 3 : at + 2;
		return isCount && next < tokens.size() && !tokens.get(next).isNumber() && hasPages(next) ? next : at;
	}

	private boolean hasPages(int from) {
		for (int i = from; i + 1 < tokens.size(); i++) {
			int number = tokens.get(i + 1).is('.') ? i + 2 : i + 1;
			if (WordList.PAGES.has(tokens.get(i).text()) && number < tokens.size() && tokens.get(number).isNumber()) {
				return true;
			}
		}
		return false;
	}

	private int word(int at, Token token) {
		int skipped = Math.max(behindReprint(at), behindCountOfPages(at));
		if (skipped > at) {
			flush(Separator.SPACE);
			return skipped;
		}
		if (cues.begins(at, open.isEmpty(), depth > 0) && !isEditorBehindNames(at)) {
			flush(Separator.SPACE);
			var found = cues.at(at);
			cue = found.cue();
			begin(token.start());
			return found.next();
		}
		if (!open.isEmpty() && breaks(at, token)) {
			flush(Separator.SPACE);
		}
		add(token);
		return at + 1;
	}

	/** The "ed." of "Marsh, Robert, ed. The Iron Winter", which names no editor but makes one of the name before it. */
	private boolean isEditorBehindNames(int at) {
		return cues.at(at).cue() == Cue.EDITOR && tokens.get(at).text().length() < 5 && open.isEmpty()
				&& !pieces.isEmpty()
				&& pieces.size() < 3 && before != Separator.STOP && cues.at(at).next() == at + 2
				&& pieces.stream().allMatch(piece -> piece.size() < 3 && !piece.quoted()
						&& piece.tokens().stream().allMatch(Token::isCapital));
	}

	/** Whether a number or a date begins that is no word of a title, or one ends. */
	private boolean breaks(int at, Token token) {
		var previous = open.getLast();
		if (cue == Cue.PAGES || cue == Cue.VOLUME || cue == Cue.PAGES_HERE) {
			return !cues.continuesNumber(at);
		}
		if (previous.isNumber() && token.isNumber()) {
			return true;
		}
		if (previous.isNumber() && open.size() == 1 && pieces.size() > 0) {
			return token.isCapital() && WordList.month(token.text()).isEmpty();
		}
		return token.isNumber() && !WordList.MONTH.has(previous.text()) && !previous.is('№')
				&& !WordList.DOCUMENT.has(previous.text()) && cues.endsPiece(at)
				|| token.isCapital() && WordList.month(token.text()).isPresent() && at + 1 < tokens.size()
						&& !previous.isNumber()
						&& tokens.get(at + 1).isNumber() && cues.endsPiece(at + 1);
	}

	private void begin(int at) {
		if (wholeStart < 0) {
			wholeStart = at;
		}
	}

	private void add(Token token) {
		begin(token.start());
		open.add(token);
	}

	private void flush(Separator separator) {
		if (open.isEmpty()) {
			before = stronger(before, separator);
			return;
		}
		int end = open.getLast().end();
		pieces.add(new Piece(new TextRange(wholeStart, end), new TextRange(open.getFirst().start(), end), cue, open,
				before,
				separator, false, depth > 0));
		reset(separator);
	}

	/** Of two separators at one place, the one that says more. */
	private static Separator stronger(Separator one, Separator other) {
		return one == Separator.EDGE || one == Separator.SLASHES || one == Separator.OPEN && other != Separator.SLASHES
				|| other == Separator.SPACE || one == Separator.STOP && other == Separator.DASH
						? one
						: one == Separator.QUOTE && other != Separator.OPEN && other != Separator.SLASHES ? one : other;
	}

	private void reset(Separator separator) {
		open.clear();
		cue = Cue.NONE;
		wholeStart = -1;
		before = separator;
	}
}
