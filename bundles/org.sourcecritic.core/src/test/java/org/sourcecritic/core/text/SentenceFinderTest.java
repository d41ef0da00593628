package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFinderTest {

	/** Sentences in one line; {@code |} is where one ends. */
	@ParameterizedTest
	@ValueSource(strings = {
			// notes
			"It ended with the war.1| The peace was short.| Nobody kept it.", "He won the peace.”12| Then he left.",
			"The pits were closed in 1931.57| Nobody was paid.", "He fled.(4)| They stayed.",
			"He fled.[4][5]| They stayed.", "He fled.¹,²| They stayed.", "He fled.‡| They stayed.",
			"The yield was 12 km² per house.| It fell.", "It grew,3 they say, and fell.4–6| So did the rent.",
			"See No.5 and p.12 there.| It is clear.", "He fled [12].| They stayed.", "He fled.[note 3]| They stayed.",
			"By 1.2 of them.| Few.",
			// initials, titles, abbreviations
			"By J.-P. Roux and Yu. B. Orlov.| The end.", "She met Mme. Curie vs. Dr. Roy.| They spoke.",
			"The U.S. Army came.| It left the U.S.| The war was over.", "Grain, salt, etc.| Nobody paid.",
			"Plan B.| The other one.", "It is Vitamin C.| He took it.", "They lived on Baker St.| The house stands.",
			"He was 5 ft. tall.| So what.", "In Nicholas II. (the ship) he sailed.",
			"Cf. Smith et al. 1995, p. 3.| Good.",
			"In vol. II and ch. IX of it.| Read on.", "The Nos. 5–7 were lost.| No. 8 was not.",
			"I said no.| They left.",
			"Was it he or I?| It was she.", "Smith, Jr. Esq., came.| He sat.", "Sent to Moscow by Sgt. Pike.| He wept.",
			"They paid 12 p.c. more.| It hurt.", "It was 44 B.C. Caesar fell.", "At 5 a.m.| Holm rose.",
			// numbers
			"In 1931.| 200 thousand left.", "It cost 3.50.| 14 men paid.",
			"On 26. 12. 1931 it burned.| On 3. 1. it was out.",
			"See 58.10 of the code.| It is harsh.", "1. The first point.| It holds.", "1.2.3 The rule holds.| It does.",
			"IV. The Fall of the House", "A. Preliminaries are dull.| Skip them.", "He was no. 3.| She was no. 4.",
			// stops of other kinds
			"Who came?!| All came.", "“Who came?” asked Holm.| “I.”", "“Who came?” Holm asked again.| Silence.",
			"“Stop!”| Silence fell.", "They came (what a day!) and went.| Good.", "They came (what a day!) Monday.",
			"He said ... nothing.| They said . . . nothing.", "He left...| They stayed.",
			"It was so […] and thus.| Good.",
			"(They had left.)| He knew.", "Yahoo! he cried.| She laughed.", "The war.|The peace.",
			"See www.salt.example.Com and a@b.See it.| Good.", "‘He came.’| ‘He went.’", "He came.''| She went.",
			"One.| – Two.| — Three.", "Art.5 holds.| Art. 6 fails.", "He died. b. 1846.",
			// German
			"Am 3. Mai kam er.| Am 4. ging er.", "Die 2. Armee zog ab.| Der 1. Weltkrieg begann.",
			"Das war in Kapitel 3.| Die Folgen sind bekannt.", "Im XX. Parteitag sprach er.| Er log.",
			"Er kam z. B. mit d. h. ohne Geld.| Sie ging.", "Um 500 v. Chr. war es leer.| Heute nicht.",
			"Es gab Salz, Fisch usw.| Der Rest fehlt.", "„Nein.“| „Doch!“| Er ging.",
			"»Nein.«| »Doch!«", "Vgl. Abb. 3 auf S. 5 f. und Anm. 7.| Gut.",
			// French and Spanish
			"« Non ! »| Il partit.", "Il dit : « Non. »| Elle rit.", "M. Roux et Mme Roux, cf. t. II, p. 3.| Fin.",
			"¡No!| ¿Por qué?| Nada.", "El Sr. López vio a la Sra. Ruiz.| Nada más.", "Véase pág. 3 y núm. 5.| Bien.",
			// Russian
			"В 1931 г. Холм уехал.", "Это было в 1931 г.| Он уехал.", "Соль, зерно и т. д.| Всё пропало.",
			"И. В. Эк и Ю. Б. Орлов.| Конец.", "— Кто там? — спросил он.| — Я.",
			"См. Ф. 558. Оп. 1. Д. 3. Л. 5 об.| Там же.",
			"Там же. Л. 7.", "Из г. Москвы и с. Ивановка.| Вот.", "Р-1235. Оп. 4. Л. 1.",
			// other scripts
			"他来了。|他走了。", "هل جاء؟| نعم.", "ויאמר ׃| וילך ׃", "यह है।| वह है।" })
	void splitsALine(String marked) {
		assertThat(sentences(marked.replace("|", ""))).containsExactlyElementsOf(parts(marked));
	}

	/** More of them: one line each, in the same notation. */
	@ParameterizedTest
	@MethodSource("hardLines")
	void splitsAHardLine(String marked) {
		assertThat(sentences(marked.replace("|", ""))).containsExactlyElementsOf(parts(marked));
	}

	static List<String> hardLines() throws IOException {
		return Files.readAllLines(Path.of("src/test/java/org/sourcecritic/core/text/hard-lines.txt"));
	}

	/** Lines and blank lines; {@code |} is where a sentence ends that no blank line ends. */
	@ParameterizedTest
	@ValueSource(strings = {
			// hard-wrapped
			"The harvest of that year was so poor that the\npeople ate bark, and the factor of the works in\nVarnholm had to send for grain to Bergen.| It\ncame too late for most of them.",
			"The har-\nvest was poor, and the factor had to send for\ngrain to the towns on the coast, in the Moscow-\nVolga region.| It was late.",
			"A Heading|\nThe text of the paragraph begins here and it is\nwrapped at some width that the heading has not\nreached; it ends here.",
			// one line to a paragraph
			"The first paragraph is long, as paragraphs are in texts that were never broken into lines: it runs on and on, past every column at which a typist or a machine would have begun another line|\nSecond paragraph.| It has two.|\nThird",
			// lists
			"There are three:|\n• salt from the sea|\n• salt from the mine|\n• no salt",
			"Three points:|\n1. the first;|\n2. the second;|\n3. the third.",
			"== See also ==|\nKatorga|\nThe kolkhoz system",
			"Year    Salt    Grain|\n1846    12      14|\n1847    13      15" })
	void splitsLines(String marked) {
		assertThat(sentences(marked.replace("|", ""))).containsExactlyElementsOf(parts(marked));
	}

	@Test
	void aSentenceGoesOnAfterThePageItsNotesAndItsNumber() {
		String text = """
				The commission came to the works in the spring of that
				year and stayed until the last of the workers had been
				questioned about the fire and about the money that the

				1 Archive of the works, f. 3, l. 5.

				2 Ibid. The leaf is torn.

				14

				steward had taken. He denied it. The judge believed the
				steward, and the matter was closed.
				""";
		List<Sentence> found = SentenceFinder.of(text).sentences();

		assertThat(found).hasSize(7);
		assertThat(found.get(0).pieces()).extracting(piece -> piece.in(text)).satisfiesExactly(
				first -> assertThat(first).endsWith("money that the"),
				second -> assertThat(second).isEqualTo("steward had taken."));
		assertThat(found.get(0).contains(text.indexOf("Archive"))).isFalse();
		assertThat(at(text, text.indexOf("had taken"))).isEqualTo(found.get(0));
		assertThat(at(text, text.indexOf("torn")))
				.extracting(sentence -> text.substring(sentence.start(), sentence.end()))
				.isEqualTo("The leaf is torn.");
	}

	@Test
	void aSentenceGoesOnAfterNotesWithoutABlankLine() {
		String text = """
				The commission came to the works in the spring.1 It sat
				until the last of the workers had been questioned.2 The
				members spoke about the fire and about the lost mon-
				1 Archive of the works, f. 3, l. 5.
				2 Ibid.

				ey, which was found in the end.
				""";

		assertThat(sentences(text)).contains("1 Archive of the works, f. 3, l. 5.", "2 Ibid.",
				"The\nmembers spoke about the fire and about the lost mon-…ey, which was found in the end.");
	}

	@Test
	void aSentenceGoesOnAfterARunningHead() {
		String text = """
				Of the nine men who had been sent to the works in that
				summer the factor could name no more than four, and he

				THE SALT WORKS

				could not say where the others were buried.
				""";

		assertThat(sentences(text)).hasSize(2).first().asString()
				.endsWith("and he…could not say where the others were buried.");
	}

	@Test
	void aNameMayContinueASentenceAfterNotes() {
		String text = """
				Of the nine men who had been sent to the works in that
				summer only four came back to their families in lower

				1 Parish book.

				Varnholm, and one of these was blind. That was all.
				""";

		assertThat(sentences(text)).hasSize(3).first().asString().endsWith("blind.");
	}

	@Test
	void aHeadingBeforeAListIsNoInterruptedSentence() {
		assertThat(sentences("Contents\n\n1 The works\n\n2 The village\n\nThe works were founded late."))
				.containsExactly("Contents",
						"1 The works", "2 The village", "The works were founded late.");
	}

	@Test
	void aSpacedNumberIsAMarkerWhereItsNoteFollows() {
		String text = "They left. 1 Nobody came back. 2\n\n1 Book of the parish.\n\n2 Ibid.";

		assertThat(sentences(text)).startsWith("They left. 1", "Nobody came back. 2");
		assertThat(sentences("They left. 14 Danes came back.")).containsExactly("They left.", "14 Danes came back.");
	}

	@Test
	void theSentenceAtTheCaret() {
		String text = "One is here.  Two is there.\n\nThree.";
		SentenceFinder finder = SentenceFinder.of(text);

		assertThat(finder.sentenceAt(3).orElseThrow().end()).isEqualTo(12);
		assertThat(finder.sentenceAt(12).orElseThrow().end()).isEqualTo(12);
		assertThat(finder.sentenceAt(14).orElseThrow().start()).isEqualTo(14);
		assertThat(finder.sentenceAt(27).orElseThrow().start()).isEqualTo(14);
		assertThat(finder.sentenceAt(28)).isEmpty();
		assertThat(finder.sentenceAt(text.length()).orElseThrow().start()).isEqualTo(29);
		assertThatThrownBy(() -> finder.sentenceAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> finder.sentenceAt(99)).isInstanceOf(IndexOutOfBoundsException.class);
	}

	@Test
	void nothingHasNoSentences() {
		assertThat(SentenceFinder.of("").sentences()).isEmpty();
		assertThat(SentenceFinder.of(" \n\u00A0\n").sentences()).isEmpty();
		assertThat(SentenceFinder.of("").sentenceAt(0)).isEmpty();
		assertThatThrownBy(() -> new Sentence(List.of())).isInstanceOf(IllegalArgumentException.class);
	}

	@Property(tries = 2_000)
	void everyVisibleCharacterIsInExactlyOnePiece(@ForAll("prose") String text) {
		int[] pieces = new int[text.length()];
		int before = 0;
		for (Sentence sentence : SentenceFinder.of(text).sentences()) {
			assertThat(sentence.start()).isGreaterThanOrEqualTo(before);
			before = sentence.start();
			for (TextRange piece : sentence.pieces()) {
				assertThat(piece.in(text)).isEqualTo(trimmed(piece.in(text))).isNotEmpty();
				assertThat(OffsetFault.of(text, piece.start(), piece.end())).isEqualTo(Optional.empty());
				for (int i = piece.start(); i < piece.end(); i++) {
					pieces[i]++;
				}
			}
		}
		for (int i = 0; i < pieces.length; i++) {
			assertThat(pieces[i]).as("pieces that hold offset %s", i).isEqualTo(
					pieces[i] == 0 && Punctuation.isSpace(text.charAt(i)) ? 0 : 1);
		}
	}

	@Property(tries = 2_000)
	void theSentenceAtAnOffsetIsTheOneOfTheWholeText(@ForAll("prose") String text) {
		SentenceFinder finder = SentenceFinder.of(text);
		for (Sentence sentence : SentenceFinder.of(text).sentences()) {
			assertThat(finder.sentenceAt(sentence.start())).contains(sentence);
			assertThat(finder.sentenceAt(sentence.end() - 1)).contains(sentence);
		}
	}

	@Test
	void readsTenMegabytesAndAdversarialLines() {
		String page = "The works were closed.1 Nobody had been paid by then,\nand the factor, J. P. Holm, had left for the coast of the\n\n1 Archive, f. 3, l. 5.\n\nnorth.\n\n";
		String tenMegabytes = page.repeat(10_000_000 / page.length());

		SentenceFinder finder = SentenceFinder.of(tenMegabytes);
		assertThat(finder.sentences()).hasSizeGreaterThan(150_000);
		for (int i = 0; i < 1_000; i++) {
			assertThat(finder.sentenceAt(i * 9_000)).isPresent();
		}
		assertThat(SentenceFinder.of("a. B".repeat(500_000)).sentences()).isNotEmpty();
		assertThat(SentenceFinder.of("(a ".repeat(300_000) + "b!) C.").sentences()).isNotEmpty();
	}

	@Provide
	Arbitrary<String> prose() {
		return SampleTexts.prose();
	}

	private static List<String> sentences(String text) {
		return SentenceFinder.of(text).sentences().stream()
				.map(sentence -> String.join("…", sentence.pieces().stream().map(piece -> piece.in(text)).toList()))
				.toList();
	}

	private static Sentence at(String text, int offset) {
		return SentenceFinder.of(text).sentenceAt(offset).orElseThrow();
	}

	private static List<String> parts(String marked) {
		return Arrays.stream(marked.split("\\|")).map(SentenceFinderTest::trimmed).toList();
	}

	private static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && Punctuation.isSpace(text.charAt(start))) {
			start++;
		}
		while (start < end && Punctuation.isSpace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}
}
