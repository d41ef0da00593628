package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.check.CorpusCheck;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.corpus.CorpusOperation.Together;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.xmi.ModelXmi;

@NonNullByDefault({})
class ReplaceTextTest {

	private static final String TEXT = "The upper mill was sold in 1871. Nobody knows to whom. The carts stood idle.";
	private static final String BETTER = "Chapter One\n\n" + TEXT.replace(" Nobody knows to whom.", "");

	@TempDir
	Path folder;

	private IncomingDocument incoming(String text) throws IOException {
		var file = Files.writeString(folder.resolve("better.txt"), text);
		var heading = ModelFactory.eINSTANCE.createSegment();
		heading.setId("heading-1");
		heading.setKind(SegmentKind.HEADING);
		return new IncomingDocument(file, "text/plain", text, List.of(heading), Map.of("title", "ignored"), List.of());
	}

	private void replace(CorpusStore store, String text) throws Exception {
		store.execute(new ReplaceText("replace", "d1", incoming(text), Set.of("first-reader")), null);
	}

	private static Span span(CorpusStore store, Claim claim) {
		return store.claim(claim.set(), claim.id()).orElseThrow().annotation().getSpans().get(0);
	}

	private static String words(CorpusStore store, Claim claim) throws CorpusException {
		var span = span(store, claim);
		return store.text("d1").text().substring(span.getStart(), span.getEnd());
	}

	private static Claim tag(CorpusStore store, String words) throws Exception {
		var start = store.text("d1").text().indexOf(words);
		return SmallCorpus.tag(store, SmallCorpus.set(store, "d1"), "sourced", start, start + words.length());
	}

	@Test
	void claimsGoWithTheirWords() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var sold = tag(store, "upper mill was sold");
			var nobody = tag(store, "Nobody knows");
			var carts = tag(store, "carts stood idle");
			var before = store.document("d1").orElseThrow();

			replace(store, BETTER);

