package org.sourcecritic.core.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;

/**
 * The name of a document within its corpus, and of its files on every file system: NFC, letters, digits, hyphen, low
 * line and full stop, at most {@value #LONGEST} UTF-16 units, neither starting nor ending with a full stop, and no
 * name of a Windows device.
 *
 * @param value the id
 */
public record DocumentId(String value) {

	/** The longest id, in UTF-16 units; three bytes each, with the longest ending, stay under a file system's 255. */
	public static final int LONGEST = 80;

	private static final String NAMELESS = "document";
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	/** @throws IllegalArgumentException when the value is no legal id */
	public DocumentId {
		if (!isLegal(value)) {
			throw new IllegalArgumentException("No document id: " + value);
		}
	}

	/** Whether a string keeps all rules for an id (being unique aside). */
	public static boolean isLegal(String value) {
		return !value.isEmpty() && value.length() <= LONGEST && value.charAt(0) != '.' && !value.endsWith(".")
				&& Normalizer.isNormalized(value, Normalizer.Form.NFC)
				&& value.codePoints().allMatch(DocumentId::isKept)
				&& !isDevice(value);
	}

	/**
	 * The id of a document with this file name: the name without its last extension, made legal, and told apart from
	 * the ids that are taken by {@code -2}, {@code -3} and so on.
	 *
	 * @param fileName a file's name without its folders
	 * @param taken the ids that are in use
	 */
	public static DocumentId of(String fileName, Collection<DocumentId> taken) {
		Set<String> keys = new HashSet<>();
		taken.forEach(id -> keys.add(id.key()));
		DocumentId first = of(fileName);
		DocumentId id = first;
		for (int n = 2; keys.contains(id.key()); n++) {
			id = first.numbered(n);
		}
		return id;
	}

	/** The same for the first document that wants it. */
	public static DocumentId of(String fileName) {
		return new DocumentId(legal(withoutExtension(fileName)));
	}

	/** The same with a number behind it, cut where that is needed. */
	public DocumentId numbered(int number) {
		String suffix = "-" + number;
		return new DocumentId(cut(value, LONGEST - suffix.length()) + suffix);
	}

	/** The same for ids that differ in case, or in form only, on some file system. */
	public String key() {
		return key(value);
	}

	@Override
	public String toString() {
		return value;
	}

	private static String key(String value) {
		String folded = UCharacter.foldCase(Normalizer.normalize(value, Normalizer.Form.NFKC), true);
		return Normalizer.normalize(folded, Normalizer.Form.NFKC);
	}

	private static String legal(String name) {
		StringBuilder kept = new StringBuilder();
		Normalizer.normalize(name, Normalizer.Form.NFC).codePoints()
				.forEach(c -> kept.appendCodePoint(isKept(c) ? c : '-'));
		String id = withoutOuterStops(cut(withoutOuterStops(kept.toString()), LONGEST));
		if (id.isEmpty()) {
			return NAMELESS;
		}
		if (!isDevice(id)) {
			return id;
		}
		int stop = id.indexOf('.');
		return withoutOuterStops(
				cut(stop < 0 ? id + '_' : id.substring(0, stop) + '_' + id.substring(stop), LONGEST));
	}

	private static String withoutExtension(String fileName) {
		int stop = fileName.lastIndexOf('.');
		return stop > 0 ? fileName.substring(0, stop) : fileName;
	}

	private static String withoutOuterStops(String name) {
		int start = 0;
		int end = name.length();
		while (start < end && name.charAt(start) == '.') {
			start++;
		}
		while (start < end && name.charAt(end - 1) == '.') {
			end--;
		}
		return name.substring(start, end);
	}

	private static String cut(String name, int longest) {
		if (name.length() <= longest) {
			return name;
		}
		return name.substring(0, OffsetFault.splitsPair(name, longest) ? longest - 1 : longest);
	}

	private static boolean isKept(int codePoint) {
		return Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '_' || codePoint == '.';
	}

	private static boolean isDevice(String name) {
		return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
	}
}
