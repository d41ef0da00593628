package org.sourcecritic.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.reading.ReadingLanguage;

/** Dates of sentences beside what they should be. */
final class DateTable {

	private final DateReader reader;

	DateTable(ReadingLanguage language) {
		this.reader = new DateReader(language);
	}

	/** All dates of a sentence as {@code words = from/to RELATION calendar; ...}. */
	String read(String sentence) {
		return reader.read(sentence).stream().map(date -> "%s = %s/%s %s%s".formatted(date.period().span().in(sentence),
				date.period().from().orElse(""), date.period().to().orElse(""), date.relation(),
				date.period().calendar().map(calendar -> " " + calendar).orElse("")))
				.collect(Collectors.joining("; "));
	}

	/** Checks one sentence with one date; an end that is open is null. */
	void check(String sentence, String words, @Nullable String from, @Nullable String to,
			Relation relation) {
		var dates = reader.read(sentence);
		assertThat(dates).as(read(sentence)).hasSize(1);
		var date = dates.getFirst();
		assertThat(date.period().span().in(sentence)).isEqualTo(words);
		assertThat(date.period().from()).isEqualTo(Optional.ofNullable(from));
		assertThat(date.period().to()).isEqualTo(Optional.ofNullable(to));
		assertThat(date.relation()).isEqualTo(relation);
	}
}
