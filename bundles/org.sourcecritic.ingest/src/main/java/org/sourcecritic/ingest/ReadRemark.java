package org.sourcecritic.ingest;

/** Something in a file that could not stay as it was, or was left out. */
public sealed interface ReadRemark permits CharacterRemark, ContentRemark {

	/** How many there are. */
	int count();

	/** One line for the person who imports the file. */
	String message();
}
