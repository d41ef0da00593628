package org.sourcecritic.reading.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sourcecritic.reading.publication.Cue;
import org.sourcecritic.reading.publication.CueWords;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;

/** Divides a note where one reference ends and the next begins. */
final class Stretches {

	private static final Set<CueKind> BEGINS = EnumSet.of(CueKind.SEE, CueKind.BACKGROUND, CueKind.DISPUTES,
			CueKind.AGAINST, CueKind.IBID,
			CueKind.IDEM, CueKind.ABOVE, CueKind.PERSONAL, CueKind.TESTIMONY);

	/** A bracket that closes later than so many tokens behind is none. */
	private static final int BRACKET = 80;

	private final List<Token> tokens;
	private final CueWords words;
	private final Cues cues;
	private final boolean[] inBrackets;
	private final List<Stretch> stretches = new ArrayList<>();
	private int from;
	private boolean sentence = true;
	/** Whether a page, a year in brackets or the like was read since the stretch began. */
	private boolean isFinished;

	private Stretches(Words note, int first) {
		this.tokens = note.tokens();
		this.words = note.marks();
		this.cues = note.cues();
		this.inBrackets = brackets();
		this.from = first;
		for (int i = first; i < tokens.size(); i++) {
			look(i);
		}
		end(tokens.size(), tokens.size(), true);
	}

	static List<Stretch> of(Words note, int first) {
		return new Stretches(note, first).stretches;
	}

