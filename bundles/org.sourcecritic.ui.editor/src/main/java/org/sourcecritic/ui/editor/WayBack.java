package org.sourcecritic.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The steps somebody has taken, to be taken back one by one. Who leaves the way between two steps begins a new one.
 *
 * @param <T>
 *     where one can be
 */
final class WayBack<T> {

	private final Deque<T> past = new ArrayDeque<>();
	private Optional<T> now = Optional.empty();

	/** From here one went there. */
	void step(T from, T to) {
		if (!now.equals(Optional.of(from))) {
			past.clear();
		}
		past.push(from);
		now = Optional.of(to);
	}

	/** Where one was before the step that led here; empty when none did. */
	Optional<T> back(T from) {
		if (!now.equals(Optional.of(from)) || past.isEmpty()) {
			past.clear();
			return Optional.empty();
		}
		now = Optional.of(past.pop());
		return now;
	}
}
