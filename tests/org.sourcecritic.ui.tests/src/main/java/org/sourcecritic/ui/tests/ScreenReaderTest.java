package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told to those who don't see the text: where the caret is, the words there, and the claims over them. */
class ScreenReaderTest {

	private static final String TAGGED = "They were brutes.";
	private static final String TEXT = "Nobody counted them. " + TAGGED + " Others write of fewer.\n";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final OpenText canal = new OpenText(hands, "canal", TEXT);

	@BeforeEach
	void openCorpus() throws Exception {
		canal.open(folder);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		canal.close();
	}

	@Test
	void claimsAtTheCaretAreToldWithTheirWords() throws Exception {
		int inside = TEXT.indexOf(TAGGED) + 2;
		canal.goTo(inside);
		assertThat(hear()).containsEntry("caret", Integer.toString(inside)).containsEntry("claims", "")
				.containsEntry("description", "");

		hands.key('3');
		Conditions.await("a claim", Hands.PATIENCE, () -> OpenText.claims().size() == 1);

		Map<String, String> told = hear();
		assertThat(told).containsEntry("words", TAGGED);
		assertThat(told.get("description")).startsWith("Polemical");
		assertThat(told.get("claims")).isEqualTo(told.get("description"));
		hands.key(0, SWT.END);
		assertThat(hear()).containsEntry("claims", "").containsEntry("description", "");
	}

	private Map<String, String> hear() throws IOException {
		Optional<Map<String, String>> heard = new ScreenReader(folder).hear("canal");
		assumeTrue(heard.isPresent(), "the client of AT-SPI is not installed (python3-gi, gir1.2-atspi-2.0)");
		return heard.orElseThrow();
	}
}
