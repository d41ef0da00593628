package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.TagImages;
import org.sourcecritic.ui.editor.text.ClaimMark;
import org.sourcecritic.ui.editor.text.ClaimStyle;

/**
 * The claims of one document as marks in its text: one's own as underlines next to the letters, everybody else's as
 * thin lines below them. Changed by the display's thread, asked by any.
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

	int count() {
		return claims.size();
	}

	/** Asks the corpus for all claims of the document. */
	List<ClaimMark> readAll() {
		claims.clear();
		marks.clear();
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
		boolean mine = own.filter(claim.annotator()::equals).isPresent();
		ClaimStyle style = style(store.tag(claim.tag()).orElse(null), mine);
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

	private static ClaimStyle style(@Nullable Tag tag, boolean mine) {
		var pattern = switch (tag == null ? org.sourcecritic.model.Pattern.SOLID : tag.getPattern()) {
			case DASHED -> ClaimStyle.Pattern.DASHED;
			case DOTTED, WAVY -> ClaimStyle.Pattern.DOTTED;
			default -> ClaimStyle.Pattern.SOLID;
		};
		return new ClaimStyle(TagImages.colour(tag), mine ? ClaimStyle.Shape.BAR : ClaimStyle.Shape.UNDERLINE, pattern,
				mine ? 0 : 1);
	}
}
