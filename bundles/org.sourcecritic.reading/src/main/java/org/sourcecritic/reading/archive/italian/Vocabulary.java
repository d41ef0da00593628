package org.sourcecritic.reading.archive.italian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of Italian references to archives, from the files beside this class. */
final class Vocabulary {

	static final Vocabulary ITALIAN = new Vocabulary();

	private static final String WITHIN = ">";
	private static final String OFFICE = "+";

	private final Phrases archives = Phrases.anyCase(lines("archives.txt").stream());
	private final Phrases abbreviations = Phrases.asWritten(lines("abbreviations.txt").stream());
	private final Phrases heads;
	private final Phrases offices;
	private final Phrases inner;
	private final Phrases places = Phrases.anyCase(lines("places.txt").stream());
	private final Phrases published = Phrases.anyCase(lines("published.txt").stream());
	private final Set<String> openEnds = Set.copyOf(lines("endings.txt"));
	private final Map<String, LevelWord> levels = new HashMap<>();
	private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);

	private Vocabulary() {
		var series = lines("series.txt");
		heads = Phrases.anyCase(series.stream().filter(line -> !line.startsWith(WITHIN))
				.map(line -> line.startsWith(OFFICE) ? line.substring(1) : line));
		offices = Phrases.anyCase(marked(series, OFFICE));
		inner = Phrases.anyCase(marked(series, WITHIN));
		lines("levels.txt").forEach(this::addLevel);
		lines("roles.txt").forEach(this::addRole);
	}

	private static Stream<String> marked(List<String> lines, String mark) {
		return lines.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()));
	}

	private void addLevel(String line) {
		forms(line).forEach(form -> levels.put(form, LevelWord.valueOf(name(line))));
	}

	private void addRole(String line) {
		roles.put(Role.valueOf(name(line)), forms(line).collect(Collectors.toUnmodifiableSet()));
	}

	/** The name in a line such as {@code NAME = form; form}. */
	private static String name(String line) {
		return line.substring(0, line.indexOf(" = "));
	}

	private static Stream<String> forms(String line) {
		return Arrays.stream(line.substring(line.indexOf(" = ") + 3).split(";")).map(String::strip);
	}

	private static List<String> lines(String file) {
		try (var in = Vocabulary.class.getResourceAsStream(file);
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
					.distinct().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/** How many words of the beginning of an archive's name start here; 0 if none. */
	int archive(List<Word> words, int at, int to) {
		return words.get(at).isCapital() ? archives.longest(words, at, to) : 0;
	}

	/** How many words an archive's abbreviation has that starts here; 0 if none does. */
	int abbreviation(List<Word> words, int at, int to) {
		return abbreviations.longest(words, at, to);
	}

	/** How many words of a fonds or a series start here; 0 if none. */
	int head(List<Word> words, int at, int to) {
		return isHead(words.get(at)) ? heads.longest(words, at, to) : 0;
	}

	private static boolean isHead(Word word) {
		return word.isCapital() || word.isDigits();
	}

	/** The same for an office. */
	int office(List<Word> words, int at, int to) {
		return isHead(words.get(at)) ? offices.longest(words, at, to) : 0;
	}

	/** The same for a series that is named within another. */
	int inner(List<Word> words, int at, int to) {
		return words.get(at).isCapital() ? inner.longest(words, at, to) : 0;
	}

	int place(List<Word> words, int at, int to) {
		return words.get(at).isCapital() ? places.longest(words, at, to) : 0;
	}

	/** How many words start here that only references to printed works have; 0 if none. */
	int published(List<Word> words, int at, int to) {
		return published.longest(words, at, to);
	}

	/** Whether a line that ends with this word goes on below. */
	boolean isOpenEnd(Word word) {
		return openEnds.contains(word.form());
	}

	/** Whether a word in lower case or a sign does this. */
	boolean is(Role role, Word word) {
		return roles.getOrDefault(role, Set.of()).contains(word.lower());
	}

	/** Whether a day and its month stand at a word. */
	boolean isDay(List<Word> words, int at, int to) {
		return words.get(at).isDigits() && at + 1 < to && is(Role.MONTH, words.get(at + 1));
	}

	Optional<LevelWord> level(Word word) {
		return Optional.ofNullable(levels.get(word.lower()));
	}
}
