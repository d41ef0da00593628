package org.sourcecritic.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;

@NonNullByDefault({})
class OpenPlacesTest {

	private static final String TEXT = "Rye was dear in spring. The carts came. The carts stood idle. All was lost.";
	private static final String BETTER = "The carts left. The carts left. Rye was cheap in spring.";

	@TempDir
	Path folder;
	private CorpusStore store;
	private SetKey set;

	@BeforeEach
	void replace() throws Exception {
		store = SmallCorpus.with(folder, TEXT);
		set = SmallCorpus.set(store, "d1");
		for (var words : List.of("Rye", "dear in spring", "carts stood", "All was lost")) {
			SmallCorpus.tag(store, set, "sourced", TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
		}
		SmallCorpus.tag(store, set, "estimated", TEXT.lastIndexOf("carts"), TEXT.lastIndexOf("carts") + 5);
		var file = Files.writeString(folder.resolve("better.txt"), BETTER);
		store.execute(new ReplaceText("replace", "d1",
				new IncomingDocument(file, "text/plain", BETTER, List.of(), Map.of(), List.of()),
				Set.of(set.annotator())), null);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void whatIsInDoubtIsListedWithItsCandidates() throws Exception {
		var open = OpenPlaces.among(store.claims(set), store, null);

		var carts = open.stream().filter(place -> place.remembered().quote().equals("carts")).findFirst().orElseThrow();
		assertThat(carts.candidates()).extracting(candidate -> candidate.place().start()).containsExactlyInAnyOrder(4,
				20);
		assertThat(carts.remembered().suffix()).isEqualTo(" stood idle. All was lost.");
		assertThat(open).extracting(place -> place.remembered().quote()).doesNotContain("Rye")
				.contains("All was lost");
		assertThat(OpenPlaces.among(List.of(), store, null)).isEmpty();
	}

	@Test
	void whoeverTurnsAwayDoesNotWaitForTheCandidates() {
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThatThrownBy(() -> OpenPlaces.among(store.claims(set), store, cancelled))
				.isInstanceOf(OperationCanceledException.class);
	}

	@Test
	void aPersonSettlesThemOneByOneAndTakesItBack() throws Exception {
		var open = OpenPlaces.among(store.claims(set), store, null);
		var before = CorpusImage.of(store);
		for (var place : open) {
			store.execute(OpenPlaces.settle(store, place, new TextRange(4, 9)), null);
			var span = store.claim(set, place.claim().id()).orElseThrow().annotation().getSpans().get(place.span());
			assertThat(span.getAnchor()).isEqualTo(AnchorState.EXACT);
			assertThat(span.getQuote()).isEqualTo("carts");
			assertThat(span.getPrefix()).isEqualTo("The ");
		}
		assertThat(OpenPlaces.among(store.claims(set), store, null)).isEmpty();
		open.forEach(place -> {
			try {
				store.undo();
			} catch (CorpusException e) {
				throw new AssertionError(e);
			}
		});
		assertThat(CorpusImage.of(store)).isEqualTo(before);
	}

	@Test
	void oneThatIsGoneIsSaidToBe() throws Exception {
		var open = OpenPlaces.among(store.claims(set), store, null).getFirst();
		store.execute(ClaimEditing.delete(List.of(open.claim())), null);

		assertThatThrownBy(() -> OpenPlaces.settle(store, open, new TextRange(4, 9)))
				.isInstanceOf(CorpusException.class);
	}
}
