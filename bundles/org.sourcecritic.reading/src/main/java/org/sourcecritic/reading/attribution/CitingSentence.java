package org.sourcecritic.reading.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.attribution.Slot.Filling;
import org.sourcecritic.reading.date.DateExpression;
import org.sourcecritic.reading.date.Relation;
import org.sourcecritic.reading.figure.Word;
import org.sourcecritic.reading.figure.Words;

/** A sentence in which references are looked for: its words, names, numbers, dates and titles. */
final class CitingSentence {

	private final Words words;
	private final WordClasses classes;
	private final Map<Integer, DateExpression> dates = new HashMap<>();
	private final Names names;
	private final Numbers numbers;
	private final Titles titles;

	CitingSentence(Words words, List<DateExpression> dates, WordClasses classes) {
		this.words = words;
		this.classes = classes;
		for (var date : dates) {
			if (date.period().from().or(date.period()::to).isPresent()) {
				this.dates.put(words.indexFrom(date.core().start()), date);
				this.dates.put(words.indexFrom(date.period().span().start()), date);
			}
		}
		names = new Names(this, classes);
		numbers = new Numbers(this);
		titles = new Titles(this);
	}

	Names names() {
		return names;
	}

	Numbers numbers() {
		return numbers;
	}

	Titles titles() {
		return titles;
	}

	int size() {
		return words.size();
	}

	boolean has(int at) {
		return at >= 0 && at < words.size();
	}

	Word word(int at) {
		return words.get(at);
	}

	/** The word in small letters; nothing outside of the sentence. */
	String plain(int at) {
		return has(at) ? words.get(at).plain() : "";
	}

	/** Whether these words, in small letters, stand here. */
	boolean has(int at, List<String> phrase) {
		for (int i = 0; i < phrase.size(); i++) {
			if (!plain(at + i).equals(phrase.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether one of these signs stands here. */
	boolean hasSign(int at, String signs) {
		return has(at) && words.get(at).isSign(signs);
	}

	/** Whether there is no white space before this word. */
	boolean isTight(int at) {
		return has(at - 1) && has(at) && words.get(at - 1).end() == words.get(at).start();
	}

	/** Whether a word may stand within a noun phrase. */
	boolean isFree(int at) {
		return has(at) && words.get(at).isWord() && !classes.isStop(plain(at));
	}

	boolean hasDates() {
		return !dates.isEmpty();
	}

	boolean hasNumbers() {
		return words.all().stream().anyMatch(Word::isNumber);
	}

	/** Whether a date begins here. */
	boolean startsDate(int at) {
		return dates.containsKey(at);
	}

	/** The date in or on which something is, if it begins here with its preposition. */
	Optional<Filling> when(int at) {
		return Optional.ofNullable(dates.get(at)).filter(date -> date.relation() == Relation.AT
				&& words.indexFrom(date.period().span().start()) == at).flatMap(date -> date(at));
	}

	/** The date that begins here, with or without its preposition. */
	Optional<Filling> date(int at) {
		return Optional.ofNullable(dates.get(at)).map(date -> new Filling(words.indexFrom(date.period().span().end()),
				date.core(), new Part(edtf(date), date.core())));
	}

	private static String edtf(DateExpression date) {
		var from = date.period().from().orElse("..");
		var to = date.period().to().orElse("..");
		return from.equals(to) ? from : from + "/" + to;
	}

	/** UTF-16 offsets from one word to before another. */
	TextRange range(int first, int next) {
		return words.range(first, next - 1);
	}

	/** What these words say. */
	Part part(int first, int next) {
		var range = first < next ? range(first, next) : nothing(first);
		return new Part(words.plain(range), range);
	}

	private TextRange nothing(int at) {
		int offset = has(at) ? words.get(at).start() : words.sentence().length();
		return new TextRange(offset, offset);
	}

	/** These words in a slot. */
	Filling filling(int first, int next) {
		return filling(first, next, part(first, next));
	}

	/** These words in a slot, of which only a part is said. */
	Filling filling(int first, int next, Part part) {
		return new Filling(next, first < next ? range(first, next) : nothing(first), part);
	}

	/** A stretch of the sentence as a part. */
	Part part(TextRange range) {
		return new Part(words.plain(range), range);
	}
}
