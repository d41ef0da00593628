package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.benchmarks.reading.CorpusFigures.Other;
import org.sourcecritic.benchmarks.reading.CorpusFigures.Wanted;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.FiguresOfText;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.ReadPeriod;

/**
 * How well the figures of texts of the kind that users bring are read: each part of each figure is scored against what
 * a person read there, and so is what is no figure.
 */
final class CorpusScore {

	private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

	private record Count(int right, int of) {
		Count plus(boolean isRight) {
			return new Count(right + (isRight ? 1 : 0), of + 1);
		}
	}

	private final Path folder;
	private final boolean failures;
	private final Map<String, Count> counts = new LinkedHashMap<>();
	private int extra;

	CorpusScore(Path folder, boolean failures) {
		this.folder = folder;
		this.failures = failures;
	}

	void print() throws IOException {
		var gold = CorpusFigures.load();
		for (var text : gold.digests().entrySet()) {
			var words = Files.readString(folder.resolve(text.getKey()));
			if (!TextDigest.of(words).equals(text.getValue())) {
				System.out.println(text.getKey() + " is another text than the one that was read");
				continue;
			}
			score(words, gold.figures().stream().filter(figure -> figure.file().equals(text.getKey())).toList(),
					gold.others().stream().filter(other -> other.file().equals(text.getKey())).toList());
		}
		System.out.println("| corpus | right | of | % |\n|---|---:|---:|---:|");
		counts.forEach((what, count) -> System.out.printf(Locale.ROOT, "| %s | %d | %d | %.1f |%n", what, count.right(),
				count.of(), 100.0 * count.right() / count.of()));
		System.out.println("| figures read where none are | " + extra + " | | |");
	}

	private void score(String text, List<Wanted> wanted, List<Other> others) {
		var read = FiguresOfText.of(text, List.of(), Optional.empty(), Optional.empty());
		var figures = new ArrayList<>(read.stream().map(FigureInText::reading).filter(Figure.class::isInstance)
				.map(Figure.class::cast).toList());
		for (var want : wanted) {
			var found = figures.stream().filter(figure -> overlap(figure.span(), want.numbers())).findFirst();
			count("found", found.isPresent(), want.numbers(), text);
			found.ifPresent(figure -> {
				figures.remove(figure);
				score(text, want, figure);
			});
		}
		for (var other : others) {
			var taken = figures.stream().filter(figure -> overlap(figure.span(), other.numbers())).findFirst();
			boolean sorted = other.sort().equals("*") || read.stream().map(FigureInText::reading)
					.anyMatch(reading -> reading instanceof NoEstimate none && overlap(none.span(), other.numbers())
							&& none.sort().name().equals(other.sort()));
			taken.ifPresent(figures::remove);
			count("told to be no figure", sorted && taken.isEmpty(), other.numbers(), text);
		}
		extra += figures.size();
		figures.forEach(figure -> told("extra", figure.span(), text, ""));
	}

	private void score(String text, Wanted want, Figure figure) {
		check("low", want, 0, value(figure.amount().low()), text);
		check("high", want, 1, value(figure.amount().high()), text);
		check("bound", want, 2, figure.amount().bound().name(), text);
		check("kind", want, 3, figure.kind().name(), text);
		check("unit", want, 4, figure.part(Figure.Role.UNIT).map(unit -> unit.value()).orElse(""), text);
		var what = figure.part(Figure.Role.WHAT).map(part -> part.span());
		check("what", want, 5, what.map(span -> span.start() + "").orElse(""), text);
		check("what, its end", want, 6, what.map(span -> span.end() + "").orElse(""), text);
		check("period from", want, 7, figure.period().flatMap(ReadPeriod::from).orElse(""), text);
		check("period to", want, 8, figure.period().flatMap(ReadPeriod::to).orElse(""), text);
		check("estimated on", want, 9, figure.estimatedOn().flatMap(ReadPeriod::from).orElse(""), text);
	}

	private static String value(Optional<BigDecimal> value) {
		return value.map(BigDecimal::toPlainString).orElse("");
	}

	private void check(String what, Wanted want, int field, String is, String text) {
		var wanted = want.field(field);
		if (!wanted.equals(CorpusFigures.ANY)) {
			boolean right = wanted.equals(is) || isNumber(wanted) && isNumber(is) && field < 2
					&& new BigDecimal(wanted).subtract(new BigDecimal(is)).abs().compareTo(TOLERANCE) <= 0;
			count(what, right, want.numbers(), text + "\u0000" + wanted + " but " + is);
		}
	}

	private static boolean isNumber(String written) {
		return written.matches("[0-9]+(\\.[0-9]+)?");
	}

	private void count(String what, boolean right, TextRange place, String text) {
		counts.merge(what, new Count(0, 0).plus(right), (one, other) -> new Count(one.right() + other.right(),
				one.of() + other.of()));
		if (!right) {
			told(what, place, text.split("\u0000")[0], text.contains("\u0000") ? text.split("\u0000")[1] : "");
		}
	}

	private void told(String what, TextRange place, String text, String why) {
		if (failures) {
			System.out.println("    " + what + " " + place.start() + " ["
					+ text.substring(Math.max(0, place.start() - 20), Math.min(text.length(), place.end() + 25))
							.replace('\n', ' ')
					+ "] " + why);
		}
	}

	private static boolean overlap(TextRange one, TextRange other) {
		return one.start() < other.end() && other.start() < one.end();
	}
}
