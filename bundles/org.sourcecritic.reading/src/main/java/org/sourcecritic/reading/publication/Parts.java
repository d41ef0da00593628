package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** The parts of a reference from its labelled pieces: of each role the run that says it. */
final class Parts {

	/** Two years in brackets, with another behind them. */
	private static final Pattern YEARS = Pattern.compile(
			"(\\s?\\(1\\d{3}\\s?[–-]\\s?(?:1\\d|20)\\d\\d[^()]{0,12}\\))(?=[^\\n]{0,120}(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d))");

	private final CharSequence text;
	private final List<Run> runs;
	private final Map<Role, Part> parts = new EnumMap<>(Role.class);

	private Parts(CharSequence text, List<Run> runs) {
		this.text = text;
		this.runs = editors(runs);
		people(Label.AUTHOR, Role.AUTHOR);
		people(Label.EDITOR, Role.EDITOR);
		first(Label.TITLE).ifPresent(run -> put(Role.TITLE, withYears(run.span())));
		first(Label.CONTAINER).ifPresent(run -> put(Role.CONTAINER, run.span()));
		volume();
		date();
		pages();
		first(Label.PUBLISHER).ifPresent(run -> put(Role.PUBLISHER, run.span()));
		first(Label.PLACE).ifPresent(run -> put(Role.PUBLISHED_IN, withStop(run.span())));
		first(Label.ADDRESS).ifPresent(run -> put(Role.ADDRESS, run.span()));
		settle();
	}

	static Map<Role, Part> of(CharSequence text, List<Piece> pieces, List<Label> labels) {
		return new Parts(text, Run.of(pieces, labels)).parts;
	}

	/** Names with "(ed.)" at once behind them are those of editors. */
	private static List<Run> editors(List<Run> runs) {
		var told = new ArrayList<Run>();
		for (var run : runs) {
			if (run.label() == Label.CONTAINER && isBookOf(run)) {
				int names = 1 + (Shape.of(run.pieces().get(1)) == Shape.ET_AL && run.pieces().size() > 2 ? 1 : 0);
				told.add(new Run(Label.EDITOR, run.pieces().subList(0, names)));
				told.add(new Run(Label.CONTAINER, run.pieces().subList(names, run.pieces().size())));
			} else {
				told.add(run);
			}
		}
		return called(told);
	}

	/** Whether a book begins with the name of who wrote it: "in Jane Keller et al., A Book". */
	private static boolean isBookOf(Run run) {
		var first = run.pieces().getFirst();
		var shape = Shape.of(first);
		return run.pieces().size() > 1 && first.cue() == Cue.IN && first.after() == Separator.COMMA
				&& (shape == Shape.GIVEN_NAME || shape == Shape.NAME_WITH_INITIALS);
	}

	private static List<Run> called(List<Run> runs) {
		var told = new ArrayList<Run>();
		for (int i = 0; i < runs.size(); i++) {
			var run = runs.get(i);
			boolean isCalled = i + 1 < runs.size() && runs.get(i + 1).label() == Label.EDITOR
					&& Shape.of(runs.get(i + 1).pieces().getFirst()) == Shape.EDITOR_CUE;
			boolean ends = Shape.of(run.pieces().getLast()) == Shape.EDITOR_CUE;
			told.add(run.label() == Label.AUTHOR && (isCalled || ends) ? run.as(Label.EDITOR) : run);
		}
		return told;
	}

	private Optional<Run> first(Label label) {
		return runs.stream().filter(run -> run.label() == label).findFirst();
	}

	private void people(Label label, Role role) {
		runs.stream().filter(run -> run.label() == label).map(run -> run.without(Shape.EDITOR_CUE))
				.filter(pieces -> !pieces.isEmpty()).findFirst().ifPresent(pieces -> put(role,
						withStop(new TextRange(pieces.getFirst().span().start(), pieces.getLast().span().end()))));
	}

	/** With the years in brackets at its end, where that of issue follows: "Post in Siberia (1860–1917)". */
	private TextRange withYears(TextRange span) {
		var years = YEARS.matcher(text).region(span.end(), text.length());
		return years.lookingAt() ? new TextRange(span.start(), years.end(1)) : span;
	}

	/** With the stop of the initial that it ends with. */
	private TextRange withStop(TextRange span) {
		boolean isInitial = span.end() < text.length() && text.charAt(span.end()) == '.'
				&& Character.isUpperCase(text.charAt(span.end() - 1))
				&& (span.length() == 1 || !Character.isLetter(text.charAt(span.end() - 2)));
		return isInitial ? new TextRange(span.start(), span.end() + 1) : span;
	}

