package org.sourcecritic.core.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeCorrections;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.CorrectionChange;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.CorrectionSubject;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SegmentKind;

/**
 * Prepares the operations by which a person corrects what was found in a text; nothing happens before the store
 * executes
 * them. A later word of the same person on the same thing holds.
 *
 * @param set
 *     of the person who corrects, on the document that is corrected
 * @param before
 *     the time of what the person said last, so that what is said now is later, however short the time between
 */
public record Correcting(SetKey set, Instant before) {

	/** After what the person has said so far. */
	public static Correcting of(CorpusStore store, SetKey set) {
		return new Correcting(set, store.set(set).stream().flatMap(known -> known.getCorrections().stream())
				.map(Correction::getAt).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
	}

	/** @param tag of BCP 47 */
	public CorpusOperation language(String tag) {
		return add(correction(CorrectionSubject.LANGUAGE, tag));
	}

	/** How the text writes its figures. */
	public CorpusOperation numbers(NumberNotation notation) {
		return add(correction(CorrectionSubject.NUMBERS, notation.example()));
	}

	/** How much of the apparatus has survived. */
	public CorpusOperation apparatus(Apparatus apparatus) {
		return add(correction(CorrectionSubject.APPARATUS, apparatus.getLiteral()));
	}

	/**
	 * What a stretch of the text is.
	 *
	 * @param spans
	 *     none of them empty
	 * @param kind
	 *     empty when it is no segment of its own
	 * @throws IllegalArgumentException
	 *     when one of the spans is none of the text
	 */
	public CorpusOperation segment(String text, List<TextRange> spans, Optional<SegmentKind> kind) {
		Correction correction = correction(CorrectionSubject.SEGMENT, kind.map(SegmentKind::getLiteral).orElse(""));
		spans.forEach(span -> correction.getSpans().add(ClaimEditing.span(text, span)));
		return add(correction);
	}

	/**
	 * Where a marker leads.
	 *
	 * @param note
	 *     empty when it is no marker
	 * @throws IllegalArgumentException
	 *     when one of the two is no span of the text
	 */
	public CorpusOperation link(String text, TextRange marker, Optional<TextRange> note) {
		Correction correction = correction(CorrectionSubject.LINK, "");
		correction.getSpans().add(ClaimEditing.span(text, marker));
		note.ifPresent(range -> correction.getSpans().add(ClaimEditing.span(text, range)));
		return add(correction);
	}

	/**
	 * What is known of the bibliographic item.
	 *
	 * @param variable
	 *     of CSL-JSON 1.0.2
	 * @param words
	 *     empty when nothing is known
	 */
	public CorpusOperation item(String variable, String words) {
		return add(correction(CorrectionSubject.ITEM, variable + '=' + words.strip()));
	}

	private Correction correction(CorrectionSubject subject, String value) {
		Correction correction = ModelFactory.eINSTANCE.createCorrection();
		correction.setId(UUID.randomUUID().toString());
		correction.setSubject(subject);
		correction.setValue(value);
		Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
		correction.setAt(now.isAfter(before) ? now : before.plusMillis(1));
		return correction;
	}

	private CorpusOperation add(Correction correction) {
		return new ChangeCorrections(Messages.format("Correcting_label"),
				List.of(new CorrectionChange(set, null, correction)));
	}
}
