package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How texts of many kinds look with their claims. What must be seen is asked of the pixels; whether it is well to be
 * seen is for a person to say, who finds the pictures in the folder {@code target/pictures}.
 */
class PicturesTest {

	/** Fewer coloured pixels than one line of a claim has are none. */
	private static final long ONE_CLAIM = 100;
	/** Of the pixels of a light text so many are light. */
	private static final double LIGHT_PART = 0.7;
	private static final int BEGINNING = 2_000;
	private static final String ENGLISH = "The canal was dug by 126,000 men. They were held beside it, and they were "
			+ "brutes to each other. Nobody counted the dead, but others write of fewer. ";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();

	@Test
	void threeTagsOnOneSentence() throws Exception {
		var text = new OpenText(hands, "canal", ENGLISH.repeat(5));
		text.open(folder);
		try {
			StyledText shown = text.shown();
			Picture plain = Picture.of("plain", picture -> picture.light(shown) > LIGHT_PART);
			tagThreeWays(text);
			Picture.of("three-tags", picture -> picture.colourful(shown) > plain.colourful(shown) + ONE_CLAIM);
		} finally {
			text.close();
		}
	}

	@Test
	void fiveOverlappingClaimsHaveLanesOfTheirOwn() throws Exception {
		var text = new OpenText(hands, "canal", ENGLISH.repeat(3));
		text.open(folder);
		try {
			StyledText shown = text.shown();
			text.goTo(1);
			for (int claim = 1; claim <= 5; claim++) {
				select(shown, 10 * (claim - 1), 40 + 10 * claim);
				hands.key(claim % 2 == 0 ? '2' : '1');
				int expected = claim;
				Conditions.await(claim + " claims", Hands.PATIENCE, () -> OpenText.claims().size() == expected);
			}
			hands.key(SWT.CTRL, SWT.END);
			Conditions.await("nothing selected", Hands.PATIENCE, () -> shown.getSelectionCount() == 0);

			Picture.of("lanes", picture -> picture.lanes(shown, shown.getLineHeight() + 3) == 5);
		} finally {
			text.close();
		}
	}

	@Test
	void arabic() throws Exception {
		assertThat(claimsSeen("arabic", "arabic-kawakib-saira-part.txt.gz")).isGreaterThan(ONE_CLAIM);
	}

	@Test
	void vocalisedHebrew() throws Exception {
		assertThat(claimsSeen("hebrew", "hebrew-kings-wlc.txt.gz")).isGreaterThan(ONE_CLAIM);
	}

	/** Tags a sentence at the beginning of somebody's text, and counts the coloured pixels that this adds. */
	private long claimsSeen(String name, String file) throws Exception {
		Path data = Path.of(System.getProperty("sourcecritic.shared", "../shared"), "data", "texts", file);
		assumeTrue(Files.exists(data), () -> data + " is not there");
		var text = new OpenText(hands, name, beginning(data));
		text.open(folder);
		try {
			StyledText shown = text.shown();
			Picture before = Picture.of(name + "-plain", picture -> picture.light(shown) > LIGHT_PART);
			text.goTo(0);
			hands.key('3');
			Conditions.await("a claim", Hands.PATIENCE, () -> OpenText.claims().size() == 1);
			Picture after = Picture.of(name, picture -> picture.colourful(shown) > before.colourful(shown));
			return after.colourful(shown) - before.colourful(shown);
		} finally {
			text.close();
		}
	}

	private static String beginning(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			String read = new String(in.readNBytes(4 * BEGINNING), StandardCharsets.UTF_8);
			return read.substring(0, Math.min(read.length(), BEGINNING));
		}
	}

	private void tagThreeWays(OpenText text) {
		text.goTo(2);
		hands.key('1');
		Conditions.await("sourced", Hands.PATIENCE, () -> OpenText.claims().size() == 1);
		hands.key('3');
		Conditions.await("polemical", Hands.PATIENCE, () -> OpenText.claims().size() == 2);
		hands.key('2');
		Conditions.await("estimated", Hands.PATIENCE, () -> OpenText.claims().size() == 3);
	}

	private void select(StyledText shown, int start, int end) {
		hands.key(SWT.CTRL, SWT.HOME);
		for (int i = 0; i < start; i++) {
			hands.key(0, SWT.ARROW_RIGHT);
		}
		for (int i = start; i < end; i++) {
			hands.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		}
		Conditions.await("the words selected", Hands.PATIENCE, () -> shown.getSelectionText().length() == end - start);
	}
}
