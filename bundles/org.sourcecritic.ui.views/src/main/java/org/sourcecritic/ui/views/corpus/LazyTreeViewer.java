package org.sourcecritic.ui.views.corpus;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A tree whose items are made when they come into sight. The platform's viewer makes all items below one that is
 * expanded, which takes ten seconds for as many thousand documents.
 */
@NonNullByDefault({})
final class LazyTreeViewer extends TreeViewer {

	LazyTreeViewer(Composite parent, int style) {
		super(parent, style | SWT.VIRTUAL);
		setUseHashlookup(true);
	}

	/**
	 * To be called before there is an item. SWT makes the cells of a tree anew with its first image, and must not do it
	 * while GTK paints them (eclipse.platform.swt, issue 678).
	 */
	void makeRoomForImages(Image image) {
		var item = new TreeItem(getTree(), SWT.NONE);
		item.setImage(0, image);
		item.dispose();
	}

	/** Forgets all items and begins anew with the roots expanded. */
	void fill(Object input) {
		getTree().deselectAll(); // no item that is selected or open is to be taken away under GTK
		for (TreeItem root : getTree().getItems()) {
			root.setExpanded(false);
		}
		setInput(input);
		expandRoots();
	}

	/** Their number is known since the item itself was made. */
	@Override
	protected void createChildren(Widget widget) {
		// each is made when the tree asks for it
	}

	/** Expands what is at the top. */
	void expandRoots() {
		for (TreeItem root : getTree().getItems()) {
			root.getText(); // makes the item
			setExpandedState(root.getData(), true);
		}
	}
}
