package org.sourcecritic.core.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How the lines of a text belong together: its blocks and their parts. Keeps the parts of the last long block, since
 * some texts have no blank line at all and are asked for many places in turn.
 */
final class TextLayout {

	private static final int LONG_BLOCK = 100;

	private final CharSequence text;
	private final WrapProfile profile;
	private final NoteStarts notes;
	private volatile @Nullable Block last;

	/**
	 * A block with its parts.
	 *
	 * @param begin UTF-16 offset at which its first line begins
	 * @param next UTF-16 offset where reading goes on
	 * @param parts at least one
	 */
	record Block(int begin, int next, List<TextPart> parts) {

		TextPart lastPart() {
			return parts.get(parts.size() - 1);
		}
	}

	TextLayout(CharSequence text) {
		this.text = text;
		profile = WrapProfile.of(text);
		notes = new NoteStarts(text);
	}

	CharSequence text() {
		return text;
	}

	WrapProfile profile() {
		return profile;
	}

	NoteStarts notes() {
		return notes;
	}

	/** The first block that begins at or after an offset at the beginning of a line. */
	@Nullable
	Block from(int offset) {
		Block kept = last;
		if (kept != null && kept.begin == offset) {
			return kept;
		}
		TextBlock lines = TextBlock.from(text, offset);
		if (lines == null) {
			return null;
		}
		Block block = new Block(lines.lines().get(0).begin(), lines.next(),
				BlockParts.of(text, profile, lines, notes));
		if (lines.lines().size() >= LONG_BLOCK) {
			last = block;
		}
		return block;
	}
}
