package org.sourcecritic.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Span;

/**
 * Prepares the operations that change which words a claim is about; nothing happens before the store executes them.
 * What a claim says stays as it is, and so does each of its spans that is not touched.
 */
public final class ClaimStretches {

	private ClaimStretches() {
	}

	/** The stretches a claim stands on, in UTF-16 code units, in its order. */
	public static List<TextRange> of(Claim claim) {
		return claim.annotation().getSpans().stream().map(ClaimStretches::range).toList();
	}

	/**
	 * Lets the claim stand on these words too. Stretches with nothing but white space between them become one.
	 *
	 * @return empty when it stands on them already
	 * @throws CorpusException
	 *     when the text can't be read
	 */
	public static Optional<CorpusOperation> add(CorpusStore store, Claim claim, List<TextRange> more)
			throws CorpusException {
		var all = new ArrayList<>(of(claim));
		all.addAll(more);
		return change(store, claim, united(text(store, claim), all), Messages.format("ClaimStretches_add"));
	}

	/**
	 * Takes these words away from the claim.
	 *
	 * @return empty when it doesn't stand on them, or on nothing else
	 * @throws CorpusException
	 *     when the text can't be read
	 */
	public static Optional<CorpusOperation> take(CorpusStore store, Claim claim, List<TextRange> less)
			throws CorpusException {
		var text = text(store, claim);
		List<TextRange> left = of(claim);
		for (var taken : less) {
			left = left.stream().flatMap(stretch -> without(text, stretch, taken).stream()).toList();
		}
		return left.isEmpty()
				? Optional.empty()
				: change(store, claim, left, Messages.format("ClaimStretches_take"));
	}

	/**
	 * Lets the claim stand on exactly these words.
	 *
	 * @return empty when it does already, or there are none
	 * @throws CorpusException
	 *     when the text can't be read
	 */
	public static Optional<CorpusOperation> put(CorpusStore store, Claim claim, List<TextRange> stretches)
			throws CorpusException {
		return stretches.isEmpty()
				? Optional.empty()
				: change(store, claim, united(text(store, claim), stretches), Messages.format("ClaimStretches_put"));
	}

	private static Optional<CorpusOperation> change(CorpusStore store, Claim claim, List<TextRange> stretches,
			String label) throws CorpusException {
		if (stretches.equals(of(claim))) {
			return Optional.empty();
		}
		var text = text(store, claim);
		return Optional.of(new ChangeClaims(label, List.of(ClaimEditing.changed(claim, annotation -> {
			var kept = annotation.getSpans().stream()
					.collect(Collectors.toMap(ClaimStretches::range, span -> span, (one, same) -> one));
			annotation.getSpans().clear();
			stretches.forEach(stretch -> annotation.getSpans()
					.add(kept.containsKey(stretch) ? kept.get(stretch) : ClaimEditing.span(text, stretch)));
		}))));
	}

	private static String text(CorpusStore store, Claim claim) throws CorpusException {
		return store.text(claim.document()).text();
	}

	private static TextRange range(Span span) {
		return new TextRange(span.getStart(), span.getEnd());
	}

	/** In the order of the text, those that touch or overlap as one. */
	private static List<TextRange> united(String text, List<TextRange> stretches) {
		var united = new ArrayList<TextRange>();
		for (var stretch : stretches.stream().sorted().toList()) {
			var last = united.isEmpty() ? null : united.getLast();
			if (last != null && (stretch.start() <= last.end()
					|| text.substring(last.end(), stretch.start()).isBlank())) {
				united.set(united.size() - 1, new TextRange(last.start(), Math.max(last.end(), stretch.end())));
			} else {
				united.add(stretch);
			}
		}
		return united;
	}

	private static List<TextRange> without(String text, TextRange stretch, TextRange taken) {
		if (taken.end() <= stretch.start() || stretch.end() <= taken.start()) {
			return List.of(stretch);
		}
		var left = new ArrayList<TextRange>();
		ReadStretches.add(left, text, stretch.start(), taken.start());
		ReadStretches.add(left, text, taken.end(), stretch.end());
		return left;
	}
}
