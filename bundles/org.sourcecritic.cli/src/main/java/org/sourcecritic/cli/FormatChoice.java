package org.sourcecritic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.sourcecritic.exchange.ExchangeFormat;
import org.sourcecritic.exchange.ExchangeFormats;

/** The format that a command reads or writes. */
final class FormatChoice {

	private FormatChoice() {
	}

	/** The named format, or the one that the file looks like. */
	static ExchangeFormat toRead(Surroundings surroundings, Optional<String> name, Path file)
			throws CoreException, IOException, Failure {
		if (!Files.exists(file)) {
			throw new Failure(Messages.text("FormatChoice_noFile", file));
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new Failure(Messages.text("FormatChoice_unreadable", file));
		}
		var formats = surroundings.formats().all();
		if (name.isPresent()) {
			return named(formats, name.get(), ExchangeFormat::canRead);
		}
		return ExchangeFormats.of(file, formats).orElseThrow(() -> new Failure(
				Messages.text("FormatChoice_unknownFile", file, names(formats, ExchangeFormat::canRead))));
	}

	static ExchangeFormat toWrite(Surroundings surroundings, String name) throws CoreException, Failure {
		return named(surroundings.formats().all(), name, ExchangeFormat::canWrite);
	}

	private static ExchangeFormat named(List<ExchangeFormat> formats, String name, Predicate<ExchangeFormat> able)
			throws Failure {
		return ExchangeFormats.named(formats, name).filter(able).orElseThrow(
				() -> new Failure(Messages.text("FormatChoice_unknownFormat", name, names(formats, able))));
	}

	private static String names(List<ExchangeFormat> formats, Predicate<ExchangeFormat> able) {
		return formats.stream().filter(able).map(ExchangeFormat::id).sorted().collect(Collectors.joining(", "));
	}
}
