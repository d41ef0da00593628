package org.sourcecritic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusOperation.ChangeRelations;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.RelationChange;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.CodePointIndex;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.exchange.json.ClaimWriter;
import org.sourcecritic.exchange.put.ClaimsPut;
import org.sourcecritic.exchange.put.PutOptions;
import org.sourcecritic.exchange.put.PutReport;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.xmi.ModelXmi;

/** Corpora in which every attribute occurs go through each format into a second corpus and are the same there. */
@NonNullByDefault({})
class RoundTripTest {

	private final Locale before = Locale.getDefault();

	@TempDir
	private Path folder;

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@CsvSource({ "csv,1,en-US", "csv,2,tr-TR", "csv,3,de-DE", "w3c,1,en-US", "w3c,2,tr-TR", "w3c,3,de-DE" })
	void givenACorpusWhenExportedAndPutIntoAnotherThenItsAnnotationsAreTheSame(String format, long seed, String locale)
			throws Exception {
		Locale.setDefault(Locale.forLanguageTag(locale));
		var first = random(Files.createDirectories(folder.resolve("1")), seed);
		var file = folder.resolve("claims." + format);
		var report = format(format).write(ExportSelection.all(first), file, new NullProgressMonitor());
		assertThat(report.annotations()).isEqualTo(first.claims().count());

		var second = texts(Files.createDirectories(folder.resolve("2")), seed);
		put(second, file, format);

		boolean withRelations = format.equals("w3c");
		assertThat(annotations(second, withRelations)).isEqualTo(annotations(first, withRelations));
		assertThat(report.losses()).allMatch(l -> l.attribute().equals("relations"));
		assertThat(report.losses().isEmpty()).isEqualTo(withRelations);
		assertThat(put(second, file, format).added()).as("a second put changes nothing").isZero();
		first.close();
		second.close();
	}

	@Test
	void givenTheRandomCorporaWhenTheirJsonIsLookedAtThenEveryAttributeOccurs() throws Exception {
		var found = new HashSet<String>();
		for (long seed = 1; seed <= 3; seed++) {
			try (var store = random(Files.createDirectories(folder.resolve("s" + seed)), seed)) {
				var json = annotations(store, true);
				for (var key : List.of("note", "voice", "stance", "certainty", "assessment", "assessmentReason", "low",
						"high", "unit", "what", "population", "place", "from", "to", "bound", "kind", "per", "cue",
						"estimatedBy", "estimatedOn", "basis", "strength", "function", "text", "noteLabel", "author",
						"title",
						"year", "pages", "via", "archive", "fond", "opis", "delo", "folios", "technique", "target",
						"tendency")) {
					if (json.matches("(?s).*\"" + key + "\":[^n\\[].*")) {
						found.add(key);
					}
				}
				assertThat(json).contains("\"origin\":\"READ\"", "\"origin\":\"CONFIRMED\"", "\"speaker\":[\"",
						"\"other\":[\"", "\"verso\":true", "\"relations\":[{");
			}
		}
		assertThat(found).hasSize(38);
	}

	@Test
	void givenTheSameCorpusWhenExportedTwiceThenTheBytesAreTheSame() throws Exception {
		try (var store = random(folder, 5)) {
			for (var format : ExchangeFormats.builtIn()) {
				var one = folder.resolve("one");
				var two = folder.resolve("two");
				format.write(ExportSelection.all(store), one, null);
				format.write(ExportSelection.all(store), two, null);
				assertThat(two).hasSameBinaryContentAs(one);
			}
		}
	}

	@Test
	void givenACancelledMonitorWhenExportedThenThereIsNoFile() throws Exception {
		try (var store = random(folder, 5)) {
			var monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			for (var format : ExchangeFormats.builtIn()) {
				assertThatExceptionOfType(OperationCanceledException.class)
						.isThrownBy(() -> format.write(ExportSelection.all(store), folder.resolve("out"), monitor));
			}
			assertThat(folder.toFile().list()).allMatch(n -> !n.startsWith("out") && !n.startsWith(".out"));
		}
	}

