package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.NoEstimate.Sort;
import org.sourcecritic.reading.Reading;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.amount.AmountReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How well the amounts of English sentences of newspapers are read: NewsQuant, the test set of CQE (Almasian and
 * others, EMNLP 2023). In each sentence as many as can be are matched, one with one.
 */
final class NewsScore {

	private final JsonNode sentences;
	private final boolean failures;

	/** @param failures whether the sentences are printed in which something is missed or too much */
	NewsScore(Path file, boolean failures) throws IOException {
		this.sentences = new ObjectMapper().readTree(file.toFile());
		this.failures = failures;
	}

	void print() {
		System.out.println(
				"| NewsQuant | gold | read | right | precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|---:|");
		print("value", Quantity::hasValueOf);
		print("value and bound", (one, other) -> one.hasValueOf(other) && one.change().equals(other.change()));
	}

	private void print(String what, BiPredicate<Quantity, Quantity> match) {
		var reader = new AmountReader(ReadingLanguage.ENGLISH, Separators.UNTOLD);
		var figures = FigureReader.of(ReadingLanguage.ENGLISH, Separators.UNTOLD);
		int right = 0;
		int gold = 0;
		int read = 0;
		int index = 0;
		for (var sentence : sentences) {
			var text = sentence.path("text").asText();
			var missed = wanted(sentence);
			var extra = read(figures, reader, text);
			gold += missed.size();
			read += extra.size();
			right += match(missed, extra, match);
			if (failures && !(missed.isEmpty() && extra.isEmpty())) {
				System.out.println("    " + what + " " + index + "  " + text);
				System.out.println("        missed " + shown(missed) + "\n        extra  " + shown(extra));
			}
			index++;
		}
		double precision = read == 0 ? 0 : 100.0 * right / read;
		double recall = 100.0 * right / gold;
		System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %.1f | %.1f | %.1f |%n", what, gold, read, right,
				precision, recall, 2 * precision * recall / (precision + recall));
	}

	/** The amounts of the readings that the product gives, without what is no quantity to NewsQuant either. */
	private static List<Quantity> read(FigureReader figures, AmountReader reader, String text) {
		var places = figures.read(text).stream().filter(NewsScore::isQuantity).map(Reading::span)
				.collect(Collectors.toSet());
		return new ArrayList<>(reader.read(text).stream()
				.filter(amount -> places.contains(amount.span()) || places.contains(numbers(amount)))
				.map(Quantity::of).toList());
	}

	/** Ages and the word "one" are no estimates, but quantities to NewsQuant. */
	private static boolean isQuantity(Reading reading) {
		return switch (reading) {
			case Figure figure -> true;
			case NoEstimate none -> none.sort() == Sort.AGE || none.sort() == Sort.ONE;
		};
	}

	private static TextRange numbers(AmountExpression amount) {
		return new TextRange(amount.numbers().getFirst().span().start(), amount.numbers().getLast().span().end());
	}

	/** Takes away from both what matches; how many. */
	private static int match(List<Quantity> gold, List<Quantity> read, BiPredicate<Quantity, Quantity> match) {
		int right = 0;
		for (var found : List.copyOf(read)) {
			var same = gold.stream().filter(one -> match.test(found, one)).findFirst();
			if (same.isPresent()) {
				gold.remove(same.get());
				read.remove(found);
				right++;
			}
		}
		return right;
	}

	private static List<Quantity> wanted(JsonNode sentence) {
		var wanted = new ArrayList<Quantity>();
		sentence.path("quantities").forEach(
				quantity -> wanted.add(Quantity.of(quantity.path("value").asText(), quantity.path("change").asText())));
		return wanted;
	}

	private static String shown(List<Quantity> quantities) {
		var shown = new StringBuilder();
		quantities.forEach(one -> shown.append(one.change()).append(one.low())
				.append(one.low() == one.high() ? "" : "–" + one.high()).append("  "));
		return shown.toString();
	}
}
