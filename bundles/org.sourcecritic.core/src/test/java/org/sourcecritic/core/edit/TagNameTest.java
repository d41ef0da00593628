package org.sourcecritic.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Tag;

class TagNameTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakGerman() {
		Locale.setDefault(Locale.GERMAN);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void theUsualTagsAreCalledInTheReadersLanguage() {
		assertThat(TagName.of(tag("t1", "Sourced"))).isEqualTo("Belegt");
		assertThat(TagName.of(tag("t2", "estimated"))).isEqualTo("Geschätzt");
		assertThat(TagName.of(tag("t3", "Polemical"))).isEqualTo("Polemisch");
	}

	@Test
	void aTagOfOnesOwnKeepsItsName() {
		assertThat(TagName.of(tag("t4", "Hearsay"))).isEqualTo("Hearsay");
	}

	@Test
	void aTagWithoutANameIsCalledByItsId() {
		var nameless = ModelFactory.eINSTANCE.createTag();
		nameless.setId("t5");
		assertThat(TagName.of(nameless)).isEqualTo("t5");
	}

	private static Tag tag(String id, String name) {
		var tag = ModelFactory.eINSTANCE.createTag();
		tag.setId(id);
		tag.setName(name);
		return tag;
	}
}
