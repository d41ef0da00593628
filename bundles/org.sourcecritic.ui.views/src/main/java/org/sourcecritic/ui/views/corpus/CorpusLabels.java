package org.sourcecritic.ui.views.corpus;

import java.text.NumberFormat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.Icons;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.TagImages;

/** Names on the left, numbers on the right. */
final class CorpusLabels {

	private CorpusLabels() {
	}

	/** What things are called. */
	@NonNullByDefault({})
	static final class Names extends ColumnLabelProvider {

		private final OpenCorpus corpus;

		Names(OpenCorpus corpus) {
			this.corpus = corpus;
		}

		@Override
		public String getText(Object element) {
			return corpus.store().map(store -> text(store, (CorpusNode) element)).orElse(""); //$NON-NLS-1$
		}

		private String text(CorpusStore store, CorpusNode node) {
			return switch (node) {
				case CorpusNode.Documents() -> {
					String title = store.corpus().getTitle();
					yield title == null || title.isBlank() ? Messages.CorpusLabels_documents : title;
				}
				case CorpusNode.Document(String id) -> Labels.document(store, id);
				case CorpusNode.Set(var key) -> corpus.ownSlug().filter(key.annotator()::equals).isPresent()
						? NLS.bind(Messages.CorpusLabels_own, Labels.annotator(store, key.annotator()))
						: Labels.annotator(store, key.annotator());
				case CorpusNode.Tags() -> Messages.CorpusLabels_codebook;
				case CorpusNode.Tag(String id) -> Labels.tag(store, id);
				case CorpusNode.Problems() -> Messages.CorpusLabels_problems;
				case CorpusNode.Problem(var file, String reason) -> NLS.bind(Messages.CorpusLabels_problem,
						file.getFileName(), reason);
			};
		}

		@Override
		public String getToolTipText(Object element) {
			CorpusStore store = corpus.store().orElse(null);
			return switch (element) {
				case CorpusNode.Tag(String id) when store != null -> store.tag(id).map(Tag::getDescription)
						.orElse(null);
				case CorpusNode.Problem problem -> problem.reason();
				case CorpusNode.Documents() when store != null -> store.folder().toString();
				default -> null;
			};
		}

		@Override
		public Image getImage(Object element) {
			return switch ((CorpusNode) element) {
				case CorpusNode.Document document -> Icons.DOCUMENT.image();
				case CorpusNode.Set set -> Icons.ANNOTATION_SET.image();
				case CorpusNode.Tag(String id) -> TagImages
						.of(corpus.store().flatMap(store -> store.tag(id)).orElse(null));
				case CorpusNode.Problem problem -> PlatformUI.getWorkbench().getSharedImages()
						.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
				default -> null;
			};
		}

		@Override
		public Font getFont(Object element) {
			return element instanceof CorpusNode.Documents || element instanceof CorpusNode.Tags
					|| element instanceof CorpusNode.Problems
							? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
							: null;
		}
	}

	/** How many claims a document or a set has, and the key of a tag. */
	@NonNullByDefault({})
	static final class Numbers extends ColumnLabelProvider {

		private final OpenCorpus corpus;

		private SetCounts counts = SetCounts.NONE;

		Numbers(OpenCorpus corpus) {
			this.corpus = corpus;
		}

		SetCounts counts() {
			return counts;
		}

		void counts(SetCounts counted) {
			counts = counted;
		}

		@Override
		public String getText(Object element) {
			CorpusStore store = corpus.store().orElse(null);
			if (store == null) {
				return ""; //$NON-NLS-1$
			}
			return switch ((CorpusNode) element) {
				case CorpusNode.Documents() -> corpus.claims().snapshot().isEmpty()
						? Messages.CorpusLabels_reading
						: ""; //$NON-NLS-1$
				case CorpusNode.Document(String id) -> number(counts.documents().getOrDefault(id, 0L));
				case CorpusNode.Set(var key) -> number(counts.sets().getOrDefault(key, 0L));
				case CorpusNode.Tag(String id) -> number(store.tag(id).map(Tag::getSlot).orElse(0).longValue());
				default -> ""; //$NON-NLS-1$
			};
		}

		private static String number(long number) {
			return number == 0 ? "" : NumberFormat.getIntegerInstance().format(number); //$NON-NLS-1$
		}

		@Override
		public Color getForeground(Object element) {
			return Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
		}
	}
}
