package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Ctrl and dragging select one more stretch beside those that are selected. */
final class StretchesByMouse implements Listener {

	private final ClaimTextViewer viewer;
	private List<Stretch> before = List.of();

	private StretchesByMouse(ClaimTextViewer viewer) {
		this.viewer = viewer;
	}

	static void attach(ClaimTextViewer viewer) {
		var stretches = new StretchesByMouse(viewer);
		ReadingText widget = viewer.reading();
		// the widget forgets its selection when it hears of the button
		widget.getDisplay().addFilter(SWT.MouseDown, stretches);
		widget.addListener(SWT.MouseUp, stretches);
		widget.addListener(SWT.Dispose, event -> widget.getDisplay().removeFilter(SWT.MouseDown, stretches));
	}

	@Override
	@NonNullByDefault({})
	public void handleEvent(Event event) {
		if (event.widget != viewer.reading()) {
			return;
		}
		if (event.type == SWT.MouseDown) {
			boolean more = event.button == 1 && (event.stateMask & SWT.MOD1) != 0;
			before = more ? viewer.selections().stream().filter(stretch -> !stretch.isEmpty()).toList() : List.of();
		} else if (!before.isEmpty() && !viewer.selection().isEmpty()) {
			var all = new ArrayList<>(before);
			all.addAll(viewer.selections());
			before = List.of();
			viewer.select(all);
		}
	}
}
