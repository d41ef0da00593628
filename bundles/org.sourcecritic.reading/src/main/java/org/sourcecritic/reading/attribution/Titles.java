package org.sourcecritic.reading.attribution;

import java.util.Optional;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.attribution.Slot.Filling;

/** The titles of works in a sentence. */
final class Titles {

	/** Words of a title. */
	private static final int LONGEST = 24;
	/** A title in capitals alone has so many words or more; two are a place, The Hague. */
	private static final int SHORTEST_BARE = 3;
	private static final String OPENING = "“„«\"‘‚'";
	private static final String CLOSING = "””»\"’’'";
	/** German texts close with the sign that opens English ones. */
	private static final String ALSO_CLOSING = "““«\"’‘'";

	private final CitingSentence sentence;

	Titles(CitingSentence sentence) {
		this.sentence = sentence;
	}

	Optional<Filling> any(int at) {
		return quoted(at).or(() -> bare(at));
	}

	/** A title in quotation marks; what is said is without them, the signs are gone over. */
	Optional<Filling> quoted(int at) {
		int kind = sentence.has(at) && sentence.word(at).text().length() == 1
				? OPENING.indexOf(sentence.word(at).text())
				: -1;
		if (kind < 0) {
			return Optional.empty();
		}
		boolean twice = sentence.hasSign(at + 1, OPENING.substring(kind, kind + 1)) && sentence.isTight(at + 1);
		int first = twice ? at + 2 : at + 1;
		if (!sentence.has(first) || !sentence.word(first).isCapital() && !sentence.word(first).isNumber()) {
			return Optional.empty();
		}
		var closing = "" + CLOSING.charAt(kind) + ALSO_CLOSING.charAt(kind);
		for (int end = first + 1; end <= first + LONGEST && end < sentence.size(); end++) {
			if (sentence.hasSign(end, closing)) {
				return Optional.of(sentence.filling(at,
						twice && sentence.hasSign(end + 1, closing) ? end + 2 : end + 1, title(first, end)));
			}
		}
		return Optional.empty();
	}

	/** A comma within the closing quotation mark is no part of the title. */
	private Part title(int first, int end) {
		return sentence.part(first, end - first > 1 && sentence.hasSign(end - 1, ",.") ? end - 1 : end);
	}

	/** Words with capitals behind an article with a capital. */
	private Optional<Filling> bare(int at) {
		if (!isCapital(at) || !(sentence.plain(at).equals("the") || sentence.plain(at).equals("a"))) {
			return Optional.empty();
		}
		int end = at + 1;
		while (end - at < LONGEST && (isCapital(end) || isSmallInTitle(end) && isCapital(end + 1))) {
			end++;
		}
		return end - at < SHORTEST_BARE
				? Optional.empty()
				: Optional.of(sentence.filling(at, end));
	}

	private boolean isCapital(int at) {
		return sentence.has(at) && sentence.word(at).isWord() && sentence.word(at).isCapital();
	}

	private boolean isSmallInTitle(int at) {
		var plain = sentence.plain(at);
		return plain.equals("of") || plain.equals("the") || plain.equals("and") || plain.equals("in");
	}
}
