package org.sourcecritic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.ModelFactory;

class CitationWordsTest {

	private final Citation citation = ModelFactory.eINSTANCE.createCitation();

	@Test
	void givenAWorkThenItsPartsStandBehindTheNote() {
		citation.setNoteLabel("7");
		citation.setText("Marten, Canal, 12, as the text has it");
		citation.setAuthor("Ida Marten");
		citation.setTitle("The Lower Canal");
		citation.setYear("1931");
		citation.setPages("12–14");
		citation.setVia("Voss");

		assertThat(CitationWords.of(citation))
				.isEqualTo("Note 7: Ida Marten, The Lower Canal, 1931, p. 12–14, quoted in Voss");
	}

	@Test
	void givenADocumentInAnArchiveThenItsPlaceComesFirst() {
		var place = ModelFactory.eINSTANCE.createArchiveReference();
		place.setArchive("GARF");
		place.setFond("9414");
		place.setDelo("1155");
		place.getOther().addAll(List.of("t. 2"));
		place.setFolios("5v");
		citation.setArchive(place);
		citation.setRecipient("the ministry");
		citation.setDate(ModelFactory.eINSTANCE.createDateExpression());
		citation.getDate().setEdtf("1944-12-26");

		assertThat(CitationWords.of(citation))
				.isEqualTo("GARF, f. 9414, d. 1155, t. 2, 5v, → the ministry, 1944-12-26");
	}

	@Test
	void givenADateInWordsThenTheyAreSaidAndAVolumeStandsBehindItsJournal() {
		citation.setDate(ModelFactory.eINSTANCE.createDateExpression());
		citation.getDate().setEdtf("1944-12-26");
		citation.getDate().setOriginal("26 December 1944");
		citation.setContainer("Annals");
		citation.setVolume("3/2");
		citation.setVia("Voss");

		assertThat(CitationWords.of(citation)).isEqualTo("Annals 3/2, 26 December 1944, quoted in Voss");
	}

	@Test
	void givenNothingTakenApartThenItsOwnWordsOrTheNoteAreSaid() {
		assertThat(CitationWords.of(citation)).isEmpty();
		citation.setNoteLabel("7");
		assertThat(CitationWords.of(citation)).isEqualTo("Note 7");
		citation.setText("as the text\nhas it");
		assertThat(CitationWords.of(citation)).isEqualTo("Note 7: as the text has it");
	}
}
