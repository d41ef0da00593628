package org.sourcecritic.ui.views;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.sourcecritic.ui.views.claims.ClaimsView;
import org.sourcecritic.ui.views.claims.MatrixView;
import org.sourcecritic.ui.views.corpus.CorpusView;
import org.sourcecritic.ui.views.figures.FiguresView;
import org.sourcecritic.ui.views.found.FoundView;
import org.sourcecritic.ui.views.problems.ProblemsView;
import org.sourcecritic.ui.views.references.ReferencesView;

/** The corpus on the left, the text in the middle, its claims below. */
public final class SourceCriticismPerspective implements IPerspectiveFactory {

	/** The perspective. */
	public static final String ID = "org.sourcecritic.ui.views.perspective"; //$NON-NLS-1$

	private static final float CORPUS_WIDTH = 0.22f;
	private static final float TEXT_HEIGHT = 0.68f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout lists = layout.createFolder("org.sourcecritic.ui.views.lists", IPageLayout.BOTTOM, TEXT_HEIGHT, //$NON-NLS-1$
				IPageLayout.ID_EDITOR_AREA);
		lists.addView(ClaimsView.ID);
		lists.addView(MatrixView.ID);
		lists.addView(FoundView.ID);
		lists.addView(FiguresView.ID);
		lists.addView(ReferencesView.ID);
		lists.addView(ProblemsView.ID);
		IFolderLayout sides = layout.createFolder("org.sourcecritic.ui.views.sides", IPageLayout.LEFT, CORPUS_WIDTH, //$NON-NLS-1$
				IPageLayout.ID_EDITOR_AREA);
		sides.addView(CorpusView.ID);
		layout.getViewLayout(CorpusView.ID).setCloseable(false);
		layout.getViewLayout(ClaimsView.ID).setCloseable(false);
	}
}
