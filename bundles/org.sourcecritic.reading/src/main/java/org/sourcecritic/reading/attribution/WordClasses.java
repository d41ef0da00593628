package org.sourcecritic.reading.attribution;

import java.util.Set;

/**
 * What single words of a language do around names.
 *
 * @param noNames are no names though they begin with a capital; one that begins with a hyphen is an ending
 * @param openers stand before the subject of a clause
 * @param stops end a noun phrase
 * @param particles stand within names in small letters
 * @param joins stand before the last of several names
 * @param titles stand before names with a full stop: dr, st
 * @param others stand for further authors: colleagues, others
 */
record WordClasses(Set<String> noNames, Set<String> openers, Set<String> stops, Set<String> particles,
		Set<String> joins, Set<String> titles, Set<String> others) {

	WordClasses {
		noNames = Set.copyOf(noNames);
		openers = Set.copyOf(openers);
		stops = Set.copyOf(stops);
		particles = Set.copyOf(particles);
		joins = Set.copyOf(joins);
		titles = Set.copyOf(titles);
		others = Set.copyOf(others);
	}

	boolean isStop(String plain) {
		return stops.contains(plain);
	}

	/** Whether a word in small letters is no name by itself or by its ending. */
	boolean isNoName(String plain) {
		if (noNames.contains(plain) || stops.contains(plain)) {
			return true;
		}
		for (int length = 2; length <= 7 && length < plain.length(); length++) {
			if (noNames.contains("-" + plain.substring(plain.length() - length))) {
				return true;
			}
		}
		return false;
	}
}
