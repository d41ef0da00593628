package org.sourcecritic.ingest.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.ingest.xml.XmlElement;

/**
 * What the styles of paragraphs say that matters for a text (ECMA-376, part 1, section 17.7). The names of the styles
 * that
 * come with a word processor are English whatever language it speaks; their ids are not.
 */
final class DocxStyles implements StartHandler {

	private static final Set<String> QUOTATIONS = Set.of("quote", "intense quote", "block text", "quotations",
			"block quotation", "quotation");
	private static final Set<String> TITLES = Set.of("title", "subtitle");
	/** What is indented so far on both sides is set off, in twentieths of a point: half a centimetre. */
	private static final int SET_OFF = 283;
	private static final int BODY_LEVEL = 9;

	/** One style, or what a paragraph says of itself. */
	static final class Form {
		private String basedOn = "";
		private String name = "";
		private Optional<Integer> level = Optional.empty();
		private Optional<Integer> left = Optional.empty();
		private Optional<Integer> right = Optional.empty();

		/** Takes what an element within {@code pPr} says. */
		void take(XmlElement element) {
			switch (element.name()) {
				case "outlineLvl" -> level = number(element.attribute("val"));
				case "ind" -> {
					left = number(element.attribute("left")).or(() -> number(element.attribute("start")))
							.or(() -> left);
					right = number(element.attribute("right")).or(() -> number(element.attribute("end")))
							.or(() -> right);
				}
				case "pStyle", "basedOn" -> basedOn = element.attribute("val");
				case "name" -> name = element.attribute("val").toLowerCase(Locale.ROOT);
				default -> {
					// how it looks
				}
			}
		}

		private static Optional<Integer> number(String digits) {
			return digits.matches("-?\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
		}
	}

	private final Map<String, Form> styles = new HashMap<>();
	private Optional<Form> current = Optional.empty();
	private String language = "";

	@Override
	public void start(XmlElement element) {
		if (element.name().equals("style")) {
			Form style = new Form();
			styles.put(element.attribute("styleId"), style);
			current = Optional.of(style);
		} else if (element.name().equals("lang") && current.isEmpty()) {
			language = element.attribute("val");
		} else {
			current.ifPresent(style -> style.take(element));
		}
	}

	/** The language of the document unless a stretch of it says another one. */
	String language() {
		return language;
	}

	boolean isHeading(Form paragraph) {
		Set<String> seen = new HashSet<>();
		for (@Nullable
		Form form = paragraph; form != null; form = next(form, seen)) {
			if (form.level.isPresent()) {
				return form.level.get() < BODY_LEVEL;
			}
			if (form.name.startsWith("heading ") || TITLES.contains(form.name)) {
				return true;
			}
		}
		return false;
	}

	boolean isQuotation(Form paragraph) {
		Set<String> seen = new HashSet<>();
		Optional<Integer> left = Optional.empty();
		Optional<Integer> right = Optional.empty();
		for (@Nullable
		Form form = paragraph; form != null; form = next(form, seen)) {
			if (QUOTATIONS.contains(form.name)) {
				return true;
			}
			Form at = form;
			left = left.or(() -> at.left);
			right = right.or(() -> at.right);
		}
		return left.orElse(0) >= SET_OFF && right.orElse(0) >= SET_OFF;
	}

	private @Nullable Form next(Form form, Set<String> seen) {
		return seen.add(form.basedOn) ? styles.get(form.basedOn) : null;
	}
}
