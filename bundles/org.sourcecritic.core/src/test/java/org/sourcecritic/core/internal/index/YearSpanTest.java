package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NonNullByDefault({})
class YearSpanTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1942                | 1942        | 1942
			 1942               | 1942        | 1942
			1993a               | 1993        | 1993
			1942-06             | 1942        | 1942
			1942-06-01          | 1942        | 1942
			1942-06-XX          | 1942        | 1942
			1942-06-01T10:00:00Z | 1942       | 1942
			2001-21             | 2001        | 2001
			1941/1945           | 1941        | 1945
			1942-06-01/1943-01  | 1942        | 1943
			1945/1941           | 1941        | 1945
			193X                | 1930        | 1939
			19XX                | 1900        | 1999
			193X/1945           | 1930        | 1945
			~1890?              | 1890        | 1890
			1890?               | 1890        | 1890
			1890~               | 1890        | 1890
			1890%               | 1890        | 1890
			?1942-~06           | 1942        | 1942
			1942-06-01/..       | 1942        | 2147483647
			1942/               | 1942        | 2147483647
			1942/open           | 1942        | 2147483647
			../1917             | -2147483648 | 1917
			/1917               | -2147483648 | 1917
			unknown/1917        | -2147483648 | 1917
			-0044               | -44         | -44
			-44                 | -44         | -44
			-004X               | -49         | -40
			-0044/0014          | -44         | 14
			0                   | 0           | 0
			800                 | 800         | 800
			12345               | 12345       | 12345
			Y-170000            | -170000     | -170000
			ca. 1890            | 1890        | 1890
			[1890]              | 1890        | 1890
			um 800              | 800         | 800
			1972 [1902]         | 1902        | 1972
			1914-18             | 1914        | 1918
			1914–18             | 1914        | 1918
			1914-1918           | 1914        | 1918
			1914 – 1918         | 1914        | 1918
			1918–21             | 1918        | 1921
			194?                | 1940        | 1949
			[194-?]             | 1940        | 1949
			1930s               | 1930        | 1939
			1930er Jahre        | 1930        | 1939
			im Mai 1942         | 1942        | 1942
			1.5.1942            | 1942        | 1942
			""")
	void aWrittenValueCoversYears(String written, int from, int to) {
		assertThat(YearSpan.of(written)).contains(new YearSpan(from, to));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/", "../..", "n.d.", "o. J.", "12x", "194*", "19th", "44 BC", "1200 B.C.",
			"1200 v. Chr.",
			"Y170000000000", "abc/1942", "1942/abc", "99999999999999", "the second" })
	void whereNoYearIsSaidThereIsNone(String written) {
		assertThat(YearSpan.of(written)).isEqualTo(Optional.empty());
	}

	@Test
	void noSpanRunsBackwards() {
		assertThatIllegalArgumentException().isThrownBy(() -> new YearSpan(2, 1));
	}
}
