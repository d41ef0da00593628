package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Selects the claim that is clicked; of several one's own before others', and the shortest of those. Another click at
 * the same place selects the next one, a click beside all claims selects none.
 */
final class ClaimClicks implements Listener {

	private final ClaimTextViewer viewer;

	ClaimClicks(ClaimTextViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	@NonNullByDefault({})
	public void handleEvent(Event event) {
		if (event.button != 1 || event.count > 1 || !viewer.selection().isEmpty()) {
			return;
		}
		int offset = viewer.reading().getOffsetAtPoint(new Point(event.x, event.y));
		List<ClaimMark> marks = offset < 0 ? List.of() : viewer.marksAt(offset);
		viewer.selectMark(next(marks));
	}

	private Optional<String> next(List<ClaimMark> marks) {
		if (marks.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> selected = viewer.selectedMark();
		for (int i = 0; i < marks.size() - 1; i++) {
			if (selected.equals(Optional.of(marks.get(i).id()))) {
				return Optional.of(marks.get(i + 1).id());
			}
		}
		return Optional.of(marks.get(0).id());
	}
}
