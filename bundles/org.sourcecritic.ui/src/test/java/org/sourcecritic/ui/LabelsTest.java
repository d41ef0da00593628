package org.sourcecritic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;

class LabelsTest {

	@Test
	void aDocumentIsCalledByTheTitleOnItsCardAndNotByThatOfItsContainer() {
		SourceDocument document = ModelFactory.eINSTANCE.createSourceDocument();
		document.setId("canal");
		assertThat(Labels.title(document)).isEqualTo("canal");

		document.setCard(ModelFactory.eINSTANCE.createSourceCard());
		document.getCard().setCslItem("{\"container-title\":\"Review\",\"title\" : \"The \\\"Canal\\\" \\u2013 1\"}");
		assertThat(Labels.title(document)).isEqualTo("The \"Canal\" – 1");
	}

	@Test
	void aQuoteIsOneLineWithItsGapsShown() {
		Annotation annotation = ModelFactory.eINSTANCE.createAnnotation();
		for (String quote : new String[]{ "some three\nhundred", "  men " }) {
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setQuote(quote);
			annotation.getSpans().add(span);
		}

		assertThat(Labels.quote(annotation)).isEqualTo("some three hundred … men");
	}

	@Test
	void onlyTagsInUseWithAKeyHaveOne() {
		var codebook = ModelFactory.eINSTANCE.createCodebook();
		codebook.getTags().add(tag("b", 2, false));
		codebook.getTags().add(tag("none", 0, false));
		codebook.getTags().add(tag("old", 3, true));
		codebook.getTags().add(tag("a", 1, false));

		assertThat(Labels.withKeys(codebook)).extracting(Tag::getId).containsExactly("a", "b");
		assertThat(Labels.withKey(codebook, 3)).isEmpty();
		assertThat(Labels.usable(codebook)).extracting(Tag::getId).containsExactly("a", "b", "none");
	}

	private static Tag tag(String id, int slot, boolean retired) {
		Tag tag = ModelFactory.eINSTANCE.createTag();
		tag.setId(id);
		tag.setSlot(slot);
		tag.setRetired(retired);
		return tag;
	}
}
