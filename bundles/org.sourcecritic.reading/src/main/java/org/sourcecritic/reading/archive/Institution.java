package org.sourcecritic.reading.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;

/**
 * An institution that is in no list, by a word in its name: "Archiv der sozialen Demokratie", "Massachusetts Historical
 * Society".
 *
 * @param name as the text has it
 * @param schemes by which its documents may be cited, the likeliest first
 */
record Institution(Part name, List<Scheme> schemes) {

	private static final int LONGEST = 90;
	private static final int MOST_SMALL_WORDS = 4;
	private static final Pattern NAME = Pattern.compile(
			"\\p{Lu}[\\p{L}'’&-]{1,30}(?:\\s(?:\\p{Lu}(?:\\.|[\\p{L}'’&-]{0,30})|\\p{Ll}[\\p{L}'’-]{0,14})){0,8}?(?=\\s?[,:(;]|\\.?$|\\.\\s)");
	/** What begins a sentence or stands before a name; and journals. */
	private static final Pattern NO_NAME = Pattern.compile(
			"(?:In|Im|The|Das|Der|Die|Dem|Den|El|La|Le|Les|En|Au|Aux|At|From|See|Siehe|Voir|Ver|An|A)\\s.*|.*\\b(?:Archiv|Archives?) (?:für|for|of)\\b.*");
	private static final List<Word> WORDS = DataLines.cells("institutions.tsv").stream().map(Word::of).toList();

	private record Word(String letters, boolean isEnd, List<Scheme> schemes) {

		static Word of(List<String> cells) {
			boolean isEnd = cells.get(0).startsWith("*");
			return new Word(cells.get(0).substring(isEnd ? 1 : 0), isEnd,
					DataLines.divided(cells.get(1), "\\|").stream().map(Scheme::of).toList());
		}

		boolean is(String word) {
			return isEnd ? word.endsWith(letters) : word.equals(letters);
		}
	}

	Institution {
		schemes = List.copyOf(schemes);
	}

	/** The one whose name begins here and goes on to a sign. */
	static Optional<Institution> at(Lettering text, int from) {
		if (!Character.isUpperCase(text.at(from))) {
			return Optional.empty();
		}
		var matcher = NAME.matcher(text.text()).region(from, Math.min(text.length(), from + LONGEST));
		if (!matcher.lookingAt() || NO_NAME.matcher(matcher.group()).matches()) {
			return Optional.empty();
		}
		var name = matcher.group();
		long small = name.chars().filter(Character::isWhitespace).count() - name.split("\\s(?=\\p{Lu})").length + 1;
		return small > MOST_SMALL_WORDS
				? Optional.empty()
				: schemes(name).map(
						schemes -> new Institution(new Part(name, new TextRange(from, matcher.end())), schemes));
	}

	/** Whether it calls itself an archive. */
	boolean isArchive() {
		return name.value().toLowerCase(Locale.ROOT).contains("archi");
	}

	private static Optional<List<Scheme>> schemes(String name) {
		var words = List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"));
		return WORDS.stream().filter(word -> words.stream().anyMatch(word::is)).findFirst().map(Word::schemes);
	}
}
