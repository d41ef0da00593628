package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input, one row each: exit code 2, one line that names the file and row or line, and every byte of the corpus as
 * it
 * was.
 */
@NonNullByDefault({})
class BadInputTest {

	private static final String HEADER = "id,document,start,end,tag,quote,note\n";
	private static final long TOO_LONG = 100L * 1024 * 1024 + 1;

	@TempDir
	private Path folder;

	/** Prepares the corpus and names the command. */
	@FunctionalInterface
	private interface Preparation {
		List<Object> command(Path corpus, Path outside) throws IOException;
	}

	/** What is wrong, how it comes about, and what the line must say. */
	private record Row(String name, Preparation preparation, List<String> named) {}

	private static final List<Row> ROWS = List.of(
			bytes("invalid encoding", "Gr\u00F6\u00DFe".getBytes(StandardCharsets.ISO_8859_1)),
			bytes("NUL byte", "a\u0000b".getBytes(StandardCharsets.UTF_8)),
			bytes("unpaired surrogate in UTF-8", new byte[]{ 'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b' }),
			bytes("unpaired surrogate in UTF-16", new byte[]{ (byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'b' }),
			bytes("empty file", new byte[0]),
			bytes("only a byte order mark", new byte[]{ (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }),
			new Row("a text over 100 MB", (corpus, outside) -> {
				var file = outside.resolve("bad.txt");
				try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
					sparse.setLength(TOO_LONG);
				}
				return List.of("import", corpus, file);
			}, List.of("bad.txt", "100")),
			new Row("a file that isn't there",
					(corpus, outside) -> List.of("import", corpus, outside.resolve("none.txt")),
					List.of("none.txt")),
			new Row("a folder", (corpus, outside) -> List.of("import", corpus, outside), List.of("outside")),
			new Row("no corpus", (corpus, outside) -> List.of("list", outside), List.of("outside")),
			new Row("a new corpus where there is one", (corpus, outside) -> List.of("new", corpus), List.of("corpus")),
			set("truncated XMI", xmi -> xmi.substring(0, xmi.length() * 2 / 3), "d.xmi"),
			set("hand-damaged XMI", xmi -> xmi.replaceFirst("<spans ", "<spns "), "d.xmi"),
			set("hand-damaged number", xmi -> xmi.replaceFirst("end=\"[0-9]+\"", "end=\"many\""), "d.xmi"),
			set("DOCTYPE", xmi -> xmi.replaceFirst("\\?>", "?>\n<!DOCTYPE x [<!ENTITY e \"x\">]>"), "d.xmi"),
			set("the same id twice in one file", xmi -> xmi.replaceFirst("(<annotations.*?</annotations>)", "$1\n$1"),
					"d.xmi"),
			table("the same id in two sets", "x,d,0,3,sourced,,", "x", "--annotator", "Ben"),
			table("offsets outside of the text", "y,d,0,999,sourced,,", "999"),
			table("negative offsets", "y,d,-1,3,sourced,,", "-1"),
			table("offsets inside a surrogate pair", "y,d,0,9,sourced,,", "9"),
			table("no span at all", "y,d,3,3,sourced,,", "3"),
			table("a quote that contradicts its offsets", "y,d,0,3,sourced,\u00C9t\u00E9,", "One"),
			table("an unknown tag", "y,d,0,3,rumour,,", "rumour"),
			table("an unknown document", "y,nowhere,0,3,sourced,,", "nowhere"),
			table("a control character", "y,d,0,3,sourced,,a\u0001b", "2"),
			table("too few cells", "y,d,0,3", "2"), table("a number that is none", "y,d,zero,3,sourced,,", "zero"),
			table("other content", "x,d,0,3,sourced,,new", "x"),
			new Row("quotation marks that don't match", put("id,document,start,end,tag\nx,d,0,3,\"sourced\n"),
					List.of("claims.csv")),
			new Row("columns missing", put("document,start\nd,0\n"), List.of("claims.csv", "tag")),
			new Row("no known format", (corpus, outside) -> List.of("put", corpus,
					Files.writeString(outside.resolve("set.xmi"), "<x/>"), "--annotator", "Anna"), List.of("set.xmi")),
			new Row("an unknown annotator",
					(corpus, outside) -> List.of("annotations", corpus, "--annotator", "nobody"),
					List.of("nobody")),
			new Row("an export into a folder that isn't there",
					(corpus, outside) -> List.of("export", corpus, "--format",
							"csv", "--out", outside.resolve("none/x.csv")),
					List.of("x.csv")),
			new Row("an export in an unknown format", (corpus, outside) -> List.of("export", corpus, "--format", "fax",
					"--out", outside.resolve("x")), List.of("fax", "csv")),
			new Row("an unknown field", (corpus, outside) -> List.of("aggregate", corpus, "--by", "colour"),
					List.of("colour", "tag")),
			new Row("too many fields",
					(corpus, outside) -> List.of("aggregate", corpus, "--by", "tag,kind,document,annotator"),
					List.of("4")),
			new Row("a field twice", (corpus, outside) -> List.of("aggregate", corpus, "--by", "tag,tag"),
					List.of("tag")));

	@TestFactory
	Stream<DynamicTest> eachIsRefusedInOneLineAndChangesNothing() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)));
	}

	private void check(Row row) throws IOException {
		var home = Files.createTempDirectory(folder, "row");
		var corpus = corpus(home);
		var outside = Files.createDirectory(home.resolve("outside"));
		var command = row.preparation().command(corpus, outside);
		var before = Cli.digest(corpus);

		var run = Cli.run(command.toArray());

		assertThat(run.code()).as(run.err()).isEqualTo(2);
		assertThat(run.errorLines()).as(run.err()).hasSize(1);
		assertThat(run.err()).contains(row.named());
		assertThat(run.out()).isEmpty();
		assertThat(Cli.digest(corpus)).isEqualTo(before);
	}

	@Test
	void givenSeveralBadRowsWhenPutThenEachHasItsLine() throws IOException {
		var corpus = corpus(folder);
		var file = Files.writeString(folder.resolve("claims.csv"),
				HEADER + "y,d,0,3,rumour,,\nz,d,0,3,sourced,,\nw,d,0,999,sourced,,\n");
		var run = Cli.run("put", corpus, file, "--annotator", "Anna");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.errorLines()).hasSize(2).allMatch(l -> l.contains("claims.csv"));

		var skipping = Cli.run("put", corpus, file, "--annotator", "Anna", "--skip-bad", "--add-tags");
		assertThat(skipping.code()).isZero();
		assertThat(skipping.errorLines()).hasSize(1);
		assertThat(Cli.ok("list", corpus)).contains("rumour 1", "sourced 2");
	}

	@Test
	void givenAnUnknownNamespaceThatIsAUrlWhenReadThenNoConnectionIsMade() throws IOException {
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(300);
			var corpus = corpus(folder);
			var file = corpus.resolve("annotations/anna/d.xmi");
			var url = "http://localhost:" + server.getLocalPort() + "/model";
			Files.writeString(file, Files.readString(file).replace("urn:sourcecritic:model:1", url));
			var before = Cli.digest(corpus);

			var run = Cli.run("annotations", corpus);

			assertThat(run.code()).isEqualTo(2);
			assertThat(run.errorLines()).singleElement().asString().contains("d.xmi");
			assertThat(Cli.digest(corpus)).isEqualTo(before);
			Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
		}
	}

	@Test
	void givenADamagedSetWhenCheckedThenItIsListedAndTheCodeIsTwo() throws IOException {
		var corpus = corpus(folder);
		var file = corpus.resolve("annotations/anna/d.xmi");
		Files.writeString(file, Files.readString(file).replace("</sc:AnnotationSet>", ""));
		var before = Cli.digest(corpus);
		var run = Cli.run("check", corpus, "--json");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.errorLines()).hasSize(1);
		assertThat(run.out()).contains("UNREADABLE_FILE");
		assertThat(Cli.run("put", corpus, Files.writeString(folder.resolve("c.csv"), HEADER + ",d,0,3,sourced,,\n"),
				"--annotator", "Anna").code()).isEqualTo(2);
		assertThat(Cli.ok("text", corpus, "d")).as("what is sound can still be read").startsWith("One");
		assertThat(Cli.digest(corpus)).isEqualTo(before);
	}

	@Test
	void givenASetWithAnotherTextWhenReadThenItIsAFindingAndReadOnly() throws IOException {
		var corpus = corpus(folder);
		Files.writeString(corpus.resolve("texts/d.txt"), "Quite another text.");
		var before = Cli.digest(corpus);

		var check = Cli.run("check", corpus, "--json");
		assertThat(check.code()).as(check.err()).isEqualTo(1);
		assertThat(check.out()).contains("TEXT_CHANGED").doesNotContain("UNREADABLE_FILE");
		assertThat(check.err()).isEmpty();
		assertThat(Cli.run("check", corpus).code()).isEqualTo(1);
		assertThat(Cli.ok("annotations", corpus)).contains("One");
		var put = Cli.run("put", corpus, Files.writeString(folder.resolve("c.csv"), HEADER + ",d,0,3,sourced,,\n"),
				"--annotator", "Anna");
		assertThat(put.code()).isEqualTo(2);
		assertThat(put.errorLines()).hasSize(1);
		assertThat(Cli.digest(corpus)).isEqualTo(before);
	}

	private static Path corpus(Path folder) throws IOException {
		var corpus = Cli.corpus(folder, "d", "One two 😊 three.\nFour.");
		Cli.ok("put", corpus, Files.writeString(folder.resolve("first.csv"), HEADER + "x,d,0,3,sourced,One,note\n"),
				"--annotator", "Anna");
		return corpus;
	}

	private static Row bytes(String name, byte[] content) {
		return new Row(name,
				(corpus, outside) -> List.of("import", corpus, Files.write(outside.resolve("bad.txt"), content)),
				List.of("bad.txt"));
	}

	@FunctionalInterface
	private interface Damage {
		String to(String xmi);
	}

	private static Row set(String name, Damage damage, String named) {
		return new Row(name, (corpus, outside) -> {
			var file = corpus.resolve("annotations/anna/d.xmi");
			var xmi = Files.readString(file);
			var damaged = damage.to(xmi);
			assertThat(damaged).isNotEqualTo(xmi);
			Files.writeString(file, damaged);
			return List.of("annotations", corpus);
		}, List.of(named));
	}

	private static Row table(String name, String row, String named, Object... options) {
		return new Row(name, put(HEADER + row + "\n", options), List.of("claims.csv", "2", named));
	}

	private static Preparation put(String content, Object... options) {
		return (corpus, outside) -> {
			var command = new ArrayList<Object>(
					List.of("put", corpus, Files.writeString(outside.resolve("claims.csv"), content)));
			command.addAll(options.length > 0 ? List.of(options) : List.of("--annotator", "Anna"));
			return command;
		};
	}
}
