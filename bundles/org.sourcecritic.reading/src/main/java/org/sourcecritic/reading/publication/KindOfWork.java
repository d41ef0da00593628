package org.sourcecritic.reading.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** Tells a law, a report, a page in the web from a publication. */
final class KindOfWork {

	/** The length of a day in EDTF. */
	private static final int DAY = 10;
	/** The word for a law is one of the first. */
	private static final int FIRST_WORDS = 12;
	private static final Map<String, List<String>> WORDS = read();

	private KindOfWork() {
	}

	private static Map<String, List<String>> read() {
		var words = new HashMap<String, List<String>>();
		try (var in = KindOfWork.class.getResourceAsStream("kinds.txt");
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" = "))
					.forEach(line -> words.put(line[0], Arrays.stream(line[1].split("; ")).toList()));
		} catch (IOException e) {
			throw new UncheckedIOException("kinds.txt", e);
		}
		return words;
	}

	/** @param whole the words of the reference */
	static CitationKind of(CharSequence whole, Map<Role, Part> parts) {
		var lower = whole.toString().toLowerCase(Locale.ROOT);
		var title = parts.containsKey(Role.TITLE) ? parts.get(Role.TITLE).value().toLowerCase(Locale.ROOT) : lower;
		boolean isByNobody = !parts.containsKey(Role.AUTHOR) || isOfficial(lower);
		if (isByNobody && isLegal(lower, parts)) {
			return CitationKind.LEGAL_ACT;
		}
		if (begins(title, "REPORT") || begins(lower, "REPORT")) {
			return CitationKind.REPORT;
		}
		if (begins(title, "DATA")) {
			return CitationKind.DATA;
		}
		boolean isPrinted = parts.containsKey(Role.PUBLISHER) || parts.containsKey(Role.VOLUME)
				|| parts.containsKey(Role.CONTAINER) && parts.containsKey(Role.PAGES);
		return parts.containsKey(Role.ADDRESS) && !isPrinted ? CitationKind.WEB : CitationKind.PUBLICATION;
	}

	/** Whether it begins as a law and has a number or a date, or names the paper that laws are published in. */
	private static boolean isLegal(String lower, Map<Role, Part> parts) {
		boolean isSigned = WORDS.getOrDefault("LEGAL_SIGN", List.of()).stream()
				.anyMatch(word -> hasWord(lower, word, 300));
		boolean isPrinted = parts.containsKey(Role.PUBLISHED_IN) || parts.containsKey(Role.PUBLISHER);
		boolean isOfDay = lower.contains("//")
				|| parts.containsKey(Role.DATE) && parts.get(Role.DATE).value().length() == DAY;
		return isSigned || isOfficial(lower) && (!isPrinted || isOfDay) && isNumberedOrDated(lower);
	}

	/** Whether a day or a number is said: a year alone is none. */
	private static boolean isNumberedOrDated(String lower) {
		var tokens = Tokens.of(lower, new TextRange(0, Math.min(lower.length(), 300)));
		return tokens.stream()
				.anyMatch(token -> WordList.month(token.text()).isPresent() || token.text().startsWith("№")
						|| token.isNumber() && token.text().indexOf('/') > 0)
				|| lower.contains("no. ") || lower.contains("nr. ") || lower.contains("n° ") || lower.contains("№")
				|| lower.contains("§");
	}

	/** Whether the word for a law stands at its begin, before any quotation, with a number or a day somewhere. */
	private static boolean isOfficial(String lower) {
		int quotation = quotation(lower);
		boolean isNamed = quotation == lower.length() || isNumberedOrDated(lower);
		int within = quotation == lower.length() ? 40 : FIRST_WORDS;
		return isNamed && isBeforeJournal(lower) && WORDS.getOrDefault("LEGAL_ACT", List.of()).stream()
				.anyMatch(word -> hasWord(lower.substring(0, quotation), word, within));
	}

	/** Whether no "//" follows, or a day stands before it: what is about a law has its date behind. */
	private static boolean isBeforeJournal(String lower) {
		int slashes = lower.indexOf("//");
		return slashes < 0 || DateOfIssue.of(lower, new TextRange(0, slashes)).edtf().filter(day -> day.length() == DAY)
				.isPresent();
	}

	private static int quotation(String lower) {
		return IntStream.of(lower.indexOf('"'), lower.indexOf('“'), lower.indexOf('‘'), lower.indexOf('«'))
				.filter(at -> at >= 0).min().orElse(lower.length());
	}

	private static boolean begins(String lower, String list) {
		return WORDS.getOrDefault(list, List.of()).stream().anyMatch(word -> hasWord(lower, word, 24));
	}

	/** Whether a word stands among the first units. */
	private static boolean hasWord(String text, String word, int within) {
		int at = text.indexOf(word);
		return at >= 0 && at < within && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
				&& (at + word.length() >= text.length() || !Character.isLetter(text.charAt(at + word.length())));
	}
}
