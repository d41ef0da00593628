package org.sourcecritic.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** A built bundle: what its manifest says, and the packages in its jar. */
record Bundle(Path jar, String name, Attributes manifest, Set<String> packages) {

	/** One clause of a header: its names (packages or bundles) and the text of its attributes and directives. */
	record Clause(String name, String parameters) {
		boolean optional() {
			return parameters.replace(" ", "").contains("resolution:=optional");
		}

		boolean reexported() {
			return parameters.replace(" ", "").contains("visibility:=reexport");
		}
	}

	static Bundle read(Path jar) {
		try (var file = new JarFile(jar.toFile())) {
			var manifest = file.getManifest().getMainAttributes();
			var name = manifest.getValue("Bundle-SymbolicName");
			var packages = file.stream().map(e -> e.getName()).filter(n -> n.endsWith(".class") && n.contains("/"))
					.filter(n -> !n.startsWith("META-INF/"))
					.map(n -> n.substring(0, n.lastIndexOf('/')).replace('/', '.'))
					.collect(Collectors.toSet());
			return new Bundle(jar, name == null ? "" : name.replaceAll(";.*", "").strip(), manifest, packages);
		} catch (IOException e) {
			throw new UncheckedIOException(jar.toString(), e);
		}
	}

	static List<Bundle> readAll(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(f -> f.toString().endsWith(".jar")).sorted().map(Bundle::read).toList();
		}
	}

	boolean isOurs() {
		return name.startsWith(AllowedEdges.PREFIX);
	}

	List<Clause> clauses(String header) {
		var value = manifest.getValue(header);
		if (value == null) {
			return List.of();
		}
		var clauses = new ArrayList<Clause>();
		for (var clause : split(value, ',')) {
			var names = new ArrayList<String>();
			var parameters = new StringBuilder();
			for (var part : split(clause, ';')) {
				if (part.contains("=")) {
					parameters.append(';').append(part.strip());
				} else {
					names.add(part.strip());
				}
			}
			names.forEach(n -> clauses.add(new Clause(n, parameters.toString())));
		}
		return clauses;
	}

	Set<String> exports() {
		return clauses("Export-Package").stream().map(Clause::name).collect(Collectors.toSet());
	}

	@Override
	public String toString() {
		return name;
	}

	/** Splits outside of quotation marks: versions and filters hold commas too. */
	private static List<String> split(String text, char separator) {
		var parts = new ArrayList<String>();
		var quoted = false;
		var begin = 0;
		for (var i = 0; i < text.length(); i++) {
			var c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == separator && !quoted) {
				parts.add(text.substring(begin, i));
				begin = i + 1;
			}
		}
		parts.add(text.substring(begin));
		return parts;
	}
}
