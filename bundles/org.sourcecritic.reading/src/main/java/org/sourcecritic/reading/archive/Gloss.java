package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.sourcecritic.reading.publication.WordList;

/** What a text says of an archive before it goes on: its city, its abbreviation, that it was once called otherwise. */
final class Gloss {

	private static final Pattern CLOSING = Pattern.compile("\\s?[)»\"”]");
	private static final Pattern OPENING = Pattern.compile("\\s?[(\\[]");
	private static final Pattern CITY = Pattern.compile(
			"(?:,?\\s|\\s\\(|(?<=\\p{Ll})-)(\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,2})\\)?(?=[,.:;\\s])");
	private static final Pattern BRACKET = Pattern.compile("\\s?\\([^()]{2,40}\\)");
	private static final int WINDOW = 80;

	private Gloss() {
	}

	/** Where the levels may begin behind a name, the nearest first. */
	static List<Integer> ends(Lettering text, int name) {
		var ends = new ArrayList<Integer>();
		ends.add(name);
		add(ends, text, CLOSING, name);
		add(ends, text, OPENING, name);
		add(ends, text, CITY, name);
		if (isKnownCity(text, name)) {
			ends.addFirst(ends.removeLast());
			return ends;
		}
		int city = ends.getLast();
		add(ends, text, BRACKET, city);
		return ends;
	}

	private static boolean isKnownCity(Lettering text, int from) {
		var city = CITY.matcher(text.text()).region(from, Math.min(text.length(), from + WINDOW))
				.useTransparentBounds(true);
		return text.at(from) == ',' && city.lookingAt() && WordList.PLACE.has(city.group(1))
				&& text.at(city.end()) == ',';
	}

	private static void add(List<Integer> ends, Lettering text, Pattern pattern, int from) {
		var matcher = pattern.matcher(text.text()).region(from, Math.min(text.length(), from + WINDOW))
				.useTransparentBounds(true);
		if (matcher.lookingAt()) {
			ends.add(matcher.end());
		}
	}
}