	@Test
	void givenASetWhoseTextHasChangedWhenExportedThenItsQuotesAreKeptAndItsCodePointsReportedLost() throws Exception {
		try (var store = TestCorpus.with(folder, "One claim here.")) {
			TestCorpus.put(store, PutOptions.strict("Anna"), "document,start,end,tag", "d1,0,9,sourced");
		}
		Files.writeString(folder.resolve("corpus/texts/d1.txt"), "Else.");
		try (var store = CorpusStore.openForReading(folder.resolve("corpus"))) {
			var file = folder.resolve("out.jsonld");
			var report = format("w3c").write(ExportSelection.all(store), file, null);
			assertThat(report.losses()).extracting(ExportReport.Loss::attribute).containsExactly("start, end");
			assertThat(file).content().contains("\"exact\":\"One claim\"").doesNotContain("TextPositionSelector");
			assertThat(format("csv").write(ExportSelection.all(store), file, null).losses())
					.extracting(ExportReport.Loss::attribute).containsExactly("startCodePoint, endCodePoint");
			assertThat(file).content().contains(",sourced,SOURCED,0,9,,,,One claim,");
		}
	}

	@Test
	void givenCommentsAndDecisionsWhenExportedThenTheyAreReportedLost() throws Exception {
		try (var store = TestCorpus.with(folder, "One claim here.")) {
			TestCorpus.put(store, PutOptions.strict("Anna"), "id,document,start,end,tag", "x,d1,0,9,sourced",
					"y,d1,0,9,polemical");
		}
		var file = folder.resolve("corpus/annotations/anna/d1.xmi");
		AnnotationSet set;
		try (var in = Files.newInputStream(file)) {
			set = ModelXmi.read(in, "d1.xmi", AnnotationSet.class);
		}
		var comment = ModelFactory.eINSTANCE.createComment();
		comment.setId("c");
		comment.getAbout().add(reference("x"));
		set.getComments().add(comment);
		var decision = ModelFactory.eINSTANCE.createDecision();
		decision.setId("d");
		decision.getAbout().addAll(List.of(reference("x"), reference("y"), reference("elsewhere")));
		set.getDecisions().add(decision);
		var membership = ModelFactory.eINSTANCE.createMembership();
		membership.setId("m");
		membership.setAnnotation(reference("y"));
		set.getMemberships().add(membership);
		Files.write(file, ModelXmi.write(set));

		try (var store = CorpusStore.openForReading(folder.resolve("corpus"))) {
			for (var format : ExchangeFormats.builtIn()) {
				var report = format.write(ExportSelection.all(store), folder.resolve("out"), null);
				assertThat(report.losses()).extracting(l -> l.annotation() + " " + l.attribute())
						.containsExactlyInAnyOrder("x comments", "x decisions", "y decisions", "y memberships");
			}
		}
	}

	private static ClaimReference reference(String id) {
		var reference = ModelFactory.eINSTANCE.createClaimReference();
		reference.setDocument("d1");
		reference.setAnnotator("anna");
		reference.setId(id);
		return reference;
	}

	private static PutReport put(CorpusStore store, Path file, String format)
			throws Exception {
		var read = format(format).read(file, new NullProgressMonitor());
		assertThat(read.problems()).isEmpty();
		assertThat(read.remarks()).isEmpty();
		return new ClaimsPut(store, read, PutOptions.strict("nobody")).put(new NullProgressMonitor());
	}

	private static ExchangeFormat format(String id) {
		return ExchangeFormats.named(ExchangeFormats.builtIn(), id).orElseThrow();
	}

	private static String annotations(CorpusStore store, boolean withRelations) throws Exception {
		var out = new StringWriter();
		var writer = new ClaimWriter(store);
		try (var json = ClaimJson.generator(out)) {
			json.writeStartArray();
			for (var document : store.documents()) {
				for (var claim : store.claims(document.getId())) {
					writer.write(json, claim);
				}
			}
			json.writeEndArray();
		}
		return withRelations ? out.toString() : out.toString().replaceAll("\"relations\":\\[[^\\]]*\\]", "");
	}

