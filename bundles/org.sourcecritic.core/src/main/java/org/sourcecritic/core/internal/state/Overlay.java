package org.sourcecritic.core.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.Tag;

/**
 * What operations have said that the corpus's files do not say yet: for each id the last word. Laid over what the files
 * say it gives the corpus as it is; laid over it twice it gives the same. So ids that an unfolded operation touched are
 * ours when a file changes on disk, and all others are the file's.
 */
public final class Overlay {

	private final Map<SetKey, Map<String, Slot>> claims = new LinkedHashMap<>();
	private final Map<SetKey, Map<String, Optional<Relation>>> relations = new LinkedHashMap<>();
	private final Map<String, Optional<Tag>> tags = new LinkedHashMap<>();
	private final List<Edit.OfDocuments> documents = new ArrayList<>();
	private final Set<String> texts = new LinkedHashSet<>();
	private List<Edit.Move> lastMoves = List.of();

	public void add(Collection<Edit> edits) {
		for (var edit : edits) {
			switch (edit) {
				case Edit.OfClaim claim -> claims.computeIfAbsent(claim.set(), key -> new LinkedHashMap<>())
						.put(claim.id(), claim.after());
				case Edit.OfRelation relation -> relations.computeIfAbsent(relation.set(), key -> new LinkedHashMap<>())
						.put(relation.id(), Optional.ofNullable(relation.after()));
				case Edit.OfTag tag -> tags.put(tag.id(), Optional.ofNullable(tag.after()));
				case Edit.OfDocuments parcel -> documents.add(parcel);
				case Edit.OfText text -> texts.add(text.document());
			}
			if (!edit.moves().isEmpty()) {
				lastMoves = edit.moves();
			}
		}
	}

	/** Adds what was said later. */
	public void add(Overlay later) {
		later.claims.forEach((key, slots) -> claims.computeIfAbsent(key, k -> new LinkedHashMap<>()).putAll(slots));
		later.relations.forEach(
				(key, changes) -> relations.computeIfAbsent(key, k -> new LinkedHashMap<>()).putAll(changes));
		tags.putAll(later.tags);
		documents.addAll(later.documents);
		texts.addAll(later.texts);
		lastMoves = later.lastMoves.isEmpty() ? lastMoves : later.lastMoves;
	}

	public boolean isEmpty() {
		return claims.isEmpty() && relations.isEmpty() && tags.isEmpty() && documents.isEmpty()
				&& texts.isEmpty();
	}

	/** The sets it says something about. */
	public Set<SetKey> sets() {
		var sets = new LinkedHashSet<>(claims.keySet());
		sets.addAll(relations.keySet());
		return sets;
	}

	/** The ids of the claims of a set that it says something about. */
	Set<String> claims(SetKey set) {
		return Collections.unmodifiableSet(claims.getOrDefault(set, Map.of()).keySet());
	}

	/** A set with what is said about it. */
	public SetContent over(SetContent set) {
		return set.with(claims.getOrDefault(set.key(), Map.of()))
				.withRelations(relations.getOrDefault(set.key(), Map.of()));
	}

	/** Whether a set with what is said about it says nothing; an empty file that was not touched is left alone. */
	public boolean leavesNothingOf(SetContent over) {
		return over.isVoid() && (claims.containsKey(over.key()) || relations.containsKey(over.key()));
	}

	/** Tags by id; empty for those that are taken back. */
	public Map<String, Optional<Tag>> tags() {
		return Collections.unmodifiableMap(tags);
	}

	/** The documents that got another text. */
	public Set<String> texts() {
		return Collections.unmodifiableSet(texts);
	}

	/** The moves of files that were made last, perhaps not to their end. */
	List<Edit.Move> lastMoves() {
		return lastMoves;
	}

	/** In the order in which they came and went. */
	public List<Edit.OfDocuments> documents() {
		return Collections.unmodifiableList(documents);
	}
}
