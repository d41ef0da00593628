package org.sourcecritic.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.codegen.ModelGenerator;

/** What every bundle must have, and what none may. */
class SourcesTest {

	static List<Path> folders() throws IOException {
		return Project.bundleFolders();
	}

	/** Without the fragments that hold words only. */
	static List<Path> foldersWithCode() throws IOException {
		return folders().stream().filter(f -> Files.isDirectory(f.resolve("src/main/java"))).toList();
	}

	@ParameterizedTest
	@MethodSource("folders")
	void noJarHoldsATestClass(Path folder) throws IOException {
		var tests = new TreeSet<String>();
		for (var jar : jars(folder.resolve("target"))) {
			ClassReferences.of(jar).forEach((name, references) -> {
				if (references.stream().anyMatch(r -> r.matches("(org\\.junit|net\\.jqwik|org\\.assertj)\\..*"))
						|| Files.exists(
								folder.resolve("target/test-classes").resolve(name.replace('.', '/') + ".class"))) {
					tests.add(name);
				}
			});
		}
		assertThat(tests).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("foldersWithCode")
	void theCompilerSettingsAreTheCommonOnes(Path folder) throws IOException {
		var settings = ".settings/org.eclipse.jdt.core.prefs";
		assertThat(folder.resolve(settings)).hasSameTextualContentAs(
				Project.ROOT.resolve("bundles/org.sourcecritic.model").resolve(settings));
	}

	@ParameterizedTest
	@MethodSource("foldersWithCode")
	void everyPackageSaysThatNothingIsNullByDefault(Path folder) throws IOException {
		var sources = folder.resolve("src/main/java");
		var lacking = new TreeSet<String>();
		try (var files = Files.walk(sources)) {
			for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				var info = file.resolveSibling("package-info.java");
				if (!Files.exists(info) || !Files.readString(info).contains("NonNullByDefault")) {
					lacking.add(sources.relativize(file.getParent()).toString());
				}
			}
		}
		assertThat(lacking).isEmpty();
	}

	/** The compiler takes the default for a test from the package of the same name, where its own folder has none. */
	@ParameterizedTest
	@MethodSource("folders")
	void everyPackageOfTestsHasADefaultForNull(Path folder) throws IOException {
		var tests = folder.resolve("src/test/java");
		if (!Files.isDirectory(tests)) {
			return;
		}
		var lacking = new TreeSet<String>();
		try (var files = Files.walk(tests)) {
			for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				var name = tests.relativize(file.getParent());
				var generated = Files.isDirectory(folder.resolve("src-gen").resolve(name));
				var info = List.of(tests, folder.resolve("src/main/java")).stream()
						.map(root -> root.resolve(name).resolve("package-info.java")).filter(Files::exists).findFirst();
				if (!generated && (info.isEmpty() || !Files.readString(info.get()).contains("NonNullByDefault"))) {
					lacking.add(name.toString());
				}
			}
		}
		assertThat(lacking).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("foldersWithCode")
	void plainBundlesAreCoveredByTestsOfTheirOwn(Path folder) throws IOException {
		if (!AllowedEdges.read().runsPlain(folder.getFileName().toString())) {
			return;
		}
		assertThat(folder.resolve("target/jacoco.exec")).as("what the coverage check counts").isNotEmptyFile();
		assertThat(Files.readString(folder.resolve("build.properties"))).doesNotContain("coverage.skip");
	}

	@ParameterizedTest
	@MethodSource("folders")
	void everyTextIsInEnglishAndGerman(Path folder) throws IOException {
		for (var root : List.of(folder.resolve("src/main/java"), folder.resolve("OSGI-INF"))) {
			if (!Files.isDirectory(root)) {
				continue;
			}
			try (var files = Files.walk(root)) {
				for (var english : files
						.filter(f -> f.getFileName().toString().matches("(messages|bundle)\\.properties"))
						.toList()) {
					var german = english.resolveSibling(
							english.getFileName().toString().replace(".properties", "_de.properties"));
					assertThat(german).exists();
					assertThat(keys(german)).as(german.toString()).isEqualTo(keys(english));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("foldersWithCode")
	void nothingPrintsAStackTraceOrSerialisesObjects(Path folder) throws IOException {
		var sources = folder.resolve("src/main/java");
		var found = new TreeSet<String>();
		try (var files = Files.walk(sources)) {
			for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				var text = Files.readString(file);
				if (text.contains("printStackTrace(") || text.contains("ObjectInputStream")
						|| text.contains("ObjectOutputStream")) {
					found.add(sources.relativize(file).toString());
				}
			}
		}
		assertThat(found).isEmpty();
	}

	@Test
	void theGeneratedCodeIsWhatTheModelGenerates(@TempDir Path folder) throws IOException {
		var model = Project.ROOT.resolve("bundles/org.sourcecritic.model");
		var target = folder.resolve("src-gen");
		ModelGenerator.main(
				new String[]{ model.resolve("model/sourcecritic.ecore").toString(), target.toString() });
		assertThat(texts(target)).as("run releng/regenerate").isEqualTo(texts(model.resolve("src-gen")));
	}

	private static TreeMap<String, String> texts(Path root) throws IOException {
		var texts = new TreeMap<String, String>();
		try (Stream<Path> files = Files.walk(root)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				texts.put(root.relativize(file).toString(), Files.readString(file).replace("\r\n", "\n"));
			}
		}
		return texts;
	}

	private static TreeSet<Object> keys(Path properties) throws IOException {
		try (Reader reader = Files.newBufferedReader(properties)) {
			var texts = new Properties();
			texts.load(reader);
			return new TreeSet<>(texts.keySet());
		}
	}

	private static List<Path> jars(Path target) throws IOException {
		assertThat(target).as("not built: is it in bundles/pom.xml?").isDirectory();
		try (var files = Files.list(target)) {
			return files.filter(f -> f.toString().endsWith(".jar")).filter(SourcesTest::isBundle).toList();
		}
	}

	private static boolean isBundle(Path jar) {
		try (var file = new JarFile(jar.toFile())) {
			return file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName") != null;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
