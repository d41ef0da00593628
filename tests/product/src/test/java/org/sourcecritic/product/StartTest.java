package org.sourcecritic.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts what was built for this machine: the product's archive, and a plain workbench with our feature installed. */
class StartTest {

	@TempDir
	static Path folder;

	private static Path installation = Path.of("");

	@BeforeAll
	static void unpack() throws IOException {
		var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		var machine = System.getProperty("os.arch");
		var here = "linux".equals(system) && "amd64".equals(machine);
		if (!here) {
			System.out.println(
					"StartTest is skipped: it starts the product for Linux on x86_64, this is " + system + " on "
							+ machine);
		}
		assumeTrue(here);
		installation = Archive.unpack(Products.archive("linux.gtk.x86_64"), folder.resolve("a b ä")).installation();
	}

	@Test
	void theCommandLineTellsItsVersion() throws Exception {
		var version = sourcecritic("--version");
		assertThat(version.errors()).isEmpty();
		assertThat(version.exitCode()).isZero();
		assertThat(version.output()).contains("0.1.0");
	}

	@Test
	void theSampleCorpusIsListedAndTheTimesArePrinted() throws Exception {
		var sample = folder.resolve("sample ü");
		copy(Products.ROOT.resolve("bundles/org.sourcecritic.ui/sample/corpus"), sample);
		sourcecritic("list", sample.toString()); // the first start fills the product's caches
		var times = new ArrayList<Long>();
		for (var i : IntStream.range(0, 5).toArray()) {
			var list = sourcecritic("list", sample.toString(), "--json");
			assertThat(list.errors()).as("run " + i).isEmpty();
			assertThat(list.exitCode()).isZero();
			assertThat(list.output()).contains("\"documents\"");
			times.add(list.milliseconds());
		}
		System.out.println("list of the sample corpus, milliseconds: " + times);
	}

	@Test
	void figuresAreWrittenAlikeInEveryLanguage() throws Exception {
		var sample = folder.resolve("sample for all");
		copy(Products.ROOT.resolve("bundles/org.sourcecritic.ui/sample/corpus"), sample);
		var plain = sourcecritic("annotations", sample.toString(), "--json");
		assertThat(plain.exitCode()).isZero();
		for (var locale : List.of("tr_TR.UTF-8", "de_DE.UTF-8", "C")) {
			var command = List.of("env", "LC_ALL=" + locale, installation.resolve("sourcecritic").toString(),
					"annotations", sample.toString(), "--json");
			assertThat(Program.run(command, folder, 60).output()).as(locale).isEqualTo(plain.output());
		}
	}

	@Test
	void aWrongSubcommandIsTwoAndOneLine() throws Exception {
		var wrong = sourcecritic("list", folder.resolve("nowhere").toString());
		assertThat(wrong.exitCode()).isEqualTo(2);
		assertThat(wrong.output()).isEmpty();
		assertThat(wrong.errors().lines()).hasSize(1);
	}

	@Test
	void theWorkbenchChecksItself() throws Exception {
		assertThat(smoke("en", "1", "-nl", "en")).contains("smoke: ok").contains("Cancel");
	}

	@Test
	void theButtonsOfThePlatformAreGermanInAGermanWorkbench() throws Exception {
		assertThat(smoke("de", "1", "-nl", "de")).contains("smoke: ok").contains("Abbrechen").contains("Fertigstellen")
				.doesNotContain("Cancel");
	}

	@Test
	void theDarkThemeIsDark() throws Exception {
		assertThat(smoke("dark", "1", "-nl", "en", "-cssTheme", "org.eclipse.e4.ui.css.theme.e4_dark"))
				.contains("smoke: ok");
		assertThat(lightOf(picture("dark"))).isLessThan(0.4);
	}

	@Test
	void theWorkbenchChecksItselfAtTwiceTheSize() throws Exception {
		assertThat(smoke("200", "2", "-nl", "en")).contains("smoke: ok");
	}

	/**
	 * The check of the workbench, which leaves a picture under this name, to be looked at.
	 *
	 * @param scale
	 *     how much larger than usual everything is drawn, as GTK takes it
	 */
	private static String smoke(String name, String scale, String... arguments) throws Exception {
		assumeDisplay("the workbench's check of itself");
		var corpus = folder.resolve("smoke-" + name);
		copy(Products.ROOT.resolve("bundles/org.sourcecritic.ui/sample/corpus"), corpus);
		var command = new ArrayList<>(List.of("env", "GDK_SCALE=" + scale,
				Products.ROOT.resolve("releng/smoke").toString(), installation.resolve("sourcecritic").toString(),
				corpus.toString(), picture(name).toString(), folder.resolve("work-" + name).toString()));
		command.addAll(List.of(arguments));
		var smoke = Program.run(command, folder, 240);
		System.out.println(smoke.output() + smoke.errors());
		assertThat(smoke.exitCode()).isZero();
		return smoke.output();
	}

