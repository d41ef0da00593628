package org.sourcecritic.benchmarks.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.benchmarks.editor.Bench.Times;
import org.sourcecritic.benchmarks.text.Texts;
import org.sourcecritic.ui.editor.text.ReadingFont;

/**
 * The claim viewer beside the stock SourceViewer with AnnotationPainter: same run, font, size, window, text and claims,
 * both wrapped. Prints a Markdown table. Needs a display.
 */
public final class EditorBenchmark {

	private static final int CLAIMS = 50_000;
	private static final int ROUNDS = 3;
	private static final List<Supplier<Candidate>> CANDIDATES = List.of(StockCandidate::new,
			VisualLinesCandidate::new);

	private final List<String> rows = new ArrayList<>();

	public static void main(String[] args) throws IOException {
		new EditorBenchmark().run();
	}

	private void run() throws IOException {
		String hard = Texts.hardWrapped();
		String text = Texts.paragraphs(hard);
		Claims claims = Claims.generate(text, CLAIMS, 1);
		var display = new Display();
		FontData font = ReadingFont.choose(display, 12);
		System.err.println("Font " + font.getName() + ", " + font.getHeight() + " pt; warming up");
		warmUp(display, text.substring(0, 300_000), font);

		double[] open = new double[2];
		open(display, text, claims, font, open);
		row("open 5 MB, 50,000 claims: to painted and idle, ms", open);
		open(display, hard, Claims.generate(hard, CLAIMS, 1), font, open);
		row("the same, hard-wrapped file, ms", open);

		Times[][] times = new Times[5][2];
		double[] heap = new double[2];
		for (int i = 0; i < 2; i++) {
			try (var bench = new Bench(display, CANDIDATES.get(i).get(), text, claims, font)) {
				times[0][i] = bench.addedClaims(200);
				times[1][i] = bench.scrollSteps(300);
				times[2][i] = bench.pages(200);
				times[3][i] = bench.jumps(200);
				times[4][i] = bench.caretMoves(300);
				heap[i] = Bench.heap();
			}
		}
		rows("add a claim, key to painted", times[0]);
		rows("scroll step of three lines", times[1]);
		rows("scroll by a page", times[2]);
		rows("jump to a random place", times[3]);
		rows("caret move", times[4]);
		row("live heap after collection, MB", heap);

		String long20 = Texts.paragraphsOf(text.substring(0, 1_000_000), 20_000);
		measureLong(display, "paragraphs of 20,000 characters", long20, font, 25);
		measureLong(display, "one paragraph of 1 MB", text.substring(0, 1_000_000).replace('\n', ' '), font, 5);
		display.dispose();

		System.out.println("| measured | stock | visual lines | stock / ours |");
		System.out.println("|---|---:|---:|---:|");
		rows.forEach(System.out::println);
	}

	/** Both sides as long as it takes until their code is compiled: a reader's is after the first minute. */
	private static void warmUp(Display display, String text, FontData font) {
		Claims claims = Claims.generate(text, CLAIMS / 20, 3);
		for (Supplier<Candidate> candidate : CANDIDATES) {
			for (int i = 0; i < 3; i++) {
				try (var bench = new Bench(display, candidate.get(), text, claims, font)) {
					bench.addedClaims(20);
					bench.scrollSteps(150);
					bench.jumps(30);
					bench.caretMoves(60);
				}
			}
		}
	}

	private static void open(Display display, String text, Claims claims, FontData font, double[] medians) {
		double[][] all = new double[2][ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < 2; i++) {
				try (var bench = new Bench(display, CANDIDATES.get(i).get(), text, claims, font)) {
					all[i][round] = bench.openMillis;
					System.err.printf(Locale.ROOT, "open %d: %.0f ms%n", i, bench.openMillis);
				}
			}
		}
		for (int i = 0; i < 2; i++) {
			java.util.Arrays.sort(all[i]);
			medians[i] = all[i][ROUNDS / 2];
		}
	}

	/** The stock viewer needs long for one step here, so the caller says how many it takes. */
	private void measureLong(Display display, String what, String text, FontData font, int stockCount) {
		Claims claims = Claims.generate(text, text.length() / 100, 5);
		Times[][] times = new Times[3][2];
		double[] open = new double[2];
		for (int i = 0; i < 2; i++) {
			try (var bench = new Bench(display, CANDIDATES.get(i).get(), text, claims, font)) {
				open[i] = bench.openMillis;
				int count = i == 0 ? stockCount : 100;
				times[0][i] = bench.scrollSteps(count);
				times[1][i] = bench.addedClaims(count);
				times[2][i] = bench.caretMoves(count);
			} catch (NothingPainted e) {
				System.err.println(what + ": " + e.getMessage());
			}
		}
		row(what + ": open, ms", open);
		rows(what + ": scroll step", times[0]);
		rows(what + ": add a claim", times[1]);
		rows(what + ": caret move", times[2]);
	}

	private void rows(String what, Times[] times) {
		String ratios = times[0] == null || times[1] == null
				? "-"
				: number(times[0].p50() / times[1].p50()) + " / " + number(times[0].p95() / times[1].p95());
		rows.add(
				String.format(Locale.ROOT, "| %s, p50 / p95, ms | %s | %s | %s |", what, both(times[0]), both(times[1]),
						ratios));
		System.err.println(rows.getLast());
	}

	private static String both(Times times) {
		return times == null ? "nothing painted" : number(times.p50()) + " / " + number(times.p95());
	}

	private void row(String what, double[] values) {
		rows.add(String.format(Locale.ROOT, "| %s | %s | %s | %s |", what, number(values[0]),
				number(values[1]), number(values[0] / values[1])));
		System.err.println(rows.getLast());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
	}
}
