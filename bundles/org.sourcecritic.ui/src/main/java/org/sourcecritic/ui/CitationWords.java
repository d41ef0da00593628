package org.sourcecritic.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Citation;

/**
 * What a citation of a claim says, on one line: the note it stands in, then what the reference was taken apart into.
 */
public final class CitationWords {

	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	private CitationWords() {
	}

	/** With the note; its own words where nothing of it was taken apart. */
	public static String of(Citation citation) {
		var words = withoutNote(citation, place(citation.getArchive()));
		return citation.getNoteLabel() == null
				? words
				: words.isEmpty()
						? NLS.bind(Messages.CitationWords_note, citation.getNoteLabel())
						: NLS.bind(Messages.CitationWords_inNote, citation.getNoteLabel(), words);
	}

	/**
	 * Where it lies, who wrote what, where and when it came out, in the same order for all, whatever the text's own is;
	 * its own words where nothing of it was taken apart.
	 *
	 * @param place
	 *     in an archive, as it is to be written; empty for what lies in none
	 */
	public static String withoutNote(Citation citation, String place) {
		var date = citation.getDate();
		var parts = joined(SEPARATOR, place, persons(citation), citation.getDescription(), citation.getTitle(),
				joined(" ", citation.getContainer(), citation.getVolume()), citation.getNumber(), //$NON-NLS-1$
				date == null ? null : isSaid(date.getOriginal()) ? date.getOriginal() : date.getEdtf(),
				citation.getYear(), bound(Messages.CitationWords_pages, citation.getPages()), citation.getAddress(),
				bound(Messages.CitationWords_via, citation.getVia()));
		return Labels.line(parts.isEmpty() ? Objects.requireNonNullElse(citation.getText(), "") : parts); //$NON-NLS-1$
	}

	/** Of a document the sender and whom it went to. */
	private static String persons(Citation citation) {
		return joined(" ", citation.getAuthor(), citation.getSender(), bound("→ {0}", citation.getRecipient())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String place(@Nullable ArchiveReference place) {
		return place == null
				? "" //$NON-NLS-1$
				: joined(SEPARATOR, place.getArchive(), bound("f. {0}", place.getFond()), //$NON-NLS-1$
						bound("op. {0}", place.getOpis()), bound("d. {0}", place.getDelo()), //$NON-NLS-1$ //$NON-NLS-2$
						String.join(SEPARATOR, place.getOther()), place.getFolios());
	}

	private static boolean isSaid(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	private static @Nullable String bound(String words, @Nullable String value) {
		return isSaid(value) ? NLS.bind(words, value) : null;
	}

	private static String joined(String separator, @Nullable String... values) {
		return Stream.of(values).filter(CitationWords::isSaid).collect(Collectors.joining(separator));
	}
}
