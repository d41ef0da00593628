package org.sourcecritic.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Pattern KEY = Pattern.compile("Messages\\s*\\.text\\(\\s*\"([A-Za-z]+_[A-Za-z0-9]+)\"");

	@Test
	void givenTheSourcesWhenTheirKeysAreGatheredThenBothLanguagesHaveTheseAndNoOthers() throws IOException {
		var used = usedKeys();
		assertThat(used).isNotEmpty();
		assertThat(keys("messages.properties")).isEqualTo(used);
		assertThat(keys("messages_de.properties")).isEqualTo(used);
	}

	@Test
	void givenALocaleWhenATextIsAskedForThenItIsInItsLanguageAndArgumentsStandAsTheyAre() {
		var before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertThat(Messages.text("Put_empty", 12000, "{1}")).isEqualTo("zwischen 12000 und {1} steht nichts");
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertThat(Messages.text("Put_empty", 12000, 5)).isEqualTo("offsets 12000 to 5 hold nothing");
		} finally {
			Locale.setDefault(before);
		}
	}

	private static Set<String> usedKeys() throws IOException {
		var used = new HashSet<String>();
		try (var files = Files.walk(Path.of("src/main/java"))) {
			for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				var matcher = KEY.matcher(Files.readString(file, StandardCharsets.UTF_8));
				while (matcher.find()) {
					used.add(matcher.group(1));
				}
			}
		}
		return used;
	}

	private static Set<String> keys(String name) throws IOException {
		var properties = new Properties();
		try (var in = Messages.class.getResourceAsStream(name)) {
			properties.load(in);
		}
		return properties.stringPropertyNames();
	}
}
