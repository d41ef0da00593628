package org.sourcecritic.ui.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The errors that are logged from now on, those that nobody caught among them. */
final class LoggedErrors implements ILogListener, AutoCloseable {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();

	LoggedErrors() {
		Platform.addLogListener(this);
	}

	List<IStatus> all() {
		return errors;
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	}

	@Override
	public void close() {
		Platform.removeLogListener(this);
	}
}
