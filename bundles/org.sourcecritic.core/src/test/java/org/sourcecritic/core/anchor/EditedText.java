package org.sourcecritic.core.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.TextRange;

/** A text each unit of which remembers where it comes from, so that the right place of a span is known after edits. */
@NonNullByDefault({})
final class EditedText {

	private static final String[] WORDS = { "the", "mill", "was", "sold", "in", "1871", "to", "nobody", "knows",
			"grain",
			"carts", "of", "harvest", "İıß", "😊", "e\u0301t\u00e9", "хлеб", "שלום", "and", "office", "of", "the",
			"Harn" };

	private final StringBuilder text;
	private final List<Integer> origins = new ArrayList<>();

	EditedText(String text) {
		this.text = new StringBuilder(text);
		for (var i = 0; i < text.length(); i++) {
			origins.add(i);
		}
	}

	static String words(Random random, int count) {
		var text = new StringBuilder();
		for (var i = 0; i < count; i++) {
			text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(8) == 0 ? ". " : " ");
		}
		return text.toString();
	}

	/** Deletes or inserts a little somewhere. */
	void edit(Random random) {
		var at = boundary(random.nextInt(text.length() + 1));
		if (random.nextBoolean() && at < text.length()) {
			var end = boundary(Math.min(text.length(), at + 1 + random.nextInt(12)));
			text.delete(at, end);
			origins.subList(at, end).clear();
		} else {
			var words = words(random, 1 + random.nextInt(3));
			text.insert(at, words);
			for (var i = 0; i < words.length(); i++) {
				origins.add(at, -1);
			}
		}
	}

	private int boundary(int at) {
		return OffsetFault.splitsPair(text, at) ? at - 1 : at;
	}

	/** Where a range of the old text stands whole and untouched. */
	Optional<TextRange> placeOf(int from, int to) {
		var start = origins.indexOf(from);
		for (var i = 0; start >= 0 && i < to - from; i++) {
			if (start + i >= origins.size() || origins.get(start + i) != from + i) {
				return Optional.empty();
			}
		}
		return start < 0 ? Optional.empty() : Optional.of(new TextRange(start, start + to - from));
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
