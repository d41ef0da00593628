package org.sourcecritic.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.Subscription;

/**
 * The relation that a person has begun at a claim and is going to complete at another one, of this text or of any
 * other.
 * For the display's thread.
 */
public final class BegunRelation {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Claim> from = Optional.empty();

	/** Where it begins, as the claim was then; empty when none is begun. */
	public Optional<Claim> from() {
		return from;
	}

	/** Begins at a claim, instead of where one was begun before. */
	public void begin(Claim claim) {
		from = Optional.of(claim);
		listeners.forEach(Runnable::run);
	}

	/** It is completed, or not wanted any more. */
	public void end() {
		if (from.isPresent()) {
			from = Optional.empty();
			listeners.forEach(Runnable::run);
		}
	}

	/** Is told when one is begun or ended. */
	public Subscription addListener(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}
}
