package org.sourcecritic.core.corpus;

/** Ends what it stands for, without an exception. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

	@Override
	void close();
}
