package org.sourcecritic.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.check.CorpusCheck;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Manner;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.RelationKind;

@NonNullByDefault({})
class RelationEditingTest {

	@TempDir
	private Path folder;

	@Test
	void aRelationBetweenTwoTextsIsInThePersonsSetOnTheFirstOfThem() throws Exception {
		try (var store = SmallCorpus.with(folder, "One claim.", "Another claim.")) {
			var from = SmallCorpus.tag(store, SmallCorpus.set(store, "d1"), "estimated", 0, 9);
			var to = SmallCorpus.tag(store, SmallCorpus.set(store, "d2"), "sourced", 0, 13);
			var person = store.annotatorNamed("Second reader").getSlug();
			var operation = RelationEditing.relate(store, person, from, to, RelationKind.DEPENDS_ON, Manner.QUOTES)
					.orElseThrow();

			store.execute(operation, null);

			var set = new SetKey("d1", person);
			assertThat(relations(store, set)).hasSize(1).allSatisfy(relation -> {
				assertThat(RelationEditing.isSame(relation.getFrom(), from)).isTrue();
				assertThat(RelationEditing.isSame(relation.getTo(), to)).isTrue();
				assertThat(relation.getManner()).isEqualTo(Manner.QUOTES);
				assertThat(relation.getBy()).isEqualTo(person);
			});
			assertThat(CorpusCheck.problems(store)).isEmpty();
			assertThat(RelationEditing.relate(store, person, from, to, RelationKind.DEPENDS_ON, Manner.QUOTES))
					.isEmpty();
			assertThat(RelationEditing.relate(store, person, from, to, RelationKind.DISPUTES, Manner.UNSPECIFIED))
					.isPresent();

			store.execute(RelationEditing.delete(set, relations(store, set).getFirst()), null);
			assertThat(relations(store, set)).isEmpty();
			store.undo();
			assertThat(relations(store, set)).hasSize(1);
			store.undo();
			assertThat(relations(store, set)).isEmpty();
		}
	}

	@Test
	void noClaimIsRelatedToItself() throws Exception {
		try (var store = SmallCorpus.with(folder, "One claim.")) {
			var set = SmallCorpus.set(store, "d1");
			var claim = SmallCorpus.tag(store, set, "estimated", 0, 9);

			assertThatIllegalArgumentException().isThrownBy(() -> RelationEditing.relate(store, set.annotator(), claim,
					claim, RelationKind.AGREES, Manner.UNSPECIFIED));
		}
	}

	private static List<Relation> relations(CorpusStore store, SetKey set) {
		return store.set(set).stream().flatMap(known -> Stream.of(known.getRelations().toArray(Relation[]::new)))
				.toList();
	}
}
