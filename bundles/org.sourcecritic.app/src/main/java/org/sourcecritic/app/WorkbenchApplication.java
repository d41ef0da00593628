package org.sourcecritic.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.ui.CommandLine;

/** Opens the workbench on a display of its own. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName(Messages.application);
		Display display = PlatformUI.createDisplay();
		var start = new Start(CommandLine.of(Platform.getApplicationArgs()));
		try {
			int returned = PlatformUI.createAndRunWorkbench(display, new SourceCriticAdvisor(start));
			return returned == PlatformUI.RETURN_RESTART ? EXIT_RESTART : Integer.valueOf(start.exitCode());
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
