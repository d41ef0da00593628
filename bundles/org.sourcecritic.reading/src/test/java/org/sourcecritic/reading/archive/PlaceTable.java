package org.sourcecritic.reading.archive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.Leaf;

/** Texts and the places in archives that they name, from files whose first line tells their form. */
public final class PlaceTable {

	/** Every form in the Russian scheme in both alphabets, those of other countries, and what names no archive. */
	public static final List<String> FILES = List.of("archives_russian.txt", "archives_western.txt", "no_archives.txt");

	private PlaceTable() {
	}

	/** A text, and its places as the file writes them. */
	public record Row(String text, List<String> places) {

		/** Whether exactly these places are read. */
		public boolean isRight() {
			return shown(new ArchiveReader().read(text)).equals(places);
		}

		private static Row of(String line) {
			var cells = Arrays.stream(line.split(" \\|(?= |$)")).map(String::strip).toList();
			return new Row(cells.getFirst(), cells.subList(1, cells.size()));
		}

		@Override
		public String toString() {
			return text;
		}
	}

	public static Stream<Row> of(String... files) {
		return Arrays.stream(files).flatMap(file -> DataLines.of(file).stream()).map(Row::of);
	}

	static List<String> shown(List<ArchivePlace> places) {
		return places.stream().map(PlaceTable::shown).toList();
	}

	static String shown(ArchivePlace place) {
		var levels = place.levels().stream()
				.map(level -> (level.label() + " " + level.value().value()).strip()).collect(Collectors.joining(" ; "));
		var leaves = place.leaves().stream().map(PlaceTable::shown).collect(Collectors.joining(" "));
		return (place.archive().map(Part::value).orElse("") + " = " + levels + " = " + leaves).strip();
	}

	private static String shown(Leaf leaf) {
		var from = shown(leaf.from());
		return switch (leaf.rest()) {
			case NEXT -> from + "+";
			case MORE -> from + "++";
			case NONE -> leaf.from().equals(leaf.to()) ? from : from + "-" + shown(leaf.to());
		};
	}

	private static String shown(Leaf.Side side) {
		return side.number() + switch (side.face()) {
			case UNSAID -> "";
			case RECTO -> "r";
			case VERSO -> "v";
		};
	}
}
