package org.sourcecritic.reading.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.sourcecritic.core.text.GraphemeEdges;
import org.sourcecritic.core.text.MaskedPassage;
import org.sourcecritic.core.text.Sentence;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.core.text.WordFinder;

/**
 * The words, clauses, sentences and paragraphs of one text, each in as many stretches as notes and page furniture leave
 * of it. A unit never cuts a grapheme cluster in two. May be kept as long as the text; belongs to one thread.
 */
public final class ReadingUnits {

	private final String text;
	private final SentenceFinder sentences;
	private final ClauseFinder clauses;
	/** What was asked for last: the next question is about the same place. */
	private Optional<MaskedPassage> lastPassage = Optional.empty();
	private Optional<Sentence> lastSentence = Optional.empty();

	/** @param sentences of this text */
	public ReadingUnits(String text, SentenceFinder sentences, ClauseFinder clauses) {
		this.text = text;
		this.sentences = sentences;
		this.clauses = clauses;
	}

	/**
	 * The unit at the caret, which stands in it or at its end; empty where there is none.
	 *
	 * @param offset
	 *     in UTF-16 code units
	 */
	public List<TextRange> at(ReadingUnit unit, int offset) {
		return switch (unit) {
			case WORD -> word(offset);
			case CLAUSE -> sentence(offset).map(sentence -> around(unit, one(nearest(sentence, offset))))
					.orElse(List.of());
			case SENTENCE -> sentence(offset).map(Sentence::pieces).orElse(List.of());
			case PARAGRAPH -> passage(offset).map(passage -> pieces(passage, 0, passage.words().length()))
					.orElse(List.of());
		};
	}

	/**
	 * The unit around some stretches of the text; from the beginning of the first to the end of the last when they
	 * touch
	 * several.
	 *
	 * @param stretches
	 *     in the order of the text, none empty, at least one, each beginning and ending with what is no white space
	 */
	public List<TextRange> around(ReadingUnit unit, List<TextRange> stretches) {
		int first = stretches.getFirst().start();
		int last = stretches.getLast().end() - 1;
		Optional<MaskedPassage> begin = passage(first);
		Optional<MaskedPassage> end = passage(last);
		if (begin.isEmpty() || end.isEmpty()) {
			return stretches;
		}
		if (begin.get().ranges().equals(end.get().ranges())) {
			return around(unit, begin.get(), first, last);
		}
		List<TextRange> all = new ArrayList<>(stretches);
		all.addAll(from(begin.get(), around(unit, begin.get(), first, first), first));
		all.addAll(upTo(end.get(), around(unit, end.get(), last, last), last));
		return united(all);
	}

	/** The next larger unit around the stretches; empty when they are whole paragraphs. */
	public Optional<List<TextRange>> wider(List<TextRange> stretches) {
		return Arrays.stream(ReadingUnit.values()).map(unit -> around(unit, stretches))
				.filter(unit -> !unit.equals(stretches) && covers(unit, stretches)).findFirst();
	}

	/** The smallest unit at the caret; empty where there is none. */
	public Optional<List<TextRange>> smallest(int offset) {
		return Arrays.stream(ReadingUnit.values()).map(unit -> at(unit, offset)).filter(unit -> !unit.isEmpty())
				.findFirst();
	}

	/** The largest unit at the caret within the stretches that is not all of them; empty when there is none. */
	public Optional<List<TextRange>> narrower(List<TextRange> stretches, int offset) {
		return Arrays.stream(ReadingUnit.values()).map(unit -> at(unit, offset)).filter(unit -> !unit.isEmpty())
				.filter(unit -> !unit.equals(stretches) && covers(stretches, unit)).reduce((smaller, larger) -> larger);
	}

	/** Whether each of the stretches lies within one of the larger ones. */
	public static boolean covers(List<TextRange> larger, List<TextRange> stretches) {
		return stretches.stream().allMatch(stretch -> larger.stream()
				.anyMatch(one -> one.start() <= stretch.start() && stretch.end() <= one.end()));
	}

	private List<TextRange> word(int offset) {
		Optional<MaskedPassage> passage = passage(offset);
		if (passage.isEmpty()) {
			return List.of();
		}
		OptionalInt position = passage.get().positionOf(offset);
		int at = position.isPresent() ? position.getAsInt() : position(passage.get(), offset - 1) + 1;
		return new WordFinder(passage.get().words()).at(at).map(word -> pieces(passage.get(), word.start(), word.end()))
				.orElse(List.of());
	}

	private Optional<MaskedPassage> passage(int offset) {
		if (lastPassage.filter(passage -> passage.positionOf(offset).isPresent()).isEmpty()) {
			lastPassage = sentences.passageAt(offset);
		}
		return lastPassage;
	}

