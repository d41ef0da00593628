package org.sourcecritic.exchange.put;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sourcecritic.core.anchor.Anchoring;
import org.sourcecritic.core.anchor.Reanchoring;
import org.sourcecritic.core.text.CodePointIndex;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.exchange.IncomingClaim;
import org.sourcecritic.exchange.IncomingSpan;
import org.sourcecritic.exchange.OffsetUnit;

/**
 * Where the quotes of a file stand in a text when any of them contradicts its offsets. All spans of a document are
 * asked
 * together: where most have moved alike, one that fits by chance is in doubt.
 */
final class QuotesFound {

	private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(IncomingClaim.BETWEEN_QUOTES));

	private final Map<IncomingSpan, Anchoring> found = new IdentityHashMap<>();
	private final Map<IncomingSpan, String> quotes = new IdentityHashMap<>();
	private final Map<String, List<IncomingClaim>> rows = new HashMap<>();

	/** Takes a row, before {@link #find} is asked for its document. */
	void add(String document, IncomingClaim row) {
		rows.computeIfAbsent(document, key -> new ArrayList<>()).add(row);
	}

	/** Looks for the quotes of all rows of a document, unless all of them stand where the offsets say. */
	void find(String document, String text) {
		var index = CodePointIndex.of(text);
		List<IncomingSpan> spans = new ArrayList<>();
		List<Passage> passages = new ArrayList<>();
		for (var row : rows.getOrDefault(document, List.of())) {
			var quotes = quotes(row);
			for (var i = 0; i < row.spans().size(); i++) {
				if (i < quotes.size()) {
					var span = row.spans().get(i);
					passage(span, quotes.get(i), index).ifPresent(passage -> {
						spans.add(span);
						passages.add(passage);
					});
				}
			}
		}
		if (passages.stream().allMatch(passage -> fits(passage, text))) {
			return;
		}
		var anchorings = Reanchoring.of(text, passages);
		for (var i = 0; i < spans.size(); i++) {
			found.put(spans.get(i), anchorings.get(i));
			quotes.put(spans.get(i), passages.get(i).quote());
		}
	}

	/** Where the span stands; empty when its offsets were not questioned. */
	Optional<Anchoring> of(IncomingSpan span) {
		return Optional.ofNullable(found.get(span));
	}

	/** The quote of a span that was questioned. */
	Optional<String> quote(IncomingSpan span) {
		return Optional.ofNullable(quotes.get(span));
	}

	/** The quote of each span; none when they can't be told apart. */
	private static List<String> quotes(IncomingClaim row) {
		var own = row.spans().stream().flatMap(span -> span.quote().stream()).toList();
		if (own.size() == row.spans().size()) {
			return own;
		}
		if (row.quote().isEmpty()) {
			return List.of();
		}
		var joined = row.spans().size() == 1
				? List.of(row.quote().get())
				: List.of(BETWEEN.split(row.quote().get(), -1));
		return joined.size() == row.spans().size() ? joined : List.of();
	}

	private static Optional<Passage> passage(IncomingSpan span, String quote, CodePointIndex index) {
		if (span.start().isEmpty() || span.end().isEmpty() || span.unit() == OffsetUnit.UNKNOWN || quote.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Passage(utf16(span, span.start().getAsInt(), index),
				utf16(span, span.end().getAsInt(), index), quote, span.prefix().orElse(""), span.suffix().orElse("")));
	}

	/** Offsets outside of the text stay as they are. */
	private static int utf16(IncomingSpan span, int offset, CodePointIndex index) {
		var inside = span.unit() == OffsetUnit.CODE_POINTS && offset >= 0 && offset <= index.codePoints();
		return inside ? index.toUtf16(offset) : offset;
	}

	private static boolean fits(Passage passage, String text) {
		return OffsetFault.of(text, passage.start(), passage.end()).isEmpty() && SpanFinder.isQuote(passage.quote(),
				text.substring(passage.start(), passage.end()));
	}
}
