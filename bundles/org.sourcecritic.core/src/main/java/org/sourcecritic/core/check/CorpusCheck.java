package org.sourcecritic.core.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Span;

/** Looks for what is wrong in a corpus and changes nothing. */
public final class CorpusCheck {

	/** What can be wrong. */
	public enum Kind {
		UNREADABLE_FILE,
		MISSING_TEXT,
		TEXT_CHANGED,
		BROKEN_ANCHOR,
		UNKNOWN_TAG,
		DUPLICATE_ID,
		DANGLING_RELATION
	}

	/** Something wrong, with the document and the annotation it is about. */
	public record Problem(Kind kind, Optional<String> document, Optional<String> annotation, String message) {}

	private final CorpusStore store;
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, SetKey> ids = new HashMap<>();

	private CorpusCheck(CorpusStore store) {
		this.store = store;
	}

	/** All problems, files first, then by document. */
	public static List<Problem> problems(CorpusStore store) {
		var check = new CorpusCheck(store);
		check.files();
		check.store.documents().forEach(document -> check.document(document.getId()));
		check.relations();
		return List.copyOf(check.problems);
	}

	private void files() {
		for (var problem : store.problems()) {
			if (isRead(problem.file())) {
				continue; // its text has changed, which is found with the document
			}
			var file = store.folder().relativize(problem.file());
			var place = problem.line() > 0 ? file + ":" + problem.line() : file.toString();
			add(Kind.UNREADABLE_FILE, null, null, place + ": " + problem.reason());
		}
	}

	/** Whether the file is a set that could be read. */
	private boolean isRead(Path file) {
		return store.sets().stream().anyMatch(
				key -> file.endsWith(Path.of("annotations", key.annotator(), key.document() + ".xmi")));
	}

	private void document(String document) {
		try {
			var text = store.text(document);
			for (var key : store.sets()) {
				if (key.document().equals(document)) {
					set(key, text.text(), text.digest());
				}
			}
		} catch (CorpusException e) {
			add(Kind.MISSING_TEXT, document, null, e.getMessage());
		}
	}

	private void set(SetKey key, String text, String digest) {
		var textChanged = store.set(key).map(s -> s.getTextDigest()).filter(d -> !d.equals(digest)).isPresent();
		if (textChanged) {
			add(Kind.TEXT_CHANGED, key.document(), null,
					Messages.format("CorpusCheck_textChanged", key.annotator(), key.document()));
		}
		for (var claim : store.claims(key)) {
			claim(claim, textChanged ? Optional.empty() : Optional.of(text));
		}
	}

	private void claim(Claim claim, Optional<String> text) {
		var other = ids.putIfAbsent(claim.id(), claim.set());
		if (other != null) {
			add(Kind.DUPLICATE_ID, claim,
					Messages.format("CorpusCheck_duplicateId", other.annotator(), other.document()));
		}
		if (store.tag(claim.tag()).isEmpty()) {
			add(Kind.UNKNOWN_TAG, claim, Messages.format("CorpusCheck_unknownTag", claim.tag()));
		}
		text.ifPresent(t -> claim.annotation().getSpans().forEach(span -> anchor(claim, span, t)));
	}

	private void anchor(Claim claim, Span span, String text) {
		if (OffsetFault.of(text, span.getStart(), span.getEnd()).isPresent()) {
			add(Kind.BROKEN_ANCHOR, claim,
					Messages.format("CorpusCheck_offsets", span.getStart(), span.getEnd(), text.length()));
		} else if (span.getQuote() != null
				&& !Passage.quotes(span.getQuote(), text.substring(span.getStart(), span.getEnd()))) {
			add(Kind.BROKEN_ANCHOR, claim, Messages.format("CorpusCheck_quote", span.getStart(), span.getEnd()));
		}
	}

	private void relations() {
		for (var key : store.sets()) {
			store.set(key).ifPresent(set -> set.getRelations().forEach(relation -> {
				end(key, relation.getId(), relation.getFrom());
				end(key, relation.getId(), relation.getTo());
			}));
		}
	}

	private void end(SetKey key, String relation, @Nullable ClaimReference end) {
		var found = end != null
				&& store.claim(new SetKey(end.getDocument(), end.getAnnotator()), end.getId()).isPresent();
		if (!found) {
			add(Kind.DANGLING_RELATION, key.document(), end == null ? null : end.getId(),
					Messages.format("CorpusCheck_relation", relation));
		}
	}

	private void add(Kind kind, Claim claim, String message) {
		add(kind, claim.document(), claim.id(), message);
	}

	private void add(Kind kind, @Nullable String document,
			@Nullable String annotation, String message) {
		problems.add(new Problem(kind, Optional.ofNullable(document), Optional.ofNullable(annotation), message));
	}
}
