package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;

/**
 * Says to a screen reader what is drawn for everybody else: the claims at the caret are the description of the text,
 * told anew whenever they become others, and those over any words are an attribute of these words. Belongs to the
 * thread of the display.
 */
final class SpokenClaims {

	/** The attribute's name, as an assistive technology is told it. */
	private static final String CLAIMS = "claims"; //$NON-NLS-1$

	private final ClaimTextViewer viewer;
	private final Accessible accessible;
	private String name = ""; //$NON-NLS-1$
	private ClaimHover words = marks -> Optional.empty();
	private List<String> there = List.of();
	private MarkIndex index = MarkIndex.EMPTY;
	private String told = ""; //$NON-NLS-1$

	SpokenClaims(ClaimTextViewer viewer) {
		this.viewer = viewer;
		accessible = viewer.reading().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				event.result = atCaret();
			}
		});
		accessible.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
			@Override
			@NonNullByDefault({})
			public void getTextAttributes(AccessibleTextAttributeEvent event) {
				describe(event);
			}
		});
		viewer.reading().addCaretListener(event -> tell());
		viewer.addClaimListener(id -> tell());
	}

	/** @param shown what the text is called */
	void name(String shown) {
		name = shown;
	}

	/** @param said of claims */
	void words(ClaimHover said) {
		words = said;
	}

	/** Tells what is at the caret if it isn't what was told last. */
	void tell() {
		List<String> now = Stream
				.concat(fold().or(viewer::selectedMark).stream(), marksAtCaret().stream().map(ClaimMark::id)).toList();
		if (now.equals(there) && index == viewer.index()) {
			return;
		}
		there = now;
		index = viewer.index();
		String said = atCaret();
		if (!said.equals(told)) {
			accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[]{ told, said });
			told = said;
		}
	}

	/** What is folded on the line of the caret. */
	private Optional<String> fold() {
		int caret = viewer.caretOffset();
		return viewer.folding().isFolded(caret) ? viewer.folding().at(caret).map(Foldable::label) : Optional.empty();
	}

	/** What is folded there, else the claims; the raised one comes first. */
	private String atCaret() {
		Optional<String> fold = fold();
		if (fold.isPresent()) {
			return fold.get();
		}
		List<ClaimMark> marks = new ArrayList<>(marksAtCaret());
		Optional<String> raised = viewer.selectedMark();
		marks.sort((one, other) -> Boolean.compare(isOf(raised, other), isOf(raised, one)));
		return said(marks);
	}

	private static boolean isOf(Optional<String> id, ClaimMark mark) {
		return id.equals(Optional.of(mark.id()));
	}

	private List<ClaimMark> marksAtCaret() {
		return viewer.marksAt(viewer.caretOffset());
	}

	private String said(List<ClaimMark> marks) {
		return marks.isEmpty() ? "" : words.textFor(marks).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Adds the claims, and ends the stretch where others begin; it stays on one line. */
	private void describe(AccessibleTextAttributeEvent event) {
		VisualLines lines = viewer.lines();
		int offset = Math.max(0, Math.min(event.offset, lines.text().length()));
		int line = lines.lineAt(offset);
		int start = Math.max(event.start, lines.start(line));
		int end = Math.min(event.end, lines.end(line));
		for (PlacedMark placed : viewer.index().in(lines.start(line), lines.end(line))) {
			for (int border : new int[]{ placed.mark().start(), placed.mark().end() }) {
				start = border <= offset ? Math.max(start, border) : start;
				end = border > offset ? Math.min(end, border) : end;
			}
		}
		event.start = start;
		event.end = end;
		String claims = said(viewer.marksAt(offset));
		if (!claims.isEmpty()) {
			String[] before = event.attributes == null ? new String[0] : event.attributes;
			String[] all = Arrays.copyOf(before, before.length + 2);
			all[before.length] = CLAIMS;
			all[before.length + 1] = claims;
			event.attributes = all;
		}
	}
}
