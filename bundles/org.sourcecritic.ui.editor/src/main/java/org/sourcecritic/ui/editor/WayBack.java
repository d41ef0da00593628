package org.sourcecritic.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The steps somebody has taken, to be taken back one by one. Who leaves the way between two steps begins a new one.
 *
 * @param <T>
 *     where one can be
 */
final class WayBack<T> {

	private final Deque<T> past = new ArrayDeque<>();
	private @Nullable T now;

	/** From here one went there. */
	void step(T from, T to) {
		if (!from.equals(now)) {
			past.clear();
		}
		past.push(from);
		now = to;
	}

	/** Where one was before the step that led here; empty when none did. */
	Optional<T> back(T from) {
		if (!from.equals(now) || past.isEmpty()) {
			past.clear();
			return Optional.empty();
		}
		T before = past.pop();
		now = before;
		return Optional.of(before);
	}
}
