package org.sourcecritic.reading.note;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.reading.archive.SaidDocument;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;

/**
 * The words that lead to a reference.
 *
 * @param next the first token of the reference
 * @param function what they say of it; empty where they say nothing
 * @param isAgainst whether the note itself speaks against what is named: "contra"
 */
record Lead(int next, Optional<CitationFunction> function, boolean isAgainst) {

	private static final Set<CueKind> LEADS = EnumSet.of(CueKind.SEE, CueKind.BACKGROUND, CueKind.DISPUTES,
			CueKind.AGAINST);
	/** No words before a reference are more. */
	private static final int LONGEST = 60;

	/** The lead of a stretch: cues at its begin, or a topic or running words with a cue in them. */
	static Lead of(Words words, int from, int to) {
		var direct = cues(words, from, to);
		int start = behindSigns(words, direct.next(), to);
		boolean isTopic = words.cues().at(start, CueKind.TOPIC).isPresent();
		var later = later(words, start, to, isTopic);
		boolean isList = isTopic && later.filter(lead -> !namesEvidence(words, start, lead.next())).isPresent();
		if (later.isEmpty()) {
			return direct;
		}
		var found = later.orElseThrow();
		var function = found.function().or(direct::function)
				.or(() -> isList ? Optional.of(CitationFunction.BACKGROUND) : Optional.empty());
		return new Lead(found.next(), function, found.function().isPresent() ? found.isAgainst() : direct.isAgainst());
	}

	private static int behindSigns(Words words, int from, int to) {
		int at = from;
		while (at < to && words.get(at).sort() == Token.Sort.SIGN && !words.get(at).is('(')) {
			at++;
		}
		return at;
	}

	private static boolean namesEvidence(Words words, int from, int to) {
		for (int i = from; i < to; i++) {
			if (words.cues().at(i, CueKind.EVIDENCE).isPresent()) {
				return true;
			}
		}
		return false;
	}

	/** One cue or several that follow each other. */
	private static Lead cues(Words words, int from, int to) {
		int at = from;
		var function = Optional.<CitationFunction>empty();
		boolean isAgainst = false;
		var cue = words.cues().at(at, LEADS);
		while (cue.isPresent() && cue.orElseThrow().next() < to) {
			var said = function(cue.orElseThrow().kind());
			isAgainst = said.isPresent() ? cue.orElseThrow().kind() == CueKind.AGAINST : isAgainst;
			function = said.isPresent() ? said : function;
			at = cue.orElseThrow().next();
			cue = words.cues().at(at, LEADS);
		}
		return new Lead(at, function, isAgainst);
	}

	private static Optional<CitationFunction> function(CueKind kind) {
		return switch (kind) {
			case BACKGROUND -> Optional.of(CitationFunction.BACKGROUND);
			case DISPUTES, AGAINST -> Optional.of(CitationFunction.DISPUTES);
			default -> Optional.empty();
		};
	}

	/** A cue among running words that a name or a quotation follows. */
	private static Optional<Lead> later(Words words, int from, int to, boolean isTopic) {
		if (from >= to || !isTopic && !isRunning(words, from, to)) {
			return Optional.empty();
		}
		for (int i = from + 1; i < to && i < from + LONGEST; i++) {
			if (words.cues().at(i, LEADS).isPresent() && (isTopic || words.get(i).text().length() > 1)) {
				var lead = cues(words, i, to);
				boolean leads = lead.next() < to && lead.next() > i && isBegin(words, lead.next());
				if (leads) {
					return Optional.of(lead);
				}
			}
		}
		boolean isDocument = !SaidDocument.in(words.text(), words.span(from, Math.min(to, from + LONGEST / 2)))
				.isEmpty();
		return isTopic || isDocument ? Optional.empty() : by(words, from, to);
	}

	private static boolean isBegin(Words words, int at) {
		var token = words.get(at);
		return token.isCapital() || token.sort() == Token.Sort.QUOTATION || token.sort() == Token.Sort.ADDRESS
				|| words.cues().at(at, EnumSet.of(CueKind.IBID, CueKind.IDEM, CueKind.ABOVE, CueKind.VIA)).isPresent()
				|| WordList.IN.has(token.text()) && at + 1 < words.tokens().size() && words.get(at + 1).isCapital();
	}

	/**
	 * Whether running words begin here: four in small letters before a comma that are no title of the kind "Life and
	 * death".
	 */
	private static boolean isRunning(Words words, int from, int to) {
		int small = 0;
		for (int i = from; i < to && i < from + LONGEST; i++) {
			var token = words.get(i);
			if (token.is(',') || token.is(':') || token.sort() == Token.Sort.QUOTATION) {
				break;
			}
			small += token.isWord() && !token.isCapital() ? 1 : 0;
		}
		return small >= 3 || small > 0 && words.get(from).isWord() && !words.get(from).isCapital();
	}

	/** Whether names that begin here end with a comma or colon. */
	private static boolean endsNames(Words words, int from, int to) {
		int at = from;
		while (at < to && at < from + 10 && ShortTitles.isOfName(words.get(at))) {
			at++;
		}
		return at < to && (words.get(at).is(',') || words.get(at).is(':'));
	}

	/** "The figure is given by Ellman, ..." without a cue of its own: the name behind "by", "in", "bei". */
	private static Optional<Lead> by(Words words, int from, int to) {
		for (int i = from; i + 2 < to && i < from + LONGEST; i++) {
			var word = words.get(i).text();
			boolean isBy = switch (word) {
				case "by", "after", "with", "in", "from", "bei", "nach", "d'après", "según", "von", "chez", "par",
						"por", "у", "в", "to", "en", "dans" -> true;
				default -> false;
			};
			boolean isContainer = i > from + 1 && words.get(i - 1).is(',')
					&& (words.get(i - 2).isNumber() || words.get(i - 2).sort() == Token.Sort.QUOTATION);
			if (isBy && !isContainer && words.get(i + 1).isCapital() && endsNames(words, i + 1, to)) {
				return Optional.of(new Lead(i + 1, Optional.empty(), false));
			}
		}
		return Optional.empty();
	}
}
