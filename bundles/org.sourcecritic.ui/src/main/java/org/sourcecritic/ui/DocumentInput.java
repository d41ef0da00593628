package org.sourcecritic.ui;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A document of the open corpus, to be read and tagged. */
@NonNullByDefault({})
public record DocumentInput(Path corpus, String document, String title) implements IEditorInput {

	/** The editor that shows documents. */
	public static final String EDITOR = "org.sourcecritic.ui.editor"; //$NON-NLS-1$

	@Override
	public boolean equals(Object other) {
		return other instanceof DocumentInput input && input.corpus.equals(corpus) && input.document.equals(document);
	}

	@Override
	public int hashCode() {
		return corpus.hashCode() * 31 + document.hashCode();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.DOCUMENT.descriptor();
	}

	@Override
	public String getName() {
		return title;
	}

	/** Which texts were open is remembered for each corpus, not for the workbench: {@link OpenTexts}. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return document;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
