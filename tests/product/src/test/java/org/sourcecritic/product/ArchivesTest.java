package org.sourcecritic.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Looks into the archive of every operating system; only this machine's own can be started here. */
class ArchivesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "linux.gtk.x86_64", "linux.gtk.aarch64", "win32.win32.x86_64", "macosx.cocoa.aarch64" })
	void theArchiveFitsItsOperatingSystem(String environment) throws Exception {
		var archive = Archive.unpack(Products.archive(environment), folder);
		var installation = archive.installation();

		assertThat(namesOf(installation.resolve("plugins"), "org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*"))
				.as("SWT fragments").hasSize(1)
				.allMatch(n -> n.startsWith("org.eclipse.swt." + swt(environment) + "_"));
		assertThat(unresolved(installation, environment)).as("bundles that don't resolve").isEmpty();
		if (environment.startsWith("win32")) {
			assertThat(Files.readString(installation.resolve("sourcecritic.cmd")))
					.contains("org.eclipse.equinox.launcher_")
					.contains("\r\n");
		} else {
			var script = installation.resolve("sourcecritic");
			assertThat(archive.modes().get(archive.path(script)) & 0111).as("executable").isEqualTo(0111);
			assertThat(Files.readString(script)).contains("Darwin) first_thread=-XstartOnFirstThread")
					.contains("\"$java/bin/java\" $first_thread ").doesNotContain("\r");
		}
	}

	private static String swt(String environment) {
		var parts = environment.split("\\.");
		return parts[1] + "." + parts[0] + "." + parts[2];
	}

	private static List<String> namesOf(Path plugins, String pattern) throws IOException {
		try (var files = Files.list(plugins)) {
			return files.map(f -> f.getFileName().toString()).filter(n -> n.matches(pattern)).toList();
		}
	}

	/** Installs all bundles into a framework that believes to run on the other system, and lets it resolve them. */
	private List<String> unresolved(Path installation, String environment) throws Exception {
		var parts = environment.split("\\.");
		var configuration = new HashMap<String, String>(Map.of(Constants.FRAMEWORK_STORAGE,
				folder.resolve("framework").toString(), "osgi.os", parts[0], "osgi.ws", parts[1], "osgi.arch",
				parts[2]));
		var framework = new EquinoxFactory().newFramework(configuration);
		framework.init();
		try {
			var bundles = new ArrayList<Bundle>();
			var info = installation.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
			for (var line : Files.readAllLines(info)) {
				if (!line.startsWith("#") && !line.startsWith("org.eclipse.osgi,")) {
					var jar = installation.resolve(line.split(",")[2]);
					bundles.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
				}
			}
			assertThat(bundles).hasSizeGreaterThan(60)
					.anyMatch(b -> "org.sourcecritic.core".equals(b.getSymbolicName()));
			framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
			return bundles.stream().filter(b -> b.getState() < Bundle.RESOLVED).map(Bundle::getSymbolicName).toList();
		} finally {
			framework.stop();
			framework.waitForStop(10_000);
		}
	}
}
