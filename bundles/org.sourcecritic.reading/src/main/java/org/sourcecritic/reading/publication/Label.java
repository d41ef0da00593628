package org.sourcecritic.reading.publication;

/** What a piece of a reference says. */
public enum Label {
	AUTHOR,
	EDITOR,
	TITLE,
	CONTAINER,
	VOLUME,
	DATE,
	PAGES,
	PUBLISHER,
	PLACE,
	ADDRESS,
	OTHER
}
