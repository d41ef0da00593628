package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses the best sequence of labels for the pieces of a reference (Viterbi 1967). */
final class Labelling {

	private static final Label[] LABELS = Label.values();

	private Labelling() {
	}

	/** One label for each piece. */
	static List<Label> of(List<Piece> pieces, Weights weights) {
		if (pieces.isEmpty()) {
			return List.of();
		}
		var described = new Features(pieces);
		var features = described.all();
		var possible = Surroundings.labels(pieces, described.shapes());
		var from = new int[pieces.size()][LABELS.length];
		var score = allowed(possible.getFirst(), weights.sum(features.getFirst()));
		for (int i = 1; i < pieces.size(); i++) {
			var own = allowed(possible.get(i), weights.sum(features.get(i)));
			var next = new double[LABELS.length];
			var steps = steps(described.shape(i), pieces.get(i), weights);
			for (int to = 0; to < LABELS.length; to++) {
				int best = 0;
				double most = Double.NEGATIVE_INFINITY;
				for (int one = 0; one < LABELS.length; one++) {
					double sum = score[one] + steps[one][to];
					if (sum > most) {
						most = sum;
						best = one;
					}
				}
				from[i][to] = best;
				next[to] = most + own[to];
			}
			score = next;
		}
		return back(from, score);
	}

	private static double[][] steps(Shape shape, Piece piece, Weights weights) {
		var steps = new double[LABELS.length][];
		for (var label : LABELS) {
			steps[label.ordinal()] = weights.sum(steps(label, shape, piece));
		}
		return steps;
	}

	/** The features of a step from one label to the piece after it. */
	static List<String> steps(Label previous, Shape shape, Piece piece) {
		return List.of("then " + previous, "then " + previous + " by " + piece.before(),
				"then " + previous + " at " + shape);
	}

	private static List<Label> back(int[][] from, double[] last) {
		int best = 0;
		for (int i = 1; i < last.length; i++) {
			if (last[i] > last[best]) {
				best = i;
			}
		}
		var labels = new ArrayList<Label>();
		for (int i = from.length - 1; i >= 0; i--) {
			labels.add(LABELS[best]);
			best = from[i][best];
		}
		return labels.reversed();
	}

	private static double[] allowed(Set<Label> labels, double[] scores) {
		if (labels.size() < LABELS.length) {
			var only = new double[LABELS.length];
			Arrays.fill(only, -1e6);
			labels.forEach(label -> only[label.ordinal()] = scores[label.ordinal()]);
			return only;
		}
		return scores;
	}

	/** The labels that a piece can have. */
	static Set<Label> labels(Shape shape, Piece piece) {
		return switch (shape) {
			case PAGES -> EnumSet.of(Label.PAGES);
			case ACCESS -> EnumSet.of(Label.OTHER);
			case ADDRESS -> EnumSet.of(Label.ADDRESS);
			case QUOTED -> piece.bracketed()
					? EnumSet.of(Label.TITLE, Label.CONTAINER, Label.OTHER, Label.PUBLISHER)
					: EnumSet.of(Label.TITLE, Label.CONTAINER, Label.OTHER);
			case INITIALS,
					NAME_WITH_INITIALS -> piece.cue() == Cue.EDITOR
							? EnumSet.of(Label.EDITOR)
							: EnumSet.complementOf(EnumSet.of(Label.ADDRESS, Label.PAGES, Label.DATE));
			default -> piece.cue() == Cue.EDITOR
					? EnumSet.of(Label.EDITOR)
					: piece.cue() == Cue.TRANSLATOR ? EnumSet.of(Label.OTHER) : EnumSet.allOf(Label.class);
		};
	}
}
