package org.sourcecritic.ingest.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Where a printed page begins, and the number it has: by semantics, and by the anchors of transcribed books. */
final class PageNumbers {

	private static final Pattern NUMBER = Pattern.compile("[\\[({]?\\s*(?:page|pg\\.?|pag\\.?|p\\.?|seite|s\\.?)?\\s*"
			+ "(\\d{1,5}[a-z]?|[ivxlcdm]{1,8}|[A-Z]{0,2}-?\\d{1,4})\\s*[\\])}]?", Pattern.CASE_INSENSITIVE);
	private static final Pattern ANCHOR = Pattern.compile("(?:page|pg|pb|seite)[_-]?(\\d{1,5}|[ivxlcdm]{1,8})",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern CLASS = Pattern.compile(
			"(?:^|[\\s_-])(?:page-?num(?:ber)?|pageno|page-?break|pagenum|pb)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

	private static final int LONGEST = 20;

	private PageNumbers() {
	}

	/**
	 * The label of the page that begins at this element, empty within when it has none; none when it is no page break.
	 */
	static Optional<String> label(Element element) {
		if (Semantics.isPageBreak(element)) {
			return Optional.of(named(element));
		}
		boolean small = element.nameIs("span") || element.nameIs("a");
		if (small && CLASS.matcher(element.className()).find() && element.text().length() <= LONGEST) {
			return number(element.text()).or(() -> anchor(element)).or(() -> Optional.of(""));
		}
		if (small && !element.hasAttr("href") && element.childrenSize() < 2 && isEmptyOrNumber(element)) {
			return anchor(element);
		}
		return element.nameIs("br") && beginsPage(element) ? Optional.of("") : Optional.empty();
	}

	/** Whether an element is to stand at the beginning of a page when it is printed. */
	static boolean beginsPage(Element element) {
		String style = element.attr("style").replace(" ", "");
		return style.contains("page-break-before:always") || style.contains("break-before:page");
	}

	private static String named(Element element) {
		for (String name : new String[]{ element.attr("title"), element.attr("aria-label"), element.text() }) {
			if (!name.isBlank()) {
				return number(name).orElse(name.strip());
			}
		}
		return anchor(element).orElse("");
	}

	private static boolean isEmptyOrNumber(Element element) {
		return element.text().isBlank() || number(element.text()).isPresent();
	}

	private static Optional<String> number(String words) {
		Matcher number = NUMBER.matcher(words.strip());
		return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
	}

	private static Optional<String> anchor(Element element) {
		for (Element at : element.getAllElements()) {
			for (String name : new String[]{ at.id(), at.attr("name") }) {
				Matcher anchor = ANCHOR.matcher(name);
				if (anchor.matches()) {
					return Optional.of(anchor.group(1));
				}
			}
		}
		return Optional.empty();
	}
}
