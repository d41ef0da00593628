package org.sourcecritic.ui.editor.text;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/**
 * A style with a face of its own in lines of one height. The widget takes any other face for one that changes the
 * height
 * of lines, and from then on measures every line of the text; here all lines have fixed metrics. It lays out a copy of
 * a
 * style, and only the copy has the face.
 */
final class FaceRange extends StyleRange {

	private final Font face;
	private final int raised;

	/**
	 * @param start UTF-16 offset of the first unit
	 * @param length in UTF-16 units
	 * @param raised above the base line, in pixels
	 * @param colour of the letters; that of the text where there is none
	 */
	FaceRange(int start, int length, Font face, int raised, @Nullable Color colour) {
		super(start, length, colour, null);
		this.face = face;
		this.raised = raised;
	}

	@Override
	public Object clone() {
		var laidOut = (StyleRange) super.clone();
		laidOut.font = face;
		laidOut.rise = raised;
		return laidOut;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FaceRange range && super.equals(other) && face.equals(range.face)
				&& raised == range.raised;
	}

	@Override
	public int hashCode() {
		return super.hashCode() ^ face.hashCode();
	}
}
