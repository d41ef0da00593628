package org.sourcecritic.reading.archive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.date.DateExpression;
import org.sourcecritic.reading.date.DateReader;
import org.sourcecritic.reading.date.RepublicanDay;
import org.sourcecritic.reading.publication.DateOfIssue;
import org.sourcecritic.reading.publication.WordList;

/** The date of a document in a few words, whose language isn't told. */
final class DocumentDate {

	private static final Map<ReadingLanguage, DateReader> READERS = readers();
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)1\\d{3}|20\\d\\d|\\d[./]\\d");
	private static final Pattern DAY = Pattern
			.compile("(?<!\\d)(\\d{1,2})[°º]?\\.?\\s(\\p{L}{3,10})\\s(1\\d{3}|20\\d\\d)(?!\\d)");
	private static final Pattern REPUBLICAN = Pattern
			.compile(
					"(?<!\\d)(\\d{1,2}|1er)\\s(\\p{L}{6,11}),?\\s(?:de l['’])?an\\s([IVX]{1,4}|\\d{1,2})(?![\\p{L}\\d])");
	private static final int LENGTH_OF_DAY = 10;
	private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
	/** Days before months come first, where digits leave it open. */
	private static final List<ReadingLanguage> LATIN = List.of(ReadingLanguage.GERMAN, ReadingLanguage.ENGLISH,
			ReadingLanguage.FRENCH, ReadingLanguage.SPANISH);

	private DocumentDate() {
	}

	/** The most exact date of a few words, the last of several; its value is EDTF level 1. */
	static Optional<Part> in(String words) {
		var republican = republican(words);
		if (republican.isPresent() || !YEAR.matcher(words).find()) {
			return republican;
		}
		var languages = CYRILLIC.matcher(words).find() ? List.of(ReadingLanguage.RUSSIAN) : LATIN;
		return Stream.concat(languages.stream().flatMap(language -> dates(words, language)), named(words))
				.max(Comparator.comparingInt((Part date) -> date.value().length())
						.thenComparingInt(date -> date.span().length()).thenComparing(date -> date.span().end()));
	}

	/** 12 brumaire an XII. */
	private static Optional<Part> republican(String words) {
		return REPUBLICAN.matcher(words).results().flatMap(day -> RepublicanDay.of(day.group(1), day.group(2), day
				.group(3)).map(date -> new Part(date.toString(), new TextRange(day.start(), day.end()))).stream())
				.reduce((first, last) -> last);
	}

	/** Days of months whose names no reader of a language knows: 2 giugno 1766. */
	private static Stream<Part> named(String words) {
		return DAY.matcher(words).results().filter(day -> WordList.month(day.group(2)).isPresent())
				.map(day -> new TextRange(day.start(), day.end()))
				.flatMap(day -> DateOfIssue.of(words, day).edtf().filter(value -> value.length() == LENGTH_OF_DAY)
						.map(value -> new Part(value, day)).stream());
	}

	private static Stream<Part> dates(String words, ReadingLanguage language) {
		return Stream.ofNullable(READERS.get(language)).flatMap(reader -> reader.read(words).stream())
				.flatMap(date -> part(date).stream());
	}

	private static Optional<Part> part(DateExpression date) {
		return value(date.period()).map(value -> new Part(value, date.core()));
	}

	private static Optional<String> value(ReadPeriod period) {
		return period.from().flatMap(from -> period.to().map(to -> from.equals(to) ? from : from + "/" + to));
	}

	private static Map<ReadingLanguage, DateReader> readers() {
		var readers = new EnumMap<ReadingLanguage, DateReader>(ReadingLanguage.class);
		Arrays.stream(ReadingLanguage.values()).forEach(language -> readers.put(language, new DateReader(language)));
		return readers;
	}
}
