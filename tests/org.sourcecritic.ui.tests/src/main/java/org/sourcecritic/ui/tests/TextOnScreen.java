package org.sourcecritic.ui.tests;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** The text of a document that a person reads, reached by keys. */
final class TextOnScreen {

	private final Hands hands;
	private final String document;

	/**
	 * @param document
	 *     its id
	 */
	TextOnScreen(Hands hands, String document) {
		this.hands = hands;
		this.document = document;
	}

	/** Opens it from the list of the corpus, and puts the cursor into it. */
	TextOnScreen open() {
		Tree corpus = hands.find("the tree of the corpus", Tree.class,
				tree -> Hands.item(tree.getItems(), document).isPresent());
		hands.choose(Hands.item(corpus.getItems(), document).orElseThrow());
		hands.key(0, SWT.CR);
		StyledText text = widget();
		Conditions.await("the cursor in " + document, Hands.PATIENCE, text::isFocusControl);
		return this;
	}

	StyledText widget() {
		return hands.find("the text " + document, StyledText.class,
				text -> document.equals(text.getData("org.sourcecritic.document")));
	}

	/** Goes to the middle of a stretch of the text. */
	void goInto(String stretch) {
		goTo(widget().getText().indexOf(stretch) + stretch.length() / 2);
	}

	/** Goes to where a stretch of the text begins. */
	void goBefore(String stretch) {
		goTo(widget().getText().indexOf(stretch));
	}

	private void goTo(int offset) {
		StyledText text = widget();
		hands.click(text, 5, 5);
		Conditions.await("the cursor in the text", Hands.PATIENCE, text::isFocusControl);
		hands.key(SWT.CTRL, SWT.HOME);
		// a sign of two characters is one step
		for (int i = 0; i < offset && text.getCaretOffset() < offset; i++) {
			hands.key(0, SWT.ARROW_RIGHT);
		}
		Conditions.await("the caret at " + offset, Hands.PATIENCE, () -> text.getCaretOffset() == offset);
	}

	/** Selects so many signs from the caret on. */
	void select(int signs) {
		for (int i = 0; i < signs; i++) {
			hands.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		}
	}

	/** What is selected, each stretch for itself. */
	List<String> selected() {
		StyledText text = widget();
		int[] ranges = text.getSelectionRanges();
		return IntStream.range(0, ranges.length / 2).filter(i -> ranges[2 * i + 1] > 0)
				.mapToObj(i -> text.getTextRange(ranges[2 * i], ranges[2 * i + 1])).toList();
	}

	/** Waits until exactly these stretches are selected. */
	void awaitSelected(String... expected) {
		Conditions.await(List.of(expected) + " selected", Hands.PATIENCE, () -> selected().equals(List.of(expected)));
	}

	/** All claims of the corpus, in the order of texts and words: {@code Sourced: what it says}. */
	static List<String> claims() {
		return store().claims().sorted(Comparator.comparing(Claim::document).thenComparing(Claim::start)
				.thenComparing(Claim::tag)).map(TextOnScreen::line).toList();
	}

	/** Waits until the corpus has exactly these claims. */
	static void awaitClaims(String... expected) {
		try {
			Conditions.await(List.of(expected) + " in the corpus", Hands.PATIENCE,
					() -> claims().equals(List.of(expected)));
		} catch (AssertionError late) {
			throw new AssertionError(late.getMessage() + " but " + claims(), late);
		}
	}

	static CorpusStore store() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().orElseThrow();
	}

	private static String line(Claim claim) {
		return Labels.tag(store(), claim.tag()) + ": " + Labels.quote(claim.annotation());
	}
}
