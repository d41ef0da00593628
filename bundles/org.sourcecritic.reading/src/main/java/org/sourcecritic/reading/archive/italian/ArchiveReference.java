package org.sourcecritic.reading.archive.italian;

import java.util.List;

/**
 * A reference to one archive or several, or the heading of a list with an archive's name.
 *
 * @param components in the order of the text
 * @param end UTF-16 offset of the end of its entry, exclusive: behind the leaves, which are no components
 * @param firstOfLine whether it begins a line; otherwise it goes on where another ends
 */
record ArchiveReference(List<Component> components, int end, boolean firstOfLine) {

	ArchiveReference {
		components = List.copyOf(components);
	}

	/** Whether it names an archive and nothing of it. */
	boolean isHeading() {
		return components.size() == 1 && components.getFirst().label() == Component.Label.ARCHIVE;
	}
}
