package org.sourcecritic.ui.tests;

import java.time.Duration;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Whether a key that was posted has come to a control or has begun a command: the workbench takes the keys of its
 * commands away before any other listener sees them.
 */
final class KeyArrivals implements Listener, IExecutionListener, AutoCloseable {

	private static final Set<Integer> MODIFIERS = Set.of(SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND);
	private static final int[] TYPES = { SWT.KeyDown, SWT.Traverse };

	private final Display display;
	private final ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
	private boolean any;

	KeyArrivals(Display display) {
		this.display = display;
		for (int type : TYPES) {
			display.addFilter(type, this);
		}
		commands.addExecutionListener(this);
	}

	/** Forgets the modifiers that came before. */
	void watch() {
		any = false;
	}

	boolean any() {
		return any;
	}

	/** Waits for the key, and says so in the output where it does not come. */
	void await(Duration limit) {
		try {
			Conditions.await("a key that arrives", limit, this::any);
		} catch (AssertionError lost) {
			System.out.println("a key reached nobody; the cursor is in " + display.getFocusControl());
		}
	}

	@Override
	public void handleEvent(@Nullable Event event) {
		any |= event != null && !MODIFIERS.contains(event.keyCode);
	}

	@Override
	public void preExecute(@Nullable String commandId, @Nullable ExecutionEvent event) {
		any = true;
	}

	@Override
	public void notHandled(@Nullable String commandId, @Nullable NotHandledException exception) {
		any = true;
	}

	@Override
	public void postExecuteFailure(@Nullable String commandId, @Nullable ExecutionException exception) {
		any = true;
	}

	@Override
	public void postExecuteSuccess(@Nullable String commandId, @Nullable Object returnValue) {
		any = true;
	}

	@Override
	public void close() {
		for (int type : TYPES) {
			display.removeFilter(type, this);
		}
		commands.removeExecutionListener(this);
	}
}
