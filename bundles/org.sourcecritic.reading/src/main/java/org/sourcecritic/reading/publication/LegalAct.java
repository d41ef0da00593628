package org.sourcecritic.reading.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** The parts of a law or a decree: its name, its number, its date. */
final class LegalAct {

	private final CharSequence text;
	private final List<Token> tokens;

	private LegalAct(CharSequence text, TextRange span) {
		this.text = text;
		this.tokens = Tokens.of(text, span);
	}

	/** @param read as of a publication: where it was printed stays */
	static Map<Role, Part> parts(CharSequence text, TextRange span, Map<Role, Part> read) {
		var parts = new EnumMap<Role, Part>(Role.class);
		parts.putAll(read);
		var act = new LegalAct(text, span);
		parts.remove(Role.AUTHOR);
		parts.remove(Role.VOLUME);
		if (!parts.containsKey(Role.PAGES) || !act.isMarked(parts.get(Role.PAGES).span())) {
			parts.remove(Role.PAGES);
		}
		act.number().ifPresent(part -> parts.put(Role.NUMBER, part));
		act.date().ifPresent(date -> {
			parts.put(Role.DATE, date);
			DateOfIssue.of(text, date.span()).year()
					.ifPresent(year -> parts.put(Role.YEAR, new Part(year.in(text), year)));
		});
		act.title().ifPresent(part -> parts.put(Role.TITLE, part));
		var container = parts.get(Role.CONTAINER);
		if (container != null && container.value().length() < 4
				|| container != null && act.isTitleAt(container.span())) {
			parts.remove(Role.CONTAINER);
		}
		return parts;
	}

	/** Whether "p." stands before a number: an article has another mark. */
	private boolean isMarked(TextRange pages) {
		int at = index(pages.start());
		int mark = at > 1 && tokens.get(at - 1).is('.') ? at - 2 : at - 1;
		return mark >= 0 && WordList.PAGES.has(tokens.get(mark).text());
	}

	private boolean isTitleAt(TextRange span) {
		return title().filter(title -> span.start() < title.span().end() || span.length() < 4).isPresent();
	}

	private Optional<Integer> mark() {
		for (int i = 0; i + 1 < tokens.size(); i++) {
			if (isMark(tokens.get(i).text())) {
				int next = tokens.get(i + 1).is('.') ? i + 2 : i + 1;
				if (next < tokens.size() && tokens.get(next).isNumber()) {
					return Optional.of(i);
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isMark(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "no", "nr", "№", "n°", "nº", "number", "núm", "num", "numéro" -> true;
			default -> false;
		};
	}

	private Optional<Part> number() {
		return mark().map(at -> tokens.get(at + 1).is('.') ? at + 2 : at + 1).or(this::numberWithYear)
				.map(at -> part(at, at + 1));
	}

	/** The number of a Spanish law: {@code 52/2007}. */
	private Optional<Integer> numberWithYear() {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).isNumber() && tokens.get(i).text().indexOf('/') > 0) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private Optional<Part> date() {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).isNumber() && CueWords.isYear(tokens.get(i).text()) && !isNumbered(i)) {
				int start = i;
				while (start > 0 && start > i - 6 && isOfDate(tokens.get(start - 1))) {
					start--;
				}
				while (start < i && !tokens.get(start).isNumber()
						&& WordList.month(tokens.get(start).text()).isEmpty()) {
					start++;
				}
				var span = new TextRange(tokens.get(start).start(), tokens.get(i).end());
				return DateOfIssue.of(text, span).edtf().map(value -> new Part(value, span));
			}
		}
		return Optional.empty();
	}

	private boolean isNumbered(int at) {
		return mark().filter(mark -> at > mark && at < mark + 3).isPresent();
	}

	private static boolean isOfDate(Token token) {
		boolean isDay = token.isNumber() && token.text().length() < 3;
		return isDay || token.is('.') || token.is(',') || token.text().equals("de")
				|| WordList.month(token.text()).isPresent();
	}

	/** Up to the number or the date, without the words that lead to them. */
	private Optional<Part> title() {
		int end = tokens.size();
		int limit = Math.min(mark().or(this::numberWithYear).orElse(end),
				date().map(date -> index(date.span().start())).orElse(end));
		end = 0;
		while (end < limit && !tokens.get(end).is('(')) {
			end++;
		}
		while (end > 0 && (tokens.get(end - 1).sort() == Token.Sort.SIGN || isLink(tokens.get(end - 1).text()))) {
			end--;
		}
		return end > 0 ? Optional.of(part(0, end)) : Optional.empty();
	}

	private static boolean isLink(String word) {
		return switch (word) {
			case "of", "from", "vom", "du", "de", "del", "от", "ot", "von", "dated" -> true;
			default -> false;
		};
	}

	private int index(int offset) {
		int i = 0;
		while (i < tokens.size() && tokens.get(i).start() < offset) {
			i++;
		}
		return i;
	}

	private Part part(int from, int to) {
		var span = new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
		return new Part(span.in(text).replaceAll("\\s+", " "), span);
	}
}
