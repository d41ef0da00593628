package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusProblem;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.core.text.DocumentId;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.Corpus;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;
import org.sourcecritic.model.xmi.ModelXmi;

/** A corpus in memory: each of its parts is replaced whole by one thread at a time and read by any. */
public final class CorpusContent {

	private volatile Corpus corpus = ModelFactory.eINSTANCE.createCorpus();
	private volatile Map<String, HeldDocument> documents = Map.of();
	private volatile Function<String, Optional<SourceDocument>> cards = id -> Optional.empty();
	private volatile Codebook codebook = ModelFactory.eINSTANCE.createCodebook();
	private volatile Map<String, Tag> tags = Map.of();
	private final NavigableMap<String, Annotator> annotators = new ConcurrentSkipListMap<>();
	private final SetShelf sets = new SetShelf();
	/** By file. */
	private final NavigableMap<String, CorpusProblem> problems = new ConcurrentSkipListMap<>();

	public Corpus corpus() {
		return corpus;
	}

	/** From where the cards of documents are read. */
	void readsCardsFrom(Function<String, Optional<SourceDocument>> files) {
		cards = files;
	}

	/** The ids of all documents, whether or not they can be read, in the order of the corpus. */
	public Set<String> documentIds() {
		return Collections.unmodifiableSet(documents.keySet());
	}

	/** Those that can be read, in the order of the corpus; all are read for it, by several threads. */
	public List<SourceDocument> documents() {
		return documents.keySet().parallelStream().flatMap(id -> document(id).stream()).toList();
	}

	public Optional<SourceDocument> document(String id) {
		var held = documents.get(id);
		return held == null ? Optional.empty() : held.card(() -> cards.apply(id));
	}

	/** The documents of which it is not known that their card can be read and that they have the text it speaks of. */
	public List<String> doubtful() {
		return documents.entrySet().stream().filter(entry -> !entry.getValue().isKnownAsWhole()).map(Entry::getKey)
				.toList();
	}

	/** Spares a document from being read only to know whether it can be and has its text. */
	public void knowAsWhole(String document) {
		var held = documents.get(document);
		if (held != null) {
			held.knowAsWhole();
		}
	}

	public Codebook codebook() {
		return codebook;
	}

	public Optional<Tag> tag(String id) {
		return Optional.ofNullable(tags.get(id));
	}

	public NavigableMap<String, Annotator> annotators() {
		return annotators;
	}

	public SetShelf sets() {
		return sets;
	}

	public Optional<SetContent> set(SetKey key) {
		return sets.get(key);
	}

	public Slot slot(SetKey key, String id) {
		return set(key).map(set -> set.slot(id)).orElse(Slot.NOTHING);
	}

	public NavigableMap<String, CorpusProblem> problems() {
		return problems;
	}

	/** What is wrong with a set's own file; the file is read to know it. */
	public Optional<CorpusProblem> problem(SetKey key) {
		set(key);
		return Optional.ofNullable(problems.get(CorpusFolder.set(key)));
	}

	/** The folder could be looked at: what was said of it before holds no more. */
	public List<CorpusEvent> reachable(List<CorpusEvent> changes) {
		if (problems.remove("") == null) {
			return changes;
		}
		return Stream.concat(changes.stream(), Stream.of(new CorpusEvent.ProblemsChanged())).toList();
	}

	/** Takes note that the folder as a whole could not be looked at. */
	public List<CorpusEvent> unreachable(Path root, Exception e) {
		var problem = new CorpusProblem(root, 0,
				e instanceof IOException io ? Reason.of(io) : String.valueOf(e.getMessage()));
		return problem.equals(problems.put("", problem)) ? List.of() : List.of(new CorpusEvent.ProblemsChanged());
	}

	/**
	 * Takes over what the corpus lists.
	 *
	 * @param changed
	 *     those whose cards are to be read anew
	 */
	void replaceCorpus(Corpus other, Predicate<String> changed) {
		var known = documents;
		list(other, id -> changed.test(id) ? null : known.get(id));
	}

	private void list(Corpus other, Function<String, @Nullable HeldDocument> known) {
		var listed = new LinkedHashMap<String, HeldDocument>();
		for (var id : other.getDocuments()) {
			if (DocumentId.isLegal(id)) {
				var held = known.apply(id);
				listed.put(id, held == null ? HeldDocument.unread() : held);
			}
		}
		corpus = other;
		documents = listed;
	}

	/** Lists documents at the end, or no longer. */
	void replaceDocuments(Edit.OfDocuments edit, Map<String, SourceDocument> come) {
		var listed = ModelXmi.copy(corpus);
		var ids = new LinkedHashSet<>(listed.getDocuments());
		if (edit.present()) {
			ids.addAll(edit.documents());
		} else {
			ids.removeAll(Set.copyOf(edit.documents()));
		}
		listed.getDocuments().clear();
		listed.getDocuments().addAll(ids);
		var known = new HashMap<>(documents);
		known.keySet().removeAll(Set.copyOf(edit.documents()));
		come.forEach((id, card) -> known.put(id, HeldDocument.of(card)));
		list(listed, known::get);
		sets.documentsChanged(edit.documents());
	}

	/** A document has another card; it is read when it did not come. */
	void replaceCard(String document, Map<String, SourceDocument> come) {
		var card = come.get(document);
		var known = new LinkedHashMap<>(documents);
		known.replace(document, card == null ? HeldDocument.unread() : HeldDocument.of(card));
		documents = known;
		sets.documentsChanged(Set.of(document));
	}

	void replaceCodebook(Codebook other) {
		var byId = new LinkedHashMap<String, Tag>();
		other.getTags().forEach(tag -> byId.put(tag.getId(), tag));
		codebook = other;
		tags = byId;
		sets.codebookChanged();
	}

	/** A codebook with other tags of some ids; new ones come last. */
	static Codebook with(Codebook codebook, Map<String, Optional<Tag>> changes) {
		var byId = new LinkedHashMap<String, Tag>();
		codebook.getTags().forEach(tag -> byId.put(tag.getId(), tag));
		changes.forEach((id, tag) -> tag.ifPresentOrElse(t -> byId.put(id, t), () -> byId.remove(id)));
		var other = ModelXmi.copy(codebook);
		other.getTags().clear();
		byId.values().forEach(tag -> other.getTags().add(ModelXmi.copy(tag)));
		return other;
	}

	/** The claims of a document by all annotators, sorted by first offset, then id. */
	public List<Claim> claims(String document) {
		var claims = new ArrayList<Claim>();
		sets.keys(document).forEach(key -> set(key).ifPresent(set -> claims.addAll(set.claims())));
		claims.sort(SetContent.BY_PLACE);
		return List.copyOf(claims);
	}
}
