package org.sourcecritic.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests find what was built. */
final class Products {

	static final Path ROOT = Path.of(System.getProperty("sourcecritic.root", "../..")).toAbsolutePath().normalize();

	static final Path INSTALLED = ROOT
			.resolve("tests/install/target/products/org.sourcecritic.install.base/linux/gtk/x86_64");

	private Products() {
	}

	/** The archive for an environment such as {@code linux.gtk.x86_64}. */
	static Path archive(String environment) throws IOException {
		try (var files = Files.list(ROOT.resolve("releng/org.sourcecritic.product/target/products"))) {
			return files.filter(f -> f.getFileName().toString().contains(environment + ".")).findFirst()
					.orElseThrow(() -> new IOException("no archive for " + environment));
		}
	}
}
