package org.sourcecritic.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says which perspective the workbench opens with and what its window looks like. */
final class SourceCriticAdvisor extends WorkbenchAdvisor {

	@Override
	public String getInitialWindowPerspectiveId() {
		return SourceCriticismPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WorkbenchWindowAdvisor(configurer) {
			@Override
			public void preWindowOpen() {
				getWindowConfigurer().setInitialSize(new Point(1280, 860));
				getWindowConfigurer().setShowCoolBar(true);
				getWindowConfigurer().setShowStatusLine(true);
				getWindowConfigurer().setShowProgressIndicator(true);
			}
		};
	}
}
