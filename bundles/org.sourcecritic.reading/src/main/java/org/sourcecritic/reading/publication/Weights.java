package org.sourcecritic.reading.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each feature of a piece speaks for each label, and each label for the next. The figures are in weights.txt:
 * a feature, a tab, and its weights in the order of the labels. They are fitted by an averaged perceptron (Collins,
 * "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002).
 */
public final class Weights {

	private static final int LABELS = Label.values().length;

	private final Map<String, double[]> weights;

	public Weights(Map<String, double[]> weights) {
		this.weights = new HashMap<>(weights);
	}

	/** Those of the file. */
	static Weights ofFile() {
		var read = new HashMap<String, double[]>();
		try (var in = Weights.class.getResourceAsStream("weights.txt");
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
				int tab = line.indexOf('\t');
				read.put(line.substring(0, tab), figures(line.substring(tab + 1)));
			});
		} catch (IOException e) {
			throw new UncheckedIOException("weights.txt", e);
		}
		return new Weights(read);
	}

	private static double[] figures(String line) {
		var figures = new double[LABELS];
		int i = 0;
		for (var figure : line.split(" ")) {
			figures[i++] = figure.equals("0") ? 0 : Double.parseDouble(figure);
		}
		return figures;
	}

	/** The sum of the weights of features for each label. */
	double[] sum(List<String> features) {
		var sum = new double[LABELS];
		for (var feature : features) {
			var found = weights.get(feature);
			if (found != null) {
				for (int i = 0; i < LABELS; i++) {
					sum[i] += found[i];
				}
			}
		}
		return sum;
	}
}
