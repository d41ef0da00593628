package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class TextDigestTest {

	@Test
	void isTheSha256OfTheUtf8Bytes() {
		// FIPS 180-2, appendix B.1
		assertThat(TextDigest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(TextDigest.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

	@Property
	void isTheSameForTextAndBytes(@ForAll("texts") String text) {
		String longer = text.repeat(2_000);

		assertThat(TextDigest.of(longer)).isEqualTo(TextDigest.ofUtf8(longer.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void refusesWhatHasNoBytes() {
		assertThatThrownBy(() -> TextDigest.of("ab\uD800c")).hasMessageContaining("offset 2");
		assertThatThrownBy(() -> TextDigest.of("ab\uD800")).hasMessageContaining("offset 2");
	}

	@Provide
	Arbitrary<String> texts() {
		return SampleTexts.strings();
	}
}
