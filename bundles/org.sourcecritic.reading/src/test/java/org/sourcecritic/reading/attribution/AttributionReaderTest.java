package org.sourcecritic.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcecritic.reading.CaseTable;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadingCase;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.reference.Reference.Role;

/** What sentences say of their sources, beside the cases of {@link CaseTable}. */
class AttributionReaderTest {

	private static final int ENOUGH = 25;
	private static final int ENOUGH_WITHOUT = 10;

	@ParameterizedTest
	@EnumSource
	void casesAreManyAndSomeHaveNothing(ReadingLanguage language) {
		var cases = CaseTable.ATTRIBUTIONS.cases(language);
		assertThat(cases).extracting(ReadingCase::sentence).doesNotHaveDuplicates()
				.hasSizeGreaterThanOrEqualTo(ENOUGH + ENOUGH_WITHOUT);
		assertThat(cases).filteredOn(one -> one.wanted().isEmpty()).hasSizeGreaterThanOrEqualTo(ENOUGH_WITHOUT);
	}

	@Test
	void aPartIsWhereTheSentenceSaysIt() {
		var sentence = "In Getty's 1993 study, the figures are lower.";
		var reference = AttributionReader.of(ReadingLanguage.ENGLISH).read(sentence).getFirst();
		assertThat(reference.part(Role.AUTHOR).map(Part::span).map(span -> span.in(sentence))).contains("Getty");
		assertThat(reference.part(Role.YEAR).map(Part::span).map(span -> span.in(sentence))).contains("1993");
	}

	@Test
	void aNameAcrossADividedLineIsSaidAsAReaderSeesIt() {
		var reference = AttributionReader.of(ReadingLanguage.ENGLISH)
				.read("According to Con\u00AD\u200Bquest, it fell.")
				.getFirst();
		assertThat(reference.part(Role.AUTHOR).map(Part::value)).isEqualTo(Optional.of("Conquest"));
	}

	@Test
	void aFileOfPatternsThatUsesWhatNobodySaysIsRefused() {
		var file = new GrammarFile();
		file.load("attributions.txt");
		assertThatThrownBy(file::grammar).isInstanceOf(IllegalArgumentException.class).hasMessage("lead");
	}
}
