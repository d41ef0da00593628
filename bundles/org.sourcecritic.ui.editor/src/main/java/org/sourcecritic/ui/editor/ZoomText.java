package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.sourcecritic.ui.UiSettings;

/** Shows the text larger, smaller or in its usual size, here and from now on. */
public final class ZoomText extends TextCommand {

	private static final int STEP = 10;
	private static final int LEAST = 50;
	private static final int MOST = 300;
	private static final int USUAL = 100;

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		String command = event.getCommand().getId();
		int now = text.viewer().zoom();
		int zoom = command.endsWith("larger") //$NON-NLS-1$
				? now + STEP
				: command.endsWith("smaller") ? now - STEP : USUAL; //$NON-NLS-1$
		int wanted = Math.clamp(zoom, LEAST, MOST);
		text.viewer().setZoom(wanted);
		new UiSettings().readingZoom(wanted);
	}
}
