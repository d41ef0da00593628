package org.sourcecritic.core.anchor;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Span;

/**
 * Spans that were made on another version of a text, brought onto this one. Each tells by its anchor how sure its place
 * is: EXACT and MOVED ones get the context of the new text; DOUBTFUL ones lie on the best candidate and keep the words
 * and context they were made on; ORPHANED ones keep these too and are empty. What is in doubt stays so until a person
 * settles it.
 */
public final class SpansOnText {

	private final String text;

	private SpansOnText(String text) {
		this.text = text;
	}

	/** Changes these spans, which must be nobody else's; all are looked for together. */
	public static void bring(String text, List<Span> spans) {
		if (!spans.isEmpty()) {
			new SpansOnText(text).bring(spans);
		}
	}

	/** Whether a span has its own words in this text, or says itself that it has not. */
	public static boolean fits(String text, Span span) {
		return switch (span.getAnchor()) {
			case DOUBTFUL -> OffsetFault.of(text, span.getStart(), span.getEnd()).isEmpty();
			case ORPHANED -> OffsetFault.ofPlace(text, span.getStart()).isEmpty();
			default -> OffsetFault.of(text, span.getStart(), span.getEnd()).isEmpty() && (span.getQuote() == null
					|| Passage.quotes(span.getQuote(), text.substring(span.getStart(), span.getEnd())));
		};
	}

	/** A span as it was remembered. */
	public static Passage passage(Span span) {
		return new Passage(span.getStart(), span.getEnd(), orEmpty(span.getQuote()), orEmpty(span.getPrefix()),
				orEmpty(span.getSuffix()));
	}

	private static String orEmpty(String words) {
		return words == null ? "" : words;
	}

	private void bring(List<Span> spans) {
		List<Passage> passages = new ArrayList<>();
		spans.forEach(span -> passages.add(passage(span)));
		List<Anchoring> found = Reanchoring.of(text, passages);
		for (int i = 0; i < spans.size(); i++) {
			put(spans.get(i), found.get(i));
		}
	}

	private void put(Span span, Anchoring found) {
		TextRange place = found.place().orElseGet(() -> nowhere(span.getStart()));
		AnchorState state = state(span.getAnchor(), found.state());
		span.setStart(place.start());
		span.setEnd(place.end());
		span.setAnchor(state);
		if (state == AnchorState.EXACT || state == AnchorState.MOVED) {
			span.setPrefix(Passage.prefixOf(text, place.start()));
			span.setSuffix(Passage.suffixOf(text, place.end()));
		}
	}

	/** That a span stands where it stood says nothing of whether that place was right. */
	private static AnchorState state(AnchorState before, AnchorState found) {
		return switch (found) {
			case EXACT -> before == AnchorState.ORPHANED ? AnchorState.MOVED : before;
			case MOVED -> before == AnchorState.DOUBTFUL ? AnchorState.DOUBTFUL : AnchorState.MOVED;
			case DOUBTFUL, ORPHANED -> found;
		};
	}

	/** An empty place, as near to where the span stood as the text allows. */
	private TextRange nowhere(int start) {
		int at = Math.clamp(start, 0, text.length());
		int whole = OffsetFault.splitsPair(text, at) ? at - 1 : at;
		return new TextRange(whole, whole);
	}
}
