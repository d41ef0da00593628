package org.sourcecritic.ui.editor.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * Says above the text under which heading one reads, or the text's title before the first. A click leads there. Looks
 * for the heading by a binary search, and is drawn only when it is another one.
 */
final class SectionStrip extends CLabel {

	private static final int NONE = -1;
	private static final int UNKNOWN = -2;
	private static final int HIGH = 4;
	private static final int SEPARATOR_ALPHA = 40;

	private List<Heading> headings = List.of();
	private int[] starts = new int[0];
	private String title = ""; //$NON-NLS-1$
	private int current = UNKNOWN;
	private int left;

	/**
	 * @param parent in a grid of two columns
	 * @param follow takes the offset of the heading that is clicked
	 */
	SectionStrip(Composite parent, IntConsumer follow) {
		super(parent, SWT.NONE);
		setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1) {
				follow.accept(current >= 0 ? headings.get(current).start() : 0);
			}
		});
		addListener(SWT.Paint, event -> {
			event.gc.setForeground(getForeground());
			event.gc.setAlpha(SEPARATOR_ALPHA);
			event.gc.drawLine(0, getSize().y - 1, getSize().x, getSize().y - 1);
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = getText();
			}
		});
	}

	/** Another text; the strip is there only if there is anything to say about it. */
	void setStructure(ShownStructure structure) {
		headings = structure.headings();
		starts = headings.stream().mapToInt(Heading::start).toArray();
		title = structure.title();
		current = UNKNOWN;
		boolean shown = !title.isEmpty() || !headings.isEmpty();
		var data = (GridData) getLayoutData();
		if (data.exclude == shown) {
			data.exclude = !shown;
			setVisible(shown);
			getParent().layout();
		}
	}

	/**
	 * The text has been scrolled.
	 *
	 * @param offset the first that is seen
	 * @param margin pixels from the left to the column of the text
	 */
	void readingAt(int offset, int margin) {
		if (margin != left) {
			left = margin;
			setMargins(left, HIGH, HIGH, HIGH);
		}
		int found = Arrays.binarySearch(starts, offset);
		int heading = found >= 0 ? found : Math.max(NONE, -found - 2);
		if (heading != current) {
			current = heading;
			String words = heading >= 0 ? headings.get(heading).title() : title;
			setText(words);
			setToolTipText(words);
		}
	}
}
