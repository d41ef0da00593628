package org.sourcecritic.core.text;

import java.util.List;

/**
 * The cells of a table by rows and columns, as the marks or the places of a plain text divide them.
 *
 * @param rows at least two, each with a cell at least, by column
 * @param headRows how many rows at the top are headings by their marks; {@link #UNKNOWN} when nothing tells
 * @param below number of the first line after the rows among the lines of the block
 */
record TableGrid(List<List<Cell>> rows, int headRows, int below) {

	/** Figures must tell how many rows of headings there are. */
	static final int UNKNOWN = -1;

	/**
	 * A cell.
	 *
	 * @param lastColumn the last column that a heading stands over; mostly the column itself
	 * @param range without white space at its ends; may be empty
	 */
	record Cell(int column, int lastColumn, TextRange range) {

		static Cell of(int column, TextRange range) {
			return new Cell(column, column, range);
		}
	}
}
