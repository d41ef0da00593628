package org.sourcecritic.core.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.xmi.ModelXmi;

/** Prepares the operations of tagging; nothing happens before the store executes them. */
public final class ClaimEditing {

	private ClaimEditing() {
	}

	/**
	 * Tags the stretches as one claim, with quote and context from the text.
	 *
	 * @param tag
	 *     the tag's id
	 * @return empty when this annotator's set has this tag on exactly these stretches
	 * @throws CorpusException
	 *     when the text can't be read
	 * @throws IllegalArgumentException
	 *     when a stretch is no span of the text
	 */
	public static Optional<CorpusOperation> tag(CorpusStore store, SetKey set, String tag, List<TextRange> stretches)
			throws CorpusException {
		return tagAll(store, set, tag, List.of(NewClaim.on(stretches)));
	}

	/**
	 * Makes several claims with the same tag, in one undo.
	 *
	 * @param tag
	 *     the tag's id
	 * @return without those for which this annotator's set has this tag on exactly their stretches; empty when it has
	 * all of them
	 * @throws CorpusException
	 *     when the text can't be read
	 * @throws IllegalArgumentException
	 *     when a stretch is no span of the text
	 */
	public static Optional<CorpusOperation> tagAll(CorpusStore store, SetKey set, String tag, List<NewClaim> claims)
			throws CorpusException {
		var there = store.claims(set).stream().filter(claim -> claim.tag().equals(tag)).map(ClaimEditing::stretches)
				.collect(Collectors.toCollection(HashSet::new));
		var text = store.text(set.document()).text();
		var changes = claims.stream().filter(claim -> there.add(claim.stretches()))
				.map(claim -> new ClaimChange(set, null, annotation(text, tag, claim))).toList();
		return changes.isEmpty()
				? Optional.empty()
				: Optional.of(new ChangeClaims(
						Messages.format("ClaimEditing_tag", tagName(store, tag), changes.size()), changes));
	}

	private static Annotation annotation(String text, String tag, NewClaim claim) {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		annotation.setId(UUID.randomUUID().toString());
		annotation.setTag(tag);
		claim.stretches().forEach(stretch -> annotation.getSpans().add(span(text, stretch)));
		claim.says().accept(annotation);
		annotation.setCreated(now());
		annotation.setModified(annotation.getCreated());
		return annotation;
	}

	/** The span of these offsets with its quote and context. */
	public static Span span(CharSequence text, TextRange stretch) {
		var passage = Passage.of(text, stretch.start(), stretch.end());
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(passage.start());
		span.setEnd(passage.end());
		span.setQuote(passage.quote());
		span.setPrefix(passage.prefix());
		span.setSuffix(passage.suffix());
		return span;
	}

	/** Deletes the claims, in one undo. */
	public static CorpusOperation delete(Collection<Claim> claims) {
		return new ChangeClaims(Messages.format("ClaimEditing_delete", claims.size()),
				claims.stream().map(c -> new ClaimChange(c.set(), c.annotation(), null)).toList());
	}

	/** Gives the claims another tag, in one undo; those that have it stay as they are. */
	public static CorpusOperation changeTag(CorpusStore store, Collection<Claim> claims, String tag) {
		return new ChangeClaims(Messages.format("ClaimEditing_changeTag", tagName(store, tag)),
				claims.stream().filter(c -> !c.tag().equals(tag)).map(c -> changed(c, a -> a.setTag(tag))).toList());
	}

	/** An empty note removes it. */
	public static CorpusOperation changeNote(Claim claim, String note) {
		return new ChangeClaims(Messages.format("ClaimEditing_changeNote"),
				List.of(changed(claim, a -> a.setNote(note.isEmpty() ? null : note))));
	}

	static ClaimChange changed(Claim claim, Consumer<Annotation> change) {
		var after = ModelXmi.copy(claim.annotation());
		change.accept(after);
		after.setModified(now());
		return new ClaimChange(claim.set(), claim.annotation(), after);
	}

	private static List<TextRange> stretches(Claim claim) {
		return claim.annotation().getSpans().stream().map(s -> new TextRange(s.getStart(), s.getEnd())).toList();
	}

	private static String tagName(CorpusStore store, String tag) {
		return store.tag(tag).map(TagName::of).orElse(tag);
	}

	private static Instant now() {
		return Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
	}
}
