package org.sourcecritic.reading.amount;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.amount.Phrases.Match;

/** The words that limit numbers in a language, from {@code cues_LANGUAGE.txt}: {@code ROLE = phrase; phrase}. */
final class Cues {

	private static final Set<CueRole> BEFORE = EnumSet.of(CueRole.MORE_THAN, CueRole.LESS_THAN, CueRole.AT_LEAST,
			CueRole.AT_MOST, CueRole.ABOUT, CueRole.INVERTED, CueRole.EXACTLY, CueRole.UP, CueRole.DOWN, CueRole.BY,
			CueRole.FILLER);
	private static final Set<CueRole> AFTER = EnumSet.of(CueRole.OR_MORE, CueRole.OR_LESS, CueRole.OR_SO,
			CueRole.OR_EQUAL);
	private static final Map<ReadingLanguage, Cues> ALL = Stream.of(ReadingLanguage.values())
			.collect(Collectors.toUnmodifiableMap(language -> language, Cues::new));

	private final Phrases<CueRole> before = Phrases.ofWords();
	private final Phrases<CueRole> after = Phrases.ofWords();
	private final Map<CueRole, Phrases<CueRole>> single = new EnumMap<>(CueRole.class);

	private Cues(ReadingLanguage language) {
		for (var role : CueRole.values()) {
			single.put(role, Phrases.ofWords());
		}
		for (var line : PhraseFile.read("cues", language)) {
			var role = CueRole.valueOf(line.name());
			line.forms().forEach(form -> add(role, form));
		}
	}

	private void add(CueRole role, String form) {
		if (BEFORE.contains(role)) {
			before.add(form, role);
		}
		if (AFTER.contains(role)) {
			after.add(form, role);
		}
		Optional.ofNullable(single.get(role)).ifPresent(phrases -> phrases.add(form, role));
	}

	static Cues of(ReadingLanguage language) {
		return Optional.ofNullable(ALL.get(language)).orElseThrow();
	}

	/** What ends before a piece and says something of a number that begins with it. */
	Optional<Match<CueRole>> before(List<Piece> pieces, int index) {
		return before.before(pieces, index);
	}

	/** The noun before its number; a noun behind a number is that number's. */
	Optional<Match<CueRole>> inverted(List<Piece> pieces, int index) {
		return endsBefore(CueRole.INVERTED, pieces, index)
				.filter(noun -> noun.first() == 0 || pieces.get(noun.first() - 1).number().isEmpty());
	}

	/** What begins with a piece and says something of a number before it. */
	Optional<Match<CueRole>> after(List<Piece> pieces, int index) {
		return after.at(pieces, index);
	}

	/** Whether a number is written as an article. */
	boolean isArticle(String written) {
		var pieces = Pieces.of(written, List.of());
		return at(CueRole.ARTICLE, pieces, 0).filter(match -> match.next() == pieces.size()).isPresent();
	}

	/** Whether a phrase of this role begins with a piece. */
	Optional<Match<CueRole>> at(CueRole role, List<Piece> pieces, int index) {
		return Optional.ofNullable(single.get(role)).flatMap(phrases -> phrases.at(pieces, index));
	}

	/** Whether a phrase of this role ends before a piece. */
	Optional<Match<CueRole>> endsBefore(CueRole role, List<Piece> pieces, int index) {
		return Optional.ofNullable(single.get(role)).flatMap(phrases -> phrases.before(pieces, index));
	}
}
