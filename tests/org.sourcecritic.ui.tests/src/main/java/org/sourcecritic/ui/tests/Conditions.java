package org.sourcecritic.ui.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waits for a condition while the display works on: no test sleeps. */
public final class Conditions {

	private Conditions() {
	}

	/**
	 * Dispatches events until the condition holds.
	 *
	 * @throws AssertionError with the description when the time is over
	 */
	public static void await(String description, Duration limit, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		if (display == null) {
			throw new IllegalStateException("not on the thread of a display");
		}
		Instant end = Instant.now().plus(limit);
		Runnable wake = () -> {
			// ends Display.sleep: the condition may depend on another thread
		};
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("not within " + limit + ": " + description);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, wake);
				display.sleep();
			}
		}
	}
}
