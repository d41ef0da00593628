package org.sourcecritic.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A client of AT-SPI, as a screen reader is one: a process of its own that asks the application over the bus of the
 * display. The application answers while it waits.
 */
final class ScreenReader {

	private static final String CLIENT = "accessible.py";
	private static final int NOT_INSTALLED = 3;

	private final Path script;

	/**
	 * @param folder
	 *     where it may put a file
	 */
	ScreenReader(Path folder) throws IOException {
		script = folder.resolve(CLIENT);
		try (InputStream client = Objects.requireNonNull(ScreenReader.class.getResourceAsStream(CLIENT))) {
			Files.copy(client, script, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** What is said of the text of this name where its caret is; nothing where no client is installed. */
	Optional<Map<String, String>> hear(String text) throws IOException {
		Path said = Files.createTempFile(script.getParent(), "said", ".txt");
		Process client = new ProcessBuilder("/usr/bin/python3", script.toString(), text).redirectErrorStream(true)
				.redirectOutput(said.toFile()).start();
		try {
			Conditions.await("the screen reader", Hands.PATIENCE, () -> !client.isAlive());
		} finally {
			client.destroy();
		}
		if (client.exitValue() == NOT_INSTALLED) {
			return Optional.empty();
		}
		if (client.exitValue() != 0) {
			throw new AssertionError("ended with " + client.exitValue() + ": " + read(said));
		}
		return Optional.of(read(said).lines().filter(line -> line.contains("="))
				.collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
						line -> line.substring(line.indexOf('=') + 1))));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
