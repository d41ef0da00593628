package org.sourcecritic.reading.archive;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** A document that is called by its title: “Minutes of the Commission” [a translation], 17 March 1932. */
final class DocumentTitle {

	private static final int LONGEST_DATE = 40;
	private static final Pattern TITLE = Pattern
			.compile("[\\s.,:(]{0,3}(?:“([^“”]{3,200})”|‘([^‘\\n]{3,200})’|«([^«»]{3,200})»"
					+ "|„([^„“”]{3,200})[“”]|\"([^\"]{3,200})\")(?:\\s[\\[(][^\\[\\]()]{2,150}[\\])])?[\\s.,:–—]{0,4}");
	private static final Pattern LEADING = Pattern
			.compile("[\\s.,:)(]*(?:(?:in|dated|vom|du|от|v\\.)(?=\\s|$))?[\\s.,:)(]*");

	private DocumentTitle() {
	}

	/** What a stretch says in which nothing stands but a title and perhaps a date. */
	static Optional<Map<Role, Part>> in(String text, TextRange stretch) {
		var title = TITLE.matcher(text).region(stretch.start(), stretch.end());
		if (!title.lookingAt()) {
			return Optional.empty();
		}
		int group = 1;
		while (title.group(group) == null) {
			group++;
		}
		int end = title.end(group);
		while (end > title.start(group) && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		var parts = new EnumMap<Role, Part>(Role.class);
		parts.put(Role.DESCRIPTION, new Part(text.substring(title.start(group), end).replaceAll("\\s+", " "),
				new TextRange(title.start(group), end)));
		return date(text, title.end(), stretch.end(), parts) ? Optional.of(Map.copyOf(parts)) : Optional.empty();
	}

	/** The same where a date is said. */
	static Optional<Map<Role, Part>> withDate(String text, TextRange stretch) {
		return in(text, stretch).filter(parts -> parts.containsKey(Role.DATE));
	}

	/** Whether nothing follows but a date. */
	private static boolean date(String text, int from, int to, Map<Role, Part> parts) {
		var rest = text.substring(from, Math.max(from, to));
		if (rest.length() > LONGEST_DATE) {
			return false;
		}
		var date = DocumentDate.in(rest);
		date.ifPresent(found -> parts.put(Role.DATE,
				found.moved(span -> new TextRange(span.start() + from, span.end() + from))));
		var others = date.map(found -> rest.substring(0, found.span().start()) + ' ' + rest.substring(found.span()
				.end())).orElse(rest);
		return LEADING.matcher(others).matches();
	}
}
