package org.sourcecritic.reading.note;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.reference.Reference;

/**
 * The references of all notes of a document, with short titles linked to the notes before them and to its bibliography.
 */
public final class ReferencesOfNotes {

	private final NoteReader notes;
	private final Bibliography bibliography;

	/** @param archives as the document names them */
	public ReferencesOfNotes(ArchivalReferences archives) {
		notes = new NoteReader(archives);
		bibliography = new Bibliography(archives);
	}

	/**
	 * The references of each note.
	 *
	 * @param text of the document
	 * @param inOrder the notes as the document counts them
	 * @param entries UTF-16 offsets of the entries of its bibliography; may be none
	 * @return as many lists as notes
	 */
	public List<List<Reference>> read(CharSequence text, List<NoteInText> inOrder, List<TextRange> entries) {
		var earlier = new Earlier();
		bibliography.read(text, entries).forEach(entry -> entry.ifPresent(earlier::addListed));
		return read(text, inOrder, earlier);
	}

	/** The references of each note after what is known already. */
	public List<List<Reference>> read(CharSequence text, List<NoteInText> inOrder, Earlier earlier) {
		var all = new ArrayList<List<Reference>>();
		for (var note : inOrder) {
			all.add(notes.read(text, behindLabel(text, note), note.label(), earlier));
		}
		return all;
	}

	private static TextRange behindLabel(CharSequence text, NoteInText note) {
		var label = note.label().orElse("");
		int start = note.span().start();
		boolean isThere = !label.isEmpty() && start + label.length() <= note.span().end()
				&& label.contentEquals(text.subSequence(start, start + label.length()));
		return isThere ? new TextRange(start + label.length(), note.span().end()) : note.span();
	}
}
