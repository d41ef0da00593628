package org.sourcecritic.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.exchange.ExchangeFormats;
import org.sourcecritic.exchange.json.JsonValues;
import org.sourcecritic.ingest.DocumentReaders;

import com.fasterxml.jackson.core.JsonFactory;

/** Runs commands as a user would, in this process, and keeps what they said. */
@NonNullByDefault({})
record Cli(int code, byte[] bytes, String err) {

	static Cli run(Object... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var strings = new String[arguments.length];
		for (int i = 0; i < strings.length; i++) {
			strings[i] = arguments[i].toString();
		}
		int code = SourceCritic.run(new Surroundings(out, err, ExchangeFormats::builtIn, DocumentReaders::builtIn,
				"tester"), strings);
		return new Cli(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
	}

	/** As above; fails unless the command succeeds. */
	static String ok(Object... arguments) {
		var run = run(arguments);
		if (run.code != 0) {
			throw new AssertionError(List.of(arguments) + ": " + run.code + " " + run.err);
		}
		return run.out();
	}

	/** A corpus with documents of these names and texts. */
	static Path corpus(Path folder, String... namesAndTexts) throws IOException {
		var corpus = folder.resolve("corpus");
		ok("new", corpus, "--title", "Test");
		var arguments = new ArrayList<Object>(List.of("import", corpus));
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			arguments.add(Files.writeString(folder.resolve(namesAndTexts[i] + ".txt"), namesAndTexts[i + 1]));
		}
		ok(arguments.toArray());
		return corpus;
	}

	String out() {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	List<String> errorLines() {
		return err.lines().toList();
	}

	/** The SHA-256 of all names and bytes in a folder. */
	static String digest(Path folder) throws IOException {
		try {
			var sha = MessageDigest.getInstance("SHA-256");
			var files = new ArrayList<Path>();
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
					files.add(visited);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
					files.add(visited);
					return FileVisitResult.CONTINUE;
				}
			});
			files.sort(null);
			for (var file : files) {
				sha.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
				if (Files.isRegularFile(file)) {
					sha.update(Files.readAllBytes(file));
				}
			}
			return HexFormat.of().formatHex(sha.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The one object of an answer. */
	static Map<?, ?> json(String text) throws IOException {
		try (var parser = new JsonFactory().createParser(text)) {
			parser.nextToken();
			return JsonValues.read(parser) instanceof Map<?, ?> object ? object : Map.of();
		}
	}

	/** The objects of an array. */
	static List<Map<?, ?>> objects(Object array) {
		return JsonValues.many(array).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
	}
}
