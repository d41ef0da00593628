package org.sourcecritic.exchange.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.IncomingClaims;
import org.sourcecritic.exchange.OffsetUnit;

@NonNullByDefault({})
class WebAnnotationReaderTest {

	private static final String TAG = "{\"purpose\":\"tagging\",\"value\":\"t\"}";
	private static final String QUOTE = "{\"type\":\"TextQuoteSelector\",\"exact\":\"x\"}";

	@TempDir
	private Path folder;

	@Test
	void givenAForeignAnnotationWhenReadThenItsPartsAreFound() throws Exception {
		var read = read(
				"""
						{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/a1", "type": "Annotation",
						 "creator": {"id": "http://example.org/~jane", "type": "Person"}, "created": "2015-10-13T13:00:00+02:00",
						 "modified": "an hour ago",
						 "body": [{"type": "TextualBody", "purpose": "tagging", "value": "sourced"},
						          {"type": "TextualBody", "value": "See note."}, "http://example.org/post"],
						 "target": {"source": "http://example.org/books/War%20and%20Peace.txt?x=1",
						            "selector": [{"type": "TextPositionSelector", "start": 4, "end": 9},
						                         {"type": "TextQuoteSelector", "exact": "words", "prefix": "the "}]}}
						""");
		assertThat(read.problems()).isEmpty();
		assertThat(read.remarks()).singleElement().satisfies(r -> assertThat(r.message()).contains("an hour ago"));
		assertThat(read.claims()).singleElement().satisfies(c -> {
			assertThat(c.document()).isEqualTo("War and Peace");
			assertThat(c.annotator()).contains("~jane");
			assertThat(c.tag()).isEqualTo("sourced");
			assertThat(c.id().orElseThrow()).matches("[0-9a-f-]{36}");
			assertThat(c.attributes().getNote()).isEqualTo("See note.");
			assertThat(c.attributes().getCreated()).hasToString("2015-10-13T11:00:00Z");
			assertThat(c.spans().get(0).unit()).isEqualTo(OffsetUnit.UNKNOWN);
			assertThat(c.spans().get(0).quote()).contains("words");
		});
	}

	@Test
	void givenMotivationTaggingWhenTheBodyHasNoPurposeThenItIsTheTag() throws Exception {
		var read = read("[" + annotation("\"motivation\":\"tagging\",\"bodyValue\":\"sourced\"") + "]");
		assertThat(read.claims()).singleElement().satisfies(c -> {
			assertThat(c.tag()).isEqualTo("sourced");
			assertThat(c.attributes().getNote()).isNull();
			assertThat(c.annotator()).isEmpty();
		});
	}

	@Test
	void givenAnnotationsThatAreNoClaimsWhenReadThenEachIsNamed() throws Exception {
		var read = read("{\"items\":[" + String.join(",", annotation("\"body\":\"http://example.org/\""),
				"{\"body\":" + TAG + ",\"target\":\"http://example.org/d\"}", "{\"body\":" + TAG + "}",
				"{\"bodyValue\":\"x\",\"target\":{\"selector\":" + QUOTE + "}}",
				annotation("\"claim\":{\"estimate\":{\"low\":\"many\"}},\"body\":" + TAG),
				"{\"body\":" + TAG + ",\"target\":[{\"source\":\"a\",\"selector\":" + QUOTE
						+ "},{\"source\":\"b\",\"selector\":" + QUOTE + "}]}",
				"{\"target\":{\"source\":\"a\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":1.5,\"end\":2}}}",
				"{\"target\":{\"source\":\"a\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":1}}}",
				"{\"target\":\"a\",\"relation\":{\"id\":\"r\",\"from\":{\"id\":\"x\"}}}",
				"{\"motivation\":\"linking\",\"target\":\"a\"}") + "],\"next\":\"http://example.org/page2\"}");
		assertThat(read.claims()).isEmpty();
		assertThat(read.problems()).extracting(p -> p.place().number()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L,
				9L);
		assertThat(read.remarks()).hasSize(2);
	}

	@Test
	void givenUnknownKeysInAClaimWhenReadThenTheyAreNamed() throws Exception {
		var read = read(annotation("\"claim\":{\"nose\":1,\"voice\":\"QUOTED\"},\"body\":[" + TAG
				+ ",{\"purpose\":\"classifying\",\"source\":\"urn:sourcecritic:kind:SOURCED\"}]"));
		assertThat(read.claims()).singleElement().satisfies(c -> assertThat(c.tagKind()).contains("SOURCED"));
		assertThat(read.remarks()).singleElement().satisfies(r -> assertThat(r.message()).contains("nose"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "this is not json", "", "[1,", "{} {}", "{\"type\":\"Squirrel\"}", "3", "{\"a\":tru}" })
	void givenNoWebAnnotationsWhenReadThenTheFileIsRefusedInOneLine(String content) {
		assertThatExceptionOfType(ExchangeException.class).isThrownBy(() -> read(content)).satisfies(e -> {
			assertThat(e.problems()).hasSize(1);
			assertThat(e.getMessage()).contains("a.json").doesNotContain("\n");
		});
		assertThatExceptionOfType(ExchangeException.class)
				.isThrownBy(() -> new WebAnnotation().read(folder.resolve("none"), null));
	}

	@Test
	void givenAContextThatIsAUrlWhenReadThenNoConnectionIsMade() throws Exception {
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(300);
			var url = "http://localhost:" + server.getLocalPort() + "/context.jsonld";
			read("{\"@context\":\"" + url + "\",\"id\":\"" + url + "\",\"type\":\"AnnotationCollection\",\"first\":\""
					+ url + "\",\"next\":\"" + url + "\",\"items\":[" + annotation("\"bodyValue\":\"x\"") + "]}");
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
		}
	}

	@Test
	void givenTheFilesOfOtherToolsWhenReadThenNoneFailsButInWords() throws Exception {
		var files = shared("import-formats/w3c-web-annotation");
		var refused = new ArrayList<String>();
		for (var file : files) {
			try {
				new WebAnnotation().read(file, null);
			} catch (ExchangeException e) {
				assertThat(e.problems()).as(file.toString()).isNotEmpty();
				refused.add(file.getParent().getFileName() + "/" + file.getFileName());
			}
		}
		assertThat(refused).filteredOn(f -> f.startsWith("correct/")).as("its pages are elsewhere")
				.containsExactly("correct/example41.json");
	}

	private static List<Path> shared(String name) throws IOException {
		var folder = Path.of(System.getProperty("sourcecritic.shared", "../../../shared")).resolve("data")
				.resolve(name);
		if (!Files.isDirectory(folder)) {
			System.out.println("skipped: no " + folder);
		}
		assumeTrue(Files.isDirectory(folder), () -> "no " + folder);
		try (var files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
		}
	}

	private static String annotation(String more) {
		return "{\"type\":\"Annotation\"," + more + ",\"target\":{\"source\":\"texts/d.txt\",\"selector\":" + QUOTE
				+ "}}";
	}

	private IncomingClaims read(String content) throws Exception {
		return new WebAnnotation().read(Files.writeString(folder.resolve("a.json"), content), null);
	}
}
