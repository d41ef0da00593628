package org.sourcecritic.reading.note;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.publication.CueWords;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.Tokens;
import org.sourcecritic.reading.reference.Reference;

/** Takes a note apart: its references in their order, each linked to the fuller one before it. */
public final class NoteReader {

	private final ArchivalReferences archives;

	/** @param archives as the document names them */
	public NoteReader(ArchivalReferences archives) {
		this.archives = archives;
	}

	/**
	 * The references of a note. What it refers to is added to what is earlier for the next note.
	 *
	 * @param text of the document
	 * @param note UTF-16 offsets; the number at its begin may belong to it
	 * @return in the order of the text, disjoint, inside the note; empty where it only says something
	 */
	public List<Reference> read(CharSequence text, TextRange note, Earlier earlier) {
		return read(text, note, Optional.empty(), earlier);
	}

	/** The same for a note with a label, by which later ones may name it. */
	List<Reference> read(CharSequence text, TextRange note, Optional<String> label, Earlier earlier) {
		var tokens = Tokens.of(text, note);
		var documents = archives.read(note.in(text)).stream().map(one -> References.moved(one, note.start()))
				.sorted(Comparator.comparing(Reference::span)).toList();
		earlier.begin(label.or(() -> label(tokens)));
		return List
				.copyOf(new NoteScan(Words.of(text, tokens), earlier, documents, archives).read(behindLabel(tokens)));
	}

	private static Optional<String> label(List<Token> tokens) {
		int behind = behindLabel(tokens);
		return tokens.stream().limit(behind).filter(Token::isNumber).findFirst().map(Token::text);
	}

	/** The first token behind "12", "12." or "[12]". */
	private static int behindLabel(List<Token> tokens) {
		int at = !tokens.isEmpty() && tokens.getFirst().is('[') ? 1 : 0;
		boolean isNumber = at < tokens.size() && tokens.get(at).isNumber() && tokens.get(at).text().length() < 5
				&& !CueWords.isYear(tokens.get(at).text());
		if (!isNumber) {
			return 0;
		}
		at++;
		while (at < tokens.size() && (tokens.get(at).is(']') || tokens.get(at).is('.') || tokens.get(at).is(')'))) {
			at++;
		}
		return at;
	}
}
