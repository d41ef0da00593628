package org.sourcecritic.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/** What the class files of a jar refer to. */
final class ClassReferences {

	private ClassReferences() {
	}

	/**
	 * The classes of a jar, each with the names (with dots) of all classes it mentions in code, types and annotations.
	 */
	static Map<String, Set<String>> of(Path jar) throws IOException {
		var references = new TreeMap<String, Set<String>>();
		try (var file = new JarFile(jar.toFile())) {
			for (var entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
				try (var in = file.getInputStream(entry)) {
					var found = new HashSet<String>();
					var reader = new ClassReader(in);
					reader.accept(new ClassRemapper(new ClassNode(), new Collector(found)), ClassReader.SKIP_DEBUG);
					references.put(reader.getClassName().replace('/', '.'), found);
				}
			}
		}
		return references;
	}

	private static final class Collector extends Remapper {
		private final Set<String> found;

		Collector(Set<String> found) {
			super(org.objectweb.asm.Opcodes.ASM9);
			this.found = found;
		}

		@Override
		public String map(String internalName) {
			found.add(internalName.replace('/', '.'));
			return internalName;
		}
	}
}
