package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.model.Segment;

/**
 * A view of a text, of the same length, in which search and sentence rules work: within a paragraph a line end is a
 * space, a divided word has U+00AD and U+200B in place of its hyphen and line end, and a note's marker is U+2060. An
 * offset in it is the same offset in the text.
 */
public final class MaskedText implements CharSequence {

	private final String masked;
	private final List<MaskedPassage> passages;
	private final SentenceFinder sentences;

	private MaskedText(String masked, List<MaskedPassage> passages, SentenceFinder sentences) {
		this.masked = masked;
		this.passages = List.copyOf(passages);
		this.sentences = sentences;
	}

	/** The view of a text by the structure that is found in it. */
	public static MaskedText of(CharSequence text) {
		return of(text, TextFlows.found(text));
	}

	/**
	 * The view of a text by its stored structure.
	 *
	 * @param segments of the text; when they are none but page breaks, the structure is found
	 */
	public static MaskedText of(CharSequence text, List<Segment> segments) {
		return of(text, TextFlows.stored(text, segments));
	}

	private static MaskedText of(CharSequence text, TextFlows flows) {
		char[] copy = text.toString().toCharArray();
		List<MaskedPassage> passages = new ArrayList<>();
		flows.forEach(flow -> {
			flow.writeTo(copy);
			passages.add(new MaskedPassage(flow.flow().ranges(), new String(flow.chars())));
		});
		return new MaskedText(new String(copy), passages, new SentenceFinder(text, flows));
	}

	/**
	 * What is read in one go, in the order in which it starts: a paragraph without the notes that interrupt it, a
	 * heading,
	 * a note, a row of a table. Every character that is no white space belongs to exactly one passage.
	 */
	public List<MaskedPassage> passages() {
		return passages;
	}

	/** The sentences of the text by the same structure, which isn't looked for again. */
	public SentenceFinder sentences() {
		return sentences;
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
