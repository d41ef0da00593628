package org.sourcecritic.ui.editor.text;

import org.eclipse.swt.graphics.RGB;

/**
 * How claims of one tag are drawn. Colour is never the only sign: shape and pattern tell tags apart as well.
 *
 * @param colour as the codebook has it; the painter shifts it until it stands out from the background
 * @param shape what is drawn in the claim's lane or around its text
 * @param pattern of the line
 * @param band 0 for one's own claims, higher for others' and for suggestions: their lanes lie further down
 */
public record ClaimStyle(RGB colour, Shape shape, Pattern pattern, int band) {

	/** What is drawn for a claim. */
	public enum Shape {
		/** A thin line in the claim's lane. */
		UNDERLINE,
		/** A line of the lane's full height. */
		BAR,
		/** An underline, and a frame around the text. */
		BOX
	}

	/** How its line is interrupted. */
	public enum Pattern {
		SOLID,
		DASHED,
		DOTTED
	}

	/** A style of one's own band. */
	public ClaimStyle(RGB colour, Shape shape, Pattern pattern) {
		this(colour, shape, pattern, 0);
	}
}
