package org.sourcecritic.ui.views.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.reference.ReadCitation;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Note;
import org.sourcecritic.ui.views.text.OwnTagging;

/** Prepares what is done to references of one document. */
final class ReferenceTagging {

	private ReferenceTagging() {
	}

	/**
	 * Tags the sentences that lead to the references as sourced by them, in one undo.
	 *
	 * @return empty when no sentence leads to them, or all of them are tagged so by this person
	 * @throws CorpusException
	 *     when the codebook has no such tag, or the person can't write
	 */
	static Optional<CorpusOperation> tag(OwnTagging own, List<NewClaim> claims) throws CorpusException {
		return claims.isEmpty() ? Optional.empty() : own.tag(ClaimsOnFigures.SOURCED, claims);
	}

	/**
	 * A claim on each sentence with a marker of a reference's note, or with the reference itself. A sentence that leads
	 * to several of them gets all as citations.
	 *
	 * @param segments
	 *     the structure of the text
	 */
	static List<NewClaim> claims(String text, List<Segment> segments, List<ReferenceInText> references) {
		SentenceFinder sentences = SentenceFinder.of(text, segments);
		Map<List<TextRange>, List<ReferenceInText>> cited = new LinkedHashMap<>();
		references.forEach(reference -> places(segments, reference).mapToObj(sentences::sentenceAt)
				.flatMap(Optional::stream).map(sentence -> sentence.pieces()).distinct()
				.forEach(pieces -> cited.computeIfAbsent(pieces, first -> new ArrayList<>()).add(reference)));
		return cited.entrySet().stream().map(sentence -> claim(sentence.getKey(), sentence.getValue())).toList();
	}

	/** Where the text leads to a reference: UTF-16 offsets. */
	private static IntStream places(List<Segment> segments, ReferenceInText reference) {
		return switch (reference.setting()) {
			case NOTE -> reference.note().stream().flatMap(note -> markers(segments, note))
					.mapToInt(marker -> marker.getSpans().getFirst().getStart());
			case TEXT -> IntStream.of(reference.reference().span().start());
			case LIST_OF_WORKS -> IntStream.empty();
		};
	}

	private static Stream<Segment> markers(List<Segment> segments, Note note) {
		return segments.stream().filter(segment -> segment.getKind() == SegmentKind.NOTE_MARKER
				&& note.segment().equals(segment.getTarget()) && !segment.getSpans().isEmpty());
	}

	private static NewClaim claim(List<TextRange> sentence, List<ReferenceInText> references) {
		return new NewClaim(sentence, annotation -> references
				.forEach(reference -> annotation.getCitations().add(ReadCitation.of(reference))));
	}
}
