package org.sourcecritic.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.sourcecritic.exchange.csv.FlatCsv;
import org.sourcecritic.exchange.w3c.WebAnnotation;

/** The formats there are. */
public final class ExchangeFormats {

	/** The extension point. */
	public static final String EXTENSION_POINT = "org.sourcecritic.exchange.exchangeFormats";

	private static final int HEAD = 4096;

	private ExchangeFormats() {
	}

	/** The formats of this bundle, for use outside of OSGi. */
	public static List<ExchangeFormat> builtIn() {
		return List.of(new FlatCsv(), new WebAnnotation());
	}

	/**
	 * The formats that bundles have registered, in the order of their ids.
	 *
	 * @throws CoreException
	 *     when one of them can't be made
	 */
	public static List<ExchangeFormat> installed(IExtensionRegistry registry) throws CoreException {
		var formats = new ArrayList<ExchangeFormat>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			formats.add((ExchangeFormat) element.createExecutableExtension("class"));
		}
		formats.sort(Comparator.comparing(ExchangeFormat::id));
		return formats;
	}

	public static Optional<ExchangeFormat> named(List<ExchangeFormat> formats, String id) {
		return formats.stream().filter(f -> f.id().equals(id)).findFirst();
	}

	/**
	 * The first format that can read the file, by its name and its first characters.
	 *
	 * @throws IOException
	 *     when the file can't be read
	 */
	public static Optional<ExchangeFormat> of(Path file, List<ExchangeFormat> formats) throws IOException {
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes(HEAD);
		}
		var decoded = new String(bytes, StandardCharsets.UTF_8);
		var head = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
		return formats.stream().filter(f -> f.canRead() && f.recognises(file, head)).findFirst();
	}
}
