package org.sourcecritic.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our fragments with German words for the platform, against the English words of the bundles they are for. */
class GermanWordsTest {

	private static final String GERMAN = "_de.properties";
	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
	private static final Set<String> KEYS = Set.of("Ctrl", "Command", "Alt", "Shift", "Backspace", "Tab", "Return",
			"Enter", "Escape", "Esc", "Delete", "Space", "Arrow_Up", "Arrow_Down", "Arrow_Left", "Arrow_Right",
			"Page_Up", "Page_Down", "Home", "End", "Insert");

	/** One file of a fragment and the English one that it stands beside. */
	private record Words(String name, Map<String, String> german, Map<String, String> english) {
		@Override
		public String toString() {
			return name;
		}
	}

	static List<Words> all() throws IOException {
		var bundles = Project.bundles();
		var all = new ArrayList<Words>();
		for (var fragment : bundles.stream().filter(Bundle::isOurs).toList()) {
			for (var clause : fragment.clauses("Fragment-Host")) {
				var host = bundles.stream().filter(b -> b.name().equals(clause.name())).findFirst().orElseThrow();
				try (var jar = new JarFile(fragment.jar().toFile()); var platform = new JarFile(host.jar().toFile())) {
					for (var file : names(jar)) {
						all.add(new Words(host.name() + "/" + file, texts(jar, file),
								texts(platform, file.replace(GERMAN, ".properties"))));
					}
				}
			}
		}
		return all;
	}

	@Test
	void thereAreFragmentsForTheDialogsTheWindowAndTheCommands() throws IOException {
		assertThat(all()).extracting(Words::name).contains("org.eclipse.jface/org/eclipse/jface/messages_de.properties",
				"org.eclipse.ui.workbench/org/eclipse/ui/internal/messages_de.properties",
				"org.eclipse.ui/plugin_de.properties");
	}

	@ParameterizedTest
	@MethodSource("all")
	void nothingIsTranslatedThatThePlatformDoesNotSay(Words words) {
		assertThat(words.english().keySet()).as("keys of the platform").containsAll(words.german().keySet());
	}

	@ParameterizedTest
	@MethodSource("all")
	void argumentsAndKeysToPressAreWhereTheyAreInEnglish(Words words) {
		words.german().forEach((key, german) -> {
			var english = words.english().getOrDefault(key, "");
			assertThat(arguments(english)).as(key).containsAll(arguments(german));
			assertThat(german.contains("&")).as(key + " has a key to press").isEqualTo(english.contains("&"));
			assertThat(german).as(key + ": an apostrophe begins a quotation in a message").doesNotContain("'");
		});
	}

	@ParameterizedTest
	@MethodSource("dialogs")
	void noWordOfADialogStaysEnglish(Words words) {
		var missing = words.english().entrySet().stream().filter(e -> WORD.matcher(e.getValue()).find())
				.map(Map.Entry::getKey).filter(key -> !words.german().containsKey(key) && !KEYS.contains(key))
				.collect(Collectors.toCollection(TreeSet::new));
		assertThat(missing).isEmpty();
	}

	/** GTK knows a key in the text of a menu by its English name: "Strg+Z" is shown as "Z". */
	@ParameterizedTest
	@MethodSource("dialogs")
	void theNamesOfKeysAreLeftToTheToolkit(Words words) {
		assertThat(words.name()).doesNotContain("KeyFormatter");
		assertThat(words.german()).doesNotContainKeys(KEYS.toArray(String[]::new));
	}

	static Stream<Words> dialogs() throws IOException {
		return all().stream().filter(words -> words.name().startsWith("org.eclipse.jface/"));
	}

	private static List<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(r -> r.group()).toList();
	}

	private static List<String> names(JarFile jar) {
		return jar.stream().map(e -> e.getName()).filter(n -> n.endsWith(GERMAN)).sorted().toList();
	}

	private static Map<String, String> texts(JarFile jar, String name) throws IOException {
		var entry = jar.getJarEntry(name);
		if (entry == null) {
			throw new IOException(jar.getName() + " has no " + name);
		}
		var texts = new Properties();
		try (var reader = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		var sorted = new TreeMap<String, String>();
		texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
		return sorted;
	}
}
