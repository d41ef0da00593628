package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.ui.editor.text.Stretch;

class TextNotesTest {

	private static final String TEXT = "A dyke.1 A bank.2 A ditch.3\n\n[1] The clerk,\n   p. 5.\n2 He wrote\n\n"
			+ "More.\n\non and on.\n";

	private final TextNotes notes = TextNotes.of(new SegmentedText(TEXT).withMarker("dyke.1", "1")
			.withMarker("bank.2", "2").withMarker("ditch.3", "3")
			.with(SegmentKind.NOTE, "1", "[1] The clerk,\n   p. 5.")
			.with(SegmentKind.NOTE, "2", "2 He wrote", "on and on.").document());

	private static int at(String words) {
		return TEXT.indexOf(words);
	}

	@Test
	void aMarkerLeadsToItsNoteAndAnyPartOfANoteToItsMarker() {
		assertThat(notes.other(at("1 A bank"))).contains(at("[1]"));
		assertThat(notes.other(at("2 A ditch"))).contains(at("2 He"));
		assertThat(notes.other(at("clerk"))).contains(at("1 A bank"));
		assertThat(notes.other(at("and on"))).contains(at("2 A ditch"));
		assertThat(notes.other(at("More"))).isEmpty();
	}

	@Test
	void aMarkerWithoutItsNoteLeadsNowhere() {
		int marker = at("3\n");
		assertThat(notes.other(marker)).isEmpty();
		assertThat(notes.noteText(marker)).isEmpty();
		assertThat(notes.nextMarker(at("A ditch"), TEXT.length())).isEmpty();
		assertThat(notes.nextMarker(3, TEXT.length())).contains(at("1 A bank"));
		assertThat(notes.nextMarker(at("A bank"), at("2 A"))).isEmpty();
	}

	@Test
	void theWordsOfANoteAreInOneLineAlsoOverTwoPages() {
		assertThat(notes.noteText(at("1 A bank"))).contains("[1] The clerk, p. 5.");
		assertThat(notes.noteText(at("2 A ditch"))).contains("2 He wrote on and on.");
		assertThat(notes.noteText(at("clerk"))).isEmpty();
	}

	@Test
	void aLabelIsWhatANoteBeginsWith() {
		assertThat(notes.labels()).containsExactlyInAnyOrder(new Stretch(at("[1]"), at("[1]") + 2),
				new Stretch(at("2 He"), at("2 He") + 1));
		assertThat(notes.markers()).hasSize(3);
	}
}
