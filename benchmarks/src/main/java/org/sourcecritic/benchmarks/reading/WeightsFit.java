package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.sourcecritic.benchmarks.text.Texts;
import org.sourcecritic.benchmarks.work.Options;
import org.sourcecritic.reading.publication.Label;
import org.sourcecritic.reading.publication.LabelledPieces;
import org.sourcecritic.reading.publication.Weights;

/**
 * Fits the weights by which the parts of a reference are told (averaged perceptron, Collins 2002) on AnyStyle's
 * gold.xml
 * and on invented references, and writes the file of weights. core.xml is not looked at.
 */
public final class WeightsFit {

	private static final int LABELS = Label.values().length;

	private final Map<String, double[]> weights = new HashMap<>();
	/** The same, each change times the number of the step. */
	private final Map<String, double[]> late = new HashMap<>();
	private int step = 1;

	/** What is fitted on. */
	private record Example(TaggedReference reference, List<LabelledPieces.Case> cases, List<Label> labels) {}

	private WeightsFit() {
	}

	public static void main(String[] args) throws IOException {
		var options = Options.of(args);
		var file = Path.of(options.text("out", "weights.txt"));
		int rounds = Integer.parseInt(options.text("rounds", "12"));
		int each = Integer.parseInt(options.text("each", "10"));
		int held = Integer.parseInt(options.text("held", "0"));
		options.refuseOthers();
		var references = new ArrayList<TaggedReference>();
		var gold = AnyStyleFile.read(Texts.shared().resolve("data/anystyle/gold.xml"));
		for (int i = 0; i < gold.size(); i++) {
			if (held == 0 || i % held != 0) {
				references.add(gold.get(i));
			}
		}
		references.addAll(InventedReferences.draw(each));
		var fit = new WeightsFit();
		fit.fit(references.stream().map(WeightsFit::example).toList(), rounds);
		Files.write(file, fit.lines());
	}

	private static Example example(TaggedReference reference) {
		var cases = LabelledPieces.cases(reference.text());
		return new Example(reference, cases, cases.stream().map(one -> {
			var label = reference.of(one.range());
			return one.labels().contains(label) ? label : one.labels().iterator().next();
		}).toList());
	}

	private void fit(List<Example> examples, int rounds) {
		examples.forEach(example -> example.cases().forEach(one -> {
			one.features().forEach(this::know);
			one.steps().forEach(features -> features.forEach(this::know));
		}));
		var shared = new Weights(weights);
		var order = new ArrayList<>(examples);
		var random = new Random(1953);
		for (int round = 0; round < rounds; round++) {
			Collections.shuffle(order, random);
			int wrong = 0;
			for (var example : order) {
				var labels = LabelledPieces.labels(example.reference().text(), shared);
				if (!labels.equals(example.labels())) {
					wrong++;
					learn(example, example.labels(), 1);
					learn(example, labels, -1);
				}
				step++;
			}
			System.out.println("round " + round + ": " + wrong + " of " + order.size() + " wrong");
		}
	}

	private void know(String feature) {
		weights.putIfAbsent(feature, new double[LABELS]);
		late.putIfAbsent(feature, new double[LABELS]);
	}

	private void learn(Example example, List<Label> labels, int sign) {
		for (int i = 0; i < labels.size(); i++) {
			var one = example.cases().get(i);
			int label = labels.get(i).ordinal();
			one.features().forEach(feature -> change(feature, label, sign));
			if (i > 0) {
				one.steps().get(labels.get(i - 1).ordinal()).forEach(feature -> change(feature, label, sign));
			}
		}
	}

	private void change(String feature, int label, int sign) {
		weights.get(feature)[label] += sign;
		late.get(feature)[label] += (double) sign * step;
	}

	/** The averages of all steps; a feature that says nothing is left out. */
	private List<String> lines() {
		var lines = new TreeMap<String, String>();
		weights.forEach((feature, figures) -> {
			var line = new StringBuilder();
			boolean says = false;
			for (int i = 0; i < LABELS; i++) {
				double average = figures[i] - late.get(feature)[i] / step;
				boolean isNothing = Math.abs(average) < 0.05;
				says |= !isNothing;
				line.append(i == 0 ? "" : " ").append(isNothing ? "0" : String.format(Locale.ROOT, "%.1f", average));
			}
			if (says) {
				lines.put(feature, feature + '\t' + line);
			}
		});
		var all = new ArrayList<String>();
		all.add("# Weights of " + List.of(Label.values())
				+ ", fitted by WeightsFit on AnyStyle's gold.xml (BSD-2-Clause) and invented references");
		all.addAll(lines.values());
		return all;
	}
}
