package org.sourcecritic.ui.views.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** What is below what in the tree of a corpus. */
@NonNullByDefault({})
final class CorpusTree implements ITreeContentProvider {

	private final OpenCorpus corpus;
	private Optional<Map<String, List<SetKey>>> sets = Optional.empty();

	CorpusTree(OpenCorpus corpus) {
		this.corpus = corpus;
	}

	/** The sets are to be asked for again: there may be others. */
	void forgetSets() {
		sets = Optional.empty();
	}

	private List<SetKey> sets(CorpusStore store, String document) {
		if (sets.isEmpty()) {
			sets = Optional.of(store.sets().stream().sorted().collect(Collectors.groupingBy(SetKey::document)));
		}
		return sets.get().getOrDefault(document, List.of());
	}

	@Override
	public Object[] getElements(Object input) {
		Optional<CorpusStore> store = corpus.store();
		if (store.isEmpty()) {
			return new Object[0];
		}
		List<CorpusNode> roots = new ArrayList<>(List.of(new CorpusNode.Documents(), new CorpusNode.Tags()));
		if (!corpus.problems().isEmpty()) {
			roots.add(new CorpusNode.Problems());
		}
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		CorpusStore store = corpus.store().orElse(null);
		if (store == null || !(parent instanceof CorpusNode node)) {
			return new Object[0];
		}
		return switch (node) {
			case CorpusNode.Documents() -> store.documentIds().stream().map(CorpusNode.Document::new).toArray();
			case CorpusNode.Document(String id) -> sets(store, id).stream().map(CorpusNode.Set::new).toArray();
			case CorpusNode.Tags() -> Labels.usable(store.codebook()).stream()
					.map(tag -> new CorpusNode.Tag(tag.getId())).toArray();
			case CorpusNode.Problems() -> corpus.problems().stream()
					.map(problem -> new CorpusNode.Problem(problem.file(), problem.reason())).toArray();
			case CorpusNode.Set set -> new Object[0];
			case CorpusNode.Tag tag -> new Object[0];
			case CorpusNode.Problem problem -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
			case CorpusNode.Document document -> new CorpusNode.Documents();
			case CorpusNode.Set(var key) -> new CorpusNode.Document(key.document());
			case CorpusNode.Tag tag -> new CorpusNode.Tags();
			case CorpusNode.Problem problem -> new CorpusNode.Problems();
			default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
