package org.sourcecritic.reading.note;

import java.util.Optional;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.WordList;

/** A reference by author and year: "Marsh 1990", "Marsh and Keller (2002a: 45)", "Marsh et al. 2004, pp. 5–6". */
record AuthorYear(Part author, Part year, Optional<Part> pages) {

	private static final int LONGEST = 10;

	/** Empty when there is more than names, a year and pages. */
	static Optional<AuthorYear> of(Words words, int from, int to) {
		int at = from;
		while (at < to && at < from + LONGEST
				&& (ShortTitles.isOfName(words.get(at)) || words.get(at).is(',') && at > from
						&& at + 1 < to && (ShortTitles.isYear(words.get(at + 1)) || words.get(at + 1).isCapital()))) {
			at++;
		}
		int end = at;
		while (end > from
				&& (words.get(end - 1).is(',') || words.get(end - 1).is('.') && !words.get(end - 2).isInitial())) {
			end--;
		}
		if (at < to && words.get(at).is('(')) {
			at++;
		}
		boolean isStopped = at > from + 1 && words.get(at - 1).is('.') && words.get(at - 2).text().length() > 3;
		boolean isImprint = at > from + 3 && at < to && WordList.PLACE.has(words.get(at - 1).text())
				&& words.get(at - 2).is(',');
		boolean isAuthor = !isStopped && !isImprint && end > from && words.get(from).isCapital() && at < to
				&& ShortTitles.isYear(words.get(at));
		if (!isAuthor || !isOnlyPages(words, at + 1, to)) {
			return Optional.empty();
		}
		return Optional.of(new AuthorYear(words.part(from, end), words.part(at, at + 1),
				at + 1 < to ? words.pages(at + 1, to) : Optional.empty()));
	}

	private static boolean isOnlyPages(Words words, int from, int to) {
		for (int i = from; i < to; i++) {
			var token = words.get(i);
			boolean isWord = token.isWord() && (token.text().length() > 5 || WordList.MONTH.has(token.text()));
			if (isWord || token.isCapital() && !token.text().equals("S") && !token.text().equals("С")
					|| token.sort() == Token.Sort.QUOTATION || i > from + 12) {
				return false;
			}
		}
		return true;
	}
}
