package org.sourcecritic.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the tests find what was built. */
final class Project {

	static final Path ROOT = Path.of(System.getProperty("sourcecritic.root", "../..")).toAbsolutePath().normalize();

	private static final Path PRODUCT = ROOT.resolve("releng/org.sourcecritic.product/target");

	private Project() {
	}

	/** Every bundle of the p2 repository, or of the one product that {@code -Dhere} builds. */
	static List<Bundle> bundles() throws IOException {
		try (var folders = Files.walk(PRODUCT.resolve("products"), 8)) {
			var plugins = folders.filter(f -> f.endsWith("plugins") && Files.isDirectory(f)).sorted().findFirst()
					.orElseThrow(() -> new IOException("no product in " + PRODUCT));
			return Bundle.readAll(plugins);
		}
	}

	/** The folders of our bundles. */
	static List<Path> bundleFolders() throws IOException {
		try (var folders = Files.list(ROOT.resolve("bundles"))) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}
}
