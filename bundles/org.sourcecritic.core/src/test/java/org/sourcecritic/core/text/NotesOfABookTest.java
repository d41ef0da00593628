package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sourcecritic.model.SegmentKind;

/** A real book with 8,547 notes between its paragraphs; it lies outside of the repository. */
@NonNullByDefault({})
class NotesOfABookTest {

	private static final Path BOOK = Path.of(System.getProperty("sourcecritic.shared", "../../../shared"),
			"data/texts/gibbon-decline-and-fall.txt.gz");
	private static final Pattern NOTE = Pattern.compile("^ *(\\d+[A-Za-z]?) ?\\(return\\)", Pattern.MULTILINE);
	/** So far before its note a marker is looked for, in UTF-16 units, as the book's description does. */
	private static final int REACH = 6_000;

	private static final Map<String, Pattern> PATTERNS = new HashMap<>();

	@Test
	void nearlyAllNotesAreLinkedWithTheirMarkers() throws IOException {
		if (!Files.exists(BOOK)) {
			System.out.println("Skipped, there is no " + BOOK);
		}
		Assumptions.assumeTrue(Files.exists(BOOK));
		var text = read();
		var markers = new HashMap<Integer, TextRange>();
		for (var segment : StructureFinder.segments(text, List.of())) {
			if (segment.kind() == SegmentKind.NOTE_MARKER) {
				markers.put(segment.target().orElseThrow().start(), segment.spans().getFirst());
			}
		}

		var withMarker = 0;
		var linked = 0;
		var wrong = 0;
		var notes = NOTE.matcher(text);
		while (notes.find()) {
			var places = places(text, notes.group(1), notes.start(1));
			if (places.isEmpty()) {
				continue;
			}
			withMarker++;
			var marker = markers.get(notes.start(1));
			linked += marker == null ? 0 : 1;
			wrong += marker == null || isOneOf(marker, places) ? 0 : 1;
		}

		System.out.printf(
				"%,d notes have their marker before them: %,d linked (%.2f%%), %d elsewhere than it (%.2f%%)%n",
				withMarker, linked, 100.0 * linked / withMarker, wrong, 100.0 * wrong / withMarker);
		assertThat(withMarker).isGreaterThan(8_000);
		assertThat(linked).isGreaterThan(withMarker * 99 / 100);
		assertThat(wrong * 200).isLessThan(withMarker);
	}

	/** Where the label stands as a word. */
	private static List<Integer> places(String text, String label, int before) {
		var matcher = PATTERNS.computeIfAbsent(label, key -> Pattern.compile("(?<!\\w)" + key + "(?!\\w)"))
				.matcher(text).region(Math.max(0, before - REACH), before).useTransparentBounds(true);
		var places = new ArrayList<Integer>();
		while (matcher.find()) {
			places.add(matcher.start());
		}
		return places;
	}

	private static boolean isOneOf(TextRange marker, List<Integer> places) {
		return places.stream().anyMatch(marker::contains);
	}

	private static String read() throws IOException {
		try (var in = new GZIPInputStream(Files.newInputStream(BOOK))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
