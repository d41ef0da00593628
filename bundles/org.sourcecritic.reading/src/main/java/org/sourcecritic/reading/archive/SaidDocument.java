package org.sourcecritic.reading.archive;

import java.util.EnumMap;
import java.util.Map;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * A document that is only described, without the archive where it lies: "letter of N. A. to her sister, 2 May 1940".
 */
public final class SaidDocument {

	/** What is longer describes nothing. */
	private static final int LONGEST = 300;
	/** The length of a day in EDTF. */
	private static final int DAY = 10;

	private SaidDocument() {
	}

	/**
	 * What it is, who sent it to whom, and when.
	 *
	 * @param text of any length; only the stretch is looked at
	 * @param stretch UTF-16 offsets
	 * @return with offsets in the text; empty where it isn't said what it is and either its day or its sender
	 */
	public static Map<Role, Part> in(CharSequence text, TextRange stretch) {
		var said = said(text, stretch);
		boolean isSaid = said.containsKey(Role.DESCRIPTION)
				&& (said.containsKey(Role.DATE) || said.containsKey(Role.SENDER));
		return isSaid ? said : Map.of();
	}

	/**
	 * The same of what somebody sent to somebody on a day, or of what is called a letter or the like.
	 *
	 * @return empty where two of these aren't said: what it is or who sent it; to whom or on which day
	 */
	public static Map<Role, Part> sent(CharSequence text, TextRange stretch) {
		var said = said(text, stretch);
		boolean isOfDay = said.containsKey(Role.DATE) && said.get(Role.DATE).value().length() == DAY;
		boolean isMessage = said.containsKey(Role.DESCRIPTION)
				? said.containsKey(Role.RECIPIENT) || isOfDay && said.containsKey(Role.SENDER)
				: said.containsKey(Role.SENDER) && said.containsKey(Role.RECIPIENT) && isOfDay;
		return isMessage ? said : Map.of();
	}

	private static Map<Role, Part> said(CharSequence text, TextRange stretch) {
		if (stretch.length() > LONGEST) {
			return Map.of();
		}
		var said = DocumentPhrase.in(stretch.in(text).toString(), new TextRange(0, stretch.length()));
		var moved = new EnumMap<Role, Part>(Role.class);
		said.forEach((role, part) -> moved.put(role, part.moved(
				span -> new TextRange(span.start() + stretch.start(), span.end() + stretch.start()))));
		return Map.copyOf(moved);
	}
}
