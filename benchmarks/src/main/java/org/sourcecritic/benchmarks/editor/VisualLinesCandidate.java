package org.sourcecritic.benchmarks.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.sourcecritic.benchmarks.editor.Claims.Claim;
import org.sourcecritic.ui.editor.text.ClaimMark;
import org.sourcecritic.ui.editor.text.ClaimStyle;
import org.sourcecritic.ui.editor.text.ClaimTextViewer;

/** Ours: precomputed visual lines, claims in lanes, overview ruler. */
final class VisualLinesCandidate implements Candidate {

	private static final List<ClaimStyle> STYLES = List.of(
			new ClaimStyle(new RGB(0, 90, 180), ClaimStyle.Shape.UNDERLINE, ClaimStyle.Pattern.SOLID),
			new ClaimStyle(new RGB(180, 110, 0), ClaimStyle.Shape.UNDERLINE, ClaimStyle.Pattern.DASHED),
			new ClaimStyle(new RGB(180, 0, 60), ClaimStyle.Shape.BAR, ClaimStyle.Pattern.DOTTED));

	private ClaimTextViewer viewer;
	private int number;

	@Override
	public String name() {
		return "visual lines";
	}

	@Override
	public void open(Composite parent, String text, Claims claims, FontData font) {
		viewer = new ClaimTextViewer(parent, SWT.NONE);
		viewer.setReadingFont(font);
		viewer.setText(text);
		List<ClaimMark> marks = new ArrayList<>(claims.all().size());
		for (Claim claim : claims.all()) {
			marks.add(mark(claim));
		}
		viewer.setMarks(marks);
	}

	private ClaimMark mark(Claim claim) {
		return new ClaimMark("c" + number++, claim.start(), claim.end(), STYLES.get(claim.kind()));
	}

	@Override
	public void add(Claim claim) {
		viewer.applyMarks(List.of(mark(claim)), List.of());
	}

	@Override
	public StyledText widget() {
		return viewer.getTextWidget();
	}
}
