package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of keys says what the keys are. */
class CheatSheetTest {

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);

	@BeforeEach
	void openCorpus() throws Exception {
		window.open(Corpora.with(folder, "The dyke was finished in 1871.\n"));
		new TextOnScreen(hands, "text-1").open();
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void aQuestionMarkShowsEveryKeyOfTheTextAndTheTagsAndEscapeClosesIt() {
		hands.inDialog("Keys", () -> hands.letter(SWT.SHIFT, '?'), sheet -> {
			List<Table> tables = hands.all(Table.class).stream().filter(table -> table.getShell() == sheet).toList();
			Table tags = tables.stream().filter(table -> table.getItemCount() == 3).findFirst().orElseThrow();
			assertThat(rows(tags)).containsExactly("1: Sourced", "2: Estimated", "3: Polemical");
			assertThat(tags.getItems()).allSatisfy(item -> assertThat(item.getImage(1)).isNotNull());
			List<String> all = tables.stream().flatMap(table -> rows(table).stream()).toList();
			assertThat(all).contains("N: Next Claim", "Shift+N: Next Claim of This Tag", "?: Keys", "R: Relate",
					"Delete: Delete Claim");
			assertThat(all.stream().map(row -> row.substring(row.indexOf(": ") + 2))).containsAll(boundInText());
			Picture.of("keys", picture -> picture.light(sheet) > 0.5);
			hands.key(0, SWT.ESC);
			assertThat(sheet.isDisposed() || !sheet.isVisible()).isTrue();
		});
		window.awaitNoDialog();
	}

	/** The names of all commands that have a key in the text, but for those of tags. */
	private static List<String> boundInText() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		return Stream.of(bindings.getBindings())
				.filter(binding -> "org.sourcecritic.ui.textContext".equals(binding.getContextId())
						&& binding.getParameterizedCommand() != null
						&& binding.getParameterizedCommand().getParameterMap().isEmpty())
				.map(binding -> {
					try {
						return binding.getParameterizedCommand().getName();
					} catch (NotDefinedException e) {
						throw new AssertionError(e);
					}
				}).distinct().toList();
	}

	private static List<String> rows(Table table) {
		return Arrays.stream(table.getItems()).map(CheatSheetTest::row).toList();
	}

	private static String row(TableItem item) {
		return item.getText(0) + ": " + item.getText(1);
	}
}
