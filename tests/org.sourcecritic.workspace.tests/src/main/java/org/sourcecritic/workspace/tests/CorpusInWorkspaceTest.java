package org.sourcecritic.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sourcecritic.workspace.tests.WorkspaceFixture.PROBLEM;
import static org.sourcecritic.workspace.tests.WorkspaceFixture.UNREADABLE;
import static org.sourcecritic.workspace.tests.WorkspaceFixture.await;
import static org.sourcecritic.workspace.tests.WorkspaceFixture.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.corpus.CorpusStore;

/** What others do to a corpus, from outside and through the workspace, is in the index and marked where it is wrong. */
class CorpusInWorkspaceTest {

	@TempDir
	Path folder = Path.of("");
	private WorkspaceFixture corpus = new WorkspaceFixture(folder);

	@BeforeEach
	void make() throws Exception {
		corpus = WorkspaceFixture.in(folder, "canal");
	}

	@AfterEach
	void close() throws Exception {
		WorkspaceFixture.close();
		for (var project : WorkspaceFixture.projects()) {
			project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
		}
	}

	// ---- the project

	@Test
	void anOpenCorpusIsAProjectAndWhatIsLocalIsHidden() throws Exception {
		corpus.open();
		var project = corpus.file(corpus.setFile("d1")).getProject();
		assertThat(project.getName()).isEqualTo("canal");
		assertThat(project.hasNature("org.sourcecritic.workspace.corpusNature")).isTrue();
		assertThat(Files.readString(corpus.folder().resolve(".project"))).contains("org.sourcecritic.workspace");
		var local = project.getFolder(".sourcecritic");
		await("what is local is hidden", local::isHidden);
		assertThat(local.isDerived()).isTrue();
		try (var files = Files.list(corpus.folder())) {
			assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(".gitattributes",
					".gitignore", ".project", ".sourcecritic", "annotations", "annotators", "codebook.xmi",
					"corpus.xmi", "documents", "questions.xmi", "sources", "texts");
		}
	}

	@Test
	void twoCorporaOfOneNameAreTwoProjects() throws Exception {
		corpus.open();
		var other = WorkspaceFixture.in(Files.createDirectory(folder.resolve("elsewhere")), "canal");
		other.open();
		assertThat(other.file(other.setFile("d1")).getProject().getName()).isEqualTo("canal-2");
		assertThat(Arrays.stream(WorkspaceFixture.projects()).map(project -> project.getName()))
				.containsExactlyInAnyOrder("canal", "canal-2");
		corpus.open();
		assertThat(corpus.file(corpus.setFile("d1")).getProject().getName()).isEqualTo("canal");
	}

	@Test
	void aCorpusThatCantBeWrittenToIsOpenedWithoutAProjectFile() throws Exception {
		edit(corpus.setFile("d1"), "tag=\"sourced\"", "tag=\"rumoured\"");
		try (var other = CorpusStore.openForWriting(corpus.folder(), "Somebody else")) {
			var store = corpus.open();
			assertThat(store.isWritable()).isFalse();
			corpus.awaitMarkers(PROBLEM, 1);
			assertThat(corpus.folder().resolve(".project")).doesNotExist();
			edit(corpus.setFile("d1"), "tag=\"rumoured\"", "tag=\"polemical\"");
			corpus.awaitIndexed("tag:polemical", 1);
			corpus.awaitMarkers(PROBLEM, 0);
		}
	}

	@Test
	void whatWasMarkedIsStillMarkedWhenTheCorpusIsOpenedAgain() throws Exception {
		corpus.open();
		edit(corpus.setFile("d2"), "tag=\"sourced\"", "tag=\"rumoured\"");
		corpus.awaitMarkers(PROBLEM, 1);
		WorkspaceFixture.close();
		edit(corpus.setFile("d1"), "tag=\"sourced\"", "tag=\"rumoured\"");
		corpus.open();
		corpus.awaitMarkers(PROBLEM, 2);
	}

	// ---- changes from outside

	@Test
	void aChangedSetIsInTheIndexAndWhatIsWrongWithItIsMarkedUntilItIsHealed() throws Exception {
		corpus.open();
		edit(corpus.setFile("d1"), "tag=\"sourced\"", "tag=\"rumoured\"");
		corpus.awaitIndexed("tag:sourced", 1);
		corpus.awaitMarkers(PROBLEM, 1);
		var marker = corpus.markers(PROBLEM).getFirst();
		assertThat(marker.getResource()).isEqualTo(corpus.file(corpus.setFile("d1")));
		assertThat(marker.getAttribute(IMarker.MESSAGE, "")).contains("rumoured");
		assertThat(marker.getAttribute("document", "")).isEqualTo("d1");
		edit(corpus.setFile("d1"), "tag=\"rumoured\"", "tag=\"sourced\"");
		corpus.awaitIndexed("tag:sourced", 2);
		corpus.awaitMarkers(PROBLEM, 0);
	}