	private Optional<Sentence> sentence(int offset) {
		if (lastSentence.filter(sentence -> sentence.contains(offset)).isEmpty()) {
			lastSentence = sentences.sentenceAt(offset);
		}
		return lastSentence;
	}

	/** The unit of a sentence that is nearest to the caret. */
	private static int nearest(Sentence sentence, int offset) {
		if (sentence.contains(offset)) {
			return offset;
		}
		int nearest = sentence.start();
		for (TextRange piece : sentence.pieces()) {
			if (piece.end() <= offset) {
				nearest = piece.end() - 1;
			}
		}
		return nearest;
	}

	private static List<TextRange> one(int offset) {
		return List.of(new TextRange(offset, offset + 1));
	}

	/** @param last of the units that are to be in it */
	private List<TextRange> around(ReadingUnit unit, MaskedPassage passage, int first, int last) {
		TextRange place = new TextRange(position(passage, first), position(passage, last) + 1);
		return switch (unit) {
			case WORD -> pieces(passage, new WordFinder(passage.words()).around(place));
			case CLAUSE -> pieces(passage, clause(passage, place, first, last));
			case SENTENCE -> pieces(passage, sentencesFrom(passage, first, last));
			case PARAGRAPH -> pieces(passage, 0, passage.words().length());
		};
	}

	private TextRange clause(MaskedPassage passage, TextRange place, int first, int last) {
		TextRange within = sentencesFrom(passage, first, last);
		TextRange one = sentencesFrom(passage, first, first);
		if (one.equals(within)) {
			return clauseWithin(passage, within, place);
		}
		TextRange begin = clauseWithin(passage, one, new TextRange(place.start(), one.end()));
		TextRange lastOne = sentencesFrom(passage, last, last);
		TextRange end = clauseWithin(passage, lastOne, new TextRange(lastOne.start(), place.end()));
		return new TextRange(begin.start(), end.end());
	}

	private TextRange clauseWithin(MaskedPassage passage, TextRange sentence, TextRange place) {
		int start = Math.max(place.start(), sentence.start());
		int end = Math.min(place.end(), sentence.end());
		if (start >= end) {
			return sentence;
		}
		TextRange clause = clauses.around(sentence.in(passage.words()),
				new TextRange(start - sentence.start(), end - sentence.start()));
		return new TextRange(clause.start() + sentence.start(), clause.end() + sentence.start());
	}

	/** Positions from the beginning of the sentence at the one offset to the end of that at the other. */
	private TextRange sentencesFrom(MaskedPassage passage, int first, int last) {
		int start = sentence(first).map(sentence -> position(passage, sentence.start()))
				.orElseGet(() -> position(passage, first));
		int end = sentence(last).map(sentence -> position(passage, sentence.end() - 1))
				.orElseGet(() -> position(passage, last));
		return new TextRange(Math.min(start, position(passage, first)), Math.max(end, position(passage, last)) + 1);
	}

	/** What isn't one of the words is nearest to the first of them. */
	private static int position(MaskedPassage passage, int offset) {
		return passage.positionOf(offset).orElse(0);
	}

	private List<TextRange> pieces(MaskedPassage passage, int from, int to) {
		return pieces(passage, new TextRange(from, to));
	}

	private List<TextRange> pieces(MaskedPassage passage, TextRange part) {
		return united(passage.pieces(part).stream().map(piece -> GraphemeEdges.around(text, piece)).toList());
	}

	/** What the first passage has from the place on. */
	private List<TextRange> from(MaskedPassage passage, List<TextRange> unit, int offset) {
		int start = unit.isEmpty() ? offset : unit.getFirst().start();
		return pieces(passage, position(passage, start), passage.words().length());
	}

	/** What the last passage has up to the place. */
	private List<TextRange> upTo(MaskedPassage passage, List<TextRange> unit, int offset) {
		int end = unit.isEmpty() ? offset + 1 : unit.getLast().end();
		return pieces(passage, 0, position(passage, end - 1) + 1);
	}

	/** In the order of the text, those that overlap or touch as one. */
	private static List<TextRange> united(List<TextRange> stretches) {
		List<TextRange> united = new ArrayList<>();
		for (TextRange stretch : stretches.stream().sorted().toList()) {
			if (!united.isEmpty() && stretch.start() <= united.getLast().end()) {
				TextRange last = united.removeLast();
				united.add(new TextRange(last.start(), Math.max(last.end(), stretch.end())));
			} else {
				united.add(stretch);
			}
		}
		return united;
	}
}
