package org.sourcecritic.ui.tests;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Files let go over a control. What comes from the other program is made up; what hears of it is the control's own. */
final class FileDrop {

	private FileDrop() {
	}

	static void on(Control control, List<Path> files) throws ReflectiveOperationException {
		if (!(control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target)
				|| !Arrays.asList(target.getTransfer()).contains(FileTransfer.getInstance())) {
			throw new AssertionError("no files can be dropped on " + control);
		}
		// SWT makes these events itself, and only there can they be made
		Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
		made.setAccessible(true);
		Event event = (Event) made.newInstance();
		event.widget = target;
		event.detail = DND.DROP_COPY;
		event.data = files.stream().map(Path::toString).toArray(String[]::new);
		target.notifyListeners(DND.Drop, event);
	}
}
