package org.sourcecritic.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Span;

@NonNullByDefault({})
class ClaimStretchesTest {

	private static final String TEXT = "The dyke, they said, was finished in 1871.";

	@TempDir
	private Path folder;

	private CorpusStore store;
	private SetKey set;
	private Claim claim;

	@BeforeEach
	void tag() throws Exception {
		store = SmallCorpus.with(folder, TEXT);
		set = SmallCorpus.set(store, "d1");
		var dyke = at("The dyke");
		claim = SmallCorpus.tag(store, set, "sourced", dyke.start(), dyke.end());
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void wordsElsewhereAreASecondStretchAndOneUndoTakesThemAway() throws Exception {
		execute(ClaimStretches.add(store, claim, List.of(at("was finished"))));
		assertThat(quotes()).containsExactly("The dyke", "was finished");

		store.undo();
		assertThat(quotes()).containsExactly("The dyke");
		store.redo();
		assertThat(quotes()).containsExactly("The dyke", "was finished");
	}

	@Test
	void wordsBesideTheClaimMakeItLonger() throws Exception {
		execute(ClaimStretches.add(store, claim, List.of(at(", they"))));
		execute(ClaimStretches.add(store, now(), List.of(at("said"))));

		assertThat(quotes()).containsExactly("The dyke, they said");
		assertThat(ClaimStretches.add(store, now(), List.of(at("they said")))).isEmpty();
	}

	@Test
	void wordsFromWithinAreTakenOutWithTheWhiteSpaceBesideThem() throws Exception {
		execute(ClaimStretches.put(store, claim, List.of(at(TEXT))));
		execute(ClaimStretches.take(store, now(), List.of(at("they said, "))));

		assertThat(quotes()).containsExactly("The dyke,", "was finished in 1871.");
	}

	@Test
	void theLastWordsOfAClaimAreNotTakenAndForeignOnesAreNone() throws Exception {
		assertThat(ClaimStretches.take(store, claim, List.of(at(TEXT)))).isEmpty();
		assertThat(ClaimStretches.take(store, claim, List.of(at("1871")))).isEmpty();
		assertThat(ClaimStretches.put(store, claim, List.of())).isEmpty();
	}

	@Test
	void aSpanThatIsNotTouchedStaysAsItIs() throws Exception {
		claim.annotation().getSpans().getFirst().setPrefix("of old");
		var operation = (CorpusOperation.ChangeClaims) ClaimStretches.add(store, claim, List.of(at("1871")))
				.orElseThrow();

		var after = Objects.requireNonNull(operation.changes().getFirst().after());
		assertThat(after.getSpans()).extracting(Span::getPrefix).containsExactly("of old",
				TEXT.substring(TEXT.indexOf("1871") - 32, TEXT.indexOf("1871")));
	}

	private void execute(Optional<CorpusOperation> operation) throws Exception {
		store.execute(operation.orElseThrow(), null);
	}

	private Claim now() {
		return store.claim(set, claim.id()).orElseThrow();
	}

	private List<String> quotes() {
		return now().annotation().getSpans().stream().map(Span::getQuote).toList();
	}

	private static TextRange at(String words) {
		return new TextRange(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}
}
