package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusStore;

/**
 * What the place makes bad: a folder that can't be written, a disk that is full, another process; and other locales.
 */
@NonNullByDefault({})
class BadPlaceTest {

	private static final String CSV = "document,start,end,tag\nd,0,3,sourced\n";

	@TempDir
	private Path folder;

	/** Runs in a process of its own, holds the lock until its input ends. */
	static final class LockHolder {

		private LockHolder() {
		}

		public static void main(String[] arguments) throws Exception {
			try (var store = CorpusStore.openForWriting(Path.of(arguments[0]), "Berta")) {
				System.out.println(store.isWritable());
				System.in.read();
			}
		}
	}

	@Test
	void givenACorpusThatAnotherProcessWritesWhenWritingThenItIsRefusedAndReadingIsNot() throws Exception {
		var corpus = Cli.corpus(folder, "d", "One two.");
		var table = Files.writeString(folder.resolve("c.csv"), CSV);
		var text = Files.writeString(folder.resolve("e.txt"), "More.");
		var holder = java(LockHolder.class, List.of(), corpus.toString()).start();
		try {
			assertThat(holder.getInputStream().read()).isEqualTo('t');
			var before = Cli.digest(corpus);
			for (var run : List.of(Cli.run("put", corpus, table, "--annotator", "Anna"),
					Cli.run("import", corpus, text))) {
				assertThat(run.code()).isEqualTo(2);
				assertThat(run.errorLines()).singleElement().asString().contains(corpus.toString(), "Berta",
						Long.toString(holder.pid()));
			}
			assertThat(Cli.ok("list", corpus, "--json")).contains("\"id\":\"d\"");
			assertThat(Cli.digest(corpus)).isEqualTo(before);
		} finally {
			holder.getOutputStream().close();
			assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
		}
		Cli.ok("put", corpus, table, "--annotator", "Anna");
	}

	@Test
	void givenAFolderThatCannotBeWrittenWhenWritingThenItIsRefused() throws Exception {
		var corpus = Cli.corpus(folder, "d", "One two.");
		var table = Files.writeString(folder.resolve("c.csv"), CSV);
		var before = Cli.digest(corpus);
		boolean sealed = seal(corpus);
		try {
			skipUnless(sealed,
					"no way to make a folder read-only here: root may write anywhere, and chattr is refused");
			for (var run : List.of(Cli.run("put", corpus, table, "--annotator", "Anna"),
					Cli.run("import", corpus, table.resolveSibling("d.txt")),
					Cli.run("export", corpus, "--format", "csv", "--out", corpus.resolve("x.csv")))) {
				assertThat(run.code()).isEqualTo(2);
				assertThat(run.errorLines()).singleElement().asString().contains(corpus.toString());
			}
			assertThat(Cli.ok("list", corpus)).contains("d");
			assertThat(Cli.digest(corpus)).isEqualTo(before);
		} finally {
			run("chattr", "-R", "-i", corpus.toString());
			run("chmod", "-R", "u+w", corpus.toString());
		}
	}

	@Test
	void givenAFullDiskWhenWritingThenItIsRefusedAndNothingIsLost() throws Exception {
		var disk = Files.createDirectory(folder.resolve("disk"));
		skipUnless(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
				"no tmpfs can be mounted here");
		try {
			var corpus = Cli.corpus(disk, "d", "One two.");
			var text = Files.writeString(folder.resolve("large.txt"), "More and more. ".repeat(200_000));
			var before = Cli.digest(corpus);

			var run = Cli.run("import", corpus, text);

			assertThat(run.code()).isEqualTo(2);
			assertThat(run.errorLines()).singleElement().asString().contains(corpus.toString());
			assertThat(Cli.digest(corpus)).isEqualTo(before);

			Files.writeString(disk.resolve("ballast"), "x".repeat(1 << 20));
			assertThat(run("cp", text.toString(), disk.resolve("more").toString())).as("the disk is full").isFalse();
			var full = Cli.digest(corpus);
			var put = Cli.run("put", corpus, Files.writeString(folder.resolve("c.csv"), CSV), "--annotator", "Anna");
			assertThat(put.code()).as(put.err()).isEqualTo(2);
			assertThat(put.errorLines()).singleElement().asString().contains(disk.toString());
			assertThat(Cli.digest(corpus)).isEqualTo(full);
			var export = Cli.run("export", corpus, "--format", "csv", "--out", disk.resolve("x.csv"));
			assertThat(export.code()).isEqualTo(2);
			assertThat(disk.resolve("x.csv")).doesNotExist();
		} finally {
			run("umount", disk.toString());
		}
	}

	@Test
	@Tag("slow")
	void givenATextOfFiftyMegabytesWhenImportedThenItWorks() throws Exception {
		var corpus = folder.resolve("corpus");
		Cli.ok("new", corpus);
		var text = folder.resolve("large.txt");
		var paragraph = "Some 12,500 men were on the rolls in the summer of 1904, or so it was said.\n".repeat(70_000);
		for (int i = 0; i < 10; i++) {
			Files.writeString(text, paragraph, java.nio.file.StandardOpenOption.CREATE,
					java.nio.file.StandardOpenOption.APPEND);
		}
		assertThat(Files.size(text)).isGreaterThan(50_000_000);
		Cli.ok("import", corpus, text);
		assertThat(Cli.run("text", corpus, "large").bytes().length).isEqualTo((int) Files.size(text));
	}

	@Test
	void givenAProcessWithAnotherLocaleWhenItPrintsThenItIsUtf8() throws Exception {
		var corpus = Cli.corpus(folder, "d", "ıİ Straße 😊");
		for (var locale : List.of(List.of("-Duser.language=tr", "-Duser.country=TR"),
				List.of("-Duser.language=de", "-Dstdout.encoding=US-ASCII", "-Dfile.encoding=COMPAT"))) {
			var process = java(SourceCritic.class, locale, "text", corpus.toString(), "d");
			process.environment().put("LC_ALL", "C");
			var text = process.start();
			assertThat(text.getInputStream().readAllBytes()).isEqualTo("ıİ Straße 😊".getBytes(StandardCharsets.UTF_8));
			assertThat(text.waitFor()).isZero();
		}
		var wrong = java(SourceCritic.class, List.of("-Duser.language=de"), "text", corpus.toString(), "é").start();
		assertThat(wrong.waitFor()).isEqualTo(2);
		assertThat(new String(wrong.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).lines()).singleElement()
				.asString().contains("kein Dokument");
	}

	@Test
	void givenAFormatThatCannotBeMadeWhenACommandRunsThenItIsOneLine() {
		var err = new java.io.ByteArrayOutputStream();
		int code = SourceCritic.run(new Surroundings(new java.io.ByteArrayOutputStream(), err, () -> {
			throw new NoClassDefFoundError("x/Y");
		}, List::of, "tester"), "formats");
		assertThat(code).isEqualTo(2);
		assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString().contains("x/Y");
	}

	private static ProcessBuilder java(Class<?> main, List<String> options, String... arguments) {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(options);
		command.addAll(List.of("-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command);
	}

	/** Makes a folder read-only, for root too where that can be done. */
	private static boolean seal(Path folder) throws IOException, InterruptedException {
		run("chmod", "-R", "a-w", folder.toString());
		return !Files.isWritable(folder) || run("chattr", "-R", "+i", folder.toString());
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static void skipUnless(boolean condition, String reason) {
		if (!condition) {
			System.out.println("skipped: " + reason);
		}
		assumeTrue(condition, reason);
	}
}
