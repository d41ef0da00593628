package org.sourcecritic.reading.attribution;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.attribution.Slot.Filling;

/** The names in a sentence. */
final class Names {

	/** Words of a name, initials and particles counted. */
	private static final int LONGEST = 8;
	/** People who write one work. */
	private static final int MOST = 6;

	private final CitingSentence sentence;
	private final WordClasses classes;

	Names(CitingSentence sentence, WordClasses classes) {
		this.sentence = sentence;
		this.classes = classes;
	}

	/** One or more people, with "et al." and the like. */
	Optional<Filling> people(int at) {
		int end = behindName(at);
		if (end == at || isWithinName(at)) {
			return Optional.empty();
		}
		return Optional.of(sentence.filling(at, behindOthers(behindList(end))));
	}

	private int behindList(int first) {
		int end = first;
		for (int count = 1; count < MOST; count++) {
			int comma = sentence.hasSign(end, ",") ? end + 1 : end;
			boolean last = classes.joins().contains(sentence.plain(comma));
			int name = last ? comma + 1 : comma;
			int behind = name == end ? end : behindName(name);
			if (behind == name || behind == end) {
				return count > 2 && !last ? first : last || count == 1 ? end : first;
			}
			end = behind;
			if (last) {
				return end;
			}
		}
		return first;
	}

	private int behindOthers(int end) {
		if (sentence.plain(end).equals("et") && sentence.plain(end + 1).equals("al")) {
			return sentence.hasSign(end + 2, ".") ? end + 3 : end + 2;
		}
		if (!classes.joins().contains(sentence.plain(end))) {
			return end;
		}
		for (int at = end + 1; at <= end + 2; at++) {
			if (classes.others().contains(sentence.plain(at))) {
				return at + 1;
			}
		}
		return end;
	}

	/** The index behind a name; the same index when there is none. */
	private int behindName(int at) {
		int end = at;
		boolean named = false;
		while (end - at < LONGEST) {
			if (isInitial(end)) {
				end += 2;
			} else if (isNameWord(end)) {
				end++;
				named = true;
			} else if (end > at && classes.particles().contains(sentence.plain(end)) && isNameWord(end + 1)) {
				end += 2;
				named = true;
			} else {
				break;
			}
		}
		return named ? end : at;
	}

	/** Whether a letter of a first name, or a title, stands here with its full stop. */
	private boolean isInitial(int at) {
		return sentence.has(at) && sentence.word(at).isCapital() && sentence.hasSign(at + 1, ".")
				&& sentence.isTight(at + 1)
				&& (sentence.word(at).text().length() == 1 || classes.titles().contains(sentence.plain(at)));
	}

	private boolean isNameWord(int at) {
		return isCapitalWord(at) && hasSmallLetter(at) && !isPossessive(at) && !sentence.startsDate(at);
	}

	private boolean isCapitalWord(int at) {
		return sentence.has(at) && sentence.word(at).isWord() && sentence.word(at).isCapital()
				&& sentence.word(at).text().length() > 1 && !classes.isNoName(sentence.plain(at));
	}

	private boolean hasSmallLetter(int at) {
		return sentence.word(at).text().chars().anyMatch(Character::isLowerCase);
	}

	private boolean isPossessive(int at) {
		return sentence.plain(at).endsWith("'s");
	}

	/** Whether the name began before this word; the first word of a sentence has a capital anyway. */
	private boolean isWithinName(int at) {
		return at > 1 && isNameWord(at - 1) || sentence.hasSign(at - 1, ".") && isInitial(at - 2)
				|| classes.particles().contains(sentence.plain(at - 1)) && isNameWord(at - 2);
	}

	/** A name whose last word is in the possessive; what is said is the name alone. */
	Optional<Filling> owner(int at) {
		if (isWithinName(at)) {
			return Optional.empty();
		}
		int end = at;
		while (end - at < LONGEST && (isNameWord(end) || isInitial(end))) {
			end += isInitial(end) ? 2 : 1;
		}
		if (sentence.hasSign(end, "'’") && end > at && sentence.isTight(end)
				&& sentence.plain(end - 1).endsWith("s")) {
			return Optional.of(sentence.filling(at, end + 1, sentence.part(at, end)));
		}
		if (!isCapitalWord(end) || !isPossessive(end) || classes.isNoName(withoutPossessive(sentence.plain(end)))) {
			return Optional.empty();
		}
		return Optional.of(sentence.filling(at, end + 1, sentence
				.part(new TextRange(sentence.word(at).start(), sentence.word(end).end() - "'s".length()))));
	}

	private static String withoutPossessive(String plain) {
		return plain.substring(0, plain.length() - "'s".length());
	}

	Optional<Filling> capital(int at) {
		return isCapitalWord(at) ? Optional.of(sentence.filling(at, at + 1)) : Optional.empty();
	}

	/** Words with capitals, particles between them. */
	Optional<Filling> capitals(int at) {
		int end = at;
		while (end - at < LONGEST) {
			if (isCapitalWord(end) && !isPossessive(end) && !sentence.startsDate(end)) {
				end++;
			} else if (end > at && classes.particles().contains(sentence.plain(end)) && isCapitalWord(end + 1)) {
				end += 2;
			} else {
				break;
			}
		}
		return end == at ? Optional.empty() : Optional.of(sentence.filling(at, end));
	}

	Optional<Filling> acronym(int at) {
		return isCapitalWord(at) && sentence.word(at).text().chars().allMatch(Character::isUpperCase)
				? Optional.of(sentence.filling(at, at + 1))
				: Optional.empty();
	}

	/** Whether the subject of a clause may begin here. */
	boolean isFresh(int at) {
		return at == 0 || sentence.hasSign(at - 1, ",;:()[]—–-\"“”„«»'‘’…")
				|| classes.openers().contains(sentence.plain(at - 1));
	}
}
