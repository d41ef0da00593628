package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeRelations;
import org.sourcecritic.core.corpus.CorpusOperation.Together;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.RelationKind;

@NonNullByDefault({})
class ChangeRelationsTest {

	@TempDir
	private Path folder;

	@Test
	void givenTwoClaimsWhenTheyAreRelatedThenUndoRedoAndReopeningKnowIt() throws Exception {
		var store = SmallCorpus.with(folder, "One claim and another.");
		var set = SmallCorpus.set(store, "d1");
		var from = SmallCorpus.tag(store, set, "estimated", 0, 9);
		var to = SmallCorpus.tag(store, set, "sourced", 14, 21);
		var heard = new ArrayList<CorpusEvent>();
		store.addListener(heard::add);

		store.execute(relate(set, null, relation("r2", from, to)), null);
		store.execute(relate(set, null, relation("r1", to, from)), null);
		assertThat(heard).contains(new CorpusEvent.SetsReloaded(List.of(set)));
		assertThat(ids(store, set)).containsExactly("r1", "r2");
		store.undo();
		assertThat(ids(store, set)).containsExactly("r2");
		try (var reading = CorpusStore.openForReading(store.folder())) {
			assertThat(ids(reading, set)).as("from the journal").containsExactly("r2");
		}
		store.redo();
		store.close();

		try (var again = CorpusStore.openForReading(store.folder())) {
			assertThat(ids(again, set)).as("from the file").containsExactly("r1", "r2");
			assertThat(again.problems()).isEmpty();
		}
	}

	@Test
	void givenASetWithoutClaimsWhenItsPersonRelatesThoseOfAnotherThenTheSetIsMadeAndUndoneAgain() throws Exception {
		try (var store = SmallCorpus.with(folder, "One claim and another.")) {
			var set = SmallCorpus.set(store, "d1");
			var from = SmallCorpus.tag(store, set, "estimated", 0, 9);
			var to = SmallCorpus.tag(store, set, "sourced", 14, 21);
			var others = new SetKey("d1", store.annotatorNamed("Second reader").getSlug());

			store.execute(new Together("both", List.of(relate(others, null, relation("r", from, to)))), null);
			assertThat(ids(store, others)).containsExactly("r");
			store.save();
			store.undo();
			assertThat(store.sets()).containsExactly(set);
		}
	}

	@Test
	void givenAnotherRelationThanSaidWhenItIsChangedThenItIsRefused() throws Exception {
		try (var store = SmallCorpus.with(folder, "One claim and another.")) {
			var set = SmallCorpus.set(store, "d1");
			var claim = SmallCorpus.tag(store, set, "estimated", 0, 9);
			var relation = relation("r", claim, claim);
			store.execute(relate(set, null, relation), null);

			assertThatExceptionOfType(CorpusException.class)
					.isThrownBy(() -> store.execute(relate(set, null, relation), null));
			assertThatExceptionOfType(CorpusException.class).isThrownBy(
					() -> store.execute(relate(new SetKey("none", set.annotator()), null, relation), null));
			assertThatExceptionOfType(CorpusException.class)
					.isThrownBy(() -> store.execute(relate(new SetKey("d1", "nobody"), null, relation), null));
			var bad = relation("r\u0000", claim, claim);
			assertThatExceptionOfType(CorpusException.class)
					.isThrownBy(() -> store.execute(relate(set, null, bad), null));

			store.execute(new ChangeRelations("forget", List.of(new RelationChange(set, relation, null))), null);
			assertThat(ids(store, set)).isEmpty();
		}
	}

	private static List<String> ids(CorpusStore store, SetKey set) {
		return store.set(set).map(s -> s.getRelations().stream().map(Relation::getId).toList()).orElse(List.of());
	}

	private static CorpusOperation relate(SetKey set, Relation before, Relation after) {
		return new ChangeRelations("relate", List.of(new RelationChange(set, before, after)));
	}

	private static Relation relation(String id, Claim from, Claim to) {
		var relation = ModelFactory.eINSTANCE.createRelation();
		relation.setId(id);
		relation.setKind(RelationKind.DEPENDS_ON);
		relation.setFrom(reference(from));
		relation.setTo(reference(to));
		return relation;
	}

	private static org.sourcecritic.model.ClaimReference reference(Claim claim) {
		var reference = ModelFactory.eINSTANCE.createClaimReference();
		reference.setDocument(claim.document());
		reference.setAnnotator(claim.annotator());
		reference.setId(claim.id());
		return reference;
	}
}
