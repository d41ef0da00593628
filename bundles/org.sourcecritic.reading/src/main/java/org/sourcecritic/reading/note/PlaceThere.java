package org.sourcecritic.reading.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Leaf;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Leaf.Side;

/** A place in the archive of the reference before: "Ibid., d. 1160, l. 3" keeps what is above the file. */
final class PlaceThere {

	private final Words words;
	private final ArchivePlace before;
	private final List<Level> levels;
	private final List<Leaf> leaves = new ArrayList<>();
	private boolean isOther;

	private PlaceThere(Words words, int from, int to, ArchivePlace before) {
		this.words = words;
		this.before = before;
		this.levels = new ArrayList<>(before.levels());
		int at = from;
		while (at < to) {
			at = take(at, to);
		}
	}

	/**
	 * The place, with its own span from the first token to the last.
	 *
	 * @param begin the token that the span begins with
	 * @param from the first that may say a level or a leaf
	 */
	static ArchivePlace of(Words words, int begin, int from, int to, ArchivePlace before) {
		var there = new PlaceThere(words, from, to, before);
		var leaves = there.leaves.isEmpty() && !there.isOther ? before.leaves() : there.leaves;
		return new ArchivePlace(words.span(begin, to), before.archive(), there.levels, leaves);
	}

	private int take(int at, int to) {
		int value = at + 1;
		while (value < to && words.get(value).is('.')) {
			value++;
		}
		boolean isNumbered = words.get(at).isWord() && value < to && words.get(value).isNumber();
		if (!isNumbered) {
			return at + 1;
		}
		var label = words.get(at).text().toLowerCase(Locale.ROOT);
		var kind = level(label);
		if (kind.isPresent()) {
			level(kind.orElseThrow(), label + '.', value);
			return value + 1;
		}
		return isLeaf(label) ? leaves(value, to) : at + 1;
	}

	private Optional<Level.Kind> level(String label) {
		return switch (label) {
			case "f", "ф", "fond", "фонд" -> has(Level.Kind.FOND) ? Optional.of(Level.Kind.FOND) : Optional.empty();
			case "op", "оп", "opis", "опись" -> Optional.of(Level.Kind.OPIS);
			case "d", "д", "delo", "дело", "хр", "khr", "t" -> Optional.of(Level.Kind.DELO);
			case "box", "folder", "b", "busta", "carton", "caja", "leg", "legajo", "reg", "filza", "dossier", "liasse",
					"exp", "fasc", "ins", "inserto", "pièce", "doc", "dok" -> Optional.of(Level.Kind.OTHER);
			default -> Optional.empty();
		};
	}

	private boolean has(Level.Kind kind) {
		return before.level(kind).isPresent();
	}

	/** Takes a level in the place of the one of its kind; what is below it is another. */
	private void level(Level.Kind kind, String label, int at) {
		int i = 0;
		while (i < levels.size() && !(levels.get(i).kind() == kind && (kind != Level.Kind.OTHER
				|| levels.get(i).label().toLowerCase(Locale.ROOT)
						.startsWith(label.substring(0, label.length() - 1))))) {
			i++;
		}
		var own = i < levels.size() ? levels.get(i).label() : label;
		levels.subList(Math.min(i, levels.size()), levels.size()).clear();
		var token = words.get(at);
		levels.add(new Level(kind, own, new Part(token.text(), new TextRange(token.start(), token.end()))));
		isOther = true;
	}

	private static boolean isLeaf(String label) {
		return switch (label) {
			case "l", "ll", "л", "лл", "bl", "fol", "fols", "fo", "f", "ff", "leaf", "leaves", "folio", "folios",
					"fos" -> true;
			default -> false;
		};
	}

	private int leaves(int from, int to) {
		int at = from;
		while (at < to && (words.get(at).isNumber() || at > from && isLink(at, to))) {
			if (words.get(at).isNumber()) {
				leaf(words.get(at), at + 1 < to ? words.get(at + 1) : words.get(at));
			}
			at++;
		}
		return at;
	}

	private boolean isLink(int at, int to) {
		var token = words.get(at);
		boolean joins = token.is(',') || WordList.AND.has(token.text());
		return joins && at + 1 < to && words.get(at + 1).isNumber() || isVerso(token.text())
				|| token.is('.') && isVerso(words.get(at - 1).text());
	}

	private static boolean isVerso(String word) {
		return word.equals("ob") || word.equals("об") || word.equals("verso") || word.equals("v");
	}

	private void leaf(Token token, Token next) {
		var ends = token.text().split("[-–‐]", 2);
		var from = side(ends[0]);
		var to = ends.length > 1 ? last(from, ends[1]) : from;
		if (isVerso(next.text())) {
			to = new Side(to.number(), Face.VERSO);
			from = ends.length > 1 ? from : to;
		}
		leaves.add(new Leaf(from, to, new TextRange(token.start(), token.end())));
	}

	/** The last leaf of a range: "103–4" ends with 104, "12r–v" with the back of 12. */
	private static Side last(Side from, String end) {
		var side = side(end);
		int missing = from.number().length() - side.number().length();
		return missing > 0 && from.number().chars().allMatch(Character::isDigit)
				? new Side(from.number().substring(0, missing) + side.number(), side.face())
				: side;
	}

	private static Side side(String written) {
		int digits = 0;
		while (digits < written.length() && Character.isDigit(written.charAt(digits))) {
			digits++;
		}
		var number = written.substring(0, digits);
		var rest = written.substring(digits).toLowerCase(Locale.ROOT);
		return isVerso(rest)
				? new Side(number, Face.VERSO)
				: rest.equals("r")
						? new Side(number, Face.RECTO)
						: new Side(written, Face.UNSAID);
	}
}
