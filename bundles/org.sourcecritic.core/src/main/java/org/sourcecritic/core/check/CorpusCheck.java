package org.sourcecritic.core.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.AnnotationSet;
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
		DOUBTFUL_ANCHOR,
		ORPHANED_ANCHOR,
		UNKNOWN_TAG,
		DUPLICATE_ID,
		DANGLING_RELATION
	}

	/**
	 * Something wrong, with the document and the annotation it is about.
	 *
	 * @param annotation
	 *     the id of the annotation, or of the correction whose place it is
	 * @param file
	 *     where it is to be seen
	 * @param line
	 *     in the file, from 1; 0 when unknown
	 */
	public record Problem(Kind kind, Optional<String> document, Optional<String> annotation, String message, Path file,
			int line) {}

	private final CorpusStore store;
	private final CorpusFolder folder;
	private final SubMonitor progress;
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, SetKey> ids = new HashMap<>();
	private final NavigableMap<String, List<SetKey>> sets = new TreeMap<>();

	private CorpusCheck(CorpusStore store, IProgressMonitor monitor) {
		this.store = store;
		this.folder = new CorpusFolder(store.folder());
		this.progress = SubMonitor.convert(monitor);
		store.sets().forEach(key -> sets.computeIfAbsent(key.document(), d -> new ArrayList<>()).add(key));
	}

	/** All problems, files first, then by document. */
	public static List<Problem> problems(CorpusStore store) {
		return problems(store, new NullProgressMonitor());
	}

	/**
	 * As above; the monitor counts documents.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *     soon after the monitor says so
	 */
	public static List<Problem> problems(CorpusStore store, IProgressMonitor monitor) {
		var check = new CorpusCheck(store, monitor);
		var documents = new LinkedHashSet<String>();
		store.documents().forEach(document -> documents.add(document.getId()));
		documents.addAll(check.sets.keySet());
		return check.of(documents);
	}

	/**
	 * The problems of some documents, and of all files that are known to be unreadable. An id is looked for among the
	 * sets of these documents only.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *     soon after the monitor says so
	 */
	public static List<Problem> problems(CorpusStore store, Collection<String> documents, IProgressMonitor monitor) {
		return new CorpusCheck(store, monitor).of(documents);
	}

	private List<Problem> of(Collection<String> documents) {
		progress.setWorkRemaining(documents.size());
		for (var document : documents) {
			document(document);
			progress.split(1);
		}
		files(); // last, since sets are read when they are asked for
		problems.sort(Comparator.comparing(problem -> problem.kind() != Kind.UNREADABLE_FILE));
		return List.copyOf(problems);
	}

	private List<SetKey> sets(String document) {
		return sets.getOrDefault(document, List.of());
	}

	private void files() {
		for (var problem : store.knownProblems()) {
			var file = store.folder().relativize(problem.file());
			var place = problem.line() > 0 ? file + ":" + problem.line() : file.toString();
			problems.add(new Problem(Kind.UNREADABLE_FILE, documentOf(file), Optional.empty(),
					place + ": " + problem.reason(), problem.file(), problem.line()));
		}
	}

	private static Optional<String> documentOf(Path file) {
		return CorpusFolder.documentIn(file.toString().replace('\\', '/'));
	}

	private void document(String document) {
		var text = text(document);
		for (var key : sets(document)) {
			store.setOnce(key).ifPresent(set -> set(key, set, text));
		}
	}

	private Optional<DocumentText> text(String document) {
		if (store.document(document).isEmpty()) {
			return Optional.empty(); // which each of its sets says
		}
		try {
			return Optional.of(store.text(document));
		} catch (CorpusException e) {
			problems.add(new Problem(Kind.MISSING_TEXT, Optional.of(document), Optional.empty(), e.getMessage(),
					folder.file(CorpusFolder.document(document)), 0));
			return Optional.empty();
		}
	}

	private void set(SetKey key, AnnotationSet set, Optional<DocumentText> text) {
		var itsText = text.filter(t -> t.digest().equals(set.getTextDigest()));
		if (text.isPresent() && itsText.isEmpty()) {
			add(Kind.TEXT_CHANGED, key, null,
					Messages.format("CorpusCheck_textChanged", key.annotator(), key.document()));
		}
		for (var annotation : set.getAnnotations()) {
			claim(new Claim(key, annotation), itsText.map(DocumentText::text));
		}
		itsText.ifPresent(t -> set.getCorrections().forEach(correction -> correction.getSpans()
				.forEach(span -> anchor(key, correction.getId(), span, t.text()))));
		for (var relation : set.getRelations()) {
			end(key, relation.getId(), relation.getFrom());
			end(key, relation.getId(), relation.getTo());
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
		text.ifPresent(t -> claim.annotation().getSpans().forEach(span -> anchor(claim.set(), claim.id(), span, t)));
	}

	private void anchor(SetKey set, String id, Span span, String text) {
		if (span.getAnchor() == AnchorState.ORPHANED) {
			add(Kind.ORPHANED_ANCHOR, set, id, Messages.format("CorpusCheck_orphaned"));
		} else if (OffsetFault.of(text, span.getStart(), span.getEnd()).isPresent()) {
			add(Kind.BROKEN_ANCHOR, set, id,
					Messages.format("CorpusCheck_offsets", span.getStart(), span.getEnd(), text.length()));
		} else if (span.getAnchor() == AnchorState.DOUBTFUL) {
			add(Kind.DOUBTFUL_ANCHOR, set, id, Messages.format("CorpusCheck_doubtful", span.getStart(), span.getEnd()));
		} else if (span.getQuote() != null
				&& !Passage.quotes(span.getQuote(), text.substring(span.getStart(), span.getEnd()))) {
			add(Kind.BROKEN_ANCHOR, set, id, Messages.format("CorpusCheck_quote", span.getStart(), span.getEnd()));
		}
	}

	private void end(SetKey key, String relation, @Nullable ClaimReference end) {
		var found = end != null
				&& store.claim(new SetKey(end.getDocument(), end.getAnnotator()), end.getId()).isPresent();
		if (!found) {
			add(Kind.DANGLING_RELATION, key, end == null ? null : end.getId(),
					Messages.format("CorpusCheck_relation", relation));
		}
	}

	private void add(Kind kind, Claim claim, String message) {
		add(kind, claim.set(), claim.id(), message);
	}

	private void add(Kind kind, SetKey set, @Nullable String annotation, String message) {
		problems.add(new Problem(kind, Optional.of(set.document()), Optional.ofNullable(annotation), message,
				folder.file(CorpusFolder.set(set)), 0));
	}
}
