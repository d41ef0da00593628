package org.sourcecritic.benchmarks.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** The text to measure with: Gibbon where the shared data is there, else generated words. */
public final class Texts {

	private static final int SIZE = 5_000_000;

	private Texts() {
	}

	/** 5 million UTF-16 units, hard-wrapped as the file has it. */
	public static String hardWrapped() throws IOException {
		return book().substring(0, SIZE);
	}

	/** The whole book, hard-wrapped as the file has it, with LF; at least 5 million UTF-16 units. */
	public static String book() throws IOException {
		Path gibbon = shared().resolve("data/texts/gibbon-decline-and-fall.txt.gz");
		if (!Files.isReadable(gibbon)) {
			System.out.println("No Gibbon at " + gibbon + ": measured with generated words.");
			return generated();
		}
		try (InputStream in = new GZIPInputStream(Files.newInputStream(gibbon))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}

	/** The shared data: beside the repository, from whichever of its folders this is started. */
	public static Path shared() {
		String named = System.getProperty("sourcecritic.shared");
		if (named != null) {
			return Path.of(named);
		}
		return Files.isDirectory(Path.of("../shared")) ? Path.of("../shared") : Path.of("../../shared");
	}

	/** The same with each paragraph on one line, as files from word processors have it. */
	public static String paragraphs(String hardWrapped) {
		return hardWrapped.replaceAll("(?<!\n)\n *(?!\n)", " ").replaceAll(" {2,}", " ");
	}

	/** The text in paragraphs of about a length, each one line. */
	public static String paragraphsOf(String text, int length) {
		var result = new StringBuilder(text.replace('\n', ' '));
		for (int i = length; i < result.length(); i += length) {
			int space = result.indexOf(" ", i);
			if (space < 0) {
				break;
			}
			result.setCharAt(space, '\n');
		}
		return result.toString();
	}

	private static String generated() {
		var random = new Random(2);
		var text = new StringBuilder(SIZE + 100);
		String[] words = new String[5000];
		for (int i = 0; i < words.length; i++) {
			var word = new StringBuilder();
			for (int length = 1 + random.nextInt(10); length > 0; length--) {
				word.append((char) ('a' + random.nextInt(26)));
			}
			words[i] = word.toString();
		}
		int line = 0;
		while (text.length() < SIZE) {
			String word = words[random.nextInt(words.length)];
			line += word.length() + 1;
			text.append(word).append(line > 70 ? '\n' : ' ');
			if (line > 70) {
				line = 0;
				if (random.nextInt(9) == 0) {
					text.append('\n');
				}
			}
		}
		text.setLength(SIZE);
		return text.toString();
	}
}
