package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A fixture with its structure written into it: {@code ⟦3⟧} is a marker, {@code ⟪3⟫ … ⟪/⟫} a note, and one that goes on
 * over the page ends with {@code ⟪+⟫} and goes on with {@code ⟪-3⟫}. A form feed is a page break.
 */
final class MarkedStructure {

	/** A marker with what it is called. */
	record Marker(String label, TextRange range) {}

	private static final Pattern MARK = Pattern.compile("⟦(.+?)⟧|⟪(.+?)⟫");

	final String text;
	final List<Integer> pageBreaks = new ArrayList<>();
	final List<Marker> markers = new ArrayList<>();
	final Map<String, List<TextRange>> notes = new LinkedHashMap<>();

	MarkedStructure(String marked) {
		var plain = new StringBuilder();
		var matcher = MARK.matcher(marked.replace("\r", ""));
		var source = marked.replace("\r", "");
		var from = 0;
		var label = "";
		var start = 0;
		while (matcher.find()) {
			plain.append(source, from, matcher.start());
			from = matcher.end();
			var marker = matcher.group(1);
			if (marker != null) {
				var digits = marker.replaceAll("[\\[\\]]", "");
				markers.add(new Marker(digits, new TextRange(plain.length(), plain.length() + marker.length())));
				plain.append(marker);
			} else if (matcher.group(2).equals("/") || matcher.group(2).equals("+")) {
				notes.computeIfAbsent(label, key -> new ArrayList<>()).add(new TextRange(start, plain.length()));
			} else {
				label = matcher.group(2).replace("-", "");
				start = plain.length();
			}
		}
		plain.append(source, from, source.length());
		for (var i = 0; i < plain.length(); i++) {
			if (plain.charAt(i) == '\f') {
				plain.setCharAt(i, '\n');
				pageBreaks.add(i);
			}
		}
		text = plain.toString();
	}
}
