package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;

/** The pieces of a reference with what each says: what weights are fitted on, and what they decide. */
public final class LabelledPieces {

	/**
	 * A piece for the fitting of weights.
	 *
	 * @param range UTF-16 offsets
	 * @param features what the weights are asked
	 * @param steps by the ordinal of the label before it, the features of the step
	 * @param labels that the piece can have
	 */
	public record Case(TextRange range, List<String> features, List<List<String>> steps, Set<Label> labels) {

		public Case {
			features = List.copyOf(features);
			steps = List.copyOf(steps);
			labels = Set.copyOf(labels);
		}
	}

	private LabelledPieces() {
	}

	/** The pieces of a reference as cases. */
	public static List<Case> cases(CharSequence reference) {
		var pieces = Pieces.of(reference, new TextRange(0, reference.length()));
		var described = new Features(pieces);
		var features = described.all();
		var cases = new ArrayList<Case>();
		for (int i = 0; i < pieces.size(); i++) {
			var piece = pieces.get(i);
			var shape = described.shape(i);
			cases.add(new Case(piece.span(), features.get(i),
					List.of(Label.values()).stream().map(label -> Labelling.steps(label, shape, piece)).toList(),
					Labelling.labels(shape, piece)));
		}
		return cases;
	}

	/** The labels that weights give to the pieces. */
	public static List<Label> labels(CharSequence reference, Weights weights) {
		return Labelling.of(Pieces.of(reference, new TextRange(0, reference.length())), weights);
	}
}
