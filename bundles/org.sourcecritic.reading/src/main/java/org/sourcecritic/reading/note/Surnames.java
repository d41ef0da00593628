package org.sourcecritic.reading.note;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.Tokens;
import org.sourcecritic.reading.publication.WordList;

/** The surnames among the words of names: neither initials nor, where others are left, given names. */
final class Surnames {

	private Surnames() {
	}

	/** In lower case, in the order of the text; at most ten. */
	static Set<String> of(String names) {
		var bounded = new TextRange(0, Math.min(names.length(), 300));
		return of(Tokens.of(names, bounded));
	}

	static Set<String> of(List<Token> tokens) {
		var surnames = new LinkedHashSet<String>();
		String given = "";
		boolean isSurnameFirst = false;
		for (var token : tokens) {
			isSurnameFirst |= token.is(',') && !given.isEmpty();
			boolean isName = token.isCapital() && !token.isInitial() && token.text().length() > 1
					&& surnames.size() < 10;
			if (isName && !WordList.GIVEN.has(token.text())) {
				surnames.addAll(List.of(plain(token.text()).split("/")));
			} else if (isName && !isSurnameFirst) {
				given = plain(token.text());
			}
		}
		if (surnames.isEmpty() && !given.isEmpty()) {
			surnames.add(given);
		}
		return surnames;
	}

	private static String plain(String word) {
		var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е');
		return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
	}
}
