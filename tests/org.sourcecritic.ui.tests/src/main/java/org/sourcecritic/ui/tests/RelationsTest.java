package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Relation;
import org.sourcecritic.ui.OpenCorpus;

/** A claim is related to one of another text, by keys. */
class RelationsTest {

	private static final String TEXT = "Four hundred men worked on the dyke.";
	private static final String LETTER = "Some hundred men worked on the dyke.";

	@TempDir
	Path folder = Path.of("");

	private final Hands hands = new Hands();
	private final CorpusWindow window = new CorpusWindow(hands);
	private final TextOnScreen text = new TextOnScreen(hands, "text-1");
	private final TextOnScreen letter = new TextOnScreen(hands, "text-2");

	@BeforeEach
	void openCorpus() throws Exception {
		Path corpus = Corpora.with(folder, TEXT + "\n", LETTER + "\n");
		String me = OpenCorpus.in(PlatformUI.getWorkbench()).identity().person();
		Corpora.tag(corpus, me, "text-1", "estimated", TEXT);
		Corpora.tag(corpus, "Somebody Else", "text-2", "estimated", LETTER);
		window.open(corpus);
		window.awaitClaims(2);
	}

	@AfterEach
	void closeCorpus() throws Exception {
		window.close();
	}

	@Test
	void aRelationIsBegunInOneTextAndCompletedInAnotherUndoneRedoneAndDeleted() {
		relate();
		awaitRelations("DEPENDS_ON QUOTES text-1 text-2");
		assertThat(begun()).isFalse();

		hands.letter(SWT.CTRL, 'z');
		awaitRelations();
		hands.letter(SWT.CTRL, 'y');
		awaitRelations("DEPENDS_ON QUOTES text-1 text-2");

		hands.letter(SWT.SHIFT, 'r');
		list("“" + TEXT + "” (text-1) quotes this");
		hands.key(0, SWT.CR);
		awaitCursor(text);
		hands.letter(SWT.SHIFT, 'r');
		list("This quotes “" + LETTER + "” (text-2)");
		hands.key(0, SWT.DEL);
		awaitRelations();
		window.awaitNoDialog();
		awaitCursor(text);
		hands.letter(SWT.CTRL, 'z', "the relation back", () -> !relations().isEmpty());
		awaitRelations("DEPENDS_ON QUOTES text-1 text-2");
	}

	@Test
	void escapeGivesUpWhatIsBegunAndNothingIsRelatedToItself() {
		text.open().goInto("hundred");
		hands.key('r');
		awaitBegun();
		hands.key('r');
		window.awaitNoDialog();
		hands.key(0, SWT.ESC);
		Conditions.await("nothing begun", Hands.PATIENCE, () -> !begun());
		awaitRelations();
	}

	@Test
	void escapeInTheListLeavesTheRelationBegun() {
		text.open().goInto("hundred");
		hands.key('r');
		awaitBegun();
		letter.open().goInto("hundred");
		hands.key('r');
		Table list = hands.find("the list of relations", Table.class, RelationsTest::isListOfWords);
		Conditions.await("the cursor in the list", Hands.PATIENCE, list::isFocusControl);
		hands.key(0, SWT.ESC);
		window.awaitNoDialog();
		awaitCursor(letter);
		assertThat(begun()).isTrue();
		awaitRelations();
		hands.key(0, SWT.ESC);
		Conditions.await("nothing begun", Hands.PATIENCE, () -> !begun());
	}

	private void relate() {
		text.open().goInto("hundred");
		hands.key('r');
		awaitBegun();
		letter.open().goInto("hundred");
		hands.key(0, SWT.CR);
		Table list = hands.find("the list of relations", Table.class, RelationsTest::isListOfWords);
		Conditions.await("the cursor in the list", Hands.PATIENCE, list::isFocusControl);
		hands.choose(list, 1);
		hands.key(0, SWT.CR);
		window.awaitNoDialog();
		awaitCursor(letter);
	}

	private static boolean isListOfWords(Table table) {
		return table.getItemCount() == 10 && table.getItem(0).getText().equals("depends on");
	}

	private void list(String line) {
		Table list = hands.find("the list with " + line, Table.class,
				table -> table.getItemCount() == 1 && table.getItem(0).getText().equals(line));
		Conditions.await("the cursor in the list", Hands.PATIENCE, list::isFocusControl);
	}

	private static void awaitCursor(TextOnScreen shown) {
		Conditions.await("the cursor in the text", Hands.PATIENCE, () -> shown.widget().isFocusControl());
	}

	private void awaitBegun() {
		hands.find("the relation in the status line", Label.class,
				label -> label.getText().startsWith("Relating “Four hundred"));
	}

	private static boolean begun() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).relation().from().isPresent();
	}

	private static void awaitRelations(String... expected) {
		Conditions.await(List.of(expected) + " in the corpus", Hands.PATIENCE,
				() -> relations().equals(List.of(expected)));
	}

	private static List<String> relations() {
		var store = TextOnScreen.store();
		return store.sets().stream().flatMap(key -> store.set(key).stream())
				.flatMap((AnnotationSet set) -> set.getRelations().stream()).map(RelationsTest::line).toList();
	}

	private static String line(Relation relation) {
		return relation.getKind() + " " + relation.getManner() + " " + relation.getFrom().getDocument() + " "
				+ relation.getTo().getDocument();
	}
}
