package org.sourcecritic.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.CodePointIndex;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.exchange.IncomingClaim;
import org.sourcecritic.model.Span;

/** The words of the spans of one set: exact from the text where the set fits its text, else as they were stored. */
public final class Quotes {

	private final @Nullable String text;
	private final @Nullable CodePointIndex index;

	private Quotes(@Nullable String text) {
		this.text = text;
		index = text == null ? null : CodePointIndex.of(text);
	}

	/** The quotes of a set; without its text when that can't be read or is another one. */
	public static Quotes of(CorpusStore store, SetKey set) {
		try {
			return new Quotes(fitsItsText(store, set) ? store.text(set.document()).text() : null);
		} catch (CorpusException e) {
			return new Quotes(null);
		}
	}

	/** Whether the set is new, or was made on the text that its document has now. */
	public static boolean fitsItsText(CorpusStore store, SetKey set) {
		try {
			var digest = store.text(set.document()).digest();
			return store.set(set).map(s -> digest.equals(s.getTextDigest())).orElse(true);
		} catch (CorpusException e) {
			return false;
		}
	}

	public String of(Span span) {
		var known = text;
		return known == null || OffsetFault.of(known, span.getStart(), span.getEnd()).isPresent()
				? span.getQuote()
				: known.substring(span.getStart(), span.getEnd());
	}

	/** The quotes of all spans with {@code " … "} between them. */
	public String joined(List<Span> spans) {
		return spans.stream().map(this::of).collect(Collectors.joining(IncomingClaim.BETWEEN_QUOTES));
	}

	/** The code point offset of a UTF-16 offset; empty when the text is not known or has no such place. */
	public Optional<Integer> codePoints(int offset) {
		var known = index;
		return known == null || !known.isBoundary(offset) ? Optional.empty() : Optional.of(known.toCodePoints(offset));
	}
}
