package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.internal.state.FirstFiles;

@NonNullByDefault({})
class BadFilesTest {

	private static final String TEXT = "A list of seven names was found in the tower.";

	@TempDir
	Path folder;
	private Path corpus;
	private SetKey set;
	private Path setFile;

	@BeforeEach
	void make() throws Exception {
		try (var store = SmallCorpus.with(folder, TEXT, TEXT)) {
			corpus = store.folder();
			set = SmallCorpus.set(store, "d1");
			SmallCorpus.add(store, set, SmallCorpus.annotation("a", "sourced", TEXT, 0, 6));
			SmallCorpus.add(store, new SetKey("d2", set.annotator()),
					SmallCorpus.annotation("b", "sourced", TEXT, 0, 6));
			setFile = corpus.resolve("annotations/" + set.annotator() + "/d1.xmi");
		}
	}

	private void replace(Path file, String what, String with) throws Exception {
		var text = Files.readString(file);
		assertThat(text).contains(what);
		Files.writeString(file, text.replace(what, with));
	}

	/** Opens, tries to change the set, saves and closes: the bytes of all files must be the same then. */
	private CorpusProblem theOneProblem() throws Exception {
		return theOneProblem(setFile);
	}

	private CorpusProblem theOneProblem(Path file) throws Exception {
		var files = FolderCopy.digests(corpus);
		CorpusProblem problem;
		try (var store = CorpusStore.openForWriting(corpus, "me")) {
			assertThat(store.isEditable(set)).isFalse();
			assertThat(store.isEditable(new SetKey("d2", set.annotator()))).isTrue();
			assertThat(store.claims("d2")).hasSize(1);
			assertThatThrownBy(
					() -> SmallCorpus.add(store, set, SmallCorpus.annotation("c", "sourced", TEXT, 0, 6)))
					.isInstanceOf(CorpusException.class);
			store.save();
			assertThat(store.problems()).hasSize(1);
			problem = store.problems().get(0);
			assertThat(problem.file()).isEqualTo(file);
			assertThat(problem.reason()).isNotBlank().doesNotContain("\n").doesNotContain(file.toString());
		}
		assertThat(FolderCopy.digests(corpus)).isEqualTo(files);
		return problem;
	}

	@Test
	void aDamagedSetIsNeitherShownNorOverwritten() throws Exception {
		replace(setFile, "</sc:AnnotationSet>", "</sc:AnnotationSe");
		assertThat(theOneProblem().line()).isPositive();
	}

	@Test
	void aTruncatedSetToo() throws Exception {
		Files.writeString(setFile, Files.readString(setFile).substring(0, 150));
		theOneProblem();
	}

	@Test
	void aSetOfAnotherDocumentToo() throws Exception {
		replace(setFile, "document=\"d1\"", "document=\"d2\"");
		assertThat(theOneProblem().reason()).contains("d2");
	}

	@Test
	void aSetWithTwoAnnotationsOfOneIdToo() throws Exception {
		var line = Files.readAllLines(setFile).stream().filter(l -> l.contains("id=\"a\"")).findFirst().orElseThrow();
		replace(setFile, line, line + "\n" + line);
		assertThat(theOneProblem().reason()).contains("a");
	}

	@Test
	void anAnnotationWithoutASpanToo() throws Exception {
		var line = Files.readAllLines(setFile).stream().filter(l -> l.contains("id=\"a\"")).findFirst().orElseThrow();
		replace(setFile, line, line.replaceAll("<spans[^>]*/>", ""));
		theOneProblem();
	}

