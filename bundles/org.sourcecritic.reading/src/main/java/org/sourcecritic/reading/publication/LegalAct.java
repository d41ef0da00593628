package org.sourcecritic.reading.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** The parts of a law or a decree: its name, its number, its date. */
final class LegalAct {

	private static final Pattern YEAR_BEHIND = Pattern.compile("[.,]\\s(?:1[5-9]|20)\\d\\d$");

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
		if (!act.hasPlainContainer(parts)) {
			act.printed().ifPresentOrElse(part -> parts.put(Role.CONTAINER, part), () -> parts.remove(Role.CONTAINER));
		}
		parts.computeIfPresent(Role.CONTAINER, (role, container) -> withoutYear(container));
		act.number().ifPresent(part -> parts.put(Role.NUMBER, part));
		act.date().ifPresent(date -> {
			parts.put(Role.DATE, date);
			var year = DateOfIssue.of(text, date.span()).year();
			parts.put(Role.YEAR, year.map(range -> new Part(range.in(text), range))
					.orElse(new Part(date.value().substring(0, 4), date.span())));
		});
		act.title().ifPresent(part -> parts.put(Role.TITLE, part));
		return parts;
	}

	/** "Sobranie zakonov, 1933" is the collection and its year. */
	private static Part withoutYear(Part container) {
		var year = YEAR_BEHIND.matcher(container.value());
		return year.find()
				? new Part(container.value().substring(0, year.start()), new TextRange(container.span().start(),
						container.span().end() - (container.value().length() - year.start())))
				: container;
	}

	/** Whether "p." stands before a number: an article has another mark. */
	private boolean isMarked(TextRange pages) {
		int at = index(pages.start());
		int mark = at > 1 && tokens.get(at - 1).is('.') ? at - 2 : at - 1;
		return mark >= 0 && WordList.PAGES.has(tokens.get(mark).text());
	}

	/** Whether what was read as its collection is one: no number, not a part of its name, not before its date. */
	private boolean hasPlainContainer(Map<Role, Part> parts) {
		var container = Optional.ofNullable(parts.get(Role.CONTAINER));
		return container.filter(part -> part.value().length() > 3 && !Character.isDigit(part.value().charAt(0))
				&& title().filter(title -> part.span().start() < title.span().end()).isEmpty()
				&& part.span().start() > tokens.getFirst().start()).isPresent();
	}

	/** The collection or paper that it was printed in: a name behind the act's own number or date, before a number. */
	private Optional<Part> printed() {
		int from = printedFrom();
		int end = from;
		while (end < tokens.size() && tokens.get(end).isWord() && end < from + 8) {
			end++;
		}
		int last = end;
		while (last > from + 1 && isLink(tokens.get(last - 1).text())) {
			last--;
		}
		return end > from && end < tokens.size() ? Optional.of(part(from, last)) : Optional.empty();
	}

	/** The first token of where it was printed; as many as there are where that isn't said. */
	private int printedFrom() {
		for (int i = 1; i < tokens.size(); i++) {
			var before = tokens.get(i - 1);
			boolean isEdge = before.is(',') || before.is(':') || before.text().equals("//")
					|| WordList.IN.has(before.text());
			boolean isName = tokens.get(i).isCapital() && WordList.month(tokens.get(i).text()).isEmpty()
					&& !WordList.PLACE.has(tokens.get(i).text()) && !isMark(tokens.get(i).text())
					&& !WordList.IN.has(tokens.get(i).text()) && !WordList.PAGES.has(tokens.get(i).text());
			if (isEdge && isName && hasNumber(0, i) && hasNumber(i, tokens.size())) {
				return i;
			}
		}
		return tokens.size();
	}

	private boolean hasNumber(int from, int to) {
		return tokens.subList(from, to).stream().anyMatch(Token::isNumber);
	}

	/** The "no." of the act itself, not that of the collection. */
	private Optional<Integer> mark() {
		int limit = printedFrom();
		for (int i = 0; i + 1 < limit; i++) {
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
				.or(this::article).map(at -> part(at, at + 1));
	}

	/** The number under which a collection has it: "Sobranie zakonov, 1933, no. 22, art. 748". */
	private Optional<Integer> article() {
		for (int i = printedFrom(); i + 2 < tokens.size(); i++) {
			boolean isArticle = WordList.DOCUMENT.has(tokens.get(i).text()) && tokens.get(i + 1).is('.');
			if (isArticle && tokens.get(i + 2).isNumber()) {
				return Optional.of(i + 2);
			}
		}
		return Optional.empty();
	}

	/** The number of a Spanish law: {@code 52/2007}. */
	private Optional<Integer> numberWithYear() {
		for (int i = 0; i < printedFrom(); i++) {
			if (tokens.get(i).isNumber() && tokens.get(i).text().indexOf('/') > 0) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private Optional<Part> date() {
		return dayOfNumber().or(this::dayWithYear);
	}

	/** The day behind the number, which has the year: "Ley 52/2007, de 26 de diciembre". */
	private Optional<Part> dayOfNumber() {
		var number = mark().isPresent() ? Optional.<Integer>empty() : numberWithYear();
		int day = number.map(at -> at + 3).orElse(tokens.size());
		if (day + 2 >= tokens.size() || !tokens.get(day - 1).text().equals("de") || !tokens.get(day).isNumber()
				|| WordList.month(tokens.get(day + 2).text()).isEmpty() || isYear(day + 3) || isYear(day + 4)) {
			return Optional.empty();
		}
		var year = tokens.get(number.orElseThrow()).text().replaceFirst(".*/", "");
		var span = new TextRange(tokens.get(day).start(), tokens.get(day + 2).end());
		return isYear(year)
				? DateOfIssue.of(span.in(text) + " " + year, new TextRange(0, span.length() + 1 + year.length())).edtf()
						.map(value -> new Part(value, span))
				: Optional.empty();
	}

	private boolean isYear(int at) {
		return at < tokens.size() && isYear(tokens.get(at).text());
	}

	private static boolean isYear(String number) {
		return number.length() == 4 && CueWords.isYear(number);
	}

	private Optional<Part> dayWithYear() {
		for (int i = 0; i < tokens.size(); i++) {
			boolean isNumberOfAct = numberWithYear().equals(Optional.of(i));
			if (tokens.get(i).isNumber() && CueWords.isYear(tokens.get(i).text()) && !isNumbered(i) && !isNumberOfAct) {
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

	/** What is quoted, or all up to the number or the date, without the words that lead to them. */
	private Optional<Part> title() {
		int end = printedFrom();
		for (int i = 0; i < end; i++) {
			if (tokens.get(i).sort() == Token.Sort.QUOTATION) {
				return Optional.of(quoted(tokens.get(i)));
			}
		}
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

	private static Part quoted(Token quotation) {
		int width = (quotation.end() - quotation.start() - quotation.text().length() + 1) / 2;
		var inner = quotation.text().replaceAll("[\\s,.;]+$", "");
		return new Part(inner.replaceAll("\\s+", " "), new TextRange(quotation.start() + width,
				quotation.start() + width + inner.length()));
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
