package org.sourcecritic.exchange.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.put.PutOptions.UnknownTags;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Tag;

/** Which tags the names in a file mean, and which have to be added. */
final class PlannedTags {

	private final CorpusStore store;
	private final UnknownTags unknown;
	private final Map<String, Tag> candidates = new LinkedHashMap<>();
	private final Map<String, Tag> added = new LinkedHashMap<>();

	PlannedTags(CorpusStore store, UnknownTags unknown) {
		this.store = store;
		this.unknown = unknown;
	}

	/**
	 * The id of the tag of this id or name.
	 *
	 * @throws IllegalArgumentException
	 *     with a message for people when there is none and none may be added
	 */
	String id(String name, Optional<String> kind) {
		var found = store.tag(name).or(() -> similar(name));
		if (found.isPresent()) {
			return found.get().getId();
		}
		if (unknown == UnknownTags.REFUSE) {
			throw new IllegalArgumentException(Messages.text("Put_unknownTag", name));
		}
		return candidates.computeIfAbsent(name, n -> tag(n, kind)).getId();
	}

	/** The kind of a tag; empty when it has none. */
	String kind(String id) {
		return store.tag(id).or(() -> Optional.ofNullable(candidates.get(id))).map(Tag::getKind).orElse("");
	}

	/** Says that a good row has this tag. */
	void use(String id) {
		var tag = candidates.get(id);
		if (tag != null) {
			added.putIfAbsent(id, tag);
		}
	}

	List<Tag> added() {
		return List.copyOf(added.values());
	}

	/** The only tag that differs in case only, in its id or its name. */
	private Optional<Tag> similar(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		var similar = store.codebook().getTags().stream().filter(t -> lower.equals(t.getId().toLowerCase(Locale.ROOT))
				|| t.getName() != null && lower.equals(t.getName().toLowerCase(Locale.ROOT))).toList();
		return similar.size() == 1 ? Optional.of(similar.get(0)) : Optional.empty();
	}

	private static Tag tag(String name, Optional<String> kind) {
		var tag = ModelFactory.eINSTANCE.createTag();
		tag.setId(name);
		tag.setName(name);
		tag.setKind(kind.orElse(name));
		return tag;
	}
}
