package org.sourcecritic.reading.note;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.publication.Cue;
import org.sourcecritic.reading.publication.CueWords;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;

/** The tokens of a note with the text they stand in. */
record Words(CharSequence text, List<Token> tokens, Cues cues, CueWords marks) {

	static Words of(CharSequence text, List<Token> tokens) {
		return new Words(text, tokens, new Cues(tokens), new CueWords(tokens));
	}

	Token get(int at) {
		return tokens.get(at);
	}

	/** UTF-16 offsets from one token to another; the end is exclusive. */
	TextRange span(int from, int to) {
		return new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
	}

	Part part(int from, int to) {
		var span = span(from, to);
		return new Part(span.in(text).replaceAll("\\s+", " "), span);
	}

	/** Without signs at its ends, except brackets that belong together. */
	Stretch trim(Stretch stretch) {
		int from = stretch.from();
		int to = stretch.to();
		while (from < to && isLoose(tokens.get(from)) && !tokens.get(from).is('(') && !tokens.get(from).is('[')) {
			from++;
		}
		if (from + 1 < to && WordList.AND.has(tokens.get(from).text()) && tokens.get(from).text().length() < 6
				&& !tokens.get(from).isCapital() && cues.at(from, CueKind.DISPUTES).isEmpty()) {
			from++;
			while (from < to && tokens.get(from).is(',')) {
				from++;
			}
		}
		while (to > from && isLoose(tokens.get(to - 1)) && !tokens.get(to - 1).is(')') && !tokens.get(to - 1).is(']')) {
			to--;
		}
		return new Stretch(from, to, stretch.beginsSentence());
	}

	private static boolean isLoose(Token token) {
		return token.sort() == Token.Sort.SIGN;
	}

	/** The pages that are cited in a stretch: behind a mark, or as its last number. */
	Optional<Part> pages(int from, int to) {
		return markedPages(from, to).or(() -> barePages(from, to));
	}

	/** The last pages that stand behind a mark. */
	Optional<Part> markedPages(int from, int to) {
		var pages = Optional.<Part>empty();
		for (int i = from; i < to; i++) {
			var cue = tokens.get(i).isWord() ? marks.at(i) : new CueWords.Found(Cue.NONE, i);
			if ((cue.cue() == Cue.PAGES || cue.cue() == Cue.PAGES_HERE) && cue.next() < to) {
				int end = endOfPages(cue.next(), to);
				pages = Optional.of(part(cue.next(), end));
				i = end - 1;
			}
		}
		return pages;
	}

	private int endOfPages(int from, int to) {
		int end = from + 1;
		while (end < to && (isMore(end, to) || isFollowing(end))) {
			end++;
		}
		return end;
	}

	/** ", 45", "and 45", "- 45" */
	private boolean isMore(int at, int to) {
		boolean isNumber = tokens.get(at).isNumber();
		boolean isLink = (tokens.get(at).is(',') || tokens.get(at).is('–') || tokens.get(at).is('-')
				|| WordList.AND.has(tokens.get(at).text())) && at + 1 < to && tokens.get(at + 1).isNumber();
		return isNumber || isLink;
	}

	private boolean isFollowing(int at) {
		var word = tokens.get(at).text();
		return word.equals("f") || word.equals("ff") || word.equals("sq") || word.equals("sqq") || word.equals("passim")
				|| word.equals("n") && tokens.get(at - 1).isNumber();
	}

	/** A number at the end behind a comma or a colon. */
	private Optional<Part> barePages(int from, int to) {
		int start = to;
		while (start > from && (tokens.get(start - 1).isNumber() || tokens.get(start - 1).is(',')
				|| tokens.get(start - 1).is('–')
				|| WordList.AND.has(tokens.get(start - 1).text()) || isFollowing(start - 1) && start - 1 > from)) {
			start--;
		}
		while (start < to && !tokens.get(start).isNumber()) {
			start++;
		}
		boolean isPage = start < to && (start == from || tokens.get(start - 1).is(',') || tokens.get(start - 1).is(':')
				|| tokens.get(start - 1).is(')') || tokens.get(start - 1).is('.')
				|| tokens.get(start - 1).sort() == Token.Sort.QUOTATION);
		return isPage ? Optional.of(part(start, to)) : Optional.empty();
	}
}
