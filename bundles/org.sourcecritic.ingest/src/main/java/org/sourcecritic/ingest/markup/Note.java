package org.sourcecritic.ingest.markup;

import java.util.Optional;

import org.sourcecritic.core.text.FoundSegment;

/** A note in the making: markers may lead to it before its words are read, and after. */
public final class Note {

	/** In which order the notes stand after the body. */
	public enum Series {
		/** At the foot of a page, in the margin, or where nothing tells. */
		FOOTNOTES,
		/** At the end of a chapter or of the text. */
		ENDNOTES,
		/** Of a later reader, not of the text. */
		COMMENTS
	}

	private final Series series;
	private final Flow flow = new Flow("\n");
	private String label;
	private boolean marked;
	private Optional<FoundSegment> segment = Optional.empty();

	Note(Series series, String label) {
		this.series = series;
		this.label = label;
	}

	/** What stands before its words and in its marker. */
	public String label() {
		return label;
	}

	/** Gives it a label when it has none. */
	public void labelled(String given) {
		if (label.isEmpty()) {
			label = given.strip();
		}
	}

	/** Whether a marker leads to it. */
	public boolean isMarked() {
		return marked;
	}

	/** Whether it has words. */
	public boolean hasWords() {
		return !flow.isEmpty();
	}

	/** Where it stands after the body. */
	public Series series() {
		return series;
	}

	Flow flow() {
		return flow;
	}

	void marked() {
		marked = true;
	}

	void found(FoundSegment found) {
		segment = Optional.of(found);
	}

	Optional<FoundSegment> segment() {
		return segment;
	}
}