	private static CorpusStore texts(Path folder, long seed) throws Exception {
		var claims = new RandomClaims(seed);
		var texts = new ArrayList<String>();
		for (int d = 0; d < 2; d++) {
			var text = new StringBuilder();
			while (text.length() < 2500) {
				text.append(claims.text()).append(' ');
			}
			texts.add(text.toString().replace("\r", ""));
		}
		return TestCorpus.with(folder, texts.toArray(String[]::new));
	}

	private static CorpusStore random(Path folder, long seed) throws Exception {
		var store = texts(folder, seed);
		var random = new Random(seed);
		var attributes = new RandomClaims(seed);
		var tags = List.of("sourced", "estimated", "polemical");
		for (int i = 0; i < 60; i++) {
			var document = "d" + (1 + random.nextInt(2));
			var set = new SetKey(document,
					store.annotatorNamed(random.nextBoolean() ? "Anna" : "Ben İ. Özgür").getSlug());
			var annotation = attributes.attributes();
			annotation.setId(i % 3 == 0 ? "id-é-" + i : new java.util.UUID(seed, i).toString());
			annotation.setTag(tags.get(random.nextInt(3)));
			if (annotation.getCreated() == null) {
				annotation.setCreated(Instant.parse("2026-01-01T00:00:00Z"));
			}
			addSpans(annotation, store.text(document).text(), random, i);
			TestCorpus.add(store, set, annotation);
		}
		relate(store, random, attributes);
		return store;
	}

	/** One to three; every tenth annotation has the spans of the first, so that some are equal. */
	private static void addSpans(Annotation annotation, String text, Random random, int number) {
		var index = CodePointIndex.of(text);
		int at = number % 10 == 0 ? 7 : random.nextInt(index.codePoints() - 1400);
		for (int i = number % 10 == 0 ? 1 : random.nextInt(3); i >= 0; i--) {
			int length = number % 10 == 0 ? 9 : number == 11 ? 1100 : 1 + random.nextInt(60);
			var passage = Passage.of(text, index.toUtf16(at), index.toUtf16(at + length));
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(passage.start());
			span.setEnd(passage.end());
			span.setQuote(passage.quote());
			span.setPrefix(passage.prefix());
			span.setSuffix(passage.suffix());
			span.setAnchor(AnchorState.EXACT);
			annotation.getSpans().add(span);
			at += length + 1 + (number == 11 ? 0 : random.nextInt(20));
			if (number == 11) {
				return;
			}
		}
	}

	private static void relate(CorpusStore store, Random random, RandomClaims attributes) throws Exception {
		var claims = store.documents().stream().flatMap(d -> store.claims(d.getId()).stream()).toList();
		Set<String> people = Set.of("anna", store.annotatorNamed("Ben İ. Özgür").getSlug());
		for (int i = 0; i < 12; i++) {
			var from = claims.get(random.nextInt(claims.size()));
			var to = claims.get(random.nextInt(claims.size()));
			var by = people.stream().sorted().toList().get(random.nextInt(2));
			var relation = ModelFactory.eINSTANCE.createRelation();
			relation.setId(new java.util.UUID(99, i).toString());
			relation.setKind(attributes.relationKind());
			relation.setNote(random.nextBoolean() ? attributes.text() : null);
			relation.setBy(by);
			relation.setAt(Instant.parse("2026-02-01T00:00:00Z"));
			relation.setFrom(reference(from));
			relation.setTo(reference(to));
			store.execute(new ChangeRelations("relate",
					List.of(new RelationChange(new SetKey(from.document(), by), null, relation))), null);
		}
	}

	private static ClaimReference reference(Claim claim) {
		var reference = ModelFactory.eINSTANCE.createClaimReference();
		reference.setDocument(claim.document());
		reference.setAnnotator(claim.annotator());
		reference.setId(claim.id());
		return reference;
	}
}
