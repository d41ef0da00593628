package org.sourcecritic.ingest;

import org.sourcecritic.ingest.l10n.Messages;

/**
 * What of a file's content is not in its text, or stands there otherwise than in the file.
 *
 * @param count how many there are
 * @param names of what, in the order of the file, separated by a comma and a space; empty where the kind says it all
 */
public record ContentRemark(Kind kind, int count, String names) implements ReadRemark {

	/** What became of it. */
	public enum Kind {
		/** Notes of the text itself stand after the body. */
		NOTES,
		/** Comments of an annotator on a name became notes. */
		NAME_COMMENTS,
		/** Notes outside of the running text, as in a list of places, became notes without a marker. */
		NOTES_OUTSIDE,
		/** Notes to which no marker leads. */
		NOTES_WITHOUT_MARKER,
		/** Notes within something that is no text, as the description of the file. */
		NOTES_LEFT_OUT,
		/** Markers whose note is not in the file. */
		MARKERS_WITHOUT_NOTE,
		/** Pictures, with what is said about them for those who don't see them. */
		PICTURES,
		/** Sound, film, programs that run within a page. */
		EMBEDDED,
		/** Fields to be filled in. */
		FORMS,
		/** Menus and lists of links around the text. */
		NAVIGATION,
		/** What the file says is not to be seen. */
		HIDDEN,
		/** Running heads and feet of pages. */
		RUNNING_HEADS,
		/** Second readings of one place: corrections, expansions, variants. */
		READINGS,
		/** How a character is to be pronounced. */
		RUBY,
		/** Text that was struck out and is kept. */
		DELETIONS_KEPT,
		/** Text that was struck out by somebody who tracked the changes. */
		DELETIONS,
		/** Text that was put in by somebody who tracked the changes. */
		INSERTIONS_KEPT,
		/** Places where the source has text that the file doesn't have. */
		GAPS,
		/** Characters that are described and not encoded. */
		GLYPHS,
		/** Comments in the margin. */
		COMMENTS,
		/** Words that a line end divides. */
		DIVIDED_WORDS,
		/** Lists beside the text. */
		STAND_OFF,
		/** Text boxes, which stand where they are anchored. */
		TEXT_BOXES,
		/** Elements of a kind that isn't known; their words were read. */
		UNKNOWN_ELEMENTS
	}

	@Override
	public String message() {
		return Messages.format("ContentRemark_" + kind, count, names);
	}
}
