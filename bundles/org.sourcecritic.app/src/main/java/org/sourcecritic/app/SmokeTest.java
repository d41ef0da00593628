package org.sourcecritic.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWindow;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.TagImages;

/**
 * The workbench checks itself by its widgets: the first text is there, its claims are drawn, the list of claims is
 * filled. Then it keeps still until its picture was taken. The protocol is in {@code releng/README.md}.
 */
final class SmokeTest {

	private static final int PATIENCE_MILLIS = 30_000;
	private static final int PICTURE_MILLIS = 60_000;
	private static final int STEP_MILLIS = 100;
	private static final int TIMER_MILLIS = 10;
	/** Pixels in the colours of tags that can't be there by chance. */
	private static final int DRAWN = 40;

	private final IWorkbenchWindow window;
	private final Path ready;
	private final Display display;
	private final long shown;
	private long listed;
	private boolean isOver;

	/**
	 * @param shown
	 *     when the window was there, by {@link System#nanoTime}
	 */
	SmokeTest(IWorkbenchWindow window, Path picture, long shown) {
		this.window = window;
		this.shown = shown;
		this.ready = Path.of(picture + ".ready"); //$NON-NLS-1$
		this.display = window.getShell().getDisplay();
	}

	/** Checks as soon as everything had its chance to appear; tells the exit code when all is over. */
	void run(IntConsumer ended) {
		CorpusStore store = OpenCorpus.in(window).store().orElse(null);
		if (store == null || store.documentIds().isEmpty()) {
			fail("there is no corpus with a document", ended); //$NON-NLS-1$
			return;
		}
		awaitList();
		window.getShell().setMaximized(true);
		Places.open(window.getActivePage(), store, store.documentIds().getFirst());
		check(store, PATIENCE_MILLIS, ended);
	}

	/** Takes the time, to a hundredth of a second. */
	private void awaitList() {
		OptionalLong claims = isOver ? OptionalLong.empty() : count();
		if (claims.isPresent() && isListed(claims.getAsLong())) {
			listed = System.nanoTime();
		} else if (!isOver) {
			display.timerExec(TIMER_MILLIS, this::awaitList);
		}
	}

	private void check(CorpusStore store, int left, IntConsumer ended) {
		Optional<String> fault = fault(store);
		if (fault.isEmpty()) {
			succeed(store, ended);
		} else if (left <= 0) {
			fail(fault.get(), ended);
		} else {
			display.timerExec(STEP_MILLIS, () -> check(store, left - STEP_MILLIS, ended));
		}
	}

	// ---- what is looked at

