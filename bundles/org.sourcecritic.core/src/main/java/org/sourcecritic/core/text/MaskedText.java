package org.sourcecritic.core.text;

/**
 * A view of a text, of the same length, in which search and sentence rules work: within a paragraph a line end is a
 * space, a divided word has U+00AD and U+200B in place of its hyphen and line end, and a note's marker is U+2060. An
 * offset in it is the same offset in the text.
 */
public final class MaskedText implements CharSequence {

	private final String masked;

	private MaskedText(String masked) {
		this.masked = masked;
	}

	/** The view of this text, made in one pass. */
	public static MaskedText of(CharSequence text) {
		char[] copy = text.toString().toCharArray();
		TextLayout layout = new TextLayout(text);
		new FlowReader(layout, parts -> {
			MaskedFlow flow = new MaskedFlow(text, parts);
			NoteMarkers.mask(flow, layout.notes());
			flow.writeTo(copy);
		}).readAll();
		return new MaskedText(new String(copy));
	}

	@Override
	public int length() {
		return masked.length();
	}

	@Override
	public char charAt(int index) {
		return masked.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return masked.subSequence(start, end);
	}

	@Override
	public String toString() {
		return masked;
	}
}
