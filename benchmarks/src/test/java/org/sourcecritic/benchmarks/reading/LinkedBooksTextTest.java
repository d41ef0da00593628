package org.sourcecritic.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.reading.archive.italian.Component;
import org.sourcecritic.reading.archive.italian.Component.Label;

/** What a component of the LinkedBooks data is. */
class LinkedBooksTextTest {

	private static final String ROWS = """
			-DOCSTART- -X- -X- o

			Zecca archivalreference i-primary i-r
			, archivalreference e-primary e-r
			Corte archivalreference b-primary b-r
			d' archivalreference i-primary i-r

			acque archivalreference i-primary i-r
			b box i-primary i-r
			. box i-primary i-r
			3 box e-primary e-r
			Rossini author b-secondary b-r
			""";

	@TempDir
	Path folder;

	@Test
	void givenLabelsOfTwoReferencesSideBySideWhenReadThenTheyAreTwoComponentsAndOneGoesOverTheEndOfALine()
			throws IOException {
		var text = read();
		assertThat(shown(text, text.components())).containsExactlyInAnyOrder("SERIES Zecca ,",
				"SERIES Corte d'/acque", "BOX b . 3");
	}

	@Test
	void givenComponentsWhenCutThenByLineAndByWord() throws IOException {
		var text = read();
		assertThat(shown(text, text.byLine(text.components()))).containsExactlyInAnyOrder("SERIES Zecca ,",
				"SERIES Corte d'", "SERIES acque", "BOX b . 3");
		assertThat(shown(text, text.byWord(text.components()))).containsExactlyInAnyOrder("SERIES Zecca", "SERIES ,",
				"SERIES Corte", "SERIES d'", "SERIES acque", "BOX b", "BOX .", "BOX 3");
	}

	private LinkedBooksText read() throws IOException {
		return LinkedBooksText.read(Files.writeString(folder.resolve("rows.conll"), ROWS),
				Map.of("archivalreference", Label.SERIES, "box", Label.BOX));
	}

	private static Set<String> shown(LinkedBooksText text, Set<Component> components) {
		return components.stream().map(
				component -> component.label() + " " + component.span().in(text.text()).replace('\n', '/'))
				.collect(Collectors.toSet());
	}
}
