package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the weights are asked about each piece of a reference. */
final class Features {

	private final List<Piece> pieces;
	private final List<Shape> shapes;

	Features(List<Piece> pieces) {
		this.pieces = pieces;
		this.shapes = pieces.stream().map(Shape::of).toList();
	}

	/** The features of one piece. */
	List<String> of(int at, Earlier earlier) {
		var piece = pieces.get(at);
		var shape = shapes.get(at);
		var found = new ArrayList<String>(32);
		found.add("all");
		found.add("is " + shape);
		found.add(shape + " before " + piece.after());
		found.add(shape + " after " + piece.before());
		found.add(shape + " at " + place(at));
		found.add("at " + place(at));
		found.add("after " + piece.before());
		found.add("before " + piece.after());
		found.add("between " + piece.before() + " " + piece.after());
		found.add("long " + length(piece) + (piece.quoted() ? " quoted" : ""));
		found.add("long " + length(piece) + " at " + place(at));
		found.add("next " + shape(at + 1));
		found.add("previous " + shape(at - 1));
		found.add(shape + " next " + shape(at + 1));
		found.add(shape + " previous " + shape(at - 1));
		found.add("previous " + shape(at - 1) + " by " + piece.before());
		found.add(shape + " previous " + shape(at - 1) + " by " + piece.before());
		found.add("second next " + shape(at + 2));
		found.add("next " + shape(at + 1) + " before " + piece.after());
		if (piece.cue() != Cue.NONE) {
			found.add("cue " + piece.cue());
			found.add(piece.cue() + " " + shape);
		}
		if (at > 0 && pieces.get(at - 1).cue() != Cue.NONE) {
			found.add("previous cue " + pieces.get(at - 1).cue());
		}
		if (piece.bracketed()) {
			found.add("bracketed");
			found.add("bracketed " + shape);
		}
		words(piece, found);
		earlier.describe(shape, found);
		return found;
	}

	private static void words(Piece piece, List<String> found) {
		var first = piece.first().text();
		var last = piece.last().text();
		var rest = piece.tokens().subList(1, piece.size());
		boolean isQuotation = piece.quoted();
		if (!isQuotation && WordList.AND.has(first)) {
			found.add("begins with and");
		}
		if (piece.first().isWord() && Character.isLowerCase(first.codePointAt(0))) {
			found.add("begins small");
		}
		if (WordList.FUNCTION.has(first)) {
			found.add("begins with " + (piece.first().isCapital() ? "Article" : "article"));
		}
		if (rest.stream()
				.anyMatch(token -> token.isWord() && !token.isCapital() && WordList.FUNCTION.has(token.text()))) {
			found.add("has articles");
		}
		if (rest.stream().anyMatch(token -> token.isWord() && !token.isCapital() && !WordList.FUNCTION.has(token.text())
				&& !WordList.AND.has(token.text()))) {
			found.add("has small words");
		}
		if (piece.tokens().stream().anyMatch(token -> token.isCapital() && WordList.GIVEN.has(token.text()))) {
			found.add("has given name");
		}
		if (WordList.PUBLISHER.has(last)) {
			found.add("ends as publisher");
		}
		if (piece.tokens().stream().anyMatch(token -> token.isCapital() && WordList.PUBLISHER.has(token.text()))) {
			found.add("has publisher");
		}
		if (piece.tokens().stream().anyMatch(token -> token.isCapital() && WordList.JOURNAL.has(token.text()))) {
			found.add("has journal");
		}
		if (WordList.JOURNAL.has(first)) {
			found.add("begins as journal");
		}
		if (piece.first().isCapital() && first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT))) {
			found.add("begins in capitals");
		}
		if (piece.last().isInitial()) {
			found.add("ends with initial");
		}
		if (WordList.EDITOR_AFTER.has(last) || WordList.EDITOR_AFTER.has(first)) {
			found.add("has editor");
		}
	}

	/** The shape of a piece, that of a line before the first and behind the last. */
	Shape shape(int at) {
		return at < 0 || at >= shapes.size() ? Shape.LINE : shapes.get(at);
	}

	private String place(int at) {
		if (at < 3) {
			return String.valueOf(at);
		}
		if (at == pieces.size() - 1) {
			return "end";
		}
		return at * 3 < pieces.size() ? "begin" : at * 3 < pieces.size() * 2 ? "middle" : "late";
	}

	private static String length(Piece piece) {
		int size = piece.quoted() ? (piece.last().end() - piece.first().start()) / 6 : piece.size();
		return size < 4 ? String.valueOf(size) : size < 6 ? "4-5" : size < 10 ? "6-9" : "10";
	}

	/** What stood before a piece. */
	final class Earlier {
		private boolean year;
		private boolean quoted;
		private boolean container;
		private boolean title;
		private boolean place;
		private boolean slashes;
		private boolean pages;

		private void describe(Shape shape, List<String> found) {
			add(year, "year", shape, found);
			add(quoted, "quotation", shape, found);
			add(container, "in", shape, found);
			add(title, "text", shape, found);
			add(place, "place", shape, found);
			add(slashes, "slashes", shape, found);
			add(pages, "pages", shape, found);
		}

		private static void add(boolean is, String what, Shape shape, List<String> found) {
			found.add(shape + (is ? " has had " : " without ") + what);
			found.add((is ? "has had " : "without ") + what);
		}

		/** Takes a piece to what stood before. */
		void pass(int at) {
			var piece = pieces.get(at);
			var shape = shapes.get(at);
			year |= shape == Shape.YEAR || shape == Shape.DATE;
			quoted |= piece.quoted();
			container |= piece.cue() == Cue.IN && at > 0;
			title |= shape == Shape.TEXT || shape == Shape.QUOTED;
			place |= shape == Shape.PLACE;
			slashes |= piece.after() == Separator.SLASHES;
			pages |= shape == Shape.PAGES || shape == Shape.NUMBER_PAIR;
		}
	}

	/** The features of all pieces in their order. */
	List<List<String>> all() {
		var earlier = new Earlier();
		var all = new ArrayList<List<String>>();
		for (int i = 0; i < pieces.size(); i++) {
			all.add(of(i, earlier));
			earlier.pass(i);
		}
		return all;
	}

	/** One for each piece. */
	List<Shape> shapes() {
		return shapes;
	}
}
