package org.sourcecritic.app;

import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.sourcecritic.ui.views.SourceCriticismPerspective;

/** Says what the workbench opens with. */
final class SourceCriticAdvisor extends WorkbenchAdvisor {

	private final Start start;

	SourceCriticAdvisor(Start start) {
		this.start = start;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		var preferences = PlatformUI.getPreferenceStore();
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
		preferences.setDefault(IWorkbenchPreferenceConstants.DOCK_PERSPECTIVE_BAR,
				IWorkbenchPreferenceConstants.TOP_RIGHT);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return SourceCriticismPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WindowAdvisor(configurer, start::shown);
	}

	@Override
	public void preStartup() {
		start.prepare(PlatformUI.getWorkbench());
	}

	@Override
	public void postStartup() {
		var workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> start.begin(workbench));
	}
}
