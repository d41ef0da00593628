package org.sourcecritic.core.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts of the kinds that break offsets: combining marks, characters beyond the basic plane, odd spaces. */
final class SampleTexts {

	private SampleTexts() {
	}

	/** Any mixture, unpaired surrogates aside. */
	static Arbitrary<String> strings() {
		return Arbitraries
				.of("a", "Z", " ", "\n", "\n\n", "\u00A0", "e\u0301", "\u0323", "\uD83D\uDCDC", "\uD800\uDF48",
						"ש\u05C1", "ﬁ",
						"\u200D", ".", "\u2029", "ß", "12")
				.list().ofMaxSize(40).map(parts -> String.join("", parts));
	}

	/** What looks like history: sentences, notes, markers, hard line ends, page numbers, several scripts. */
	static Arbitrary<String> prose() {
		return Arbitraries
				.of("The harvest", " of ", "war", ".", ". ", ".\n", "\n", "\n\n", "1 ", "12", "[3]", "³", "*", "”", "“",
						"(",
						") ", "? ", "! ", "… ", "J. V. ", "f. 558", ", ", "-\n", "\f", "\t", "    ", "– ", "• ", "1. ",
						"\n2 Ibid.", "\n\n— 14 —\n\n", "Вот г. ", "слово ", "。", "שלום ׃ ", "\uD83D\uDCDC", "e\u0301",
						"\u00A0", " continued in the lines that followed it", "== Title ==\n", "==", "p. 5", "___\n",
						"\u2028")
				.list().ofMaxSize(60).map(parts -> String.join("", parts));
	}
}
