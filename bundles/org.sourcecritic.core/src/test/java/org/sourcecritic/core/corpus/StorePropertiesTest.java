package org.sourcecritic.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.CorpusImage;
import org.sourcecritic.core.FolderCopy;
import org.sourcecritic.core.SmallCorpus;
import org.sourcecritic.core.corpus.CorpusOperation.AddTags;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeClaims;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeCorrections;
import org.sourcecritic.core.corpus.CorpusOperation.ImportDocuments;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.corpus.CorpusOperation.Together;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.internal.state.SetContent;
import org.sourcecritic.core.internal.state.Slot;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.CorrectionSubject;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.xmi.ModelXmi;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@NonNullByDefault({})
class StorePropertiesTest {

	private static final String TEXT = "Ein Haus, zwei H\u00E4user, \uD83C\uDFE0 drei H\u00E4user; wer z\u00E4hlt sie?";
	private static final String[] TAGS = { "sourced", "estimated", "polemical" };

	@Property(tries = 12)
	void undoAndRedoInAnyOrderLeadBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int steps)
			throws Exception {
		var random = new Random(seed);
		var folder = Files.createTempDirectory("corpus");
		try (var store = SmallCorpus.with(folder, TEXT, TEXT)) {
			SmallCorpus.set(store, "d1");
			store.annotatorNamed("Second reader");
			var images = new ArrayList<Map<String, String>>();
			images.add(CorpusImage.of(store));
			var now = 0;
			for (var step = 0; step < steps; step++) {
				switch (random.nextInt(5)) {
					case 0 -> {
						if (now > 0) {
							assertThat(store.undo()).isTrue();
							now--;
						}
					}
					case 1 -> {
						assertThat(store.redo()).isEqualTo(now < images.size() - 1);
						now = Math.min(now + 1, images.size() - 1);
					}
					case 2 -> store.save();
					default -> {
						store.execute(operation(store, random, folder, step), null);
						images.subList(now + 1, images.size()).clear();
						images.add(CorpusImage.of(store));
						now++;
					}
				}
				assertThat(CorpusImage.of(store)).isEqualTo(images.get(now));
			}
			while (now > 0) {
				assertThat(store.undo()).isTrue();
				assertThat(CorpusImage.of(store)).isEqualTo(images.get(--now));
			}
			while (store.redo()) {
				assertThat(CorpusImage.of(store)).isEqualTo(images.get(++now));
			}
			assertReadAgain(store, folder, images.getLast());
		} finally {
			FolderCopy.delete(folder);
		}
	}

	/** Whoever opens it, before and after it is folded, killed or closed, finds the same. */
	private static void assertReadAgain(CorpusStore store, Path folder, Map<String, String> image) throws Exception {
		var crashed = FolderCopy.of(store.folder(), folder.resolve("crashed"));
		try (var reader = CorpusStore.openForReading(crashed)) {
			assertThat(CorpusImage.of(reader)).isEqualTo(image);
		}
		CorpusStore.openForWriting(crashed, "me").close();
		store.close();
		assertThat(FolderCopy.digests(crashed)).isEqualTo(FolderCopy.digests(store.folder()));
		try (var reader = CorpusStore.openForReading(store.folder())) {
			assertThat(CorpusImage.of(reader)).isEqualTo(image);
		}
	}

	private static CorpusOperation operation(CorpusStore store, Random random, Path folder, int step)
			throws IOException {
		return switch (random.nextInt(11)) {
			case 3, 4 -> corrections(store, random, step);
			case 2 -> {
				var text = random.nextBoolean() ? "So: " + TEXT : TEXT.replace(" zwei H\u00E4user,", "");
				var file = Files.writeString(folder.resolve("other" + random.nextInt(3) + ".txt"), text);
				yield new ReplaceText("replace", key(store, random).document(),
						new IncomingDocument(file, "text/plain", text, List.of(), Map.of(), List.of()),
						Set.of("first-reader", "second-reader"));
			}
			case 0 -> {
				var file = Files.writeString(folder.resolve("more" + random.nextInt(3) + ".txt"), TEXT);
				yield new ImportDocuments("import",
						IncomingDocuments.of(List
								.of(new IncomingDocument(file, "text/plain", TEXT, List.of(), Map.of(), List.of()))));
			}
			case 1 -> {
				var tag = ModelFactory.eINSTANCE.createTag();
				tag.setId("tag" + step);
				var key = key(store, random);
				var claim = annotation(store, key, random, "with-tag" + step);
				claim.setTag(tag.getId());
				yield new Together("tag and claim", List.of(new AddTags("tag", List.of(tag)),
						new ChangeClaims("claim", List.of(new ClaimChange(key, null, claim)))));
			}
			default -> changes(store, random, step);
		};
	}

	private static ChangeClaims changes(CorpusStore store, Random random, int step) {
		var changes = new ArrayList<ClaimChange>();
		var touched = new java.util.HashSet<String>();
		for (var i = random.nextInt(4); i >= 0; i--) {
			var claims = store.claims().toList();
			var claim = claims.isEmpty() ? null : claims.get(random.nextInt(claims.size()));
			if (claim == null || random.nextBoolean() || !touched.add(claim.id())) {
				var key = key(store, random);
				changes.add(new ClaimChange(key, null, annotation(store, key, random, "a" + step + "-" + i)));
			} else if (random.nextBoolean()) {
				changes.add(new ClaimChange(claim.set(), claim.annotation(), null));
			} else {
				var after = EcoreUtil.copy(claim.annotation());
				after.setNote("note " + step);
				after.getSpans().set(0, ClaimEditing.span(text(store, claim.set()), new TextRange(0, 5)));
				changes.add(new ClaimChange(claim.set(), claim.annotation(), after));
			}
		}
		return new ChangeClaims("changes", changes);
	}

	private static CorpusOperation corrections(CorpusStore store, Random random, int step) {
		var changes = new ArrayList<CorrectionChange>();
		var key = key(store, random);
		var text = text(store, key);
		var start = random.nextInt(15);
		changes.add(new CorrectionChange(key, null, SmallCorpus.correction("c" + step, CorrectionSubject.SEGMENT,
				"HEADING", text, whole(text, start), whole(text, start + 4))));
		var known = store.set(key).map(AnnotationSet::getCorrections).orElse(ECollections.emptyEList());
		if (!known.isEmpty()) {
			var before = known.get(random.nextInt(known.size()));
			var after = EcoreUtil.copy(before);
			after.setNote("note " + step);
			changes.add(new CorrectionChange(key, before, random.nextBoolean() ? after : null));
		}
		return new ChangeCorrections("correct", changes);
	}

	private static SetKey key(CorpusStore store, Random random) {
		var documents = store.documents();
		var annotators = store.annotators();
		return new SetKey(documents.get(random.nextInt(documents.size())).getId(),
				annotators.get(random.nextInt(annotators.size())).getSlug());
	}

	private static String text(CorpusStore store, SetKey key) {
		try {
			return store.text(key.document()).text();
		} catch (CorpusException e) {
			throw new AssertionError(e);
		}
	}

	/** The offset, or the next one that cuts no character in two. */
	private static int whole(String text, int offset) {
		return OffsetFault.splitsPair(text, offset) ? offset + 1 : offset;
	}

	private static Annotation annotation(CorpusStore store, SetKey key, Random random, String id) {
		return annotation(text(store, key), random, id);
	}

	private static Annotation annotation(String text, Random random, String id) {
		var start = random.nextInt(15);
		var annotation = SmallCorpus.annotation(id, TAGS[random.nextInt(TAGS.length)], text, whole(text, start),
				whole(text, start + 3));
		if (random.nextInt(3) == 0) {
			annotation.getSpans().add(ClaimEditing.span(text, new TextRange(30, 40)));
		}
		if (random.nextInt(3) == 0) {
			annotation.setNote("tab\t, line\n, <&\"'>, \u00A0, \uD83C\uDFE0, e\u0301");
			annotation.getSpeaker().add("the \u05E2\u05D3");
		}
		return annotation;
	}

	@Property(tries = 50)
	void setsSurviveWritingAndReadingWithTheSameBytes(@ForAll long seed, @ForAll @IntRange(max = 60) int size)
			throws Exception {
		var random = new Random(seed);
		var key = new SetKey("d1", "me");
		var slots = new HashMap<String, Slot>();
		for (var i = 0; i < size; i++) {
			var id = "a" + random.nextInt(size);
			slots.put(id, random.nextInt(5) == 0
					? Slot.deletedAt(java.time.Instant.ofEpochSecond(random.nextInt()))
					: Slot.holding(annotation(TEXT, random, id)));
		}
		var atOnce = SetContent.empty(key, "digest").with(slots);
		var oneByOne = SetContent.empty(key, "digest");
		var order = new ArrayList<>(slots.keySet());
		java.util.Collections.shuffle(order, random);
		for (var id : order) {
			oneByOne = oneByOne.with(Map.of(id, Slot.holding(annotation(TEXT, random, id))));
			oneByOne = oneByOne.with(Map.of(id, slots.get(id)));
		}
		var bytes = ModelXmi.write(atOnce.snapshot());
		assertThat(ModelXmi.write(oneByOne.snapshot())).isEqualTo(bytes);
		var read = SetContent.of(key, ModelXmi.read(new ByteArrayInputStream(bytes), "set", AnnotationSet.class));
		assertThat(ModelXmi.write(read.snapshot())).isEqualTo(bytes);
		assertThat(read.claims()).isSortedAccordingTo(SetContent.BY_PLACE);
		for (var id : slots.keySet()) {
			assertThat(read.slot(id).says(slots.get(id))).as(id).isTrue();
		}
	}
}
