package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
		return textAt(region.getOffset()).orElse(null);
	}

	@Override
	@NonNullByDefault({})
	public @Nullable IRegion getHoverRegion(ITextViewer textViewer, int offset) {
		return textAt(offset).isPresent() ? new Region(offset, 1) : null;
	}

	/** What there is to say of the unit at the offset. */
	Optional<String> textAt(int offset) {
		List<ClaimMark> marks = viewer.marksAt(offset);
		Optional<String> ofClaims = marks.isEmpty() ? Optional.empty() : hover.textFor(marks);
		return Stream.concat(hover.textAt(offset).stream(), ofClaims.stream())
				.reduce((place, claims) -> place + "\n\n" + claims); //$NON-NLS-1$
	}
}
