package org.sourcecritic.ingest.html;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign that leads to a note.
 *
 * @param label without brackets, raised digits as plain ones
 * @param setOff whether brackets, a raised form or the sign itself say that it is no word
 */
record MarkerSign(String label, boolean setOff) {

	private static final Pattern SIGN = Pattern.compile("[\\[({]?\\s*(?:(?:note|anm\\.?|n\\.|fn\\.?)\\s*)?"
			+ "(\\d{1,4}[a-z]?|[a-zA-Z]{1,2}|[ivxlcdmIVXLCDM]{1,7}|[*†‡§¶#⁎∗]{1,4}"
			+ "|(?:note|anm\\.?|n\\.|fn\\.?)\\s*\\d{1,4})\\s*[\\])}.:]?", Pattern.CASE_INSENSITIVE);

	/** What a link's words are, when they can be the sign of a note. */
	static Optional<MarkerSign> of(String words) {
		String plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFKC);
		Matcher sign = SIGN.matcher(plain);
		if (!sign.matches()) {
			return Optional.empty();
		}
		boolean setOff = "[({".indexOf(plain.charAt(0)) >= 0 || !plain.equals(words.strip())
				|| !Character.isLetterOrDigit(plain.charAt(0));
		return Optional.of(new MarkerSign(sign.group(1), setOff));
	}

	/** The same label at the beginning of these words, with what stands around and after it. */
	Pattern atBegin() {
		return Pattern
				.compile("^[\\s\\u00A0]*[\\[({]?" + Pattern.quote(label) + "[\\])}]?[.:]?(?=$|[\\s\\u00A0]|\\p{Lu})"
						+ "[\\s\\u00A0]*");
	}
}
