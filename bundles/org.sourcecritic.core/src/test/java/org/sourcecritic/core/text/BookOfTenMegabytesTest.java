package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A real book with thousands of notes between its paragraphs; it lies outside of the repository. */
class BookOfTenMegabytesTest {

	private static final Path BOOK = Path.of(System.getProperty("sourcecritic.shared", "../../../shared"),
			"data/texts/gibbon-decline-and-fall.txt.gz");
	private static final Pattern NOTE = Pattern.compile("^ +(\\d+) \\(return\\)", Pattern.MULTILINE);
	private static final int CARETS = 1_000;

	@Test
	void itsSentencesAreFoundInSeconds() throws IOException {
		if (!Files.exists(BOOK)) {
			System.out.println("Skipped, there is no " + BOOK);
		}
		Assumptions.assumeTrue(Files.exists(BOOK));
		String text = read();

		long before = System.nanoTime();
		List<Sentence> sentences = SentenceFinder.of(text).sentences();
		long all = System.nanoTime() - before;
		SentenceFinder finder = SentenceFinder.of(text);
		long[] single = new long[CARETS];
		Random random = new Random(31);
		for (int i = 0; i < CARETS; i++) {
			int caret = random.nextInt(text.length());
			before = System.nanoTime();
			finder.sentenceAt(caret);
			single[i] = System.nanoTime() - before;
		}
		Arrays.sort(single);

		System.out.printf("%,d sentences of %,d UTF-16 units in %,d ms; the one at a caret p50 %,d µs, p95 %,d µs%n",
				sentences.size(), text.length(), all / 1_000_000, single[CARETS / 2] / 1_000,
				single[CARETS * 95 / 100] / 1_000);
		assertThat(sentences).hasSizeBetween(50_000, 60_000);
		assertThat(notesThatBeginNoSentence(text, sentences)).isLessThan(10);
	}

	private static long notesThatBeginNoSentence(String text, List<Sentence> sentences) {
		Set<Integer> starts = sentences.stream().map(Sentence::start).collect(Collectors.toSet());
		Matcher notes = NOTE.matcher(text);
		long missed = 0;
		while (notes.find()) {
			missed += starts.contains(notes.start(1)) ? 0 : 1;
		}
		return missed;
	}

	private static String read() throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(BOOK))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
