package org.sourcecritic.ui;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sourcecritic.core.corpus.CorpusException;

/** The one place where errors reach the person at the workbench and the log. */
public final class ErrorReporter {

	private static final String BUNDLE = "org.sourcecritic.ui"; //$NON-NLS-1$

	private ErrorReporter() {
	}

	/**
	 * Shows and logs.
	 *
	 * @param what
	 *     did not work, in words a reader of texts understands; the reason is added
	 */
	public static void show(String what, Throwable reason) {
		StatusManager.getManager().handle(status(what, reason), StatusManager.SHOW | StatusManager.LOG);
	}

	/** Logs what needs nobody's attention now. */
	public static void log(String what, Throwable reason) {
		StatusManager.getManager().handle(status(what, reason), StatusManager.LOG);
	}

	/** An error with the message of its innermost understandable reason. */
	public static IStatus status(String what, Throwable reason) {
		Throwable cause = reason instanceof InvocationTargetException wrapper && wrapper.getCause() != null
				? wrapper.getCause()
				: reason;
		String because = cause.getLocalizedMessage();
		if (because == null) {
			because = cause.getClass().getSimpleName();
		}
		// Nobody needs the stack of an error that says itself what is wrong.
		Throwable logged = cause instanceof CorpusException && cause.getCause() == null ? null : cause;
		return new Status(IStatus.ERROR, BUNDLE, what + '\n' + because, logged);
	}
}
