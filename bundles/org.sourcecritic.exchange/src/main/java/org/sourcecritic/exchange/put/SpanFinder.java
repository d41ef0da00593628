package org.sourcecritic.exchange.put;

import java.util.Optional;
import java.util.function.Consumer;

import org.sourcecritic.core.anchor.Anchoring;
import org.sourcecritic.core.text.CodePointIndex;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.exchange.IncomingSpan;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.model.AnchorState;

/** Finds the spans of a file in a text; whatever is wrong is an IllegalArgumentException with a message for people. */
final class SpanFinder {

	private static final int SHOWN = 60;

	private final String text;
	private final CodePointIndex index;
	private final QuotesFound quotes;

	/** A place in the text and how sure it is. */
	record FoundSpan(Passage passage, AnchorState anchor) {}

	SpanFinder(String text, QuotesFound quotes) {
		this.text = text;
		this.quotes = quotes;
		index = CodePointIndex.of(text);
	}

	/** @param remark takes what the user should know about how the place was found */
	FoundSpan find(IncomingSpan span, Consumer<String> remark) {
		var anchoring = quotes.of(span);
		return anchoring.isPresent() && anchoring.get().state() != AnchorState.EXACT
				? again(span, anchoring.get(), remark)
				: new FoundSpan(asItSays(span, remark), AnchorState.EXACT);
	}

	/** A quote that contradicts its offsets wins, if its very words are anywhere. */
	private FoundSpan again(IncomingSpan span, Anchoring anchoring, Consumer<String> remark) {
		var place = anchoring.place();
		if (place.isEmpty() || !isVeryWords(span, anchoring)) {
			return new FoundSpan(asItSays(span, remark), AnchorState.EXACT);
		}
		var passage = Passage.of(text, place.get().start(), place.get().end());
		var words = shown(words(passage));
		var start = Integer.toString(passage.start());
		var end = Integer.toString(passage.end());
		remark.accept(anchoring.state() == AnchorState.MOVED
				? Messages.text("Put_moved", words, start, end)
				: Messages.text("Put_doubtful", words, start, end));
		return new FoundSpan(passage, anchoring.state());
	}

	/** Of words that are gone, something like them is a guess: then the row is refused. */
	private boolean isVeryWords(IncomingSpan span, Anchoring anchoring) {
		return quotes.quote(span).filter(quote -> isQuote(quote, anchoring.place().orElseThrow().in(text))).isPresent();
	}

	private Passage asItSays(IncomingSpan span, Consumer<String> remark) {
		if (span.start().isEmpty() || span.end().isEmpty()) {
			return byQuote(span, remark);
		}
		int start = span.start().getAsInt();
		int end = span.end().getAsInt();
		return switch (span.unit()) {
			case UTF_16 -> checked(start, end, span.quote());
			case CODE_POINTS -> checkedCodePoints(start, end, span.quote());
			case UNKNOWN -> inEitherUnit(start, end, span.quote(), remark);
		};
	}

	/** Checks the quotes of all spans together. */
	static void check(String quote, String joined) {
		if (!isQuote(quote, joined)) {
			throw new IllegalArgumentException(Messages.text("Put_otherQuote", shown(quote), shown(joined)));
		}
	}

	static boolean isQuote(String quote, String words) {
		return Passage.quotes(quote, words) || quote.equals(words.replace("\r", ""));
	}

	String words(Passage passage) {
		return text.substring(passage.start(), passage.end());
	}

	private Passage inEitherUnit(int start, int end, Optional<String> quote, Consumer<String> remark) {
		if (quote.isEmpty()) {
			return checkedCodePoints(start, end, quote);
		}
		if (end <= index.codePoints() && start >= 0 && start < end
				&& quotes(quote.get(), index.toUtf16(start), index.toUtf16(end))) {
			return Passage.of(text, index.toUtf16(start), index.toUtf16(end));
		}
		if (OffsetFault.of(text, start, end).isEmpty() && quotes(quote.get(), start, end)) {
			remark.accept(Messages.text("Put_tookUtf16"));
			return Passage.of(text, start, end);
		}
		return checkedCodePoints(start, end, quote);
	}

	private boolean quotes(String quote, int start, int end) {
		return Passage.quotes(quote, text.substring(start, end));
	}

	private Passage checkedCodePoints(int start, int end, Optional<String> quote) {
		if (start < 0 || end < 0 || start > index.codePoints() || end > index.codePoints()) {
			throw new IllegalArgumentException(
					Messages.text("Put_outside", start, end, Integer.toString(index.codePoints())));
		}
		return checked(index.toUtf16(start), index.toUtf16(end), quote);
	}

	private Passage checked(int start, int end, Optional<String> quote) {
		var fault = OffsetFault.of(text, start, end);
		if (fault.isPresent()) {
			throw new IllegalArgumentException(switch (fault.get()) {
				case OUTSIDE_TEXT -> Messages.text("Put_outside", start, end, Integer.toString(text.length()));
				case EMPTY_OR_REVERSED -> Messages.text("Put_empty", start, end);
				case INSIDE_SURROGATE_PAIR -> Messages.text("Put_insidePair", start, end);
			});
		}
		quote.ifPresent(q -> check(q, text.substring(start, end)));
		return Passage.of(text, start, end);
	}

	/** The only place of the quote, or the only one with this context. */
	private Passage byQuote(IncomingSpan span, Consumer<String> remark) {
		var quote = span.quote().orElseThrow(() -> new IllegalArgumentException(Messages.text("FlatCsv_noOffsets")));
		int found = -1;
		for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
			if (fits(span, at, at + quote.length())) {
				if (found >= 0) {
					throw new IllegalArgumentException(Messages.text("Put_quoteTwice", shown(quote)));
				}
				found = at;
			}
		}
		if (found < 0) {
			throw new IllegalArgumentException(Messages.text("Put_quoteNowhere", shown(quote)));
		}
		remark.accept(Messages.text("Put_foundByQuote", shown(quote)));
		return checked(found, found + quote.length(), Optional.empty());
	}

	private boolean fits(IncomingSpan span, int start, int end) {
		var prefix = span.prefix().orElse("");
		return text.startsWith(prefix, start - prefix.length()) && text.startsWith(span.suffix().orElse(""), end);
	}

	private static String shown(String quote) {
		var line = quote.replaceAll("\\s+", " ");
		if (line.length() <= SHOWN) {
			return line;
		}
		int cut = OffsetFault.splitsPair(line, SHOWN) ? SHOWN - 1 : SHOWN;
		return line.substring(0, cut) + "…";
	}
}
