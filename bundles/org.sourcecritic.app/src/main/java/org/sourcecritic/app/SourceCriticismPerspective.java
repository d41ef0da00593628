package org.sourcecritic.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective, Source Criticism. */
public final class SourceCriticismPerspective implements IPerspectiveFactory {

	static final String ID = "org.sourcecritic.app.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
