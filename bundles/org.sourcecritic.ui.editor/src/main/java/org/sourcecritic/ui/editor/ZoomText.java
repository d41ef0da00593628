package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the text larger, smaller or in its usual size. */
public final class ZoomText extends AbstractHandler {

	private static final int STEP = 10;
	private static final int LEAST = 50;
	private static final int MOST = 300;
	private static final int USUAL = 100;

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ClaimEditor editor) {
			String command = event.getCommand().getId();
			int zoom = command.endsWith("larger") //$NON-NLS-1$
					? editor.zoom() + STEP
					: command.endsWith("smaller") ? editor.zoom() - STEP : USUAL; //$NON-NLS-1$
			editor.zoom(Math.clamp(zoom, LEAST, MOST));
		}
		return null;
	}
}