			var card = store.document("d1").orElseThrow();
			assertThat(store.text("d1").text()).isEqualTo(BETTER);
			assertThat(store.text("d1").segments()).extracting(Segment::getId).containsExactly("heading-1");
			assertThat(card.getTextDigest()).isEqualTo(TextDigest.of(BETTER));
			assertThat(card.getLength()).isEqualTo(BETTER.length());
			assertThat(card.getUuid()).isEqualTo(before.getUuid());
			assertThat(card.getCard().getCslItem()).isEqualTo(before.getCard().getCslItem());
			assertThat(store.folder().resolve(card.getOriginal())).hasContent(BETTER);
			assertThat(store.folder().resolve(before.getOriginal())).hasContent(TEXT);
			assertThat(words(store, sold)).isEqualTo("upper mill was sold");
			assertThat(words(store, carts)).isEqualTo("carts stood idle");
			assertThat(span(store, carts).getAnchor()).isEqualTo(AnchorState.MOVED);
			assertThat(span(store, carts).getPrefix()).isEqualTo("upper mill was sold in 1871. The ".substring(1));
			assertThat(span(store, nobody).getAnchor()).isEqualTo(AnchorState.ORPHANED);
			assertThat(words(store, nobody)).isEmpty();
			assertThat(span(store, nobody).getQuote()).isEqualTo("Nobody knows");
			assertThat(store.isEditable(sold.set())).isTrue();
			assertThat(CorpusCheck.problems(store)).extracting(CorpusCheck.Problem::kind)
					.containsExactly(CorpusCheck.Kind.ORPHANED_ANCHOR);
		}
	}

	@Test
	void theOldTextIsKept() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			replace(store, BETTER);
			store.save();
		}
		try (var kept = Files.walk(folder.resolve("corpus/.sourcecritic/trash"))) {
			assertThat(kept.filter(file -> file.endsWith("texts/d1.txt"))).singleElement()
					.satisfies(file -> assertThat(file).hasContent(TEXT));
		}
	}

	@Test
	void undoneItLeavesEverythingAsItWasAlsoWhenItWasSavedMeanwhile() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			tag(store, "The");
			tag(store, "Nobody knows");
			tag(store, "carts stood idle");
			store.save();
			var before = CorpusImage.of(store);
			var files = FolderCopy.digests(store.folder());

			replace(store, BETTER);
			var after = CorpusImage.of(store);
			store.save();
			store.undo();
			assertThat(CorpusImage.of(store)).isEqualTo(before);
			store.save();
			assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
			store.redo();

			assertThat(CorpusImage.of(store)).isEqualTo(after);
		}
	}

	@Test
	void aKilledProcessHasReplacedItOrNot() throws Exception {
		var crashed = folder.resolve("crashed");
		Map<String, String> image;
		try (var store = SmallCorpus.with(folder, TEXT)) {
			tag(store, "carts stood idle");
			store.save();
			tag(store, "upper mill");
			replace(store, BETTER);
			tag(store, "Chapter");
			image = CorpusImage.of(store);
			FolderCopy.of(store.folder(), crashed);
		}
		try (var reader = CorpusStore.openForReading(crashed)) {
			assertThat(CorpusImage.of(reader)).isEqualTo(image);
		}
		try (var store = CorpusStore.openForWriting(crashed, "me")) {
			assertThat(CorpusImage.of(store)).isEqualTo(image);
		}
		assertThat(FolderCopy.digests(crashed)).isEqualTo(FolderCopy.digests(folder.resolve("corpus")));
	}

	@Test
	void aTextThatCameByAMergeTakesTheClaimsWithIt() throws Exception {
		var theirs = folder.resolve("theirs");
		Claim carts;
		try (var store = SmallCorpus.with(folder, TEXT)) {
			carts = tag(store, "carts stood idle");
			store.save();
			FolderCopy.of(store.folder(), theirs);
		}
		try (var other = CorpusStore.openForWriting(theirs, "other")) {
			replace(other, BETTER);
		}
		var set = folder.resolve("corpus/annotations/first-reader/d1.xmi");
		var setBefore = Files.readString(set);
		try (var store = CorpusStore.openForWriting(folder.resolve("corpus"), "me")) {
			tag(store, "upper mill"); // is not in a file yet when the other text comes
			merge(theirs);
			store.refresh();

			assertThat(words(store, carts)).isEqualTo("carts stood idle");
			assertThat(store.claims("d1")).hasSize(2).allSatisfy(
					claim -> assertThat(span(store, claim).getAnchor()).isEqualTo(AnchorState.MOVED));
			assertThat(store.isEditable(carts.set())).isTrue();
			assertThat(set).hasContent(setBefore);
			var crashed = FolderCopy.of(store.folder(), folder.resolve("crashed"));
			try (var again = CorpusStore.openForReading(crashed)) {
				assertThat(CorpusImage.of(again)).isEqualTo(CorpusImage.of(store));
			}
		}
		assertThat(set).content().contains(TextDigest.of(BETTER));
	}

	@Test
	void theIndexFindsClaimsWhereTheyAreNow() throws Exception {
		var theirs = folder.resolve("theirs");
		var corpus = folder.resolve("corpus");
		try (var store = SmallCorpus.with(folder, TEXT)) {
			tag(store, "carts stood idle");
			store.save();
			assertThat(starts(store)).containsExactly(TEXT.indexOf("carts"));
			FolderCopy.of(store.folder(), theirs);
			replace(store, BETTER);
			assertThat(starts(store)).containsExactly(BETTER.indexOf("carts"));
			store.undo();
			assertThat(starts(store)).containsExactly(TEXT.indexOf("carts"));
		}
		try (var other = CorpusStore.openForWriting(theirs, "other")) {
			replace(other, BETTER);
		}
		merge(theirs);
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(starts(store)).containsExactly(BETTER.indexOf("carts"));
			assertThat(store.problems()).isEmpty();
		}
	}

	private static List<Integer> starts(CorpusStore store) throws Exception {
		store.index().bringUpToDate(new NullProgressMonitor());
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			var found = snapshot.find("", ClaimOrder.BY_PLACE, new NullProgressMonitor());
			var starts = new ArrayList<Integer>();
			for (var i = 0; i < found.size(); i++) {
				starts.add(found.get(i).start());
			}
			return starts;
		}
	}

	private void merge(Path theirs) throws IOException {
		for (var file : List.of("texts/d1.txt", "texts/d1.segments.xmi", "documents/d1.xmi")) {
			Files.write(folder.resolve("corpus").resolve(file), Files.readAllBytes(theirs.resolve(file)));
		}
	}

	@Test
	void aSetThatWasNotTouchedIsNotWritten() throws Exception {
		var theirs = folder.resolve("theirs");
		try (var store = SmallCorpus.with(folder, TEXT)) {
			tag(store, "carts stood idle");
			store.save();
			FolderCopy.of(store.folder(), theirs);
		}
		try (var other = CorpusStore.openForWriting(theirs, "other")) {
			replace(other, BETTER);
		}
		merge(theirs);
		var files = FolderCopy.digests(folder.resolve("corpus"));
		try (var store = CorpusStore.openForWriting(folder.resolve("corpus"), "me")) {
			assertThat(store.claims("d1")).hasSize(1);
			store.save();
		}
		assertThat(FolderCopy.digests(folder.resolve("corpus"))).isEqualTo(files);
	}

	@Test
	void aTextThatWasChangedByHandIsHealedByReplacingIt() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			tag(store, "carts stood idle");
		}
		Files.writeString(folder.resolve("corpus/texts/d1.txt"), BETTER);
		try (var store = CorpusStore.openForWriting(folder.resolve("corpus"), "me")) {
			var carts = store.claims("d1").getFirst();
			assertThat(store.isEditable(carts.set())).isFalse();
			replace(store, BETTER);
			assertThat(store.isEditable(carts.set())).isTrue();
			assertThat(words(store, carts)).isEqualTo("carts stood idle");
			assertThat(store.problems()).isEmpty();
			store.undo();
			assertThat(store.isEditable(carts.set())).isFalse();
		}
	}

	@Test
	void whatIsInDoubtStaysSo() throws Exception {
		var twice = "The carts came. The carts went. The carts stood idle.";
		try (var store = SmallCorpus.with(folder, twice)) {
			var carts = SmallCorpus.tag(store, SmallCorpus.set(store, "d1"), "sourced", 20, 25);
			replace(store, "The carts left. The carts left. The carts left.");
			assertThat(span(store, carts).getAnchor()).isEqualTo(AnchorState.DOUBTFUL);
			assertThat(span(store, carts).getSuffix()).startsWith(" went.");
			replace(store, "The carts left.");
			assertThat(span(store, carts).getAnchor()).isEqualTo(AnchorState.DOUBTFUL);
			replace(store, "Nothing is left.");
			assertThat(span(store, carts).getAnchor()).isEqualTo(AnchorState.ORPHANED);
			replace(store, twice);
			assertThat(words(store, carts)).isEqualTo("carts");
			assertThat(span(store, carts).getStart()).isEqualTo(20);
		}
	}

	@Test
	void theFileOfAnotherAnnotatorStaysAsItIs() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var other = new SetKey("d1", store.annotatorNamed("Second reader").getSlug());
			var carts = SmallCorpus.tag(store, other, "sourced", TEXT.indexOf("carts"), TEXT.indexOf(" stood"));
			store.save();
			var before = Files.readString(folder.resolve("corpus/annotations/second-reader/d1.xmi"));

			replace(store, BETTER);
			store.save();

			assertThat(words(store, carts)).isEqualTo("carts");
			assertThat(folder.resolve("corpus/annotations/second-reader/d1.xmi")).hasContent(before);
			store.undo();
			assertThat(ModelXmi.writeLine(span(store, carts)))
					.isEqualTo(ModelXmi.writeLine(carts.annotation().getSpans().get(0)));
		}
	}

	@Test
	void aSetThatCantBeReadIsLeftAlone() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			tag(store, "carts stood idle");
		}
		var set = folder.resolve("corpus/annotations/first-reader/d1.xmi");
		Files.writeString(set, "<sc:AnnotationSet");
		try (var store = CorpusStore.openForWriting(folder.resolve("corpus"), "me")) {
			replace(store, BETTER);
			assertThat(store.text("d1").text()).isEqualTo(BETTER);
		}
		assertThat(set).hasContent("<sc:AnnotationSet");
	}

	@Test
	void whatCantBeDoneLeavesNothing() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT)) {
			var files = FolderCopy.digests(store.folder());
			assertThatThrownBy(() -> replace(store, "bell\u0007")).isInstanceOf(CorpusException.class);
			assertThatThrownBy(() -> store.execute(new ReplaceText("r", "nowhere", incoming(BETTER), Set.of()), null))
					.isInstanceOf(CorpusException.class).hasMessageContaining("nowhere");
			assertThatThrownBy(() -> new Together("t", List.of(new ReplaceText("r", "d1", incoming(BETTER), Set.of()))))
					.isInstanceOf(IllegalArgumentException.class);
			assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
			assertThat(store.folder().resolve(".sourcecritic/incoming")).satisfiesAnyOf(
					incoming -> assertThat(incoming).doesNotExist(),
					incoming -> assertThat(incoming).isEmptyDirectory());
		}
	}
}
