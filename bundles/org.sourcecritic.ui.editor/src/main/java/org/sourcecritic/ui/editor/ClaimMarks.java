package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotatorKind;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.TagImages;
import org.sourcecritic.ui.editor.ShownClaims.Whose;
import org.sourcecritic.ui.editor.text.ClaimMark;
import org.sourcecritic.ui.editor.text.ClaimStyle;

/**
 * The claims of one document as marks in its text: one's own as bars next to the letters, everybody else's as
 * thin lines below them, suggestions below those. Changed by the display's thread, asked by any.
 */
final class ClaimMarks {

	/** Marks that came and marks that went. */
	record Change(List<ClaimMark> added, List<ClaimMark> removed) {}

	private final OpenCorpus corpus;
	private final CorpusStore store;
	private final String document;
	private final int length;
	private final Map<String, Claim> claims = new ConcurrentHashMap<>();
	private final Map<String, List<ClaimMark>> marks = new ConcurrentHashMap<>();
	private final Set<String> hidden = ConcurrentHashMap.newKeySet();
	private ShownClaims shown = ShownClaims.ALL;

	/**
	 * @param length
	 *     of the text in UTF-16 code units; nothing is marked beyond
	 */
	ClaimMarks(OpenCorpus corpus, CorpusStore store, String document, int length) {
		this.corpus = corpus;
		this.store = store;
		this.document = document;
		this.length = length;
	}

	static String key(Claim claim) {
		return key(claim.set(), claim.id());
	}

	private static String key(SetKey set, String id) {
		return set.annotator() + '/' + id;
	}

	Optional<Claim> claim(String key) {
		return Optional.ofNullable(claims.get(key));
	}

	Collection<Claim> claims() {
		return claims.values();
	}

	/** How many are shown, and of how many where some are hidden. */
	String countWords() {
		int all = claims.size() + hidden.size();
		return hidden.isEmpty()
				? NLS.bind(all == 1 ? Messages.ClaimMarks_one : Messages.ClaimMarks_many, all)
				: NLS.bind(Messages.ClaimMarks_shown, claims.size(), all);
	}

	/** Whether a claim is one that this person doesn't see. */
	boolean isHidden(Claim claim) {
		return hidden.contains(key(claim));
	}

	/** Asks the corpus for all claims of the document, and what this person wants to see of them. */
	List<ClaimMark> readAll() {
		claims.clear();
		marks.clear();
		hidden.clear();
		shown = ReaderSettings.of(corpus, store).shownClaims();
		Optional<String> own = corpus.ownSlug();
		List<ClaimMark> all = new ArrayList<>();
		for (Claim claim : store.claims(document)) {
			all.addAll(put(claim, own));
		}
		return all;
	}

	/** Takes in what an operation changed. */
	Change apply(List<ClaimChange> changes) {
		Optional<String> own = corpus.ownSlug();
		List<ClaimMark> added = new ArrayList<>();
		List<ClaimMark> removed = new ArrayList<>();
		for (ClaimChange change : changes) {
			if (!change.set().document().equals(document)) {
				continue;
			}
			String key = key(change.set(), change.id());
			claims.remove(key);
			hidden.remove(key);
			List<ClaimMark> before = marks.remove(key);
			if (before != null) {
				removed.addAll(before);
			}
			Annotation after = change.after();
			if (after != null) {
				added.addAll(put(new Claim(change.set(), after), own));
			}
		}
		return new Change(added, removed);
	}

	private List<ClaimMark> put(Claim claim, Optional<String> own) {
		String key = key(claim);
		Whose whose = whose(claim, own);
		if (!shown.shows(claim.tag(), whose)) {
			hidden.add(key);
			return List.of();
		}
		ClaimStyle style = style(store.tag(claim.tag()).orElse(null), whose);
		List<ClaimMark> made = new ArrayList<>();
		for (Span span : claim.annotation().getSpans()) {
			if (span.getStart() >= 0 && span.getEnd() > span.getStart() && span.getEnd() <= length) {
				made.add(new ClaimMark(key, span.getStart(), span.getEnd(), style));
			}
		}
		claims.put(key, claim);
		marks.put(key, made);
		return made;
	}

	/** A detector's sets belong to the person who ran it; their names join both. */
	private Whose whose(Claim claim, Optional<String> own) {
		if (own.filter(claim.annotator()::equals).isPresent()) {
			return Whose.OWN;
		}
		boolean suggested = claim.annotator().indexOf('+') > 0 || store.annotator(claim.annotator())
				.filter(annotator -> annotator.getKind() == AnnotatorKind.DETECTOR).isPresent();
		return suggested ? Whose.SUGGESTED : Whose.ANOTHERS;
	}

	private static ClaimStyle style(@Nullable Tag tag, Whose whose) {
		var pattern = switch (tag == null ? org.sourcecritic.model.Pattern.SOLID : tag.getPattern()) {
			case DASHED -> ClaimStyle.Pattern.DASHED;
			case DOTTED, WAVY -> ClaimStyle.Pattern.DOTTED;
			default -> ClaimStyle.Pattern.SOLID;
		};
		return new ClaimStyle(TagImages.colour(tag),
				whose == Whose.OWN ? ClaimStyle.Shape.BAR : ClaimStyle.Shape.UNDERLINE, pattern, whose.ordinal());
	}
}
