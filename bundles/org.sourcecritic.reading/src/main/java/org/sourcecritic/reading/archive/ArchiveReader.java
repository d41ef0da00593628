package org.sourcecritic.reading.archive;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.reference.ArchivePlace;

/** Finds the places in archives that a text names. */
public final class ArchiveReader {

	private final Archives archives;

	/** A reader of texts that stand alone. */
	public ArchiveReader() {
		this(NamedArchives.none());
	}

	/** A reader of the notes of a document that names archives elsewhere. */
	public ArchiveReader(NamedArchives named) {
		this.archives = Archives.known().with(named.abbreviations());
	}

	/**
	 * All places in their order; they don't overlap. Archives that this text names in full with an abbreviation are
	 * known by
	 * it too. A place without an archive of its own is one in the archive named before it, and has the upper levels of
	 * the
	 * place before it, whose spans stay there.
	 */
	public List<ArchivePlace> read(String text) {
		return new ArchiveReading(text, archives(text)).places();
	}

	/**
	 * What a text behind an "ibid." or "there" says: {@code l. 7}, {@code d. 5, l. 7}. The archive and the upper levels
	 * are
	 * those of an earlier place, and have their spans there.
	 *
	 * @return empty when the text doesn't begin with a level or a leaf of that archive
	 */
	public Optional<ArchivePlace> readAfter(ArchivePlace earlier, String text) {
		return new ArchiveReading(text, archives(text)).continued(earlier);
	}

	private Archives archives(String text) {
		return archives.with(NamedArchives.of(text).abbreviations());
	}
}