	@Test
	void aNewAndADeletedSetAreInTheIndex() throws Exception {
		corpus.open();
		var other = setOfSomebody();
		corpus.awaitIndexed("annotator:somebody", 1);
		corpus.awaitMarkers(PROBLEM, 1); // one id in two sets
		Files.delete(other);
		corpus.awaitIndexed("annotator:somebody", 0);
		corpus.awaitMarkers(PROBLEM, 0);
	}

	/** The check reads the disk itself, so it may mark what a file did that the workspace never hears of. */
	@Test
	void aSetThatCameAndWentBeforeTheWorkspaceSawItLeavesNoMark() throws Exception {
		corpus.open();
		edit(corpus.setFile("d2"), "tag=\"sourced\"", "tag=\"rumoured\"");
		corpus.awaitMarkers(PROBLEM, 1);
		var project = corpus.file(corpus.setFile("d1")).getProject();
		Job.getJobManager().beginRule(project.getWorkspace().getRoot(), null);
		try {
			var other = setOfSomebody();
			corpus.awaitIndexed("annotator:somebody", 1);
			project.build(IncrementalProjectBuilder.FULL_BUILD, null);
			corpus.awaitMarkers(PROBLEM, 2);
			Files.delete(other);
			corpus.awaitIndexed("annotator:somebody", 0);
		} finally {
			Job.getJobManager().endRule(project.getWorkspace().getRoot());
		}
		corpus.awaitMarkers(PROBLEM, 1);
	}

	@Test
	void aDamagedSetIsMarkedWithItsLine() throws Exception {
		corpus.open();
		edit(corpus.setFile("d1"), "</sc:", "<sc:");
		corpus.awaitMarkers(UNREADABLE, 1);
		var marker = corpus.markers(UNREADABLE).getFirst();
		assertThat(marker.getResource()).isEqualTo(corpus.file(corpus.setFile("d1")));
		assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isPositive();
		assertThat(marker.getAttribute(IMarker.SEVERITY, 0)).isEqualTo(IMarker.SEVERITY_ERROR);
		edit(corpus.setFile("d1"), "<sc:AnnotationSet>", "</sc:AnnotationSet>");
		corpus.awaitMarkers(PROBLEM, 0);
	}

	@Test
	void aTagThatTheCodebookLosesIsMarkedInEverySet() throws Exception {
		corpus.open();
		edit(corpus.folder().resolve("codebook.xmi"), "id=\"sourced\"", "id=\"footnoted\"");
		corpus.awaitMarkers(PROBLEM, 2);
		edit(corpus.folder().resolve("codebook.xmi"), "id=\"footnoted\"", "id=\"sourced\"");
		corpus.awaitMarkers(PROBLEM, 0);
	}

	@Test
	void aDocumentDeletedUnderItsOpenTextClosesTheText() throws Exception {
		var store = corpus.open();
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		await("the text of d1 is open", () -> page.getActiveEditor() != null);
		assertThat(page.getActiveEditor().getEditorInput().getToolTipText()).isEqualTo("d1");
		edit(corpus.folder().resolve("corpus.xmi"), "<documents>d1</documents>", "");
		for (var name : new String[]{ "documents/d1.xmi", "texts/d1.txt", "annotations/test-reader/d1.xmi" }) {
			Files.delete(corpus.folder().resolve(name));
		}
		await("the text is closed", () -> page.getEditorReferences().length == 0);
		corpus.awaitIndexed("*:*", 1);
		assertThat(store.documents()).hasSize(1);
		corpus.awaitMarkers(PROBLEM, 0);
	}

	// ---- changes through the workspace

	@Test
	void whatAnEditorOfTheWorkspaceWritesIsInTheIndex() throws Exception {
		corpus.open();
		var file = corpus.file(corpus.setFile("d1"));
		var sound = text(file);
		file.setContents(sound.replace("\"sourced\"", "\"rumoured\"").getBytes(StandardCharsets.UTF_8),
				IResource.FORCE, null);
		corpus.awaitIndexed("tag:sourced", 1);
		corpus.awaitMarkers(PROBLEM, 1);
		file.setContents("<half".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		corpus.awaitMarkers(UNREADABLE, 1);
		file.setContents(sound.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		corpus.awaitIndexed("tag:sourced", 2);
		corpus.awaitMarkers(PROBLEM, 0);
		file.delete(true, null);
		corpus.awaitIndexed("tag:sourced", 1);
		file.create(sound.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		corpus.awaitIndexed("tag:sourced", 2);
	}

	/** With the id of the claim in the set of d1. */
	private Path setOfSomebody() throws IOException {
		var file = Files.createDirectories(corpus.folder().resolve("annotations/somebody")).resolve("d1.xmi");
		return Files.writeString(file,
				Files.readString(corpus.setFile("d1")).replace("\"test-reader\"", "\"somebody\""));
	}

	private static String text(IFile file) throws Exception {
		try (var in = file.getContents(true)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
