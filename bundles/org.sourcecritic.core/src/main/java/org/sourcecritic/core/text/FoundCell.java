package org.sourcecritic.core.text;

import java.util.Optional;

/**
 * A cell of a table, as it was found.
 *
 * @param row counts from 0, rows of headings too
 * @param column counts from 0
 * @param range UTF-16 offsets of its words; empty for an empty cell
 * @param rowHeading the words at the head of its row; none for such a cell itself
 * @param columnHeading the words at the head of its column, from the top; none for such a cell itself
 * @param tableNote the words of the note below the table to which a sign in the cell leads
 */
public record FoundCell(int row, int column, TextRange range, Optional<String> rowHeading,
		Optional<String> columnHeading, Optional<String> tableNote) {}
