package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.edit.ClaimStretches;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.unit.ReadingUnits;
import org.sourcecritic.ui.editor.text.Stretch;

/**
 * Widens what is selected by word, clause, sentence and paragraph, and narrows it the way it came. The raised claim is
 * a
 * step, too: the first one where the caret stands at its beginning, as after a jump to it. For the display's thread.
 */
final class SelectionSteps {

	/** Over what was selected, as the widget has it. */
	private final WayBack<List<Stretch>> way = new WayBack<>();

	/** Selects the next larger unit; nothing happens where there is none. */
	void widen(OpenText text, ReadingUnits units) {
		List<Stretch> selected = text.viewer().selections();
		List<TextRange> stretches = text.selectedStretches();
		Optional<List<TextRange>> claim = text.selected().map(ClaimStretches::of)
				.filter(of -> !of.isEmpty() && ReadingUnits.covers(of, stretches) && !of.equals(stretches));
		Optional<List<TextRange>> wider = stretches.isEmpty()
				? first(text, units, claim)
				: smaller(claim, units.wider(stretches));
		wider.ifPresent(unit -> {
			select(text, unit);
			way.step(selected, text.viewer().selections());
		});
	}

	/**
	 * Selects what was selected before the last step, else the largest unit within; nothing happens where there is
	 * none.
	 */
	void narrow(OpenText text, ReadingUnits units) {
		way.back(text.viewer().selections()).ifPresentOrElse(text.viewer()::select, () -> {
			List<TextRange> stretches = text.selectedStretches();
			if (!stretches.isEmpty()) {
				units.narrower(stretches, stretches.getFirst().start()).ifPresent(unit -> select(text, unit));
			}
		});
	}

	private static void select(OpenText text, List<TextRange> unit) {
		text.viewer().select(unit.stream().map(range -> new Stretch(range.start(), range.end())).toList());
	}

	private static Optional<List<TextRange>> first(OpenText text, ReadingUnits units,
			Optional<List<TextRange>> claim) {
		int caret = text.viewer().caretOffset();
		return claim.filter(of -> of.getFirst().start() == caret).or(() -> units.smallest(caret));
	}

	private static Optional<List<TextRange>> smaller(Optional<List<TextRange>> claim,
			Optional<List<TextRange>> unit) {
		return claim.filter(of -> unit.isEmpty() || ReadingUnits.covers(unit.get(), of)).or(() -> unit);
	}
}
