package org.sourcecritic.benchmarks.editor;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.sourcecritic.benchmarks.editor.Claims.Claim;

/** One candidate in one window with one text, and the times it takes there. */
final class Bench implements AutoCloseable {

	/** So long nothing may happen before the window counts as idle. */
	private static final long QUIET = 150_000_000L;
	private static final long PATIENCE = 30_000_000_000L;

	private final Display display;
	private final Shell shell;
	private final Candidate candidate;
	private int reach;
	private final Random random = new Random(7);
	private boolean painted;
	private long paintedAt;
	private Claim pending;

	/** Median, 95th percentile and maximum, in milliseconds. */
	record Times(double p50, double p95, double max) {
		static Times of(long[] nanos) {
			long[] sorted = nanos.clone();
			Arrays.sort(sorted);
			return new Times(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
		}

		private static double at(long[] sorted, double part) {
			return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * (sorted.length - 1)))] / 1e6;
		}
	}

	final double openMillis;

	Bench(Display display, Candidate candidate, String text, Claims claims, FontData font) {
		this.display = display;
		this.candidate = candidate;
		reach = text.length() - 20_000;
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 800);
		shell.open();
		settle();
		long start = System.nanoTime();
		candidate.open(shell, text, claims, font);
		StyledText widget = candidate.widget();
		widget.addListener(SWT.Paint, event -> {
			painted = true;
			paintedAt = System.nanoTime();
		});
		widget.addListener(SWT.KeyDown, event -> {
			if (event.character == '1' && pending != null) {
				candidate.add(pending);
			}
		});
		shell.layout(true, true);
		painted = false;
		long end = settle();
		if (!painted) {
			throw new NothingPainted(candidate.name());
		}
		openMillis = (end - start) / 1e6;
		widget.setFocus();
		settle();
	}

	/** Handles events until nothing happens any more; answers when the last thing did. */
	private long settle() {
		long last = System.nanoTime();
		long give = last + 6 * PATIENCE;
		while (System.nanoTime() - last < QUIET) {
			if (display.readAndDispatch()) {
				last = System.nanoTime();
			} else {
				LockSupport.parkNanos(200_000);
			}
			if (System.nanoTime() > give) {
				throw new IllegalStateException("Never idle");
			}
		}
		return last;
	}

	/** Runs the action and handles events until the text has been painted after it; answers the time between. */
	private long untilPainted(Runnable action) {
		painted = false;
		long start = System.nanoTime();
		action.run();
		while (!painted) {
			display.readAndDispatch();
			if (System.nanoTime() - start > PATIENCE) {
				throw new NothingPainted(candidate.name());
			}
		}
		long took = paintedAt - start;
		rest();
		return took;
	}

	/** Longer than a frame of the toolkit's clock, so that no measurement waits for the frame of the one before. */
	private void rest() {
		long until = System.nanoTime() + 40_000_000L;
		while (System.nanoTime() < until) {
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(500_000);
			}
		}
	}

	private void jump(int offset) {
		StyledText widget = candidate.widget();
		if (widget.getWordWrap()) {
			// the line may be a paragraph of many screens: go to the offset in it
			widget.setTopIndex(widget.getLineAtOffset(offset));
			widget.setTopPixel(widget.getTopPixel() + widget.getLocationAtOffset(offset).y);
		} else {
			widget.setTopIndex(widget.getLineAtOffset(offset));
		}
	}

	private int anywhere() {
		return random.nextInt(reach);
	}

	Times jumps(int count) {
		long[] times = new long[count];
		for (int i = 0; i < count; i++) {
			int offset = anywhere();
			times[i] = untilPainted(() -> {
				jump(offset);
				candidate.widget().redraw(); // also where the text is at the very place already
			});
		}
		return Times.of(times);
	}

	Times scrollSteps(int count) {
		StyledText widget = candidate.widget();
		long[] times = new long[count];
		for (int i = 0; i < count; i++) {
			if (i % 25 == 0) {
				jump(anywhere());
				rest();
				rest();
			}
			int line = 3 * 26;
			times[i] = untilPainted(() -> widget.setTopPixel(widget.getTopPixel() + line));
		}
		return Times.of(times);
	}

	Times addedClaims(int count) {
		StyledText widget = candidate.widget();
		long[] times = new long[count];
		for (int i = 0; i < count; i++) {
			int offset = anywhere();
			jump(offset);
			rest();
			rest();
			int start = offset + 200 + random.nextInt(300);
			pending = new Claim(start, start + 60 + random.nextInt(100), random.nextInt(Claims.KINDS));
			var key = new Event();
			key.character = '1';
			key.keyCode = '1';
			times[i] = untilPainted(() -> widget.notifyListeners(SWT.KeyDown, key));
			pending = null;
		}
		return Times.of(times);
	}

	/** Caret moves, until the paint that shows the caret has ended. */
	Times caretMoves(int count) {
		StyledText widget = candidate.widget();
		int[] actions = { ST.LINE_DOWN, ST.COLUMN_NEXT, ST.LINE_DOWN, ST.COLUMN_NEXT, ST.LINE_UP, ST.WORD_NEXT };
		long[] times = new long[count];
		for (int i = 0; i < count; i++) {
			if (i % 25 == 0) {
				int offset = anywhere();
				jump(offset);
				widget.setCaretOffset(offset + 400);
				rest();
				rest();
			}
			int action = actions[i % actions.length];
			times[i] = untilPainted(() -> widget.invokeAction(action));
		}
		return Times.of(times);
	}

	/** A screenful on, as by Page Down. */
	Times pages(int count) {
		StyledText widget = candidate.widget();
		long[] times = new long[count];
		for (int i = 0; i < count; i++) {
			if (i % 25 == 0) {
				jump(anywhere());
				rest();
				rest();
			}
			int page = widget.getClientArea().height;
			times[i] = untilPainted(() -> widget.setTopPixel(widget.getTopPixel() + page));
		}
		return Times.of(times);
	}

	/** Live heap in megabytes after collection. */
	static double heap() {
		for (int i = 0; i < 4; i++) {
			System.gc();
		}
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
	}

	@Override
	public void close() {
		shell.dispose();
		settle();
	}
}
