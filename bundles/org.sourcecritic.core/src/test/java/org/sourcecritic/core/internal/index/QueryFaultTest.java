package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.core.query.QueryException;

@NonNullByDefault({})
class QueryFaultTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
			tag:                     § 5  § a value is expected after “tag:”
			people tag:              § 12 § a value is expected after “tag:”
			tag : AND voice:quoted   § 7  § a value is expected after “tag :”
			low:>=                   § 7  § a value is expected after “low:>=”
			place=                   § 7  § a value is expected after “place=”
			tags:sourced             § 1  § there is no field “tags”; did you mean “tag”? Fields: document, tag,
			people Plaec:Kyiv        § 8  § there is no field “Plaec”; did you mean “place”?
			http:x                   § 1  § there is no field “http”. Fields: document, tag,
			5:x                      § 1  § there is no field “5”
			=x                       § 1  § something to look for is expected before “=”
			low:12x                  § 5  § “12x” is no number; write it as 1234.5
			low:1,5                  § 5  § “1,5” is no number
			low:5*                   § 5  § “5*” is no number
			low:"1 000"              § 5  § “1 000” is no number
			low:[1 TO many]          § 11 § “many” is no number
			low:/5/                  § 5  § “low” is asked by a value or a range
			low:5~                   § 5  § “low” is asked by a value or a range
			created:2026-13-01       § 9  § “2026-13-01” is no day; write it as 2026-01-31
			created:[2026 TO 2026-02-30] § 18 § “2026-02-30” is no day
			created:yesterday        § 9  § “yesterday” is no day
			year:19th                § 6  § “19th” is no year; write it as 1942
			year:194*                § 6  § “194*” is no year
			(people                  § 1  § this parenthesis is not closed; “)” is expected
			people (a OR (b c)       § 8  § this parenthesis is not closed
			people) OR (a            § 7  § this parenthesis was not opened
			()                       § 2  § something to look for is expected after “(”
			place:"Kyiv              § 7  § this quote is not closed
			year:1941/1945           § 10 § this regular expression is not closed; another “/” is expected. A value with a slash
			people \\                § 8  § a character is expected after the backslash
			people \\u12zz           § 8  § a character is expected after the backslash, or four
			AND people               § 1  § something to look for is expected before “AND”
			people AND               § 11 § something to look for is expected after “AND”
			people OR OR a           § 11 § something to look for is expected after “OR”
			-                        § 2  § something to look for is expected after “-”
			NOT NOT a                § 5  § something to look for is expected after “NOT”
			anna@example.org         § 5  § “@” is not expected here
			people ]                 § 8  § “]” is not expected here
			people^x                 § 8  § a whole number is expected after “^”
			people~3                 § 1  § at most 2 letters may differ
			people~0.5               § 8  § a whole number is expected after “~”
			(a b)@x                  § 7  § a whole number is expected after “@”
			"a b"~                   § 7  § a whole number is expected after “~”
			"a b"~99999999999        § 7  § a whole number is expected after “~”
			year:[1941 1945]         § 6  § a range is written [1941 TO 1945]
			year:[1941 TO 1945       § 6  § a range is written [1941 TO 1945]
			year:[1945 TO 1941]      § 7  § the range is the wrong way round: “1945” comes after its end
			low:{5 TO 4}             § 6  § the range is the wrong way round: “5” comes after its end
			created:[2026-02 TO 2026-01] § 10 § the range is the wrong way round
			tag:[b TO A]             § 6  § the range is the wrong way round
			a place:/Ky(iv/          § 9  § “Ky(iv” is no regular expression
			/a{3,1}/                 § 1  § “a{3,1}” is no regular expression
			b /(a|b)*a(a|b){30}/     § 3  § “/(a|b)*a(a|b){30}/” is too complex
			/((a{1000}){1000}){1000}/ § 1 § is too complex
			voice:"a b"~2            § 7  § “~” after quotes is for words in texts; “voice” is asked as a whole
			text="a"                 § 5  § “text” is asked by its words, with a colon: text:"…"
			text:"…"                 § 6  § “…” has no word to look for
			fn:ordered(a b)          § 1  § functions (fn:) are not known here
			""")
	void aFaultIsToldWithItsColumn(String query, int column, String reason) {
		var fault = fault(query);
		assertThat(fault.column()).as(fault.getMessage()).isEqualTo(column);
		assertThat(fault.reason()).contains(reason);
		assertThat(fault).hasMessage("column %d: %s", column, fault.reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "a OR ", "a ", "-place:* OR ", "\"a b\" ", "place=\"x\" OR " })
	void tooMuchIsRefused(String part) {
		assertThat(fault(part.repeat(20_000) + "a")).isNotNull();
	}

	@Test
	void aQueryThatIsTooLongSaysSo() {
		assertThat(fault("a".repeat(ClaimQueryText.LONGEST + 1)).reason()).contains("100000 characters");
		assertThat(fault("a OR ".repeat(600) + "a").reason()).contains("more than 1000 conditions");
		assertThat(fault("(".repeat(101) + "a" + ")".repeat(101)).column()).isEqualTo(101);
		assertThat(fault("/" + "a".repeat(1_001) + "/").reason()).contains("too complex");
	}

	@Test
	void theColumnCountsUtf16UnitsAndGermanIsSpokenToo() {
		Locale.setDefault(Locale.GERMANY);
		assertThat(fault("\uD83D\uDE00 low:viel")).hasMessage("Spalte 8: „viel“ ist keine Zahl; schreiben Sie 1234.5");
	}

	private static QueryException fault(String query) {
		try (var analyzer = new ClaimAnalyzer()) {
			return catchThrowableOfType(QueryException.class, () -> new ClaimQueryText(analyzer).parse(query));
		}
	}
}