	private boolean[] brackets() {
		var inside = new boolean[tokens.size()];
		var open = new ArrayDeque<Integer>();
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).is('(') || tokens.get(i).is('[')) {
				open.push(i);
			} else if ((tokens.get(i).is(')') || tokens.get(i).is(']')) && !open.isEmpty()) {
				int start = open.pop();
				if (i - start < BRACKET) {
					Arrays.fill(inside, start, i + 1, true);
				}
			}
		}
		return inside;
	}

	private void look(int at) {
		var token = tokens.get(at);
		isFinished |= token.isNumber() && isPage(at);
		if (token.is('•') || token.is('|')) {
			end(at, at + 1, true);
		} else if (inBrackets[at]) {
			return;
		} else if (token.is(';') && !isEditorNext(at)) {
			end(at, at + 1, false);
		} else if (token.is('.') && isSentenceEnd(at)) {
			end(at, at + 1, true);
		} else if (token.isWord() && isJoint(at)) {
			end(at, WordList.AND.has(token.text()) ? at + 1 : at, false);
		}
	}

	/** Whether only the editors of the same work follow: "/ под ред. X; сост. Y". */
	private boolean isEditorNext(int at) {
		return at + 1 < tokens.size() && tokens.get(at + 1).isWord() && !tokens.get(at + 1).isCapital()
				&& words.at(at + 1).cue() == Cue.EDITOR;
	}

	/** Whether a reference or a sentence is over with the stop. */
	private boolean isSentenceEnd(int at) {
		int next = at + 1;
		if (next >= tokens.size() || at == 0 || tokens.get(next).start() == tokens.get(at).end()) {
			return false;
		}
		var following = tokens.get(next);
		boolean isUpper = following.isCapital() || following.sort() == Token.Sort.QUOTATION;
		boolean isDate = tokens.get(at - 1).isNumber()
				&& (WordList.MONTH.has(following.text()) || WordList.EDITION.has(following.text()));
		if (!isUpper || isDate || cues.at(next, CueKind.VIA).isPresent()) {
			return false;
		}
		if (isCue(next) && !WordList.ABBREVIATION.has(tokens.get(at - 1).text()) && !isCueWord(at - 1)) {
			return true;
		}
		return isPageEnd(at) && words.at(next).cue() == Cue.NONE && !isImprint(next) || isProseEnd(at);
	}

	/** A place, a number or an editor's cue goes on with the same work. */
	private boolean isImprint(int at) {
		return WordList.EDITOR_BEFORE.has(tokens.get(at).text()) || WordList.PLACE.has(tokens.get(at).text())
				&& at + 1 < tokens.size() && !tokens.get(at + 1).isWord();
	}

	/** Whether a sentence of plain words ends: a longer word in small letters before the stop, none of a title. */
	private boolean isProseEnd(int at) {
		int words = 0;
		for (int i = at - 1; i >= from && i > at - 4 && tokens.get(i).isWord() && !tokens.get(i).isCapital(); i--) {
			words++;
		}
		return words > 1 && tokens.get(at - 1).text().length() > 3 && (isFinished && words == 3 || isRunning(at));
	}

	/** Whether what stands before a stop is a sentence and no title: small words without a comma at its begin. */
	private boolean isRunning(int to) {
		int small = 0;
		for (int i = from; i < to && i < from + 8; i++) {
			if (tokens.get(i).sort() == Token.Sort.SIGN) {
				return false;
			}
			small += tokens.get(i).isWord() && !tokens.get(i).isCapital() ? 1 : 0;
		}
		return small > 3;
	}

	private boolean isCueWord(int at) {
		return cues.at(at, BEGINS).isPresent();
	}

	private boolean isCue(int at) {
		return cues.at(at, BEGINS).isPresent() && tokens.get(at).isCapital() || isTopic(at);
	}

	/** Whether "On ... see" begins here. */
	private boolean isTopic(int at) {
		if (cues.at(at, CueKind.TOPIC).isEmpty() || !tokens.get(at).isCapital()) {
			return false;
		}
		for (int i = at + 1; i < tokens.size() && i < at + 25 && !tokens.get(i).is('.'); i++) {
			if (cues.at(i, CueKind.SEE, CueKind.BACKGROUND, CueKind.DISPUTES).isPresent()
					&& !tokens.get(i).isCapital()) {
				return true;
			}
		}
		return false;
	}

	/** Whether what stands before a sign is the page of a reference, or its year in brackets. */
	private boolean isPageEnd(int at) {
		int last = at - 1;
		if (last < from) {
			return false;
		}
		if (tokens.get(last).is(')')) {
			return last > from + 1 && CueWords.isYear(tokens.get(last - 1).text()) && !tokens.get(last - 2).is('(');
		}
		if (tokens.get(last).isWord() && tokens.get(last).text().length() < 4 && last > from) {
			var word = tokens.get(last).text();
			last -= word.equals("ff") || word.equals("f") || word.equals("об") || word.equals("ob") || word.equals("sq")
					? 1
					: 0;
		}
		return tokens.get(last).isNumber() && isPage(last) || tokens.get(last).sort() == Token.Sort.ADDRESS;
	}

	private boolean isPage(int number) {
		for (int i = number - 1; i >= from && i > number - 10; i--) {
			var cue = words.at(i).cue();
			if (cue == Cue.PAGES || cue == Cue.PAGES_HERE) {
				return true;
			}
			if (tokens.get(i).isWord() && tokens.get(i).text().matches("l|ll|л|лл|Bl|fol|Л|Лл|d|f")) {
				return true;
			}
			boolean isList = tokens.get(i).isNumber() || tokens.get(i).is(',') || tokens.get(i).is('.')
					|| WordList.AND.has(tokens.get(i).text()) || WordList.HERE.has(tokens.get(i).text());
			if (!isList) {
				break;
			}
		}
		return number > from && (tokens.get(number - 1).is(',') || tokens.get(number - 1).is(':')
				|| tokens.get(number - 1).sort() == Token.Sort.QUOTATION)
				&& !CueWords.isYear(tokens.get(number).text());
	}

	/** Whether a second reference begins within the sentence: "and Ellman", "see also", "quoted in" not. */
	private boolean isJoint(int at) {
		var token = tokens.get(at);
		if (at <= from || at + 1 >= tokens.size()) {
			return false;
		}
		int before = tokens.get(at - 1).is(',') ? at - 1 : at;
		if (WordList.AND.has(token.text())) {
			var next = tokens.get(at + 1);
			return (next.isCapital() || next.sort() == Token.Sort.QUOTATION
					|| isLowerCue(next.is(',') ? at + 2 : at + 1))
					&& isPageEnd(before);
		}
		return isLowerCue(at) && isPageEnd(before);
	}

	private boolean isLowerCue(int at) {
		return at < tokens.size() && cues
				.at(at, CueKind.SEE, CueKind.BACKGROUND, CueKind.DISPUTES, CueKind.AGAINST, CueKind.DISPUTING,
						CueKind.IBID, CueKind.IDEM)
				.filter(cue -> tokens.get(at).text().length() > 1).isPresent();
	}

	private void end(int to, int next, boolean endsSentence) {
		if (to > from) {
			stretches.add(new Stretch(from, to, sentence));
		}
		from = next;
		sentence = endsSentence || sentence && to <= from && stretches.isEmpty();
		isFinished = false;
	}
}