	/** Volume and issue, also where the year stands between them: {@code 12/3}. */
	private void volume() {
		var pieces = new ArrayList<Piece>();
		for (int i = 0; i < runs.size(); i++) {
			boolean isNext = pieces.isEmpty() || i > 1 && runs.get(i - 1).label() == Label.DATE
					&& runs.get(i - 2).label() == Label.VOLUME;
			if (runs.get(i).label() == Label.VOLUME && isNext) {
				pieces.addAll(runs.get(i).pieces());
			}
		}
		if (pieces.size() > 1) {
			pieces.removeIf(piece -> piece.tokens().stream().anyMatch(token -> WordList.SERIES.has(token.text())));
		}
		var numbers = pieces.stream().flatMap(piece -> numbers(piece)).toList();
		if (!numbers.isEmpty()) {
			parts.put(Role.VOLUME, new Part(String.join("/", numbers),
					new TextRange(pieces.getFirst().span().start(), pieces.getLast().span().end())));
		}
	}

	/** The numbers of a piece without the words and brackets around them. */
	private static Stream<String> numbers(Piece piece) {
		return piece.tokens().stream().filter(token -> token.isNumber() || CueWords.isRoman(token.text()))
				.flatMap(token -> Arrays.stream(token.text().replaceAll("[№()\\[\\]:]+", "/").split("/")))
				.filter(number -> !number.isBlank());
	}

	private void date() {
		var dates = runs.stream().filter(run -> run.label() == Label.DATE).toList();
		if (dates.isEmpty()) {
			return;
		}
		var best = dates.stream().filter(run -> DateOfIssue.of(text, run.span()).month().isPresent()).findFirst()
				.orElse(dates.getFirst());
		var issue = DateOfIssue.of(text, best.span());
		issue.year().ifPresent(year -> put(Role.YEAR, year));
		if (issue.month().isPresent()) {
			issue.edtf().ifPresent(value -> parts.put(Role.DATE, new Part(value, best.span())));
		} else if (issue.year().isEmpty()) {
			put(Role.YEAR, best.span());
		}
	}

	/** The pages that are meant: those behind "here", else all. */
	private void pages() {
		var here = runs.stream().flatMap(run -> run.pieces().stream()).filter(piece -> piece.cue() == Cue.PAGES_HERE)
				.findFirst();
		var marked = runs.stream().flatMap(run -> run.pieces().stream()).filter(piece -> piece.cue() == Cue.PAGES)
				.toList();
		var inBrackets = marked.size() > 1 && marked.getLast().bracketed()
				? Optional.of(marked.getLast())
				: Optional.<Piece>empty();
		here.or(() -> inBrackets).map(Piece::span).or(() -> first(Label.PAGES).map(Run::span))
				.ifPresent(span -> put(Role.PAGES, span));
	}

	/** With the bracket that closes at once behind it. */
	private TextRange closed(TextRange span) {
		var inner = span.in(text);
		if (span.end() < text.length() && isOpenQuotation(inner, text.charAt(span.end()))) {
			return new TextRange(span.start(), span.end() + 1);
		}
		boolean isOpen = inner.lastIndexOf('(') > inner.lastIndexOf(')');
		return isOpen && span.end() < text.length() && text.charAt(span.end()) == ')'
				? new TextRange(span.start(), span.end() + 1)
				: span;
	}

	/** Whether a mark closes a quotation that began inside. */
	private static boolean isOpenQuotation(String inner, char mark) {
		char opening = switch (mark) {
			case '»' -> '«';
			case '”' -> '“';
			case '’' -> '‘';
			case '“' -> '„';
			default -> '\0';
		};
		return opening != '\0' && inner.lastIndexOf(opening) > inner.lastIndexOf(mark);
	}

	/** A newspaper that was taken for a title, and "ders." for an editor. */
	private void settle() {
		var title = parts.get(Role.TITLE);
		boolean isPaper = title != null && parts.containsKey(Role.DATE) && !parts.containsKey(Role.CONTAINER)
				&& !parts.containsKey(Role.AUTHOR) && title.value().length() < 40 && isNewspaper(title.value());
		if (isPaper && title != null) {
			parts.put(Role.CONTAINER, title);
			parts.remove(Role.TITLE);
		}
		var editor = parts.get(Role.EDITOR);
		var author = parts.get(Role.AUTHOR);
		if (editor != null && author != null && WordList.SAME.has(editor.value())) {
			parts.put(Role.EDITOR, author);
		}
	}

	private static boolean isNewspaper(String title) {
		return Tokens.of(title, new TextRange(0, title.length())).stream()
				.anyMatch(token -> token.isCapital() && WordList.NEWSPAPER.has(token.text()));
	}

	private void put(Role role, TextRange stretch) {
		var span = closed(stretch);
		var value = span.in(text).strip();
		if (!value.isEmpty()) {
			parts.put(role, new Part(value.replaceAll("\\s+", " "), span));
		}
	}
}
