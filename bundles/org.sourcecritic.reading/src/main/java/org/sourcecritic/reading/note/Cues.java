package org.sourcecritic.reading.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
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
	/** UTF-16 units of the heading of a list of works. */
	private static final int LONGEST_HEADING = 60;
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
	/** The tokens with which a phrase may begin. */
	private final BitSet beginnings = new BitSet();

	Cues(List<Token> tokens) {
		this.tokens = List.copyOf(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			beginnings.set(i, tokens.get(i).isWord() && FIRST.contains(lower(i)));
		}
	}

	private static void take(String line) {
		int at = line.indexOf(" = ");
		var phrases = Arrays.stream(line.substring(at + 3).split(";")).map(String::strip).toList();
		PHRASES.put(CueKind.valueOf(line.substring(0, at)), new HashSet<>(phrases));
		phrases.forEach(phrase -> FIRST.add(phrase.split(" ")[0]));
	}

	/** Whether words are the heading of a list of works. */
	static boolean isList(String heading) {
		int start = 0;
		int end = heading.length();
		while (start < end && (isLoose(heading.charAt(start)) || Character.isDigit(heading.charAt(start)))) {
			start++;
		}
		while (end > start && (isLoose(heading.charAt(end - 1)) || heading.charAt(end - 1) == ':')) {
			end--;
		}
		return end - start <= LONGEST_HEADING && PHRASES.getOrDefault(CueKind.LIST, Set.of())
				.contains(heading.substring(start, end).toLowerCase(Locale.ROOT));
	}

	private static boolean isLoose(char sign) {
		return Character.isWhitespace(sign) || ".=*#".indexOf(sign) >= 0;
	}

	/** The longest phrase of the kinds that begins at a token. */
	Optional<Found> at(int start, CueKind first, CueKind... others) {
		return beginnings.get(start) ? at(start, EnumSet.of(first, others)) : Optional.empty();
	}

	/** The longest phrase of the kinds that begins at a token. */
	Optional<Found> at(int start, Set<CueKind> kinds) {
		if (!beginnings.get(start)) {
			return Optional.empty();
		}
		var phrase = new StringBuilder();
		var found = Optional.<Found>empty();
		int words = 0;
		for (int i = start; i < tokens.size() && words < LONGEST; i++) {
			var token = tokens.get(i);
			if (token.isWord()) {
				var before = found;
				phrase.append(phrase.isEmpty() ? "" : " ").append(lower(i));
				words++;
				int next = i + 1;
				found = kind(phrase.toString(), kinds).map(kind -> new Found(kind, skip(next))).or(() -> before);
			} else if (!token.is('.') && !token.is(',')) {
				break;
			}
		}
		return found;
	}

	private static Optional<CueKind> kind(String phrase, Set<CueKind> kinds) {
		for (var kind : kinds) {
			if (PHRASES.getOrDefault(kind, Set.of()).contains(phrase)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
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
