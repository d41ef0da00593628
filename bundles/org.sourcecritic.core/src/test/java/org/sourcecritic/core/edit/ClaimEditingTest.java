package org.sourcecritic.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.TextRange;

@NonNullByDefault({})
class ClaimEditingTest {

	private static final String TEXT = "The dyke broke twice. Some 300 people drowned, the clerk wrote.";

	@TempDir
	Path folder;
	private CorpusStore store;
	private SetKey set;

	@BeforeEach
	void open() throws Exception {
		store = SmallCorpus.with(folder, TEXT);
		set = SmallCorpus.set(store, "d1");
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void aTagBringsQuoteContextAndTime() throws Exception {
		var annotation = SmallCorpus.tag(store, set, "estimated", 22, 46).annotation();
		var span = annotation.getSpans().get(0);
		assertThat(span.getQuote()).isEqualTo("Some 300 people drowned,");
		assertThat(span.getPrefix()).isEqualTo("The dyke broke twice. ");
		assertThat(span.getSuffix()).isEqualTo(" the clerk wrote.");
		assertThat(annotation.getCreated()).isNotNull().isEqualTo(annotation.getModified());
	}

	@Test
	void anotherTagIsAddedAndTheSameTagIsNot() throws Exception {
		SmallCorpus.tag(store, set, "estimated", 22, 46);
		SmallCorpus.tag(store, set, "sourced", 22, 46);
		assertThat(ClaimEditing.tag(store, set, "estimated", List.of(new TextRange(22, 46)))).isEmpty();
		assertThat(store.claims(set)).extracting(Claim::tag).containsExactlyInAnyOrder("estimated", "sourced");
	}

	@Test
	void severalClaimsAreMadeInOneUndoWithoutThoseThatAreThere() throws Exception {
		SmallCorpus.tag(store, set, "estimated", 0, 8);
		var two = List.of(NewClaim.on(List.of(new TextRange(0, 8))), NewClaim.on(List.of(new TextRange(9, 14))),
				new NewClaim(List.of(new TextRange(22, 46)), annotation -> annotation.setNote("mine")),
				NewClaim.on(List.of(new TextRange(9, 14))));

		var operation = ClaimEditing.tagAll(store, set, "estimated", two).orElseThrow();
		store.execute(operation, null);

		assertThat(operation.label()).contains("2");
		assertThat(store.claims(set)).extracting(Claim::start).containsExactly(0, 9, 22);
		assertThat(store.claims(set).getLast().annotation().getNote()).isEqualTo("mine");
		assertThat(ClaimEditing.tagAll(store, set, "estimated", two)).isEmpty();
		store.undo();
		assertThat(store.claims(set)).hasSize(1);
	}

	@Test
	void severalStretchesAreOneClaim() throws Exception {
		store.execute(ClaimEditing.tag(store, set, "sourced", List.of(new TextRange(0, 8), new TextRange(47, 62)))
				.orElseThrow(), null);
		assertThat(store.claims(set)).singleElement().satisfies(claim -> assertThat(claim.annotation().getSpans())
				.extracting(s -> s.getQuote()).containsExactly("The dyke", "the clerk wrote"));
	}

	@Test
	void everyEditIsUndoneAndRedone() throws Exception {
		var claim = SmallCorpus.tag(store, set, "estimated", 22, 46);
		store.execute(ClaimEditing.changeNote(claim, "a round figure"), null);
		store.execute(ClaimEditing.changeTag(store, store.claims(set), "polemical"), null);
		assertThat(store.claims(set)).singleElement().satisfies(c -> {
			assertThat(c.tag()).isEqualTo("polemical");
			assertThat(c.annotation().getNote()).isEqualTo("a round figure");
			assertThat(c.id()).isEqualTo(claim.id());
		});
		store.execute(ClaimEditing.delete(store.claims(set)), null);
		assertThat(store.claims(set)).isEmpty();
		store.undo();
		store.undo();
		store.undo();
		assertThat(store.claims(set)).singleElement().satisfies(c -> {
			assertThat(c.tag()).isEqualTo("estimated");
			assertThat(c.annotation().getNote()).isNull();
		});
		store.redo();
		store.redo();
		store.redo();
		assertThat(store.claims(set)).isEmpty();
	}

	@Test
	void anEmptyNoteRemovesIt() throws Exception {
		var claim = SmallCorpus.tag(store, set, "estimated", 22, 46);
		store.execute(ClaimEditing.changeNote(claim, "x"), null);
		store.execute(ClaimEditing.changeNote(store.claims(set).get(0), ""), null);
		assertThat(store.claims(set).get(0).annotation().getNote()).isNull();
	}

	@Test
	void labelsNameTheTagOrTheNumber() throws Exception {
		var claim = SmallCorpus.tag(store, set, "estimated", 22, 46);
		assertThat(ClaimEditing.changeTag(store, List.of(claim), "polemical").label()).containsIgnoringCase("polemi");
		assertThat(ClaimEditing.delete(List.of(claim, claim)).label()).contains("2");
		assertThat(ClaimEditing.delete(List.of(claim)).label()).doesNotContain("1");
	}
}
