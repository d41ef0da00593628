package org.sourcecritic.core.card;

/**
 * The name of a person, or of a body that has only one.
 *
 * @param family what it is sorted by; for a body the whole of its name
 * @param given may be empty
 */
public record PersonName(String family, String given) {

	/** A name as {@code Marten, Ida}, or as {@code Ida Marten}, of which the last word is taken for the family name. */
	public static PersonName of(String words) {
		var name = words.strip();
		int comma = name.indexOf(',');
		if (comma >= 0) {
			return new PersonName(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
		}
		int last = name.lastIndexOf(' ');
		return new PersonName(name.substring(last + 1), last < 0 ? "" : name.substring(0, last).strip());
	}

	/** {@code Ida Marten}. */
	public String inText() {
		return given.isEmpty() ? family : given + ' ' + family;
	}
}
