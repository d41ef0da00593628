package org.sourcecritic.ui.editor.text;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.InformationPresenter;

/** Shows at the caret what the pointer would show there, in a window that takes the keys until Escape. */
final class CaretHover implements IInformationProvider {

	private static final int WIDTH = 76;
	private static final int HEIGHT = 16;

	private final ClaimTextViewer viewer;
	private final ClaimTextHover hover;
	private final InformationPresenter presenter = new InformationPresenter(
			parent -> new DefaultInformationControl(parent, (ToolBarManager) null, new HoverLines()));

	CaretHover(ClaimTextViewer viewer, ClaimTextHover hover) {
		this.viewer = viewer;
		this.hover = hover;
		presenter.setInformationProvider(this, IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(WIDTH, HEIGHT, false, true);
		presenter.install(viewer);
	}

	/** Whether there is anything to show. */
	boolean show() {
		boolean there = place().isPresent();
		if (there) {
			presenter.showInformation();
		}
		return there;
	}

	/** The unit behind the caret, or the one before it. */
	private Optional<Integer> place() {
		int caret = viewer.caretOffset();
		return hover.textAt(caret).map(text -> caret)
				.or(() -> caret > 0 ? hover.textAt(caret - 1).map(text -> caret - 1) : Optional.empty());
	}

	@Override
	@NonNullByDefault({})
	public IRegion getSubject(ITextViewer textViewer, int offset) {
		return new Region(place().orElse(viewer.caretOffset()), 1);
	}

	@Override
	@NonNullByDefault({})
	public String getInformation(ITextViewer textViewer, IRegion subject) {
		return hover.textAt(subject.getOffset()).orElse(""); //$NON-NLS-1$
	}

	void close() {
		presenter.uninstall();
	}
}
