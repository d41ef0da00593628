package org.sourcecritic.ui.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.HeldRelation;
import org.sourcecritic.ui.CitationWords;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.RelationWords;
import org.sourcecritic.ui.editor.text.ClaimHover;
import org.sourcecritic.ui.editor.text.ClaimMark;

/** Says what note the marker under the pointer leads to, and of each claim: tag, annotator, note, and what it cites. */
record ClaimHoverText(CorpusStore store, ClaimMarks marks, TextNotes notes) implements ClaimHover {

	@Override
	public Optional<String> textAt(int offset) {
		return notes.noteText(offset);
	}

	@Override
	public Optional<String> textFor(List<ClaimMark> pointed) {
		var keys = pointed.stream().map(ClaimMark::id).collect(Collectors.toCollection(LinkedHashSet::new));
		String text = keys.stream().flatMap(key -> marks.claim(key).stream()).map(this::line)
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return Optional.of(text).filter(lines -> !lines.isEmpty());
	}

	private String line(Claim claim) {
		String line = NLS.bind(Messages.ClaimHoverText_line, Labels.tag(store, claim.tag()),
				Labels.annotator(store, claim.annotator()));
		return Stream
				.concat(Stream.of(line, Labels.note(claim.annotation())),
						Stream.concat(claim.annotation().getCitations().stream().map(CitationWords::of),
								HeldRelation.near(store, claim).stream()
										.map(relation -> RelationWords.line(store, relation, claim))))
				.filter(Predicate.not(String::isBlank)).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
