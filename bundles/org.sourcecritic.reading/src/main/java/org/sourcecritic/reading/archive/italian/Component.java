package org.sourcecritic.reading.archive.italian;

import org.sourcecritic.core.text.TextRange;

/**
 * A component of a reference to an archive. The components of a reference follow each other without a gap but white
 * space: a comma, a colon or a stop belongs to the component before it, an opening bracket to the one behind it, as in
 * the LinkedBooks data.
 *
 * @param label what it names
 * @param span UTF-16 offsets
 */
public record Component(Label label, TextRange span) {

	/** What a component names. */
	public enum Label {
		/** An archive, a library, a museum, with its town: {@code archive_lib}. */
		ARCHIVE,
		/** A fonds, a magistracy, a series, or several of them one within the other: {@code archivalreference}. */
		SERIES,
		/** {@code reg. 43}. */
		REGISTRY,
		/** {@code b. 12}, {@code busta 7}. */
		BOX,
		/** {@code fasc. 3}. */
		FOLDER,
		/** {@code filza 6}, with the words that describe it. */
		FILZA
	}
}
