package org.sourcecritic.ui.views.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.workspace.MarkedProblem;

/** What the list of problems says in its columns. */
@NonNullByDefault({})
final class ProblemLabels {

	private ProblemLabels() {
	}

	/** What is wrong, and how bad it is. */
	static final class Message extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((MarkedProblem) element).message().replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Image getImage(Object element) {
			return PlatformUI.getWorkbench().getSharedImages()
					.getImage(switch (((MarkedProblem) element).severity()) {
						case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
						case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
					});
		}
	}

	/** In which text. */
	static final class Document extends ColumnLabelProvider {

		private final OpenCorpus corpus;

		Document(OpenCorpus corpus) {
			this.corpus = corpus;
		}

		@Override
		public String getText(Object element) {
			return corpus.store().flatMap(store -> ((MarkedProblem) element).document()
					.map(document -> Labels.document(store, document))).orElse(""); //$NON-NLS-1$
		}
	}

	/** In whose set. */
	static final class Annotator extends ColumnLabelProvider {

		private final OpenCorpus corpus;

		Annotator(OpenCorpus corpus) {
			this.corpus = corpus;
		}

		@Override
		public String getText(Object element) {
			return corpus.store().flatMap(store -> ((MarkedProblem) element).annotator()
					.map(annotator -> Labels.annotator(store, annotator))).orElse(""); //$NON-NLS-1$
		}
	}
}