	@Test
	void aSetOnATextThatWasChangedByHandCanOnlyBeRead() throws Exception {
		var text = Files.writeString(corpus.resolve("texts/d1.txt"), TEXT.replace("seven", "eight"));
		theOneProblem(text);
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(store.claims(set)).hasSize(1);
		}
	}

	@Test
	void aMissingTextIsNamed() throws Exception {
		var text = corpus.resolve("texts/d1.txt");
		Files.delete(text);
		theOneProblem(text);
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThatThrownBy(() -> store.text("d1")).isInstanceOf(CorpusException.class)
					.hasMessageContaining("d1.txt");
			assertThatThrownBy(() -> store.text("nowhere")).hasMessageContaining("nowhere");
		}
	}

	@Test
	void aTextThatIsNotUtf8IsNamed() throws Exception {
		Files.write(corpus.resolve("texts/d1.txt"), TEXT.replace('f', '\u00FC').getBytes(StandardCharsets.ISO_8859_1));
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThatThrownBy(() -> store.text("d1")).hasMessageContaining("UTF-8");
		}
	}

	@Test
	void aSetWithoutADocumentIsAProblem() throws Exception {
		var orphan = setFile.resolveSibling("gone.xmi");
		Files.writeString(orphan, Files.readString(setFile).replace("\"d1\"", "\"gone\""));
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(store.problems()).singleElement().satisfies(p -> assertThat(p.file()).isEqualTo(orphan));
			assertThat(store.sets()).hasSize(2);
		}
	}

	@Test
	void aDamagedDocumentLeavesTheOthers() throws Exception {
		Files.writeString(corpus.resolve("documents/d1.xmi"), "<x/>");
		try (var store = CorpusStore.openForWriting(corpus, "me")) {
			assertThat(store.documents()).extracting(d -> d.getId()).containsExactly("d2");
			assertThat(store.problems()).hasSize(2);
			assertThat(store.corpus().getDocuments()).containsExactly("d1", "d2");
		}
	}

	@Test
	void aDocumentUnderAnotherNameIsAProblem() throws Exception {
		replace(corpus.resolve("documents/d1.xmi"), "id=\"d1\"", "id=\"d7\"");
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(store.problems()).extracting(CorpusProblem::reason).anyMatch(reason -> reason.contains("d7"));
		}
	}

	@Test
	void aDamagedCodebookIsNotOverwritten() throws Exception {
		var codebook = corpus.resolve("codebook.xmi");
		Files.writeString(codebook, "<sc:Codebook");
		var files = FolderCopy.digests(corpus);
		try (var store = CorpusStore.openForWriting(corpus, "me")) {
			var tag = org.sourcecritic.model.ModelFactory.eINSTANCE.createTag();
			tag.setId("t");
			assertThatThrownBy(
					() -> store.execute(new CorpusOperation.AddTags("tags", java.util.List.of(tag)), null))
					.isInstanceOf(CorpusException.class);
			assertThat(store.problems()).singleElement().satisfies(p -> assertThat(p.file()).isEqualTo(codebook));
		}
		assertThat(FolderCopy.digests(corpus)).isEqualTo(files);
	}

	@Test
	void aDamagedCorpusFileNamesFileAndLine() throws Exception {
		Files.writeString(corpus.resolve("corpus.xmi"), "<?xml version=\"1.0\"?>\n<oops");
		assertThatThrownBy(() -> CorpusStore.openForReading(corpus)).isInstanceOf(CorpusException.class)
				.hasMessageContaining("corpus.xmi:2");
		assertThatThrownBy(() -> CorpusStore.openForWriting(corpus, "me")).isInstanceOf(CorpusException.class);
		Files.delete(corpus.resolve("corpus.xmi"));
		assertThatThrownBy(() -> CorpusStore.openForWriting(corpus, "me")).hasMessageContaining("corpus.xmi");
	}

	@Test
	void aNewerMajorVersionCanOnlyBeRead() throws Exception {
		replace(corpus.resolve("corpus.xmi"), "formatVersion=\"" + FirstFiles.FORMAT_VERSION + '"',
				"formatVersion=\"2.0\"");
		var theirs = Files.createDirectories(corpus.resolve(".sourcecritic/incoming/theirs"));
		assertThatThrownBy(() -> CorpusStore.openForWriting(corpus, "me")).hasMessageContaining("2.0");
		assertThat(theirs).as("what the newer version left there").exists();
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(store.claims()).hasSize(2);
		}
	}

	@Test
	void whatANewerMinorVersionWroteIsKept() throws Exception {
		replace(corpus.resolve("corpus.xmi"), "formatVersion=\"" + FirstFiles.FORMAT_VERSION + '"',
				"formatVersion=\"1.7\"");
		replace(setFile, "id=\"a\"", "id=\"a\" mood=\"grim\"");
		replace(setFile, "document=\"d1\"", "document=\"d1\" shelf=\"3\"");
		var crashed = folder.resolve("crashed");
		try (var store = CorpusStore.openForWriting(corpus, "me")) {
			assertThat(store.problems()).isEmpty();
			SmallCorpus.add(store, set, SmallCorpus.annotation("c", "sourced", TEXT, 2, 6));
			store.execute(org.sourcecritic.core.edit.ClaimEditing
					.delete(java.util.List.of(store.claim(set, "a").orElseThrow())), null);
			store.undo();
			FolderCopy.of(corpus, crashed);
		}
		assertThat(Files.readString(setFile)).contains("mood=\"grim\"", "shelf=\"3\"", "id=\"c\"");
		CorpusStore.openForWriting(crashed, "me").close();
		assertThat(FolderCopy.digests(crashed)).isEqualTo(FolderCopy.digests(corpus));
	}

	@Test
	void theJournalOfASetThatBecameUnreadableIsKept() throws Exception {
		var crashed = folder.resolve("crashed");
		java.util.Map<String, String> image;
		try (var store = CorpusStore.openForWriting(corpus, "me")) {
			SmallCorpus.add(store, set, SmallCorpus.annotation("c", "sourced", TEXT, 2, 6));
			image = CorpusImage.of(store);
			FolderCopy.of(corpus, crashed);
		}
		var damaged = crashed.resolve(corpus.relativize(setFile));
		var sound = Files.readString(damaged);
		Files.writeString(damaged, "<");
		CorpusStore.openForWriting(crashed, "me").close();
		assertThat(damaged).hasContent("<");
		Files.writeString(damaged, sound);
		try (var store = CorpusStore.openForWriting(crashed, "me")) {
			assertThat(CorpusImage.of(store)).isEqualTo(image);
		}
	}

	@Test
	void anIdThatLeadsOutOfTheCorpusIsNotFollowed() throws Exception {
		Files.copy(corpus.resolve("documents/d1.xmi"), folder.resolve("outside.xmi"));
		replace(corpus.resolve("corpus.xmi"), "<documents>d1</documents>", "<documents>../../outside</documents>");
		try (var store = CorpusStore.openForReading(corpus)) {
			assertThat(store.documents()).extracting(d -> d.getId()).containsExactly("d2");
			assertThat(store.problems()).extracting(CorpusProblem::file).contains(corpus.resolve("corpus.xmi"));
		}
	}

	@Test
	void namesThatCannotBeStoredAreRefused() throws Exception {
		try (var store = CorpusStore.openForWriting(corpus, "me")) {
			assertThatThrownBy(() -> store.annotatorNamed("Bell\u0007")).isInstanceOf(CorpusException.class);
		}
		assertThatThrownBy(() -> CorpusStore.create(folder.resolve("other"), "Bell\u0007", "me"))
				.isInstanceOf(CorpusException.class);
		assertThat(folder.resolve("other")).doesNotExist();
	}
}
