package org.sourcecritic.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes in the lines directly below a table, by their signs. */
final class TableNotes {

	private static final Pattern SIGNED = Pattern
			.compile("(?:([*†‡]{1,3}|[¹²³⁰⁴-⁹])\\s*|([a-z])(?:[.)]\\s*|\\s+)|(\\d)[.)]\\s+)(?=\\S).*");
	private static final Pattern NAMED = Pattern.compile(
			"(?iu)(?:notes?|sources?|anm(?:erkung(?:en)?|\\.)|quellen?|sources?|nota|notas|fuentes?|примечани[ея]|источники?)"
					+ "\\s?[:.].*");

	private final Map<String, String> bySign = new HashMap<>();

	/** @param lines from the first one after the table's rows */
	TableNotes(List<String> lines) {
		String sign = "";
		for (String line : lines) {
			Matcher signed = SIGNED.matcher(line);
			if (signed.matches()) {
				sign = sign(signed);
				bySign.putIfAbsent(sign, line.substring(endOfSign(signed)).strip());
			} else if (NAMED.matcher(line).matches()) {
				sign = "";
			} else if (!sign.isEmpty()) {
				bySign.computeIfPresent(sign, (same, words) -> words + ' ' + line);
			}
		}
	}

	/** Whether a line looks like the first one of a table's notes. */
	static boolean isBegin(String line) {
		return SIGNED.matcher(line).matches() || NAMED.matcher(line).matches();
	}

	/** The words of the note with this sign. */
	Optional<String> words(String sign) {
		return Optional.ofNullable(bySign.get(sign));
	}

	private static String sign(Matcher signed) {
		return ItemStart.plainDigits(signed.group(group(signed)));
	}

	private static int endOfSign(Matcher signed) {
		int end = signed.end(group(signed));
		String rest = signed.group().substring(end);
		return rest.startsWith(".") || rest.startsWith(")") ? end + 1 : end;
	}

	private static int group(Matcher signed) {
		return signed.group(1) != null ? 1 : signed.group(2) != null ? 2 : 3;
	}
}
