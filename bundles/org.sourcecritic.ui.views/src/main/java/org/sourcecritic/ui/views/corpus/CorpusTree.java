package org.sourcecritic.ui.views.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/**
 * What is below what in the tree of a corpus. An item is made when it comes into sight: the card of a document that
 * nobody looks at is not read.
 */
@NonNullByDefault({})
final class CorpusTree implements ILazyTreeContentProvider {

	private final OpenCorpus corpus;
	private final TreeViewer viewer;
	private final Map<Object, List<CorpusNode>> children = new HashMap<>();
	private Map<String, List<SetKey>> sets = Map.of();

	CorpusTree(OpenCorpus corpus, TreeViewer viewer) {
		this.corpus = corpus;
		this.viewer = viewer;
	}

	/** There may be others below each node; the viewer is to be refreshed. */
	void forget() {
		children.clear();
		sets = Map.of();
	}

	/** What is below a node, or at the top when it is the viewer's input. */
	List<CorpusNode> children(Object parent) {
		if (parent == null) {
			return List.of(); // an item without its node, which GTK has asked for
		}
		return corpus.store().map(store -> children.computeIfAbsent(parent, node -> read(store, node)))
				.orElse(List.of());
	}

	private List<CorpusNode> read(CorpusStore store, Object parent) {
		return switch (parent) {
			case CorpusNode.Documents() -> store.documentIds().stream().<CorpusNode>map(CorpusNode.Document::new)
					.toList();
			case CorpusNode.Document(String id) -> sets(store, id).stream().<CorpusNode>map(CorpusNode.Set::new)
					.toList();
			case CorpusNode.Tags() -> Labels.usable(store.codebook()).stream()
					.<CorpusNode>map(tag -> new CorpusNode.Tag(tag.getId())).toList();
			case CorpusNode.Problems() -> corpus.problems().stream()
					.<CorpusNode>map(problem -> new CorpusNode.Problem(problem.file(), problem.reason())).toList();
			case CorpusNode leaf -> List.of();
			default -> roots();
		};
	}

	private List<CorpusNode> roots() {
		List<CorpusNode> roots = new ArrayList<>(List.of(new CorpusNode.Documents(), new CorpusNode.Tags()));
		if (!corpus.problems().isEmpty()) {
			roots.add(new CorpusNode.Problems());
		}
		return roots;
	}

	private List<SetKey> sets(CorpusStore store, String document) {
		if (sets.isEmpty()) {
			sets = store.sets().stream().sorted().collect(Collectors.groupingBy(SetKey::document));
		}
		return sets.getOrDefault(document, List.of());
	}

	@Override
	public void updateElement(Object parent, int index) {
		List<CorpusNode> below = children(parent);
		if (index < below.size()) {
			viewer.replace(parent, index, below.get(index));
			viewer.setChildCount(below.get(index), children(below.get(index)).size());
		}
	}

	@Override
	public void updateChildCount(Object parent, int known) {
		int count = children(parent).size();
		if (count != known) {
			viewer.setChildCount(parent, count);
		}
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
}
