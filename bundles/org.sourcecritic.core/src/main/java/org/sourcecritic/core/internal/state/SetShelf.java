package org.sourcecritic.core.internal.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.FileStamp;

/** The sets of a corpus, most of them unread. Each is replaced whole by one thread at a time and read by any. */
public final class SetShelf {

	private final NavigableMap<SetKey, HeldSet> sets = new ConcurrentSkipListMap<>();
	/** In which set an annotation's id was seen last. */
	private final Map<String, SetKey> homes = new ConcurrentHashMap<>();
	private final List<SetListener> listeners = new CopyOnWriteArrayList<>();
	private volatile Function<SetKey, Optional<HeldSet.Read>> source = key -> Optional.empty();

	/** From where sets are read. */
	void readsFrom(Function<SetKey, Optional<HeldSet.Read>> files) {
		source = files;
	}

	/** Heard at once by whoever changes a set, under the locks it holds. */
	public void addListener(SetListener listener) {
		listeners.add(listener);
	}

	public void removeListener(SetListener listener) {
		listeners.remove(listener);
	}

	/** Those that are there, whether or not they can be read. */
	public NavigableSet<SetKey> keys() {
		return sets.navigableKeySet();
	}

	/** The sets of a document. */
	public Collection<SetKey> keys(String document) {
		return sets.subMap(new SetKey(document, ""), new SetKey(document, "\uFFFF")).keySet();
	}

	public Optional<SetContent> get(SetKey key) {
		var held = sets.get(key);
		if (held == null) {
			return Optional.empty();
		}
		var content = held.get(() -> read(key));
		if (content.isEmpty()) {
			sets.remove(key, held);
		}
		return content;
	}

	/** Every set there is, one after the other; what nobody holds is forgotten again when memory is short. */
	Stream<SetContent> all() {
		return keys().stream().flatMap(key -> get(key).stream());
	}

	/**
	 * A set as its file says it, read for this once; empty when it says more than its file or can't be read.
	 */
	public Optional<HeldSet.Read> peek(SetKey key) {
		var held = sets.get(key);
		if (held == null) {
			return Optional.empty();
		}
		var read = held.peek(() -> read(key));
		if (read.isEmpty() && held.inMemory().isEmpty()) {
			sets.remove(key, held);
		}
		return read;
	}

	private Optional<HeldSet.Read> read(SetKey key) {
		var read = source.apply(key);
		read.ifPresent(r -> r.content().claims().forEach(claim -> homes.putIfAbsent(claim.id(), key)));
		return read;
	}

	boolean isInMemory(SetKey key) {
		var held = sets.get(key);
		return held != null && held.inMemory().isPresent();
	}

	/** Whether a set says nothing that its file does not say. */
	public boolean isAsItsFile(SetKey key) {
		var held = sets.get(key);
		return held != null && held.isAsItsFile();
	}

	/** Reads what may be unreadable, so that its problem is known. */
	public void tryAll() {
		sets.entrySet().parallelStream().filter(entry -> !entry.getValue().isKnownAsReadable())
				.forEach(entry -> get(entry.getKey()));
	}

	/** Spares a set from being read only to know whether it can be. */
	public void knowAsReadable(SetKey key) {
		var held = sets.get(key);
		if (held != null) {
			held.knowAsReadable();
		}
	}

	/** The set that holds an annotation, among those that were read. */
	Optional<SetKey> home(String annotation) {
		return Optional.ofNullable(homes.get(annotation))
				.filter(key -> get(key).flatMap(set -> set.claim(annotation)).isPresent());
	}

	/** There is a file of this set, and it is to be read when somebody asks. */
	void unread(SetKey key) {
		sets.put(key, HeldSet.unread());
		listeners.forEach(listener -> listener.setReplaced(key));
	}

	/** The set is as its file says. */
	void read(SetKey key, HeldSet.Read read) {
		sets.put(key, HeldSet.read(read));
		read.content().claims().forEach(claim -> homes.putIfAbsent(claim.id(), key));
		listeners.forEach(listener -> listener.setReplaced(key));
	}

	/** The set says more than its file; one that says nothing is no set. */
	void keep(SetContent content) {
		keepQuietly(content);
		content.claims().forEach(claim -> homes.putIfAbsent(claim.id(), content.key()));
		listeners.forEach(listener -> listener.setReplaced(content.key()));
	}

	private void keepQuietly(SetContent content) {
		if (content.isVoid()) {
			sets.remove(content.key());
		} else {
			sets.put(content.key(), HeldSet.kept(content));
		}
	}

	void remove(SetKey key) {
		sets.remove(key);
		listeners.forEach(listener -> listener.setReplaced(key));
	}

	/** The set says something else about some ids than it did, and than its file does. */
	void change(SetContent changed, Map<String, Slot> slots) {
		var key = changed.key();
		keepQuietly(changed);
		slots.forEach((id, slot) -> {
			if (slot.annotation() == null) {
				homes.remove(id, key);
			} else {
				homes.put(id, key);
			}
		});
		listeners.forEach(listener -> listener.claimsChanged(key, Set.copyOf(slots.keySet())));
	}

	/** Passes on that documents changed: sets are tied to them. */
	void documentsChanged(Collection<String> documents) {
		if (!documents.isEmpty()) {
			listeners.forEach(listener -> listener.documentsChanged(Set.copyOf(documents)));
		}
	}

	/** Passes on that the codebook changed. */
	void codebookChanged() {
		listeners.forEach(SetListener::codebookChanged);
	}

	/** The set's file says what it says; nothing where there is no set. */
	void settle(SetKey key, FileStamp stamp) {
		var held = sets.get(key);
		if (held != null) {
			held.inMemory().ifPresent(content -> sets.put(key, HeldSet.read(new HeldSet.Read(content, stamp))));
			listeners.forEach(listener -> listener.setSettled(key, stamp));
		}
	}
}
