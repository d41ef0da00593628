package org.sourcecritic.core.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.model.ModelFactory;

class CslItemTest {

	private static CslItem item(String json) {
		var card = ModelFactory.eINSTANCE.createSourceCard();
		card.setCslItem(json);
		return CslItem.of(card);
	}

	@Test
	void namesAndDatesAreReadInEveryFormThatIsAllowed() {
		var item = item("""
				{"title":"Counting \\u201ethe\\u201c \\"Dead\\"", "volume": 12,
				 "author":[{"family":"Marten","given":"Ida"},{"literal":"Kanalkomitee"},
				           {"family":"Berg","given":"Jan","non-dropping-particle":"van den"}],
				 "issued":{"date-parts":[[1999,3],[2001]]}, "accessed":{"raw":"5 May 2020"}, "keyword":["a","b"]}""");

		assertThat(item.values()).containsExactlyInAnyOrderEntriesOf(Map.of("title", "Counting „the“ \"Dead\"",
				"volume", "12", "author", "Marten, Ida; Kanalkomitee; van den Berg, Jan", "issued", "1999-3/2001",
				"accessed", "5 May 2020", "keyword", "a; b"));
		assertThat(item.names("author")).extracting(PersonName::inText).containsExactly("Ida Marten", "Kanalkomitee",
				"Jan van den Berg");
		assertThat(item.year()).contains("1999");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no JSON", "{\"title\":", "{\"title\":\"x\"} more", "[1,2]", "{\"title\":\"\\u12\"}",
			"{\"a\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]}" })
	void whatIsNoItemSaysNothing(String json) {
		assertThat(item(json).values()).isEmpty();
		assertThat(CslItem.of(null).values()).isEmpty();
	}

	@Test
	void whatAPersonSaidHoldsAndEmptyWordsTakeAway() {
		var item = item("{\"title\":\"Three Metres\",\"issued\":{\"raw\":\"2008\"}}")
				.corrected(Map.of("issued", "", "author", "Ida Marten"));

		assertThat(item.values()).isEqualTo(Map.of("title", "Three Metres", "author", "Ida Marten"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"author":[{"literal":"Ida Marten"}],"issued":{"raw":"March 1999"},"title":"Counting the Dead"} | marten1999counting
			{"author":[{"family":"Müller-Lüdenscheidt"}],"title":"Die Toten am Kanal"} | mullerludenscheidttoten
			{"author":[{"literal":"Маркова, Анна"}],"issued":{"raw":"1936"},"title":"О канале"} | markova1936kanale
			{"title":"L’histoire du canal","issued":{"raw":"2001"}} | histoire2001
			{"editor":[{"literal":"A. Brandt"}],"title":"Der Landarzt"} | brandtlandarzt
			{"id":"my:key","title":"X"} | my:key
			{"citation-key":"better","id":"http://x"} | better
			{"issued":{"raw":"1999"}} | text-1
			""")
	void aKeyIsAuthorYearAndWord(String json, String key) {
		assertThat(CitationKey.of(item(json), "text-1")).isEqualTo(key);
	}
}
