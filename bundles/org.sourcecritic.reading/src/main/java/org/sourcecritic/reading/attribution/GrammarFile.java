package org.sourcecritic.reading.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * Files of patterns beside this class, in UTF-8. A line is one of these; one that begins with white space continues the
 * line before it:
 *
 * <pre>
 * class : words                      words that names depend on (WordClasses)
 * name = pattern | pattern           patterns that others may use as &lt;name&gt;
 * KIND STRENGTH FUNCTION &gt; pattern   what a pattern refers to; the function may be missing
 * </pre>
 *
 * A pattern is words in small letters and signs, with white space between them, and &lt;SLOT&gt; (Slot). Before one of
 * these stands {@code ROLE=} if it says a part, {@code ~} if it only leads to the reference, {@code &} or {@code !} if
 * it must or must not follow and is not gone over; behind it {@code ?} if it may be missing. {@code *3} is up to three
 * words of a noun phrase, {@code word-} the beginning of a word, {@code -word} its end.
 */
final class GrammarFile {

	private final Map<String, Set<String>> classes = new HashMap<>();
	private final Map<String, List<String>> named = new HashMap<>();
	private final Map<String, Element> read = new HashMap<>();
	private final Deque<String> reading = new ArrayDeque<>();
	private final List<Line> rules = new ArrayList<>();

	/** A rule before its patterns are read, since they may use names of later files. */
	private record Line(List<String> head, List<String> patterns) {}

	/**
	 * Adds what a file says.
	 *
	 * @throws IllegalArgumentException when a line is none of the three
	 */
	void load(String file) {
		try (var in = new BufferedReader(
				new InputStreamReader(GrammarFile.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			var line = new StringBuilder();
			for (var next : in.lines().filter(one -> !one.isBlank() && !one.startsWith("#")).toList()) {
				if (!Character.isWhitespace(next.charAt(0))) {
					add(line.toString());
					line.setLength(0);
				}
				line.append(' ').append(next.strip());
			}
			add(line.toString());
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	private void add(String line) {
		var words = List.of(line.strip().split("\\s+"));
		int sign = 1;
		while (sign < words.size() && !Set.of(":", "=", ">").contains(words.get(sign))) {
			sign++;
		}
		if (line.isBlank()) {
			return;
		}
		if (sign >= words.size()) {
			throw new IllegalArgumentException(line);
		}
		var rest = words.subList(sign + 1, words.size());
		switch (words.get(sign)) {
			case ":" -> classes.put(words.getFirst(), Set.copyOf(rest));
			case "=" -> named.put(words.getFirst(), rest);
			default -> rules.add(new Line(words.subList(0, sign), rest));
		}
	}

	private Rule rule(Line line) {
		var head = line.head();
		var function = head.size() > 2 ? CitationFunction.valueOf(head.get(2)) : CitationFunction.SUPPORTS;
		return new Rule(CitationKind.valueOf(head.get(0)), CitationStrength.valueOf(head.get(1)), function,
				choice(line.patterns()));
	}

	private Element choice(List<String> words) {
		List<List<String>> phrases = new ArrayList<>();
		List<Element> elements = new ArrayList<>();
		for (var pattern : patterns(words)) {
			if (pattern.stream().allMatch(GrammarFile::isPlain) && (pattern.size() == 1 || isWhole(pattern))) {
				phrases.add(pattern);
			} else {
				elements.add(row(pattern));
			}
		}
		if (!phrases.isEmpty()) {
			elements.addFirst(phrases(phrases));
		}
		return elements.size() == 1 ? elements.getFirst() : new Element.Choice(elements);
	}

	private static Element phrases(List<List<String>> phrases) {
		return new Element.Phrases(
				phrases.stream().filter(GrammarFile::isWhole).collect(Collectors.groupingBy(List::getFirst)),
				phrases.stream().map(List::getFirst).filter(GrammarFile::isBeginning).map(GrammarFile::withoutLast)
						.toList(),
				phrases.stream().map(List::getFirst).filter(GrammarFile::isEnding).map(word -> word.substring(1))
						.toList());
	}

	private static boolean isWhole(List<String> phrase) {
		return phrase.stream().noneMatch(word -> isBeginning(word) || isEnding(word));
	}

	private static List<List<String>> patterns(List<String> words) {
		List<List<String>> patterns = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= words.size(); i++) {
			if (i == words.size() || words.get(i).equals("|")) {
				patterns.add(words.subList(start, i));
				start = i + 1;
			}
		}
		return patterns.stream().filter(pattern -> !pattern.isEmpty()).toList();
	}

	private static boolean isPlain(String word) {
		return word.length() == 1
				|| "~&!*<".indexOf(word.charAt(0)) < 0 && !word.endsWith("?") && word.indexOf('=') < 0;
	}

	private static boolean isBeginning(String word) {
		return word.length() > 1 && word.endsWith("-");
	}

	private static boolean isEnding(String word) {
		return word.length() > 1 && word.startsWith("-");
	}

	private Element row(List<String> pattern) {
		var elements = pattern.stream().map(this::element).toList();
		return elements.size() == 1 ? elements.getFirst() : new Element.Row(elements);
	}

	private Element element(String word) {
		if (isPlain(word)) {
			return phrases(List.of(List.of(word)));
		}
		if (word.endsWith("?")) {
			return new Element.Maybe(element(withoutLast(word)));
		}
		var rest = word.substring(1);
		return switch (word.charAt(0)) {
			case '~' -> new Element.Leading(element(rest));
			case '&' -> new Element.Ahead(element(rest), true);
			case '!' -> new Element.Ahead(element(rest), false);
			case '*' -> new Element.Gap(Integer.parseInt(rest));
			case '<' -> filler(withoutLast(rest));
			default -> saying(word);
		};
	}

	private Element saying(String word) {
		int sign = word.indexOf('=');
		return new Element.Saying(
				Role.valueOf(word.substring(0, sign)),
				element(word.substring(sign + 1)));
	}

	private Element filler(String name) {
		if (Character.isUpperCase(name.charAt(0))) {
			return new Element.Found(Slot.valueOf(name));
		}
		var known = read.get(name);
		if (known != null) {
			return known;
		}
		var patterns = named.get(name);
		if (patterns == null || reading.contains(name)) {
			throw new IllegalArgumentException(name);
		}
		reading.push(name);
		var element = choice(patterns);
		reading.pop();
		read.put(name, element);
		return element;
	}

	private static String withoutLast(String word) {
		return word.substring(0, word.length() - 1);
	}

	/**
	 * What all files together say.
	 *
	 * @throws IllegalArgumentException when a name is used that none says, or by itself
	 */
	Grammar grammar() {
		return new Grammar(new WordClasses(words("noname"), words("opener"), words("stop"), words("particle"),
				words("join"), words("title"), words("other")),
				new RuleIndex(rules.stream().map(this::rule).toList()));
	}

	private Set<String> words(String name) {
		return classes.getOrDefault(name, Set.of());
	}
}
