package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusOperation.AddTags;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusOperation.Together;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Tag;

@NonNullByDefault({})
class CorpusStoreTest {

	private static final String TEXT = "The mill burned in 1744. A \uD835\uDC00 stands there. Nobody counted the dead.";

	@TempDir
	Path folder;
	private CorpusStore store;
	private SetKey set;
	private final List<CorpusEvent> events = new ArrayList<>();

	@BeforeEach
	void open() throws Exception {
		store = SmallCorpus.with(folder, TEXT, TEXT);
		set = SmallCorpus.set(store, "d1");
		store.save();
		store.addListener(events::add);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private Annotation annotation(String id, int start, int end) {
		return SmallCorpus.annotation(id, "sourced", TEXT, start, end);
	}

	private void add(String id, int start, int end) throws CorpusException {
		store.execute(new ChangeClaims("add", List.of(new ClaimChange(set, null, annotation(id, start, end)))), null);
	}

	@Test
	void aNewCorpusHasEverythingInItsPlace() {
		for (var name : List.of("corpus.xmi", "codebook.xmi", "questions.xmi", "documents", "sources", "texts",
				"annotations", "annotators", ".gitattributes", ".gitignore", ".sourcecritic")) {
			assertThat(store.folder().resolve(name)).exists();
		}
		assertThat(store.codebook().getTags()).extracting(Tag::getId).containsExactly("sourced", "estimated",
				"polemical");
		assertThat(store.codebook().getTags()).extracting(Tag::getSlot).containsExactly(1, 2, 3);
		assertThat(store.corpus().getTitle()).isEqualTo("Small");
	}

	@Test
	void aFolderThatIsNotEmptyBecomesNoCorpus() throws Exception {
		var full = Files.createDirectories(folder.resolve("full"));
		Files.writeString(full.resolve("letter.txt"), "Dear");
		assertThatThrownBy(() -> CorpusStore.create(full, "x", "me")).isInstanceOf(CorpusException.class)
				.hasMessageContaining(full.toString());
		assertThat(FolderCopy.digests(full)).hasSize(1);
		assertThatThrownBy(() -> CorpusStore.create(store.folder(), "x", "me"))
				.hasMessageContaining(store.folder().toString());
		assertThatThrownBy(() -> CorpusStore.create(full.resolve("letter.txt"), "x", "me"))
				.isInstanceOf(CorpusException.class);
		assertThatThrownBy(() -> CorpusStore.openForReading(full)).hasMessageContaining("corpus.xmi");
		assertThatThrownBy(() -> CorpusStore.openForWriting(full, "me")).hasMessageContaining("corpus.xmi");
		assertThat(full.resolve(".sourcecritic")).doesNotExist();
	}

	@Test
	void whatIsDoneIsReadAgain() throws Exception {
		add("a", 4, 8);
		add("b", 0, 3);
		var image = CorpusImage.of(store);
		assertThat(store.claims(set)).extracting(Claim::id).containsExactly("b", "a");
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(CorpusImage.of(reader)).isEqualTo(image);
			assertThat(reader.isWritable()).isFalse();
		}
		store.close();
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(CorpusImage.of(reader)).isEqualTo(image);
		}
		assertThat(FolderCopy.journal(store.folder())).isEmpty();
	}

	@Test
	void listenersHearBeforeTheOperationReturns() throws Exception {
		add("a", 4, 8);
		assertThat(events).singleElement().isInstanceOfSatisfying(CorpusEvent.ClaimsChanged.class,
				changed -> assertThat(changed.changes()).singleElement().satisfies(change -> {
					assertThat(change.before()).isNull();
					assertThat(change.id()).isEqualTo("a");
					assertThat(change.set()).isEqualTo(set);
				}));
		store.undo();
		assertThat(events.getLast()).isInstanceOfSatisfying(CorpusEvent.ClaimsChanged.class,
				changed -> assertThat(changed.changes().get(0).after()).isNull());
		store.save();
		assertThat(events.getLast()).isInstanceOf(CorpusEvent.Saved.class);
		assertThat(store.lastSaved()).isPresent();
	}

	@Test
	void aDeletionLeavesATombstoneUntilItIsUndone() throws Exception {
		add("a", 4, 8);
		var before = CorpusImage.of(store);
		store.execute(new ChangeClaims("delete",
				List.of(new ClaimChange(set, store.claim(set, "a").orElseThrow().annotation(), null))), null);
		assertThat(store.set(set).orElseThrow().getTombstones()).singleElement()
				.satisfies(tombstone -> assertThat(tombstone.getAt()).isNotNull());
		var deleted = CorpusImage.of(store);
		store.undo();
		assertThat(CorpusImage.of(store)).isEqualTo(before);
		store.redo();
		assertThat(CorpusImage.of(store)).isEqualTo(deleted);
		add("a", 4, 8);
		assertThat(store.set(set).orElseThrow().getTombstones()).isEmpty();
		store.undo();
		assertThat(CorpusImage.of(store)).isEqualTo(deleted);
	}

	@Test
	void aSetThatIsUndoneLeavesNoFile() throws Exception {
		var before = FolderCopy.digests(store.folder());
		add("a", 4, 8);
		store.save();
		assertThat(FolderCopy.digests(store.folder())).hasSize(before.size() + 1);
		store.undo();
		store.save();
		assertThat(FolderCopy.digests(store.folder())).isEqualTo(before);
		assertThat(store.sets()).isEmpty();
		assertThat(store.undo()).as("annotators and imports are left").isTrue();
	}

	@Test
	void nothingIsHalfDone() throws Exception {
		add("a", 4, 8);
		store.save();
		events.clear();
		var image = CorpusImage.of(store);
		var files = FolderCopy.digests(store.folder());
		var bad = annotation("z", 0, 3);
		bad.setTag("unheard-of");
		for (var wrong : List.of(annotation("a", 0, 3), bad, spanned(-1, 3), spanned(0, 5_000), spanned(3, 3),
				spanned(5, 4), spanned(0, 28), withNote("\u0001"), ModelFactory.eINSTANCE.createAnnotation(),
				withoutSpan())) {
			var operation = new ChangeClaims("two", List.of(new ClaimChange(set, null, annotation("fine", 9, 15)),
					new ClaimChange(set, null, wrong)));
			assertThatThrownBy(() -> store.execute(operation, null)).isInstanceOf(CorpusException.class);
		}
		assertThat(CorpusImage.of(store)).isEqualTo(image);
		assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
		assertThat(FolderCopy.journal(store.folder())).isEmpty();
		assertThat(events).isEmpty();
	}

	private Annotation spanned(int start, int end) {
		var annotation = annotation("w", 0, 3);
		annotation.getSpans().get(0).setStart(start);
		annotation.getSpans().get(0).setEnd(end);
		return annotation;
	}

	private Annotation withNote(String note) {
		var annotation = annotation("w", 0, 3);
		annotation.setNote(note);
		return annotation;
	}

	private Annotation withoutSpan() {
		var annotation = annotation("w", 0, 3);
		annotation.getSpans().clear();
		return annotation;
	}

	@Test
	void theSameIdInAnotherSetIsRefused() throws Exception {
		add("a", 4, 8);
		var other = new SetKey("d2", set.annotator());
		assertThatThrownBy(() -> SmallCorpus.add(store, other, annotation("a", 4, 8))).hasMessageContaining("d1");
	}

	@Test
	void aChangeMustFitWhatThereIs() throws Exception {
		add("a", 4, 8);
		var present = store.claim(set, "a").orElseThrow().annotation();
		var changed = EcoreUtil.copy(present);
		changed.setNote("new");
		var stale = EcoreUtil.copy(present);
		stale.setNote("never said");
		assertThatThrownBy(() -> store.execute(
				new ChangeClaims("stale", List.of(new ClaimChange(set, stale, changed))), null))
				.isInstanceOf(CorpusException.class).hasMessageContaining("a");
		store.execute(new ChangeClaims("equal is enough",
				List.of(new ClaimChange(set, EcoreUtil.copy(present), changed))), null);
		assertThat(store.claim(set, "a").orElseThrow().annotation().getNote()).isEqualTo("new");
		assertThat(present.getNote()).as("what was handed out before").isNull();
	}

	@Test
	void unknownDocumentsAndAnnotatorsAreRefused() {
		assertThatThrownBy(() -> SmallCorpus.add(store, new SetKey("nowhere", set.annotator()), annotation("a", 0, 3)))
				.hasMessageContaining("nowhere");
		assertThatThrownBy(() -> SmallCorpus.add(store, new SetKey("d1", "../../evil"), annotation("a", 0, 3)))
				.hasMessageContaining("evil");
	}

	@Test
	void tagsAndClaimsComeTogetherInOneUndo() throws Exception {
		var before = CorpusImage.of(store);
		var claim = annotation("a", 4, 8);
		claim.setTag("rumour");
		store.execute(
				new Together("put", List.of(new ChangeClaims("claims", List.of(new ClaimChange(set, null, claim))),
						new AddTags("tags", List.of(tag("rumour", 0))))),
				null);
		assertThat(store.tag("rumour")).isPresent();
		var after = CorpusImage.of(store);
		store.undo();
		assertThat(CorpusImage.of(store)).isEqualTo(before);
		store.redo();
		assertThat(CorpusImage.of(store)).isEqualTo(after);
		store.close();
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(CorpusImage.of(reader)).isEqualTo(after);
		}
	}

	private static Tag tag(String id, int slot) {
		var tag = ModelFactory.eINSTANCE.createTag();
		tag.setId(id);
		tag.setName(id);
		tag.setKind("ESTIMATED");
		tag.setSlot(slot);
		return tag;
	}

	@Test
	void badTagsAreRefused() {
		for (var wrong : List.of(tag("sourced", 0), tag("other", 1), tag("", 0), tag("bell\u0007", 0))) {
			assertThatThrownBy(() -> store.execute(new AddTags("tags", List.of(wrong)), null))
					.isInstanceOf(CorpusException.class);
		}
	}

	@Test
	void peopleAreFoundByNameOrSlugAndMadeOnce() throws Exception {
		var made = store.annotatorNamed("Dr. \u00C1gnes Kov\u00E1cs");
		assertThat(made.getSlug()).isEqualTo("dr-\u00E1gnes-kov\u00E1cs");
		assertThat(store.annotatorNamed("dr-\u00E1gnes-kov\u00E1cs")).isSameAs(made);
		assertThat(store.annotatorNamed("DR. \u00C1GNES KOV\u00C1CS")).isSameAs(made);
		assertThat(store.annotatorNamed("Dr \u00C1gnes Kov\u00E1cs").getSlug())
				.isEqualTo("dr-\u00E1gnes-kov\u00E1cs-2");
		assertThat(store.annotatorNamed("***").getSlug()).isEqualTo("annotator");
		assertThat(store.annotators()).extracting(Annotator::getSlug).contains("first-reader");
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(reader.annotators()).hasSameSizeAs(store.annotators());
			assertThat(reader.annotator("annotator")).isPresent();
		}
	}

	@Test
	void readersCanChangeNothing() throws Exception {
		var files = FolderCopy.digests(store.folder());
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThatThrownBy(() -> SmallCorpus.add(reader, set, annotation("a", 0, 3)))
					.isInstanceOf(CorpusException.class);
			assertThatThrownBy(reader::save).isInstanceOf(CorpusException.class);
			assertThatThrownBy(() -> reader.annotatorNamed("me")).isInstanceOf(CorpusException.class);
			assertThatThrownBy(reader::history).isInstanceOf(IllegalStateException.class);
			assertThat(reader.isEditable(set)).isFalse();
			assertThat(reader.lastSaved()).isEmpty();
		}
		assertThat(FolderCopy.digests(store.folder())).isEqualTo(files);
	}

	@Test
	void aClosedCorpusCanBeReadButNotChanged() throws Exception {
		add("a", 4, 8);
		store.close();
		store.close();
		assertThat(store.claims()).hasSize(1);
		assertThatThrownBy(() -> add("b", 0, 3)).hasMessageContaining(store.folder().toString());
	}

	@Test
	void theHistoryOfTheWorkbenchIsUsed() throws Exception {
		store.close();
		var history = new DefaultOperationHistory();
		try (var again = CorpusStore.openForWriting(store.folder(), "me", history)) {
			SmallCorpus.add(again, set, annotation("a", 4, 8));
			assertThat(history.getUndoHistory(again.undoContext())).singleElement()
					.satisfies(operation -> assertThat(operation.getLabel()).isEqualTo("add"));
			history.undo(again.undoContext(), null, null);
			assertThat(again.claims()).isEmpty();
			assertThat(again.history()).isSameAs(history);
		}
		assertThat(history.getRedoHistory(org.eclipse.core.commands.operations.IOperationHistory.GLOBAL_UNDO_CONTEXT))
				.isEmpty();
	}

	@Test
	void claimsOfADocumentAreThoseOfAllAnnotatorsInOrder() throws Exception {
		var other = new SetKey("d1", store.annotatorNamed("Second reader").getSlug());
		add("a", 9, 15);
		SmallCorpus.add(store, other, annotation("b", 4, 8));
		add("c", 0, 3);
		assertThat(store.claims("d1")).extracting(Claim::id).containsExactly("c", "b", "a");
		assertThat(store.claims("d2")).isEmpty();
		assertThat(store.claims()).hasSize(3);
		assertThat(store.sets()).containsExactly(set, other);
	}
}
