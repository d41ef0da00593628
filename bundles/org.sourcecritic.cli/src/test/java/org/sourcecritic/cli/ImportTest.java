package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good and bad files and folders: of a thousand files one that is bad keeps none of the others out. */
@NonNullByDefault({})
class ImportTest {

	private static final Locale BEFORE = Locale.getDefault();

	@TempDir
	private Path folder;
	private Path corpus;

	@BeforeEach
	void makeCorpus() {
		Locale.setDefault(Locale.ENGLISH);
		corpus = folder.resolve("corpus");
		Cli.ok("new", corpus);
	}

	@AfterEach
	void inTheLanguageAsItWas() {
		Locale.setDefault(BEFORE);
	}

	@Test
	void givenGoodAndBadFilesWhenImportedThenTheGoodAreInAndEachOfTheOthersHasItsLine() throws IOException {
		var good = write("good.txt", "Good.");
		var binary = Files.write(folder.resolve("binary.txt"), new byte[]{ 'M', 'Z', 0, 3 });
		var gone = folder.resolve("gone.txt");

		var run = Cli.run("import", corpus, good, binary, gone);

		assertThat(run.code()).isEqualTo(2);
		assertThat(run.errorLines()).containsExactly(binary + ": has a NUL byte in line 1; it may be no text",
				gone + ": there is no such file");
		assertThat(run.out()).contains("good", "5").hasLineCount(2);
		assertThat(Cli.ok("text", corpus, "good")).isEqualTo("Good.");
		assertThat(Cli.ok("list", corpus)).hasLineCount(2);
	}

	@Test
	void givenOnlyBadFilesWhenImportedThenNothingIsChanged() throws IOException {
		Cli.ok("import", corpus, write("good.txt", "Good."));
		Cli.ok("list", corpus);
		var before = Cli.digest(corpus.resolve("documents")) + Cli.digest(corpus.resolve("sources"))
				+ Cli.digest(corpus.resolve("texts"));
		var empty = write("empty.txt", "");

		var run = Cli.run("import", corpus, empty, "--json");

		assertThat(run.code()).isEqualTo(2);
		assertThat(run.errorLines()).hasSize(1);
		assertThat(run.out()).isEqualTo("{\"documents\":[],\"failed\":[{\"file\":\"" + empty
				+ "\",\"reason\":\"holds no text\"}],\"offsetUnit\":\"UTF-16\"}\n");
		assertThat(Cli.digest(corpus.resolve("documents")) + Cli.digest(corpus.resolve("sources"))
				+ Cli.digest(corpus.resolve("texts"))).isEqualTo(before);
	}

	@Test
	void givenAFolderWhenImportedThenItIsReadToItsEnd() throws IOException {
		var in = folder.resolve("in");
		write("in/1931/letter.txt", "First.");
		write("in/1932/letter.txt", "Second.");
		write("in/1932/scan.pdf", "%PDF");
		write("in/.hidden/letter.txt", "Not this one.");
		Files.createSymbolicLink(in.resolve("1931/all"), in);

		var run = Cli.run("import", corpus, in, "--json");

		assertThat(run.code()).isEqualTo(2);
		assertThat(run.errorLines()).containsExactly(in.resolve("1932/scan.pdf") + ": files of this kind can't be read",
				in.resolve("1931/all") + ": is a link to what is read already");
		assertThat(run.out()).contains("\"id\":\"letter\"", "\"id\":\"letter-2\"", "\"failed\":[{");
		assertThat(Cli.ok("text", corpus, "letter")).isEqualTo("First.");
		assertThat(Cli.ok("text", corpus, "letter-2")).isEqualTo("Second.");

		Files.delete(in.resolve("1932/scan.pdf"));
		assertThat(Cli.run("import", corpus, in).code()).as("a loop of links is no failure").isZero();
	}

	@Test
	void givenANameThatATerminalWouldObeyWhenRefusedThenItIsOneHarmlessLine() throws IOException {
		var file = folder.resolve("a\nb\u001B[31m.txt");
		Files.write(file, "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));

		var run = Cli.run("import", corpus, file, "--json");

		assertThat(run.errorLines()).singleElement().asString().contains("a b\uFFFD[31m.txt");
		assertThat(run.out()).contains("a\\nb\\u001B[31m.txt");
	}

	private Path write(String name, String text) throws IOException {
		var file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
