package org.sourcecritic.reading.archive;

import java.util.List;

import org.sourcecritic.reading.reference.ArchivePlace;

/** Finds the places in archives that a text names. */
public final class ArchiveReader {

	/** All places in their order. Archives that this text names in full with an abbreviation are known by it after. */
	public List<ArchivePlace> read(String text) {
		return List.of();
	}
}
