package org.sourcecritic.ui.views.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** What is below what in the tree of a corpus. */
@NonNullByDefault({})
record CorpusTree(OpenCorpus corpus) implements ITreeContentProvider {

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
			case CorpusNode.Documents() -> store.documents().stream()
					.map(document -> new CorpusNode.Document(document.getId())).toArray();
			case CorpusNode.Document(String id) -> store.sets().stream().filter(set -> set.document().equals(id))
					.sorted()
					.map(CorpusNode.Set::new).toArray();
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
