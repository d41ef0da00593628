package org.sourcecritic.reading.note;

import java.util.EnumSet;

import org.sourcecritic.reading.publication.Cue;
import org.sourcecritic.reading.publication.WordList;

/** What follows the pages of a reference and doesn't belong to it: "p. 212, who holds that ...", "p. 212, n. 17". */
final class BehindPages {

	private BehindPages() {
	}

	/** The index of the comma where it begins; the end of the stretch where there is none. */
	static int begin(Words words, int from, int to) {
		for (int i = from + 2; i + 1 < to; i++) {
			boolean isBehindPage = words.get(i).is(',') && words.get(i - 1).isNumber()
					&& !ShortTitles.isYear(words.get(i - 1));
			if (isBehindPage && (isClause(words, i + 1) || isRunning(words, i + 1, to)
					|| isNoteOfPage(words, i + 1, to))) {
				return i;
			}
		}
		return to;
	}

	private static boolean isClause(Words words, int at) {
		return !words.get(at).isCapital() && words.cues().at(at, CueKind.CLAUSE).isPresent();
	}

	/** Whether nothing but small words follow: "p. 213, repeats the figure", "p. 41, citing" before a document. */
	private static boolean isRunning(Words words, int from, int to) {
		for (int i = from; i < to; i++) {
			var token = words.get(i);
			boolean isPlain = token.isWord() && !token.isCapital() && !WordList.HERE.has(token.text())
					&& !token.text().equals("passim") && words.marks().at(i).cue() == Cue.NONE
					&& words.cues().at(i, EnumSet.allOf(CueKind.class)).filter(cue -> cue.kind() != CueKind.TOPIC
							&& cue.kind() != CueKind.EVIDENCE && cue.kind() != CueKind.CLAUSE).isEmpty();
			if (!isPlain && !(i == to - 1 && token.is('.'))) {
				return false;
			}
		}
		return words.get(from).text().length() > 3;
	}

	/** Whether nothing but the number of a note on that page follows. */
	private static boolean isNoteOfPage(Words words, int at, int to) {
		int number = words.cues().at(at, CueKind.NOTE).map(Cues.Found::next).orElse(to);
		return number == to - 1 && words.get(number).isNumber();
	}
}
