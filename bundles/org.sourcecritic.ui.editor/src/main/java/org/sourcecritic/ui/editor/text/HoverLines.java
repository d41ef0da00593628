package org.sourcecritic.ui.editor.text;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Breaks the lines of a hover at its width, and ends with an ellipsis where it holds no more of them. */
final class HoverLines implements IInformationPresenter, IInformationPresenterExtension {

	/**
	 * @param width in pixels
	 * @param most lines, at least one
	 */
	static String broken(String text, TextMeasure measure, int width, int most) {
		VisualLines lines = LineBreaker.lines(text, measure, width);
		String held = IntStream.range(0, Math.min(most, lines.count())).mapToObj(lines::drawn)
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return lines.count() <= most ? held : held.stripTrailing() + '…';
	}

	@Override
	@NonNullByDefault({})
	public String updatePresentation(Drawable drawable, String hoverInfo, TextPresentation presentation, int maxWidth,
			int maxHeight) {
		if (!(drawable instanceof StyledText widget) || maxWidth <= 0) {
			return hoverInfo;
		}
		try (var measure = new FontMeasure(widget.getDisplay(), widget.getFont())) {
			int width = Math.max(1, Math.round(maxWidth - measure.advance('…'))); // room for the sign at the end
			return broken(hoverInfo, measure, width, Math.max(1, maxHeight / widget.getLineHeight()));
		}
	}

	/** Not called for a presenter that knows what it draws on. */
	@Override
	@NonNullByDefault({})
	public String updatePresentation(Display display, String hoverInfo, TextPresentation presentation, int maxWidth,
			int maxHeight) {
		return hoverInfo;
	}
}
