package org.sourcecritic.ui.tests;

import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Steps taken inside a loop of events that somebody else runs, such as a dialog's: a key that opens a dialog is not
 * done before the dialog is closed.
 */
final class Meanwhile {

	private static final int GLANCE_MILLIS = 20;

	private final Display display = Display.getCurrent();
	private final Instant end = Instant.now().plus(Hands.PATIENCE);
	private final String what;
	private final BooleanSupplier ready;
	private final Runnable steps;
	private boolean over;
	private @Nullable Throwable failure;

	private Meanwhile(String what, BooleanSupplier ready, Runnable steps) {
		this.what = what;
		this.ready = ready;
		this.steps = steps;
	}

	/** Takes the steps as soon as the condition holds, while others wait. */
	static Meanwhile when(String what, BooleanSupplier ready, Runnable steps) {
		var meanwhile = new Meanwhile(what, ready, steps);
		meanwhile.display.timerExec(GLANCE_MILLIS, meanwhile::look);
		return meanwhile;
	}

	private void look() {
		if (ready.getAsBoolean()) {
			take();
		} else if (Instant.now().isAfter(end)) {
			failure = new AssertionError("not within " + Hands.PATIENCE + ": " + what);
			over = true;
		} else {
			display.timerExec(GLANCE_MILLIS, this::look);
		}
	}

	private void take() {
		try {
			steps.run();
		} catch (Throwable e) {
			failure = e;
		} finally {
			over = true;
		}
	}

	/** Waits until the steps are taken, and fails if they did. */
	void await() {
		Conditions.await("steps while there is " + what, Hands.PATIENCE.multipliedBy(2), () -> over);
		Throwable thrown = failure;
		if (thrown != null) {
			throw new AssertionError(what + ": " + thrown.getMessage(), thrown);
		}
	}
}
