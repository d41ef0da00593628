package org.sourcecritic.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
record Program(int exitCode, String output, String errors, long milliseconds) {

	static Program run(List<String> command, Path folder, long seconds) throws IOException, InterruptedException {
		var output = Files.createTempFile(folder, "out", ".txt");
		var errors = Files.createTempFile(folder, "err", ".txt");
		var begin = System.nanoTime();
		var process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile())
				.start();
		process.getOutputStream().close();
		if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new IOException(command + " not done within " + seconds + " s: "
					+ Files.readString(output) + Files.readString(errors));
		}
		var milliseconds = (System.nanoTime() - begin) / 1_000_000;
		return new Program(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8),
				Files.readString(errors, StandardCharsets.UTF_8), milliseconds);
	}
}
