package org.sourcecritic.ui.editor.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Brings what a claim hover says into the viewer's own hover. */
final class ClaimTextHover implements ITextHover {

	private final ClaimTextViewer viewer;
	private final ClaimHover hover;

	ClaimTextHover(ClaimTextViewer viewer, ClaimHover hover) {
		this.viewer = viewer;
		this.hover = hover;
	}

	@Override
	@NonNullByDefault({})
	public @Nullable String getHoverInfo(ITextViewer textViewer, IRegion region) {
		List<ClaimMark> marks = viewer.marksAt(region.getOffset());
		return marks.isEmpty() ? null : hover.textFor(marks).orElse(null);
	}

	@Override
	@NonNullByDefault({})
	public @Nullable IRegion getHoverRegion(ITextViewer textViewer, int offset) {
		List<ClaimMark> marks = viewer.marksAt(offset);
		return marks.isEmpty() ? null : new Region(offset, 1);
	}
}
