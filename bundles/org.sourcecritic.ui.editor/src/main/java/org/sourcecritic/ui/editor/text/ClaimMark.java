package org.sourcecritic.ui.editor.text;

/**
 * One stretch of a claim as the text shows it. A discontinuous claim is several marks of the same id.
 *
 * @param id what the claim is called; given back by selection and hover
 * @param start first UTF-16 offset
 * @param end UTF-16 offset behind the last one; greater than start
 * @param style how it is drawn
 */
public record ClaimMark(String id, int start, int end, ClaimStyle style) {

	public ClaimMark {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("Not a stretch of text: " + start + " to " + end); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Whether the two share at least one code unit. */
	public boolean overlaps(int otherStart, int otherEnd) {
		return start < otherEnd && otherStart < end;
	}

	public int length() {
		return end - start;
	}
}
