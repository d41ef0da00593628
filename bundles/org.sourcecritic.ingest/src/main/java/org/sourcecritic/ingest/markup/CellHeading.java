package org.sourcecritic.ingest.markup;

/** Whether a cell of a table says what stands in others. */
public enum CellHeading {
	/** It says what it says. */
	NONE,
	/** It is the head of its column. */
	COLUMN,
	/** It is the head of its row. */
	ROW,
	/** It is a head: of its column when all cells of its row are heads, else of its row. */
	EITHER
}