	private Optional<String> fault(CorpusStore store) {
		String document = store.documentIds().getFirst();
		List<Control> controls = new ArrayList<>();
		collect(window.getShell(), controls);
		Optional<StyledText> found = controls.stream().filter(StyledText.class::isInstance).map(StyledText.class::cast)
				.filter(widget -> document.equals(widget.getData("org.sourcecritic.document"))).findFirst(); //$NON-NLS-1$
		if (found.isEmpty() || !found.get().isVisible()) {
			return Optional.of("the text of " + document + " is not shown"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		StyledText text = found.get();
		try {
			if (text.getCharCount() == 0 || text.getCharCount() != store.text(document).text().length()) {
				return Optional.of("the text of " + document + " is not whole: " + text.getCharCount()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (CorpusException e) {
			return Optional.of(e.getLocalizedMessage());
		}
		if (!store.claims(document).isEmpty() && drawn(text, store) < DRAWN) {
			return Optional.of("the claims of " + document + " are not drawn"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		OptionalLong claims = count();
		if (claims.isEmpty()) {
			return Optional.of("the claims are not counted"); //$NON-NLS-1$
		}
		if (!isListed(claims.getAsLong()) || listed == 0) {
			return Optional.of("the list of claims does not show all " + claims.getAsLong()); //$NON-NLS-1$
		}
		return controls.stream().filter(Tree.class::isInstance).map(Tree.class::cast).anyMatch(SmokeTest::isOfValues)
				? Optional.empty()
				: Optional.of("there are no values to choose claims by"); //$NON-NLS-1$
	}

	/** Values have boxes to tick; their fields stand above them. */
	private static boolean isOfValues(Tree tree) {
		return (tree.getStyle() & SWT.CHECK) != 0 && tree.isVisible() && tree.getItemCount() > 0;
	}

	private boolean isListed(long claims) {
		List<Control> controls = new ArrayList<>();
		collect(window.getShell(), controls);
		return controls.stream().filter(Tree.class::isInstance).map(Tree.class::cast)
				.anyMatch(tree -> tree.isVisible() && isListOf(tree, claims));
	}

	/** A list has as many items as there is room for, and says how many rows there are to scroll through. */
	private static boolean isListOf(Tree tree, long claims) {
		return tree.getData("org.sourcecritic.rows") instanceof Integer rows && rows == claims //$NON-NLS-1$
				&& (claims == 0 || tree.getItemCount() > 0 && !tree.getItem(0).getText(1).isEmpty());
	}

	/** All claims of the corpus by its index; empty while that is being read. */
	private OptionalLong count() {
		var snapshot = OpenCorpus.in(window).claims().snapshot();
		if (snapshot.isEmpty()) {
			return OptionalLong.empty();
		}
		try {
			return OptionalLong.of(snapshot.get().claims().count("", new NullProgressMonitor())); //$NON-NLS-1$
		} catch (CorpusException | QueryException e) {
			return OptionalLong.empty();
		}
	}

	private static void collect(Composite parent, List<Control> controls) {
		for (Control child : parent.getChildren()) {
			controls.add(child);
			if (child instanceof Composite composite) {
				collect(composite, controls);
			}
		}
	}

	/** How many pixels of the text are in the colours of tags. */
	private int drawn(StyledText text, CorpusStore store) {
		Set<RGB> colours = new HashSet<>();
		store.codebook().getTags().forEach(tag -> colours.add(TagImages.colour(tag)));
		Rectangle area = text.getClientArea();
		if (area.isEmpty()) {
			return 0;
		}
		var image = new Image(display, area.width, area.height);
		var gc = new GC(text);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData pixels = image.getImageData();
		image.dispose();
		int count = 0;
		for (int y = 0; y < pixels.height; y++) {
			for (int x = 0; x < pixels.width; x++) {
				if (colours.contains(pixels.palette.getRGB(pixels.getPixel(x, y)))) {
					count++;
				}
			}
		}
		return count;
	}

	// ---- what follows

	private void succeed(CorpusStore store, IntConsumer ended) {
		try {
			Files.createDirectories(ready.toAbsolutePath().resolveSibling("")); //$NON-NLS-1$
			Files.createFile(ready);
		} catch (IOException e) {
			fail(e.getLocalizedMessage(), ended);
			return;
		}
		say(String.format("smoke: ok (%d documents, %d claims)", store.documentIds().size(), count().orElse(0))); //$NON-NLS-1$
		say(String.format("smoke: claims listed %d ms after the window was there", (listed - shown) / 1_000_000)); //$NON-NLS-1$
		say("smoke: buttons " + String.join(", ", IDialogConstants.OK_LABEL, IDialogConstants.CANCEL_LABEL, //$NON-NLS-1$ //$NON-NLS-2$
				IDialogConstants.BACK_LABEL, IDialogConstants.NEXT_LABEL, IDialogConstants.FINISH_LABEL));
		await(PICTURE_MILLIS, ended);
	}

	private void await(int left, IntConsumer ended) {
		if (Files.exists(ready) && left > 0) {
			display.timerExec(STEP_MILLIS, () -> await(left - STEP_MILLIS, ended));
		} else {
			ended.accept(0);
		}
	}

	private void fail(String reason, IntConsumer ended) {
		isOver = true;
		say("smoke: failed: " + reason); //$NON-NLS-1$
		ended.accept(1);
	}

	private static void say(String line) {
		PrintStream out = System.out;
		out.println(line);
		out.flush();
	}
}
