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
import org.sourcecritic.model.Tag;

/**
 * What operations have said that the corpus's files do not say yet: for each id the last word. Laid over what the files
 * say it gives the corpus as it is; laid over it twice it gives the same. So ids that an unfolded operation touched are
 * ours when a file changes on disk, and all others are the file's.
 */
public final class Overlay {

	private final Map<SetKey, LastWords> sets = new LinkedHashMap<>();
	private final Map<String, Optional<Tag>> tags = new LinkedHashMap<>();
	private final List<Edit.OfDocuments> documents = new ArrayList<>();
	private final Set<String> texts = new LinkedHashSet<>();
	private List<Edit.Move> lastMoves = List.of();

	public void add(Collection<Edit> edits) {
		for (var edit : edits) {
			switch (edit) {
				case Edit.OfSet said -> sets.computeIfAbsent(said.set(), key -> new LastWords()).add(said);
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
		later.sets.forEach((key, changes) -> sets.computeIfAbsent(key, k -> new LastWords()).add(changes));
		tags.putAll(later.tags);
		documents.addAll(later.documents);
		texts.addAll(later.texts);
		lastMoves = later.lastMoves.isEmpty() ? lastMoves : later.lastMoves;
	}

	public boolean isEmpty() {
		return sets.isEmpty() && tags.isEmpty() && documents.isEmpty() && texts.isEmpty();
	}

	/** The sets it says something about. */
	public Set<SetKey> sets() {
		return new LinkedHashSet<>(sets.keySet());
	}

	/** What it says about a set. */
	LastWords about(SetKey set) {
		return sets.getOrDefault(set, new LastWords());
	}

	/** A set with what is said about it. */
	public SetContent over(SetContent set) {
		return about(set.key()).over(set);
	}

	/** Whether a set with what is said about it says nothing; an empty file that was not touched is left alone. */
	public boolean leavesNothingOf(SetContent over) {
		return over.isVoid() && sets.containsKey(over.key());
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
