package org.sourcecritic.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.check.CorpusCheck.Kind;
import org.sourcecritic.core.check.CorpusCheck.Problem;
import org.sourcecritic.core.corpus.CorpusStore;

@NonNullByDefault({})
class CorpusCheckTest {

	private static final String TEXT = "The dyke broke twice. Some 300 people drowned, the clerk wrote.";

	@TempDir
	Path folder;
	private Path corpus;
	private Path setFile;

	@BeforeEach
	void make() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT, TEXT)) {
			corpus = store.folder();
			var set = SmallCorpus.set(store, "d1");
			SmallCorpus.add(store, set, SmallCorpus.annotation("one", "sourced", TEXT, 0, 8));
			setFile = corpus.resolve("annotations/" + set.annotator() + "/d1.xmi");
		}
	}

	@Test
	void nothingIsWrongInASoundCorpus() throws Exception {
		assertThat(check()).isEmpty();
	}

	@Test
	void aDamagedFileIsNamedWithItsLine() throws Exception {
		Files.writeString(setFile, Files.readString(setFile).replace("</sc:", "<sc:"));
		assertThat(check()).singleElement().satisfies(p -> {
			assertThat(p.kind()).isEqualTo(Kind.UNREADABLE_FILE);
			assertThat(p.message()).contains("d1.xmi:").doesNotContain("\n");
			assertThat(p.file()).isEqualTo(setFile);
			assertThat(p.line()).isPositive();
			assertThat(p.document()).contains("d1");
		});
	}

	@Test
	void aChangedTextIsFoundOnceAndNotForEachSpan() throws Exception {
		Files.writeString(corpus.resolve("texts/d1.txt"), "Another text", StandardCharsets.UTF_8);
		assertThat(check()).extracting(Problem::kind).contains(Kind.TEXT_CHANGED).doesNotContain(Kind.BROKEN_ANCHOR);
	}

	@Test
	void aMissingTextIsFound() throws Exception {
		Files.delete(corpus.resolve("texts/d2.txt"));
		assertThat(check()).anySatisfy(p -> {
			assertThat(p.kind()).isEqualTo(Kind.MISSING_TEXT);
			assertThat(p.document()).contains("d2");
		});
	}

	@Test
	void aQuoteThatIsNotInItsPlaceIsFound() throws Exception {
		replaceInSet("quote=\"The dyke\"", "quote=\"The dike\"");
		assertThat(check()).singleElement().satisfies(p -> {
			assertThat(p.kind()).isEqualTo(Kind.BROKEN_ANCHOR);
			assertThat(p.annotation()).contains("one");
		});
	}

	@Test
	void offsetsOutsideOfTheTextAreFound() throws Exception {
		replaceInSet(" end=\"8\"", " end=\"800\"");
		assertThat(check()).extracting(Problem::kind).contains(Kind.BROKEN_ANCHOR);
	}

	@Test
	void anUnknownTagIsFound() throws Exception {
		replaceInSet("tag=\"sourced\"", "tag=\"rumoured\"");
		assertThat(check()).singleElement().satisfies(p -> assertThat(p.message()).contains("rumoured"));
	}

	@Test
	void anIdInTwoSetsIsFound() throws Exception {
		var other = Files.createDirectories(corpus.resolve("annotations/second-reader")).resolve("d1.xmi");
		Files.writeString(other, Files.readString(setFile).replace("annotator=\"first-reader\"",
				"annotator=\"second-reader\""));
		assertThat(check()).extracting(Problem::kind).contains(Kind.DUPLICATE_ID);
	}

	@Test
	void aRelationThatLeadsNowhereIsFound() throws Exception {
		replaceInSet("</sc:AnnotationSet>", "<relations id=\"r\" kind=\"DISPUTES\">"
				+ "<from document=\"d1\" annotator=\"first-reader\" id=\"one\"/>"
				+ "<to document=\"d2\" annotator=\"first-reader\" id=\"gone\"/></relations>\n</sc:AnnotationSet>");
		assertThat(check()).singleElement().satisfies(p -> {
			assertThat(p.kind()).isEqualTo(Kind.DANGLING_RELATION);
			assertThat(p.annotation()).contains("gone");
		});
	}

	@Test
	void aSetOfADocumentThatIsNotThereIsFound() throws Exception {
		var stray = setFile.resolveSibling("d9.xmi");
		Files.writeString(stray, Files.readString(setFile).replace("document=\"d1\"", "document=\"d9\""));
		assertThat(check()).singleElement().satisfies(p -> {
			assertThat(p.kind()).isEqualTo(Kind.UNREADABLE_FILE);
			assertThat(p.file()).isEqualTo(stray);
		});
	}

	@Test
	void onlyTheDocumentsAskedForAreLookedAt() throws Exception {
		replaceInSet("tag=\"sourced\"", "tag=\"rumoured\"");
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(CorpusCheck.problems(store, List.of("d2"), new NullProgressMonitor())).isEmpty();
			assertThat(CorpusCheck.problems(store, List.of("d1"), new NullProgressMonitor())).singleElement()
					.satisfies(p -> assertThat(p.file()).isEqualTo(setFile));
		}
	}

	@Test
	void aCancelledCheckEnds() throws Exception {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThatThrownBy(() -> CorpusCheck.problems(store, monitor))
					.isInstanceOf(OperationCanceledException.class);
		}
	}

	private void replaceInSet(String from, String to) throws Exception {
		var content = Files.readString(setFile);
		assertThat(content).contains(from);
		Files.writeString(setFile, content.replace(from, to));
	}

	private List<Problem> check() throws Exception {
		try (var store = CorpusStore.openForReading(corpus)) {
			return CorpusCheck.problems(store);
		}
	}
}
