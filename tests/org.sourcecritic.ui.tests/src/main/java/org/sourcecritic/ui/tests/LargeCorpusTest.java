package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ui.OpenCorpus;

/**
 * Measures the Claims view on a large corpus, which it changes: the folder named by the system property
 * {@code sourcecritic.large}. Prints its figures; each ends when the display has nothing left to do.
 */
class LargeCorpusTest {

	private static final Duration PATIENCE = Duration.ofMinutes(1);
	private static final String ROWS = "org.sourcecritic.rows";
	private static final int STEPS = 300;
	private static final int TAGS = 100;

	private final Hands hands = new Hands();
	private final Display display = Display.getCurrent();

	@AfterEach
	void closeCorpus() throws Exception {
		OpenCorpus.in(PlatformUI.getWorkbench()).close();
	}

	@Test
	@EnabledIfSystemProperty(named = "sourcecritic.large", matches = ".+", disabledReason = "no folder is named by sourcecritic.large")
	void theListKeepsUp() throws Exception {
		String folder = System.getProperty("sourcecritic.large");
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		window.getShell().setMaximized(true);
		long begin = System.nanoTime();
		OpenCorpus.in(window).open(Path.of(folder));
		say("corpus opened", List.of(since(begin)));
		Tree list = hands.find("the list of claims", Tree.class, tree -> tree.getColumnCount() == 6);
		until(begin, PATIENCE, () -> rows(list) > 0 && !list.getItem(0).getText(1).isEmpty());
		say("from opening to a filled list", List.of(since(begin)));
		settle();
		int all = rows(list);
		System.out.println("claims: " + all);

		scroll("scrolling, by place", list);
		chooseValues(list, all);
		tag(list, all);
		say("the codebook changed, shown everywhere", List.of(time(this::changeCodebook)));
		settle();
		list.getParent().getVerticalBar().setSelection(0);
		list.getParent().getVerticalBar().notifyListeners(SWT.Selection, new Event());
		sort("sorted by quote", list, 1);
		scroll("scrolling, by quote", list);
		assertThat(rows(list)).isEqualTo(all);
	}

	private void scroll(String what, Tree list) {
		ScrollBar bar = list.getParent().getVerticalBar();
		List<Double> wheel = new ArrayList<>();
		List<Double> jumps = new ArrayList<>();
		var random = new Random(1);
		for (int i = 0; i < STEPS; i++) {
			var turn = new Event();
			turn.count = -3;
			wheel.add(time(() -> list.notifyListeners(SWT.MouseVerticalWheel, turn)));
			bar.setSelection(random.nextInt(bar.getMaximum()));
			jumps.add(time(() -> bar.notifyListeners(SWT.Selection, new Event())));
		}
		say(what + ", a turn of the wheel", wheel);
		say(what + ", a jump", jumps);
	}

	private void chooseValues(Tree list, int all) {
		Tree values = hands.find("the values", Tree.class, tree -> (tree.getStyle() & SWT.CHECK) != 0);
		await(() -> values.getItemCount() > 2 && values.getItem(0).getItemCount() > 2);
		List<Double> listed = new ArrayList<>();
		List<Double> counted = new ArrayList<>();
		for (int field = 0; field < 2; field++) {
			for (int i = 0; i < 8 && i < values.getItem(field).getItemCount() - 1; i++) {
				String value = values.getItem(field).getItem(i).getText();
				for (boolean chosen : new boolean[]{ true, false }) {
					int before = rows(list);
					TreeItem item = Hands.item(values.getItem(field).getItems(), value).orElseThrow();
					var key = new Event();
					key.character = ' ';
					values.setSelection(item);
					long begin = System.nanoTime();
					values.notifyListeners(SWT.KeyDown, key);
					until(begin, PATIENCE, () -> rows(list) != before);
					listed.add(since(begin));
					int at = field;
					until(begin, PATIENCE, () -> Hands.item(values.getItem(at).getItems(), value)
							.filter(shown -> shown.getChecked() == chosen).isPresent());
					counted.add(since(begin));
					settle();
				}
				assertThat(rows(list)).isEqualTo(all);
			}
		}
		say("a value chosen or not, to the list", listed);
		say("a value chosen or not, to list and counts", counted);
	}

	private void tag(Tree list, int all) throws Exception {
		var corpus = OpenCorpus.in(PlatformUI.getWorkbench());
		CorpusStore store = corpus.store().orElseThrow();
		List<Double> times = new ArrayList<>();
		String document = store.documents().get(store.documents().size() / 2).getId();
		for (int i = 0; i < TAGS; i++) {
			var operation = ClaimEditing.tag(store, corpus.ownSet(document), store.codebook().getTags().get(0).getId(),
					List.of(new TextRange(10 * i, 10 * i + 7))).orElseThrow();
			int before = rows(list);
			long begin = System.nanoTime();
			store.execute(operation, null);
			until(begin, PATIENCE, () -> rows(list) == before + 1);
			times.add(since(begin));
			settle();
		}
		say("one's own claim, from key to list", times);
		for (int i = 0; i < TAGS; i++) {
			store.undo();
		}
		await(() -> rows(list) == all);
	}

	private void changeCodebook() {
		var corpus = OpenCorpus.in(PlatformUI.getWorkbench());
		corpus.annotator(corpus.identity().person());
	}

	private void sort(String what, Tree list, int column) {
		String before = list.getItem(0).getText(1);
		long begin = System.nanoTime();
		list.getColumn(column).notifyListeners(SWT.Selection, new Event());
		until(begin, PATIENCE, () -> !list.getItem(0).getText(1).equals(before));
		say(what, List.of(since(begin)));
		settle();
	}

	// ---- clock

	private static int rows(Tree list) {
		return list.getData(ROWS) instanceof Integer rows ? rows : 0;
	}

	private double time(Runnable work) {
		long begin = System.nanoTime();
		work.run();
		drain();
		return since(begin);
	}

	/** What the work has caused. */
	private void drain() {
		while (display.readAndDispatch()) {
			// until there is nothing left
		}
	}

	/** Waits until nothing runs in the background any more. */
	private void settle() {
		await(() -> org.eclipse.core.runtime.jobs.Job.getJobManager().isIdle());
		drain();
	}

	private static void await(BooleanSupplier condition) {
		Conditions.await("the list", PATIENCE, condition);
	}

	/** Without the pauses of a wait that polls. */
	private void until(long begin, Duration limit, BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - begin > limit.toNanos()) {
				throw new AssertionError("not within " + limit);
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private static double since(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	private static void say(String what, List<Double> millis) {
		List<Double> sorted = new ArrayList<>(millis);
		Collections.sort(sorted);
		System.out.printf("figure: %-45s p50 %7.1f  p95 %7.1f  max %7.1f ms  (%d)%n", what,
				sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95)), sorted.getLast(),
				sorted.size());
	}
}
