package org.sourcecritic.ingest.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.sourcecritic.ingest.markup.Note;
import org.sourcecritic.ingest.markup.Note.Series;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.xml.XmlElement;

/** The notes of a document: first referred to in its body, then read from parts of their own. */
final class DocxNotes {

	private final ReadingText text;
	private final Map<String, Note> notes = new HashMap<>();
	private final Set<Note> signed = new HashSet<>();
	private final NoteNumbers footnotes = new NoteNumbers("decimal");
	private final NoteNumbers endnotes = new NoteNumbers("lowerRoman");

	DocxNotes(ReadingText text) {
		this.text = text;
	}

	/** Reads the settings of the document for how its notes are numbered. */
	StartHandler settings() {
		return new StartHandler() {
			private NoteNumbers of = new NoteNumbers("");

			@Override
			public void start(XmlElement element) {
				switch (element.name()) {
					case "footnotePr" -> of = footnotes;
					case "endnotePr" -> of = endnotes;
					default -> of.take(element);
				}
			}
		};
	}

	/** The note a reference leads to; it has no label before it is given one. */
	Note referred(XmlElement reference) {
		Series series = series(reference);
		return notes.computeIfAbsent(series + reference.attribute("id"), any -> text.note(series, ""));
	}

	/** Gives a note the next number of its kind when it has no label yet. */
	Note numbered(Note note) {
		if (note.label().isEmpty()) {
			note.labelled((note.series() == Series.ENDNOTES ? endnotes : footnotes).next());
		}
		return note;
	}

	/** Gives a note a sign of its own, which its words repeat. */
	void signed(Note note, String sign) {
		note.labelled(sign);
		signed.add(note);
	}

	/** The sign that the words of a note repeat, empty when its number stands before them by itself. */
	String ownSign(Note note) {
		return signed.contains(note) ? note.label() : "";
	}

	private static Series series(XmlElement element) {
		return element.name().startsWith("endnote") ? Series.ENDNOTES : Series.FOOTNOTES;
	}
}
