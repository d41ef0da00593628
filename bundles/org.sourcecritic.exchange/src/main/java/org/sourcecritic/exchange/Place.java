package org.sourcecritic.exchange;

import java.nio.file.Path;

import org.sourcecritic.exchange.internal.Messages;

/**
 * Where in a file something stands, for people to find it.
 *
 * @param number
 *     from 1; a row counts as in a spreadsheet, where the names of the columns are row 1
 */
public record Place(Path file, Kind kind, long number) {

	/** What the number counts. */
	public enum Kind {
		FILE,
		ROW,
		LINE,
		ANNOTATION
	}

	public static Place file(Path file) {
		return new Place(file, Kind.FILE, 0);
	}

	public static Place row(Path file, long row) {
		return new Place(file, Kind.ROW, row);
	}

	public static Place line(Path file, long line) {
		return new Place(file, Kind.LINE, line);
	}

	/** The n-th annotation of the file. */
	public static Place annotation(Path file, long number) {
		return new Place(file, Kind.ANNOTATION, number);
	}

	/** As it stands before a message: the file and the row, line or annotation. */
	@Override
	public String toString() {
		return switch (kind) {
			case FILE -> file.toString();
			case ROW -> Messages.text("Place_row", file, number);
			case LINE -> Messages.text("Place_line", file, number);
			case ANNOTATION -> Messages.text("Place_annotation", file, number);
		};
	}
}
