package org.sourcecritic.reading.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.publication.PublicationReader;
import org.sourcecritic.reading.reference.Reference;

/** The list of works at the end of a text: one reference for each entry. */
public final class Bibliography {

	private static final String BULLETS = "•*·–—-";

	private final PublicationReader publications = new PublicationReader();
	private final ArchivalReferences archives;

	/** @param archives as the document names them */
	public Bibliography(ArchivalReferences archives) {
		this.archives = archives;
	}

	/** Whether the words of a heading say that a list of works follows: "Sources", "Literatur". */
	public static boolean isHeading(String heading) {
		return Cues.isList(heading);
	}

	/**
	 * The work or document of each entry.
	 *
	 * @param entries UTF-16 offsets, a paragraph or a line each
	 */
	public List<Optional<Reference>> read(CharSequence text, List<TextRange> entries) {
		var read = new ArrayList<Optional<Reference>>();
		for (var entry : entries) {
			read.add(one(text, entry));
		}
		return read;
	}

	private Optional<Reference> one(CharSequence text, TextRange entry) {
		var bare = bare(text, entry);
		var documents = archives.read(bare.in(text));
		if (!documents.isEmpty()) {
			return Optional.of(References.moved(documents.getFirst(), bare.start()));
		}
		return publications.read(text, bare)
				.map(work -> References.of(work.span(), work.kind(), work.strength(), work.parts(), work.doubts()));
	}

	/** Without a bullet or a number at the begin. */
	private static TextRange bare(CharSequence text, TextRange entry) {
		int start = entry.start();
		int behind = start;
		while (behind < entry.end() && (Character.isDigit(text.charAt(behind)) || text.charAt(behind) == '[')) {
			behind++;
		}
		boolean isNumbered = behind > start && behind < entry.end() && ".])".indexOf(text.charAt(behind)) >= 0
				&& behind - start < 5;
		start = isNumbered ? behind + 1 : start;
		while (start < entry.end()
				&& (Character.isWhitespace(text.charAt(start)) || BULLETS.indexOf(text.charAt(start)) >= 0)) {
			start++;
		}
		return new TextRange(start, entry.end());
	}
}
