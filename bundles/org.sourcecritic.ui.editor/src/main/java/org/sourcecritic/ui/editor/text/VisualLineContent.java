package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;

/**
 * The text as the widget sees it: one widget line for each visual line, so that the widget never wraps. Its offsets
 * are those of the document; breaks add no characters. What it shows may differ from the document's text, in the same
 * length. It cannot be edited.
 */
final class VisualLineContent implements IDocumentAdapter {

	private final List<TextChangeListener> listeners = new CopyOnWriteArrayList<>();
	private VisualLines lines = VisualLines.ofNothing();
	private final LineProvider provider;

	/** Breaks a document into the lines to show. */
	interface LineProvider {
		VisualLines linesOf(IDocument document);
	}

	VisualLineContent(LineProvider provider) {
		this.provider = provider;
	}

	@Override
	public void setDocument(@Nullable IDocument document) {
		lines = document == null ? VisualLines.ofNothing() : provider.linesOf(document);
	}

	VisualLines lines() {
		return lines;
	}

	/** Other lines for the same text; the widget loses selection and position. */
	void setLines(VisualLines lines) {
		this.lines = lines;
		var event = new TextChangedEvent(this);
		listeners.forEach(listener -> listener.textSet(event));
	}

	@Override
	@NonNullByDefault({})
	public void addTextChangeListener(TextChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	@NonNullByDefault({})
	public void removeTextChangeListener(TextChangeListener listener) {
		listeners.remove(listener);
	}

	@Override
	public int getCharCount() {
		return lines.text().length();
	}

	@Override
	public String getLine(int lineIndex) {
		return lines.drawn(lineIndex);
	}

	@Override
	public int getLineAtOffset(int offset) {
		if (offset < 0 || offset > getCharCount()) {
			SWT.error(SWT.ERROR_INVALID_ARGUMENT);
		}
		return lines.lineAt(offset);
	}

	@Override
	public int getLineCount() {
		return lines.count();
	}

	@Override
	public String getLineDelimiter() {
		return "\n"; //$NON-NLS-1$
	}

	@Override
	public int getOffsetAtLine(int lineIndex) {
		return lines.start(lineIndex);
	}

	@Override
	public String getTextRange(int start, int length) {
		return lines.text().substring(start, start + length);
	}

	@Override
	@NonNullByDefault({})
	public void replaceTextRange(int start, int replaceLength, String text) {
		throw new UnsupportedOperationException("The text is read-only"); //$NON-NLS-1$
	}

	@Override
	@NonNullByDefault({})
	public void setText(String text) {
		throw new UnsupportedOperationException("The text is read-only"); //$NON-NLS-1$
	}
}
