package org.sourcecritic.reading.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.publication.Token;

/** Finds the phrases of cues.txt among the words of a note. */
final class Cues {

	/** @param next the index of the first token behind it, its stop and comma passed */
	record Found(CueKind kind, int next) {}

	private static final int LONGEST = 8;
	private static final Map<CueKind, Set<String>> PHRASES = new EnumMap<>(CueKind.class);
	private static final Set<String> FIRST = new HashSet<>();

	static {
		try (var in = Cues.class.getResourceAsStream("cues.txt");
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(Cues::take);
		} catch (IOException e) {
			throw new UncheckedIOException("cues.txt", e);
		}
	}

	private final List<Token> tokens;

	Cues(List<Token> tokens) {
		this.tokens = tokens;
	}

	private static void take(String line) {
		int at = line.indexOf(" = ");
		var phrases = Arrays.stream(line.substring(at + 3).split(";")).map(String::strip).toList();
		PHRASES.put(CueKind.valueOf(line.substring(0, at)), new HashSet<>(phrases));
		phrases.forEach(phrase -> FIRST.add(phrase.split(" ")[0]));
	}

	/** Whether words are the heading of a list of works. */
	static boolean isList(String heading) {
		return PHRASES.getOrDefault(CueKind.LIST, Set.of()).contains(heading.strip().toLowerCase(Locale.ROOT)
				.replaceAll("^[\\d.\\s=*#]++|[:.\\s=*#]++$", ""));
	}

	/** The longest phrase of the kinds that begins at a token. */
	Optional<Found> at(int start, CueKind first, CueKind... others) {
		return at(start, EnumSet.of(first, others));
	}

	/** The longest phrase of the kinds that begins at a token. */
	Optional<Found> at(int start, Set<CueKind> kinds) {
		if (start >= tokens.size() || !tokens.get(start).isWord() || !FIRST.contains(lower(start))) {
			return Optional.empty();
		}
		var phrase = new StringBuilder();
		var found = Optional.<Found>empty();
		int words = 0;
		for (int i = start; i < tokens.size() && words < LONGEST; i++) {
			var token = tokens.get(i);
			if (token.isWord()) {
				phrase.append(phrase.isEmpty() ? "" : " ").append(lower(i));
				words++;
				found = kind(phrase.toString(), kinds).map(kind -> new Found(kind, 0)).isPresent()
						? Optional.of(new Found(kind(phrase.toString(), kinds).orElseThrow(), skip(i + 1)))
						: found;
			} else if (!token.is('.') && !token.is(',')) {
				break;
			}
		}
		return found;
	}

	private static Optional<CueKind> kind(String phrase, Set<CueKind> kinds) {
		return kinds.stream().filter(kind -> PHRASES.getOrDefault(kind, Set.of()).contains(phrase)).findFirst();
	}

	private int skip(int at) {
		int next = at;
		while (next < tokens.size() && next < at + 3
				&& (tokens.get(next).is('.') || tokens.get(next).is(',') || tokens.get(next).is(':'))) {
			next++;
		}
		return next;
	}

	private String lower(int at) {
		return tokens.get(at).text().toLowerCase(Locale.ROOT).replace('’', '\'');
	}
}
