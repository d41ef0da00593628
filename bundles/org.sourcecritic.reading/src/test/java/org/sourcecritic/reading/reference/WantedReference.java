package org.sourcecritic.reading.reference;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

/**
 * A reference that a person has read.
 *
 * @param id note and place in it, {@code t1} or {@code b1}
 * @param place UTF-16 offsets of words in it
 * @param isScored whether it has to be read
 * @param lines what is said of it, by its name; names as in the file
 */
record WantedReference(String id, TextRange place, boolean isScored, Map<String, String> lines) {

	/** What is not scored. */
	static final String ANY = "?";

	private static final Set<String> NO_PARTS = Set.of("is", "means", "archive", "levels", "leaves");

	WantedReference {
		lines = Map.copyOf(lines);
	}

	/**
	 * A value that stands in one of some roles.
	 *
	 * @param roles one of which has it
	 * @param values one of which is right; empty where nothing is scored
	 */
	record WantedPart(List<Role> roles, List<String> values) {

		WantedPart {
			roles = List.copyOf(roles);
			values = List.copyOf(values);
		}
	}

	Setting setting() {
		return switch (id.charAt(0)) {
			case 't' -> Setting.TEXT;
			case 'b' -> Setting.LIST_OF_WORKS;
			default -> Setting.NOTE;
		};
	}

	boolean isArchival() {
		return lines.containsKey("levels");
	}

	/** Kind, strength or function: the words that are right. */
	List<String> judged(int which) {
		return alternatives(List.of(lines.getOrDefault("is", "? ? ?").split(" ")).get(which));
	}

	/** Which values are right; empty where nothing is scored or nothing is said. */
	List<String> wanted(String name) {
		return alternatives(lines.getOrDefault(name, ANY));
	}

	Optional<String> line(String name) {
		return Optional.ofNullable(lines.get(name));
	}

	List<WantedPart> parts() {
		return lines.entrySet().stream().filter(line -> !NO_PARTS.contains(line.getKey()))
				.sorted(Map.Entry.comparingByKey())
				.map(line -> line.getValue().equals(ANY)
						? new WantedPart(roles(line.getKey()), List.of())
						: new WantedPart(roles(line.getKey()), alternatives(line.getValue())))
				.toList();
	}

	/** The roles of which something is said. */
	Set<Role> named() {
		var roles = new LinkedHashSet<Role>();
		parts().forEach(part -> roles.addAll(part.roles()));
		return roles;
	}

	private static List<Role> roles(String names) {
		return Arrays.stream(names.split("/")).map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
				.toList();
	}

	private static List<String> alternatives(String written) {
		return written.equals(ANY) ? List.of() : List.of(written.split(" ?\\|\\| ?"));
	}
}
