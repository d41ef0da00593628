package org.sourcecritic.ui.views.references;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.reading.archive.WrittenPlace;
import org.sourcecritic.reading.reference.ReadCitation;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;
import org.sourcecritic.ui.CitationWords;
import org.sourcecritic.ui.Labels;

/** What a reference says, as a claim that cites it does, with its place in the form of its archive. */
final class ReferenceWords {

	private ReferenceWords() {
	}

	/** On one line; its own words when nothing of it was read, and in running text. */
	static String of(ReferenceInText inText) {
		if (inText.setting() == Setting.TEXT) {
			return Labels.line(inText.text());
		}
		var citation = ReadCitation.of(inText);
		editor(inText).ifPresent(citation::setAuthor);
		return CitationWords.withoutNote(citation,
				inText.reference().place().map(place -> new WrittenPlace(place).latin()).orElse("")); //$NON-NLS-1$
	}

	/** Who stands for the author where there is none. */
	private static Optional<String> editor(ReferenceInText inText) {
		return inText.reference().part(Role.AUTHOR).isPresent()
				? Optional.empty()
				: inText.reference().part(Role.EDITOR)
						.map(editor -> NLS.bind(Messages.ReferenceWords_editor, editor.value()));
	}
}
