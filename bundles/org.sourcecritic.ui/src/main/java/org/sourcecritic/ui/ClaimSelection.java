package org.sourcecritic.ui;

import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.sourcecritic.core.corpus.Claim;

/** The claims a part has selected, for the rest of the workbench. */
public final class ClaimSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** The only selected claim of a selection; empty when there are none or several. */
	public static Optional<Claim> only(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.size() == 1
				&& structured.getFirstElement() instanceof Claim claim ? Optional.of(claim) : Optional.empty();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection selected) {
		if (!selected.equals(selection)) {
			selection = selected;
			var event = new SelectionChangedEvent(this, selected);
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}
}
