package org.sourcecritic.ui;

import java.util.List;
import java.util.Optional;
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

	/** Its own words where nothing of it was taken apart. */
	public static String of(Citation citation) {
		var parts = Stream.of(place(citation.getArchive()), persons(citation),
				Stream.of(citation.getDescription(), citation.getTitle(), citation.getContainer(), citation.getVolume(),
						citation.getNumber(),
						citation.getDate() == null ? null : citation.getDate().getEdtf(), citation.getYear(),
						citation.getPages(), citation.getAddress()))
				.flatMap(CitationWords::present).collect(Collectors.joining(SEPARATOR));
		var words = parts.isEmpty() ? Optional.ofNullable(citation.getText()).orElse("") : parts; //$NON-NLS-1$
		var via = citation.getVia() == null || citation.getVia().isBlank()
				? words
				: NLS.bind(Messages.CitationWords_via, words, citation.getVia());
		return Labels.line(citation.getNoteLabel() == null
				? via
				: via.isEmpty()
						? NLS.bind(Messages.CitationWords_note, citation.getNoteLabel())
						: NLS.bind(Messages.CitationWords_inNote, citation.getNoteLabel(), via));
	}

	private static Stream<String> present(Stream<@Nullable String> values) {
		return values.flatMap(value -> value == null || value.isBlank() ? Stream.empty() : Stream.of(value));
	}

	private static Stream<@Nullable String> persons(Citation citation) {
		String recipient = citation.getRecipient();
		return Stream.of(citation.getAuthor(), citation.getSender(), recipient == null ? null : "→ " + recipient); //$NON-NLS-1$
	}

	private static Stream<@Nullable String> place(@Nullable ArchiveReference place) {
		return place == null
				? Stream.empty()
				: Stream.of(List.<@Nullable String>of(text(place.getArchive())),
						List.<@Nullable String>of(labelled("f. ", place.getFond()), labelled("op. ", place.getOpis()), //$NON-NLS-1$ //$NON-NLS-2$
								labelled("d. ", place.getDelo())), //$NON-NLS-1$
						List.<@Nullable String>copyOf(place.getOther()),
						List.<@Nullable String>of(text(place.getFolios()))).flatMap(List::stream);
	}

	private static String labelled(String label, @Nullable String value) {
		return value == null || value.isBlank() ? "" : label + value; //$NON-NLS-1$
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
