package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product's start scripts know every subcommand: with one that they don't know they would open a window. */
class StartScriptsTest {

	@ParameterizedTest
	@ValueSource(strings = { "unix/sourcecritic", "windows/sourcecritic.cmd" })
	void everySubcommandIsNamed(String script) throws IOException {
		var file = Path.of("../../features/org.sourcecritic.platform.feature/rootfiles").resolve(script);
		var named = Files.readAllLines(file).stream().filter(line -> line.contains("--version")).toList().getLast();
		assertThat(Arrays.asList(named.split("[ |()]+"))).containsAll(SourceCritic.commands().keySet());
	}
}
