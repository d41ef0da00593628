package org.sourcecritic.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * What a person does to the workbench: looks for widgets, clicks and presses keys. Nothing is called but the display.
 */
final class Hands {

	static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration REACTION = Duration.ofSeconds(3);
	private static final int MOST_TRIES = 4;
	private static final int MOST_STEPS = 50;

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

	/** The text on the clipboard. */
	String clipboard() {
		var clipboard = new Clipboard(display);
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	// ---- hands

	/**
	 * Clicks on a control. A posted click bears no place on the screen under GTK, so controls drawn by SWT itself get
	 * the focus by it, but no place; double clicks can't be posted at all.
	 */
	void click(Control control, int x, int y) {
		Conditions.await("the pointer at " + control, PATIENCE, () -> {
			moveTo(control.toDisplay(x, y)); // again where the control itself was moved meanwhile
			return display.getCursorControl() == control;
		});
		dispatch(); // a button takes no press before it knows that the pointer is over it
		for (int type : new int[]{ SWT.MouseDown, SWT.MouseUp }) {
			Event button = new Event();
			button.type = type;
			button.button = 1;
			post(button);
		}
	}

	private void moveTo(Point place) {
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = place.x;
		move.y = place.y;
		post(move);
	}

	/** Clicks into the middle of a control. */
	void click(Control control) {
		Point size = control.getSize();
		click(control, size.x / 2, size.y / 2);
	}

	/** The button of a dialog that is called so, with or without a mnemonic, as soon as it can be pressed. */
	Button button(Shell dialog, String name) {
		return find("the button " + name, Button.class, button -> button.getShell() == dialog && button.isEnabled()
				&& button.getText().replace("&", "").equals(name));
	}

	/** Walks to an item of a tree by keys. */
	void choose(TreeItem item) {
		Tree tree = item.getParent();
		if (!tree.isFocusControl()) {
			Rectangle first = tree.getItem(0).getBounds();
			click(tree, first.x + 2, first.y + first.height / 2);
		}
		Conditions.await("the cursor in the tree", PATIENCE, tree::isFocusControl);
		key(0, SWT.HOME);
		for (int i = 0; i < MOST_STEPS && !List.of(tree.getSelection()).equals(List.of(item)); i++) {
			key(0, SWT.ARROW_DOWN);
		}
		Conditions.await("the item " + item.getText() + " selected", PATIENCE,
				() -> List.of(tree.getSelection()).equals(List.of(item)));
	}

	/** Walks to a line of a table by keys. */
	void choose(Table table, int index) {
		if (!table.isFocusControl()) {
			click(table, 5, table.getHeaderHeight() + table.getItemHeight() / 2);
		}
		Conditions.await("the cursor in the table", PATIENCE, table::isFocusControl);
		key(0, SWT.HOME);
		for (int i = 0; i < table.getItemCount() && !isChosen(table, index); i++) {
			key(0, SWT.ARROW_DOWN);
		}
		Conditions.await("the line " + index + " selected", PATIENCE, () -> isChosen(table, index));
	}

	private static boolean isChosen(Table table, int index) {
		return Arrays.equals(table.getSelectionIndices(), new int[]{ index });
	}

	/** Presses a key that writes a character. */
	void key(char character) {
		stroke(0, 0, character);
	}

	/** Presses a key that has a code of {@link SWT}, with modifiers held down. */
	void key(int modifiers, int keyCode) {
		stroke(modifiers, keyCode, '\0');
	}

	/** Presses a letter with modifiers held down. */
	void letter(int modifiers, char letter) {
		stroke(modifiers, 0, letter);
	}

	/**
	 * Presses a letter with modifiers held down, and again where nothing happens: a key that is posted while the focus
	 * moves may reach another part of the window, and a person presses it again, too.
	 */
	void letter(int modifiers, char letter, String what, BooleanSupplier seen) {
		for (int tries = 0; tries < MOST_TRIES && !seen.getAsBoolean(); tries++) {
			letter(modifiers, letter);
			try {
				Conditions.await(what, REACTION, seen);
			} catch (AssertionError late) {
				System.out.println("pressed again: " + what);
			}
		}
		Conditions.await(what, PATIENCE, seen);
	}

	/** Lets go of a modifier that is held since a key was pressed which opened a dialog. */
	private void letGo() {
		post(key(SWT.KeyUp, SWT.SHIFT, '\0'));
		post(key(SWT.KeyUp, SWT.CTRL, '\0'));
	}

	/** Opens a dialog, goes through the steps in it and closes it, should they have left it open. */
	void inDialog(String title, Runnable opening, Consumer<Shell> steps) {
		Meanwhile visit = Meanwhile.when("the dialog " + title, () -> dialog(title).isPresent(), () -> {
			Shell dialog = dialog(title).orElseThrow();
			try {
				letGo();
				steps.accept(dialog);
			} finally {
				if (!dialog.isDisposed()) {
					dialog.close();
				}
			}
		});
		opening.run();
		visit.await();
	}

	/** A dialog that is there for keys and mouse, too. */
	private Optional<Shell> dialog(String title) {
		Control cursor = display.getFocusControl();
		return Optional.ofNullable(display.getActiveShell()).filter(shell -> shell.isVisible()
				&& shell.getText().equals(title) && cursor != null && cursor.getShell() == shell);
	}

	/** Presses a key, and again where it reached nobody, which happens to keys posted while the focus moves. */
	private void stroke(int modifiers, int keyCode, char character) {
		pointerAway();
		try (var arrivals = new KeyArrivals(display)) {
			for (int tries = 0; tries < MOST_TRIES && !arrivals.any(); tries++) {
				hold(modifiers, SWT.KeyDown);
				arrivals.watch();
				post(key(SWT.KeyDown, keyCode, character));
				post(key(SWT.KeyUp, keyCode, character));
				arrivals.await(REACTION);
				hold(modifiers, SWT.KeyUp);
			}
		}
	}

	/** Takes the pointer off the window: what is shown beside a pointer that rests takes the keys that are posted. */
	private void pointerAway() {
		Rectangle screen = display.getBounds();
		var corner = new Point(screen.x + screen.width - 1, screen.y + screen.height - 1);
		if (display.getCursorLocation().equals(corner)) {
			return;
		}
		moveTo(corner);
		Conditions.await("nothing beside the pointer", PATIENCE, () -> Arrays.stream(display.getShells())
				.noneMatch(shell -> shell.isVisible() && (shell.getStyle() & SWT.NO_FOCUS) != 0));
	}

	private void hold(int modifiers, int type) {
		for (int modifier : new int[]{ SWT.CTRL, SWT.SHIFT, SWT.ALT }) {
			if ((modifiers & modifier) != 0) {
				post(key(type, modifier, '\0'));
			}
		}
	}

	private static Event key(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		return event;
	}

	private void post(Event event) {
		// not taken while no window has the focus, such as right after a dialog
		Conditions.await("the display takes the event " + event, PATIENCE, () -> display.post(event));
		dispatch();
	}

	private void dispatch() {
		while (display.readAndDispatch()) {
			// what an event has caused
		}
	}
}
