package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;

/** Pieces that follow each other with one label. */
record Run(Label label, List<Piece> pieces) {

	Run {
		pieces = List.copyOf(pieces);
	}

	/** The runs of a labelled reference in their order. */
	static List<Run> of(List<Piece> pieces, List<Label> labels) {
		var runs = new ArrayList<Run>();
		int from = 0;
		for (int i = 1; i <= pieces.size(); i++) {
			if (i == pieces.size() || labels.get(i) != labels.get(from)) {
				runs.add(new Run(labels.get(from), pieces.subList(from, i)));
				from = i;
			}
		}
		return runs;
	}

	/** UTF-16 offsets from the first piece to the last, without cues. */
	TextRange span() {
		return new TextRange(pieces.getFirst().span().start(),
				Math.max(pieces.getFirst().span().end(), pieces.getLast().span().end()));
	}

	/** Whether a piece of it looks so. */
	boolean has(Shape shape) {
		return pieces.stream().anyMatch(piece -> Shape.of(piece) == shape);
	}

	boolean has(Cue cue) {
		return pieces.stream().anyMatch(piece -> piece.cue() == cue);
	}

	/** The same as another label. */
	Run as(Label other) {
		return new Run(other, pieces);
	}

	/** Without the pieces of a shape; empty where all have it. */
	List<Piece> without(Shape shape) {
		return pieces.stream().filter(piece -> Shape.of(piece) != shape).toList();
	}
}
