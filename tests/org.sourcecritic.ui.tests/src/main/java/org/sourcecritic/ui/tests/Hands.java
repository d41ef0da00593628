package org.sourcecritic.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What a person does to the workbench: looks for widgets, clicks and presses keys. Nothing is called but the display. */
final class Hands {

	static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Display display = Display.getCurrent();

	// ---- eyes

	/** The visible controls of a kind in all windows. */
	<T extends Control> List<T> all(Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			if (shell.isVisible()) {
				collect(shell, kind, found);
			}
		}
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> kind, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (!child.isVisible()) {
				continue;
			}
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, kind, found);
			}
		}
	}

	/** Waits for a visible control. */
	<T extends Control> T find(String what, Class<T> kind, Predicate<T> condition) {
		Conditions.await(what, PATIENCE, () -> all(kind).stream().anyMatch(condition));
		return all(kind).stream().filter(condition).findFirst().orElseThrow();
	}

	static Optional<TreeItem> item(TreeItem[] items, String text) {
		for (TreeItem item : items) {
			if (item.getText().equals(text)) {
				return Optional.of(item);
			}
			Optional<TreeItem> below = item(item.getItems(), text);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	// ---- hands

	void click(Control control, int x, int y) {
		press(control.toDisplay(x, y), 1);
	}

	void doubleClick(Control control, int x, int y) {
		press(control.toDisplay(x, y), 2);
	}

	void doubleClick(TreeItem item) {
		Tree tree = item.getParent();
		Rectangle bounds = item.getBounds();
		doubleClick(tree, bounds.x + Math.min(20, bounds.width / 2), bounds.y + bounds.height / 2);
	}

	private void press(Point place, int times) {
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = place.x;
		move.y = place.y;
		post(move);
		for (int i = 0; i < times; i++) {
			Event button = new Event();
			button.button = 1;
			button.type = SWT.MouseDown;
			post(button);
			button = new Event();
			button.button = 1;
			button.type = SWT.MouseUp;
			post(button);
		}
	}

	/** Presses a key that writes a character. */
	void key(char character) {
		stroke(0, character);
	}

	/** Presses a key that has a code of {@link SWT}, with modifiers held down. */
	void key(int modifiers, int keyCode) {
		for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT }) {
			if ((modifiers & modifier) != 0) {
				post(key(SWT.KeyDown, modifier, '\0'));
			}
		}
		stroke(keyCode, '\0');
		for (int modifier : new int[] { SWT.ALT, SWT.SHIFT, SWT.CTRL }) {
			if ((modifiers & modifier) != 0) {
				post(key(SWT.KeyUp, modifier, '\0'));
			}
		}
	}

	/** Presses a letter with modifiers held down. */
	void letter(int modifiers, char letter) {
		for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT }) {
			if ((modifiers & modifier) != 0) {
				post(key(SWT.KeyDown, modifier, '\0'));
			}
		}
		stroke(0, letter);
		for (int modifier : new int[] { SWT.ALT, SWT.SHIFT, SWT.CTRL }) {
			if ((modifiers & modifier) != 0) {
				post(key(SWT.KeyUp, modifier, '\0'));
			}
		}
	}

	private void stroke(int keyCode, char character) {
		post(key(SWT.KeyDown, keyCode, character));
		post(key(SWT.KeyUp, keyCode, character));
	}

	private static Event key(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		return event;
	}

	private void post(Event event) {
		if (!display.post(event)) {
			throw new AssertionError("the display did not take the event " + event);
		}
		while (display.readAndDispatch()) {
			// what the event has caused
		}
	}
}
