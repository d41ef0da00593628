package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "report.txt|report", "Report of 1931.txt|Report-of-1931", "a.b.txt|a.b",
			"no_extension|no_extension", "u\u0308ber.txt|\u00FCber", "Протокол № 5.txt|Протокол---5", ".hidden|hidden",
			"..|document", "...txt|document", ".a.txt|a", "CON.txt|CON_", "nul|nul_", "com1.old.txt|com1_.old",
			"conference.txt|conference",
			"a/b\\c:d.txt|a-b-c-d", "'trailing. .txt'|'trailing.-'", "'dots...txt'|dots", "\uD83D\uDCDC.txt|-",
			"\uD800\uDF48.txt|\uD800\uDF48", "COM¹.txt|COM-", "'  '|--" })
	void isTheFileNameMadeLegal(String fileName, String expected) {
		assertThat(DocumentId.of(fileName, List.of()).value()).isEqualTo(expected);
	}

	@Test
	void isNumberedWhenTaken() {
		DocumentId first = DocumentId.of("Letter.txt", List.of());
		DocumentId second = DocumentId.of("letter.md", List.of(first));
		DocumentId third = DocumentId.of("LETTER.txt", List.of(first, second));

		assertThat(List.of(first, second, third)).extracting(DocumentId::value).containsExactly("Letter", "letter-2",
				"LETTER-3");
	}

	@Test
	void isCutWithoutSplittingACharacter() {
		String name = "x" + "\uD800\uDF48".repeat(60) + ".txt";
		DocumentId first = DocumentId.of(name, List.of());
		DocumentId second = DocumentId.of(name, List.of(first));

		assertThat(first.value()).hasSize(79).endsWith("\uD800\uDF48");
		assertThat(second.value()).hasSizeLessThanOrEqualTo(80).endsWith("\uDF48-2");
		assertThat(DocumentId.of("x".repeat(300), List.of()).value()).hasSize(80);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".x", "x.", "..", "a b", "a/b", "aux", "Aux.1", "u\u0308", "a\u0000", "\uD800" })
	void refusesWhatBreaksARule(String value) {
		assertThat(DocumentId.isLegal(value)).isFalse();
		assertThatThrownBy(() -> new DocumentId(value)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void knowsTwoNamesOfOneFileInEveryLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			DocumentId upper = DocumentId.of("FILES.txt", List.of());

			assertThat(DocumentId.of("files.txt", List.of(upper)).value()).isEqualTo("files-2");
			assertThat(DocumentId.isLegal("PRN.INI")).isFalse();
		} finally {
			Locale.setDefault(before);
		}
		assertThat(DocumentId.of("STRASSE", List.of(new DocumentId("straße"))).value()).isEqualTo("STRASSE-2");
	}

	@Property
	void isAlwaysLegalAndUnique(@ForAll("fileNames") List<String> fileNames) {
		List<DocumentId> taken = new ArrayList<>();
		for (String fileName : fileNames) {
			taken.add(DocumentId.of(fileName, taken));
		}

		assertThat(new HashSet<>(taken.stream().map(DocumentId::key).toList())).hasSameSizeAs(taken);
		for (DocumentId id : taken) {
			assertThat(DocumentId.isLegal(id.toString())).isTrue();
			assertThat(Normalizer.isNormalized(id.value(), Normalizer.Form.NFC)).isTrue();
			assertThat((id.value() + ".segments.xmi").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
		}
	}

	@Provide
	Arbitrary<List<String>> fileNames() {
		Arbitrary<String> odd = Arbitraries
				.of("a", "A", ".", "..", "con", "NUL", "com1", " ", "/", "e\u0301", "\uD83D\uDCDC", "\uD800", "ß", "SS",
						"-2",
						"ab".repeat(50), "\u0000", ".txt", "İ", "Я")
				.list().ofMaxSize(6).map(parts -> String.join("", parts));
		return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(100)).list().ofMaxSize(12);
	}
}
