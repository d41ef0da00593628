package org.sourcecritic.ui.views.references;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.WrittenPlace;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;
import org.sourcecritic.ui.Labels;

/** What a reference says, on one line and in the same order for all, whatever the text's own is. */
final class ReferenceWords {

	private ReferenceWords() {
	}

	/**
	 * Where it lies, who wrote what, where and when it came out; its own words when nothing of it was read,
	 * and in running text.
	 */
	static String of(ReferenceInText inText) {
		if (inText.setting() == Setting.TEXT) {
			return Labels.line(inText.text());
		}
		String said = Stream
				.of(inText.reference().place().map(place -> new WrittenPlace(place).latin()), persons(inText),
						part(inText, Role.DESCRIPTION), part(inText, Role.TITLE), container(inText),
						part(inText, Role.NUMBER),
						inText.dateWords().or(() -> part(inText, Role.DATE)), part(inText, Role.YEAR),
						bound(inText, Role.PAGES, Messages.ReferenceWords_pages), part(inText, Role.ADDRESS),
						bound(inText, Role.VIA, Messages.ReferenceWords_via))
				.flatMap(Optional::stream).filter(words -> !words.isBlank()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return Labels.line(said.isEmpty() ? inText.text() : said);
	}

	private static Optional<String> part(ReferenceInText inText, Role role) {
		return inText.reference().part(role).map(Part::value);
	}

	private static Optional<String> bound(ReferenceInText inText, Role role, String words) {
		return part(inText, role).map(value -> NLS.bind(words, value));
	}

	/** The author, else the editor; of a document the sender and whom it went to. */
	private static Optional<String> persons(ReferenceInText inText) {
		Optional<String> recipient = part(inText, Role.RECIPIENT).map(to -> "→ " + to); //$NON-NLS-1$
		Optional<String> author = part(inText, Role.AUTHOR)
				.or(() -> bound(inText, Role.EDITOR, Messages.ReferenceWords_editor));
		return joined(" ", author, part(inText, Role.SENDER), recipient); //$NON-NLS-1$
	}

	private static Optional<String> container(ReferenceInText inText) {
		return joined(" ", part(inText, Role.CONTAINER), part(inText, Role.VOLUME)); //$NON-NLS-1$
	}

	@SafeVarargs
	private static Optional<String> joined(String separator, Optional<String>... parts) {
		return Optional.of(Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(separator)))
				.filter(words -> !words.isEmpty());
	}
}
