package org.sourcecritic.ui.views.claims;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/** Walks through a table by keys, beyond the rows in sight. */
record ClaimTableKeys(ClaimTable table) {

	void attach(Tree tree) {
		tree.addListener(SWT.KeyDown, this::pressed);
	}

	private void pressed(Event event) {
		if ((event.stateMask & (SWT.ALT | SWT.COMMAND)) != 0) {
			return;
		}
		int lead = table.selection().lead();
		var window = table.window();
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(event, lead < 0 ? window.top() : lead + 1);
			case SWT.ARROW_UP -> move(event, lead < 0 ? window.top() : lead - 1);
			case SWT.PAGE_DOWN -> move(event, Math.max(lead, window.top()) + window.capacity() - 1);
			case SWT.PAGE_UP -> move(event, Math.max(lead, window.top()) - window.capacity() + 1);
			case SWT.HOME -> move(event, 0);
			case SWT.END -> move(event, window.count() - 1);
			case SWT.ARROW_RIGHT -> turn(event, true);
			case SWT.ARROW_LEFT -> turn(event, false);
			default -> {
				// another's key
			}
		}
	}

	private void move(Event event, int to) {
		event.doit = false;
		int count = table.window().count();
		if (count == 0) {
			return;
		}
		int row = Math.clamp(to, 0, count - 1);
		if ((event.stateMask & SWT.SHIFT) != 0) {
			table.selection().extendTo(row);
		} else {
			table.selection().only(row);
		}
		table.moved();
	}

	/** Opens or closes the group whose head is selected; left from a claim leads to its head. */
	private void turn(Event event, boolean open) {
		int lead = table.selection().lead();
		if (table.row(lead) instanceof ListedRow.Head(ListedGroup group)) {
			event.doit = false;
			if (group.isOpen() != open) {
				table.openLead();
			}
		} else if (!open && table.headOf(lead).isPresent()) {
			event.doit = false;
			table.selection().only(table.headOf(lead).getAsInt());
			table.moved();
		}
	}
}
