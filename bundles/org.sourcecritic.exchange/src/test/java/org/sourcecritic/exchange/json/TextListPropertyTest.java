package org.sourcecritic.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextListPropertyTest {

	@Property
	void joinedTextsAreSplitAgain(@ForAll("texts") List<String> texts) {
		assertThat(TextList.split(TextList.join(texts))).isEqualTo(texts);
	}

	@Provide
	Arbitrary<List<String>> texts() {
		return Arbitraries.strings().withChars("ab;\\ ,\"é😊").ofMinLength(1).ofMaxLength(8).list().ofMaxSize(5);
	}
}
