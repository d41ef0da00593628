package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.reference.Leaf;
import org.sourcecritic.reading.reference.Leaf.Face;
import org.sourcecritic.reading.reference.Leaf.Side;

/** The leaves behind the last level: {@code c. 12v}, {@code cc. 3r-4v, 7}. */
final class LeafReading {

	private static final Vocabulary VOCABULARY = Vocabulary.ITALIAN;
	/** How far behind the last level leaves are looked for, in UTF-16 units. */
	private static final int REACH = 300;

	private final List<Word> words;
	private final int offset;
	private final List<Leaf> leaves = new ArrayList<>();

	private LeafReading(List<Word> words, int offset) {
		this.words = words;
		this.offset = offset;
	}

	/** In the order of the text, between two UTF-16 offsets. */
	static List<Leaf> of(String text, int from, int to) {
		int last = Math.min(to, from + REACH);
		var reading = new LeafReading(Words.of(text.substring(Math.min(from, last), last)), from);
		reading.read();
		return List.copyOf(reading.leaves);
	}

	private void read() {
		for (int i = 0; i + 1 < words.size(); i++) {
			if (!words.get(i).isCapital() && VOCABULARY.is(Role.LEAVES, words.get(i))) {
				int number = words.get(i + 1).is(".") ? i + 2 : i + 1;
				if (isDigits(number)) {
					readNumbers(number);
					return;
				}
			}
		}
	}

	private void readNumbers(int first) {
		int at = first;
		do {
			int from = at;
			var start = side(at);
			at = behind(at);
			var end = start;
			if (at + 1 < words.size() && words.get(at).isDash() && isDigits(at + 1)) {
				end = side(at + 1);
				at = behind(at + 1);
			}
			leaves.add(new Leaf(start, end,
					new TextRange(offset + words.get(from).start(), offset + words.get(at - 1).end())));
			at++;
		} while (at < words.size() && words.get(at - 1).is(",") && isDigits(at) && !words.get(at).isYear()
				&& !VOCABULARY.isDay(words, at, words.size()));
	}

	private boolean isDigits(int at) {
		return at < words.size() && words.get(at).isDigits();
	}

	private Side side(int at) {
		return new Side(words.get(at).form(), behind(at) == at + 1 ? Face.UNSAID : face(words.get(at + 1)));
	}

	private static Face face(Word word) {
		return word.is("v") ? Face.VERSO : Face.RECTO;
	}

	private int behind(int at) {
		boolean hasFace = at + 1 < words.size() && (words.get(at + 1).form().equals("r")
				|| words.get(at + 1).form().equals("v"));
		return hasFace ? at + 2 : at + 1;
	}
}