	private static Path picture(String name) {
		return Products.ROOT.resolve("target/test/workbench-" + name + ".png");
	}

	/** The mean lightness of the middle of a picture, from 0 to 1. */
	private static double lightOf(Path picture) throws IOException {
		var image = ImageIO.read(picture.toFile());
		return IntStream.range(image.getHeight() / 4, image.getHeight() / 2)
				.flatMap(y -> IntStream.range(image.getWidth() / 3, image.getWidth() / 2)
						.map(x -> image.getRGB(x, y)))
				.mapToDouble(rgb -> ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / (3 * 255.0)).average()
				.orElseThrow();
	}

	@Test
	void theCorpusOfTheLastSessionIsOpenedAgain() throws Exception {
		assumeDisplay("theCorpusOfTheLastSessionIsOpenedAgain");
		var corpus = folder.resolve("last");
		copy(Products.ROOT.resolve("bundles/org.sourcecritic.ui/sample/corpus"), corpus);
		var workspace = folder.resolve("two sessions");
		var first = session(workspace, "--corpus", corpus.toString());
		assertThat(first.output()).as(first.errors()).contains("smoke: ok");
		var second = session(workspace);
		assertThat(second.exitCode()).as(second.output() + second.errors()).isZero();
		assertThat(second.output().lines().filter(StartTest::tellsWhatIsThere))
				.containsExactlyElementsOf(first.output().lines().filter(StartTest::tellsWhatIsThere).toList());
	}

	private static boolean tellsWhatIsThere(String line) {
		return line.startsWith("smoke: ok") || line.startsWith("smoke: buttons");
	}

	/** Lets the workbench check itself as {@code releng/smoke} does, but nobody takes its picture. */
	private static Program session(Path workspace, String... arguments) throws Exception {
		var command = new ArrayList<>(List.of(installation.resolve("sourcecritic").toString(), "-data",
				workspace.toString(), "--annotator", "Smoke Test", "--smoke",
				folder.resolve("unseen.png").toString()));
		command.addAll(List.of(arguments));
		try (var created = folder.getFileSystem().newWatchService()) {
			folder.register(created, StandardWatchEventKinds.ENTRY_CREATE);
			var picture = new Thread(() -> takeNoPicture(created), "picture");
			picture.start();
			return Program.run(command, folder, 240);
		}
	}

	/** Says as soon as the workbench is ready that it need not wait. */
	private static void takeNoPicture(WatchService created) {
		try {
			while (!Files.deleteIfExists(folder.resolve("unseen.png.ready"))) {
				created.take().reset();
			}
		} catch (IOException | InterruptedException | ClosedWatchServiceException e) {
			System.out.println("The workbench ended before it was ready: " + e);
		}
	}

	private static void assumeDisplay(String test) {
		var display = System.getenv("DISPLAY");
		var there = display != null && !display.isEmpty();
		if (!there) {
			System.out.println(test + " is skipped: there is no display (releng/test opens one)");
		}
		assumeTrue(there);
	}

	@Test
	void theFeatureInstallsIntoAPlainWorkbenchAndStarts() throws Exception {
		assertThat(Files.readString(Products.INSTALLED
				.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")))
				.contains("org.sourcecritic.cli,").contains("org.sourcecritic.ui.views,")
				.doesNotContain("org.sourcecritic.app,").contains("org.eclipse.ui.ide.application,");
		var launcher = Products.INSTALLED.resolve("plugins").toFile()
				.listFiles((f, name) -> name.startsWith("org.eclipse.equinox.launcher_"));
		assertThat(launcher).hasSize(1);
		var formats = Program.run(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-jar",
				launcher[0].toString(), "-application", "org.sourcecritic.cli.application", "-data", "@none",
				"-nosplash",
				"-configuration", folder.resolve("configuration").toString(), "formats"), folder, 60);
		System.out.println(formats.errors());
		assertThat(formats.exitCode()).isZero();
		assertThat(formats.output()).contains("w3c").contains("csv");
	}

	private static Program sourcecritic(String... arguments) throws Exception {
		var command = new ArrayList<String>();
		command.add(installation.resolve("sourcecritic").toString());
		command.addAll(List.of(arguments));
		return Program.run(command, folder, 60);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (var file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}
}
