package org.sourcecritic.reading.archive;

import java.util.regex.Pattern;

import org.sourcecritic.reading.archive.DocumentWords.Role;

/**
 * Tells who may send or receive a document from other words.
 *
 * @param isOfDay whether a day is said with it, so that an office without a name will do
 */
record Correspondent(Lettering text, boolean isOfDay, boolean isRussian) {

	private static final int LONGEST_NAME = 90;
	private static final Pattern OFFICE = Pattern
			.compile("(?:the|der|die|das|den|dem|le|la|el|il|lo) (?:\\p{Ll}{2,20},?(?: |$)){1,3}");
	private static final Pattern CONTRACTED = Pattern.compile("(?:al|alla|ai|au|aux|zum|zur)\\s*");
	/** dell'Interno, d'Orsay */
	private static final Pattern ELIDED = Pattern.compile("\\p{Ll}{1,5}['’]\\p{Lu}");

	/** Whether a name or an office: "Beria", "the head of the Gulag"; where a day is said, "the registry" too. */
	boolean isName(int from, int to) {
		return isOffice(words(from, to)) || isProperName(from, to);
	}

	/** "to" a name or an office; the office has no article of its own behind "al", "au", "zum". */
	boolean isRecipient(int to, int end) {
		int name = Math.max(to, DocumentWords.end(text, to, Role.TO));
		return isName(name, end) || CONTRACTED.matcher(text.text().substring(to, name)).matches()
				&& isOffice("el " + words(name, end));
	}

	private String words(int from, int to) {
		int first = text.afterBlanks(from);
		return text.text().substring(first, Math.max(first, to));
	}

	/** An article and one to three words without a capital: "the sanitary section". */
	private boolean isOffice(String words) {
		return isOfDay && OFFICE.matcher(words.strip()).matches();
	}

	private boolean isProperName(int from, int to) {
		boolean hasCapital = false;
		for (int at = from; at < to; at = Math.max(at + 1, text.wordEnd(at))) {
			boolean isCapital = Character.isUpperCase(text.at(at))
					|| ELIDED.matcher(text.text()).region(at, to).lookingAt();
			hasCapital |= isCapital;
			boolean isWord = text.isBeginning(at) && !isCapital && !isRussian;
			if (isWord && DocumentWords.end(text, at, Role.PARTICLE) < 0 && DocumentWords.end(text, at,
					Role.NOUN_OF_OFFICE) < 0) {
				return false;
			}
		}
		return hasCapital && to - from < LONGEST_NAME;
	}
}
