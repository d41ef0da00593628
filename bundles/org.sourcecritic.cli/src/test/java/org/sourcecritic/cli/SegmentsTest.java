package org.sourcecritic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeCorrections;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.CorrectionChange;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.CorrectionSubject;
import org.sourcecritic.model.ModelFactory;

@NonNullByDefault({})
class SegmentsTest {

	@TempDir
	private Path folder;

	@Test
	void givenCorrectionsWhenSegmentsAreListedForTheirPersonThenTheyAreApplied() throws Exception {
		var corpus = Cli.corpus(folder, "one", "The mill\n\nIt was sold.1 So be it.\n\n1 Book of rents, leaf 4.\n");
		var found = Cli.ok("segments", corpus, "one");
		try (var store = CorpusStore.openForWriting(corpus, "test")) {
			var set = new SetKey("one", store.annotatorNamed("Anna").getSlug());
			store.annotatorNamed("Ben");
			store.execute(new ChangeCorrections("correct",
					List.of(correction(set, "a", CorrectionSubject.NUMBERS, "1.234,5"),
							correction(set, "b", CorrectionSubject.LINK, "", 22, 23))),
					null);
		}
		assertThat(found).contains("22\t23\tnote-marker-1 -> note-1\t1\n");
		assertThat(Cli.ok("segments", corpus, "one", "--annotator", "Anna"))
				.isEqualTo(found.replace("22\t23\tnote-marker-1 -> note-1\t1\n", ""));
		assertThat(Cli.ok("segments", corpus, "one", "--annotator", "anna", "--json")).startsWith(
				"{\"document\":\"one\",\"annotator\":\"anna\",\"language\":null,\"numbers\":\"1.234,5\","
						+ "\"apparatus\":null,\"segments\":[{\"id\":")
				.doesNotContain("NOTE_MARKER");
		assertThat(Cli.ok("segments", corpus, "one", "--annotator", "Ben")).isEqualTo(found);
		assertThat(Cli.ok("segments", corpus, "one")).isEqualTo(found);
		var nobody = Cli.run("segments", corpus, "one", "--annotator", "Nobody");
		assertThat(nobody.code()).isEqualTo(2);
		assertThat(nobody.err()).contains("Nobody");
	}

	private static CorrectionChange correction(SetKey set, String id, CorrectionSubject subject, String value,
			int... span) {
		var correction = ModelFactory.eINSTANCE.createCorrection();
		correction.setId(id);
		correction.setSubject(subject);
		correction.setValue(value);
		if (span.length > 0) {
			var place = ModelFactory.eINSTANCE.createSpan();
			place.setStart(span[0]);
			place.setEnd(span[1]);
			correction.getSpans().add(place);
		}
		return new CorrectionChange(set, null, correction);
	}
}
