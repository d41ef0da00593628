package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.ModelPackage.Literals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadCitationTest {

	private static final List<String> FIELDS = List.of("kind", "strength", "function", "text", "noteSegment",
			"noteLabel", "author", "title", "year", "pages", "container", "volume", "number", "address", "via",
			"description", "sender", "recipient", "date");
	private static final List<String> IN_ARCHIVE = List.of("archive", "fond", "opis", "delo", "folios", "verso",
			"other");

	@Test
	void givenADocumentInAnArchiveThenTheCitationHasItsPlaceDownToTheLeaf() {
		var citation = ReadCitation.of(SmallReferences.report());

		assertThat(citation.getKind()).isEqualTo(CitationKind.ARCHIVE);
		assertThat(citation.getStrength()).isEqualTo(CitationStrength.FULL);
		assertThat(citation.getDescription()).isEqualTo("report");
		assertThat(citation.getSender()).isEqualTo("the head of the building office");
		assertThat(citation.getRecipient()).isNull();
		assertThat(citation.getDate().getEdtf()).isEqualTo("1944-12-26");
		assertThat(citation.getDate().getOriginal()).isEqualTo("26 December 1944");
		assertThat(citation.getNoteLabel()).isEqualTo("7");
		assertThat(citation.getNoteSegment()).isEqualTo("n7");
		var place = citation.getArchive();
		assertThat(List.of(place.getArchive(), place.getFond(), place.getOpis(), place.getDelo(), place.getFolios()))
				.containsExactly("GARF", "9414", "1", "1155", "5v–7, 12");
		assertThat(place.isVerso()).isTrue();
		assertThat(place.getOther()).containsExactly("t. 2");
		assertThat(citation.getReadFields()).contains("archive", "folios", "verso", "other", "date", "kind")
				.doesNotContain("author", "recipient").doesNotHaveDuplicates();
	}

	@Test
	void givenAWorkThenTheEditorStandsForTheAuthorAndThereIsNoArchive() {
		var citation = ReadCitation.of(SmallReferences.volume());

		assertThat(citation.getAuthor()).isEqualTo("Ida Marten");
		assertThat(citation.getTitle()).isEqualTo("The Lower Canal");
		assertThat(citation.getYear()).isEqualTo("1931");
		assertThat(citation.getPages()).isEqualTo("12–14");
		assertThat(citation.getFunction()).isEqualTo(CitationFunction.BACKGROUND);
		assertThat(citation.getArchive()).isNull();
	}

	@Test
	void givenAConfirmedFileThatIsAnotherWhenFilledThenItsPlaceStays() {
		var known = ModelFactory.eINSTANCE.createCitation();
		known.setArchive(ModelFactory.eINSTANCE.createArchiveReference());
		known.getArchive().setDelo("1156");

		var filled = ReadCitation.filled(known, SmallReferences.report());

		assertThat(filled.getArchive().getDelo()).isEqualTo("1156");
		assertThat(filled.getArchive().getFond()).isNull();
		assertThat(filled.getReadFields()).contains("sender").doesNotContain("fond", "delo");
		assertThat(ReadCitation.agrees(known, SmallReferences.report())).isFalse();
		known.getArchive().setDelo("1155");
		assertThat(ReadCitation.agrees(known, SmallReferences.report())).isTrue();
		assertThat(ReadCitation.filled(known, SmallReferences.report()).getArchive().getFond()).isEqualTo("9414");
	}

	@Property
	void whatIsConfirmedIsNeverWrittenOver(@ForAll("citations") Citation known) {
		var before = EcoreUtil.copy(known);

		var filled = ReadCitation.filled(known, SmallReferences.report());

		assertThat(EcoreUtil.equals(known, before)).as("the known one is left alone").isTrue();
		for (String field : FIELDS) {
			if (known.eIsSet(feature(field)) && !known.getReadFields().contains(field)) {
				assertThat(same(known.eGet(feature(field)), filled.eGet(feature(field)))).as(field).isTrue();
				assertThat(filled.getReadFields()).doesNotContain(field);
			}
		}
		for (String field : IN_ARCHIVE) {
			var feature = Literals.ARCHIVE_REFERENCE.getEStructuralFeature(field);
			if (known.getArchive() != null && known.getArchive().eIsSet(feature)
					&& !known.getReadFields().contains(field)) {
				assertThat(filled.getArchive().eGet(feature)).as(field).isEqualTo(known.getArchive().eGet(feature));
			}
		}
		assertThat(EcoreUtil.equals(ReadCitation.filled(filled, SmallReferences.report()), filled))
				.as("read once more").isTrue();
		assertThat(filled.getReadFields()).doesNotHaveDuplicates();
	}

	private static boolean same(Object one, Object other) {
		return one instanceof EObject a && other instanceof EObject b ? EcoreUtil.equals(a, b) : one.equals(other);
	}

	/** Some fields set, some of these read. */
	@Provide
	Arbitrary<Citation> citations() {
		return Combinators.combine(Arbitraries.of(FIELDS).set(), Arbitraries.of(IN_ARCHIVE).set(),
				Arbitraries.of(FIELDS).set(), Arbitraries.of(IN_ARCHIVE).set()).as(ReadCitationTest::citation);
	}

	private static Citation citation(Set<String> set, Set<String> inArchive, Set<String> read,
			Set<String> readInArchive) {
		var citation = ModelFactory.eINSTANCE.createCitation();
		set.forEach(field -> citation.eSet(feature(field), value(field)));
		if (!inArchive.isEmpty()) {
			citation.setArchive(ModelFactory.eINSTANCE.createArchiveReference());
			inArchive.forEach(field -> citation.getArchive()
					.eSet(Literals.ARCHIVE_REFERENCE.getEStructuralFeature(field), valueInArchive(field)));
		}
		var fields = new HashSet<>(read);
		fields.retainAll(set);
		citation.getReadFields().addAll(fields);
		var archive = new HashSet<>(readInArchive);
		archive.retainAll(inArchive);
		citation.getReadFields().addAll(archive);
		return citation;
	}

	private static Object value(String field) {
		return switch (field) {
			case "kind" -> CitationKind.REPORT;
			case "strength" -> CitationStrength.VAGUE;
			case "function" -> CitationFunction.DISPUTES;
			case "date" -> ModelFactory.eINSTANCE.createDateExpression();
			default -> "mine";
		};
	}

	private static Object valueInArchive(String field) {
		return switch (field) {
			case "verso" -> true;
			case "other" -> List.of("t. 2");
			case "fond" -> "9414";
			default -> "mine";
		};
	}

	private static EStructuralFeature feature(String field) {
		return Literals.CITATION.getEStructuralFeature(field);
	}
}
