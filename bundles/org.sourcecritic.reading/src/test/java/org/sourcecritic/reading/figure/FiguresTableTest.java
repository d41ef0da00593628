package org.sourcecritic.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.structure.NumberNotation;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the figures of German, French, Spanish and Russian sentences count, where and when. */
class FiguresTableTest {

	private static final Separators SIGNS = Separators.of(NumberNotation.POINT_AND_COMMA);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GERMAN | Zwischen 1805 und 1812 starben rund 12.500 Arbeiter. | COUNT | Arbeiter | | 1805 | 1812
			GERMAN | Mehr als 3,5 Millionen Bauern lebten 1809 in Sibirien. | COUNT | Bauern | Sibirien | 1809 | 1809
			GERMAN | Im April 1840 zählte man fünfundzwanzigtausend polnische Flüchtlinge. | COUNT | polnische Flüchtlinge | | 1840-04 | 1840-04
			GERMAN | Etwa ein Drittel der Weber war krank. | SHARE | Weber | | |
			GERMAN | Das Dorf lieferte 46,5 % des Flachses. | SHARE | Flachses | | |
			GERMAN | Der Verein hatte mehrere hundert Mitglieder. | COUNT | Mitglieder | | |
			GERMAN | Sie schufteten fast 17 Stunden. | DURATION | | | |
			GERMAN | Am 12. Mai 1821 wurden 27 Bauern erschossen. | COUNT | Bauern | | 1821-05-12 | 1821-05-12
			GERMAN | Damals wurden mehr als hundert verhaftet. | COUNT | | | |
			FRENCH | Entre 1805 et 1812, environ 12 500 ouvriers moururent. | COUNT | ouvriers | | 1805 | 1812
			FRENCH | Plus de 3,5 millions de paysans vivaient en Sibérie. | COUNT | paysans | Sibérie | |
			FRENCH | Quelque vingt-cinq mille réfugiés polonais furent comptés en avril 1840. | COUNT | réfugiés polonais | | 1840-04 | 1840-04
			FRENCH | Près d'un tiers des tisserands était malade. | SHARE | tisserands | | |
			FRENCH | Des centaines d'émeutiers furent arrêtés. | COUNT | émeutiers | | |
			FRENCH | De deux à trois millions de personnes partirent de 1830 à 1833. | COUNT | personnes | | 1830 | 1833
			SPANISH | Entre 1805 y 1812 murieron unos 12.500 obreros. | COUNT | obreros | | 1805 | 1812
			SPANISH | Más de 3,5 millones de campesinos vivían en Siberia. | COUNT | campesinos | Siberia | |
			SPANISH | Unos veinticinco mil refugiados polacos fueron contados en abril de 1840. | COUNT | refugiados polacos | | 1840-04 | 1840-04
			SPANISH | Cerca de un tercio de los tejedores estaba enfermo. | SHARE | tejedores | | |
			SPANISH | Cientos de miles de familias perdieron su casa. | COUNT | familias | | |
			RUSSIAN | С 1805 по 1812 г. погибло около 12 500 рабочих. | COUNT | рабочих | | 1805 | 1812
			RUSSIAN | Не менее 476 фабрик работало в Сибири. | COUNT | фабрик | Сибири | |
			RUSSIAN | Двадцать пять тысяч польских беженцев прибыло в апреле 1840 года. | COUNT | польских беженцев | | 1840-04 | 1840-04
			RUSSIAN | Около трети ткачей болело. | SHARE | ткачей | | |
			RUSSIAN | Работали почти 17 часов в день. | RATE | | | |
			RUSSIAN | От двух до трёх миллионов человек было выслано в 1830–1833 гг. | COUNT | человек | | 1830 | 1833
			""")
	void figure(ReadingLanguage language, String sentence, String kind, String what, String place, String from,
			String to) {
		var figures = FigureReader.of(language, SIGNS).read(sentence).stream().filter(Figure.class::isInstance)
				.map(Figure.class::cast).toList();
		assertThat(figures).hasSize(1);
		var figure = figures.getFirst();
		assertThat(figure.kind().name()).isEqualTo(kind);
		assertThat(part(figure, Figure.Role.WHAT)).isEqualTo(Optional.ofNullable(what));
		assertThat(part(figure, Figure.Role.PLACE)).isEqualTo(Optional.ofNullable(place));
		assertThat(figure.period().flatMap(ReadPeriod::from)).isEqualTo(Optional.ofNullable(from));
		assertThat(figure.period().flatMap(ReadPeriod::to)).isEqualTo(Optional.ofNullable(to));
	}

	/** Words of all that is read, in any order. */
	@Property(tries = 2_000)
	void readingsStandSideBySide(@ForAll ReadingLanguage language, @ForAll("sentences") String sentence) {
		int last = 0;
		for (var reading : FigureReader.of(language, SIGNS).read(sentence)) {
			assertThat(reading.span().start()).as(sentence).isGreaterThanOrEqualTo(last);
			last = reading.span().end();
		}
		assertThat(last).isLessThanOrEqualTo(sentence.length());
	}

	@Provide
	Arbitrary<String> sentences() {
		return Arbitraries.of("c.", "ca.", "501", "5", "1841", "18.", "May", "mai", "мая", "г.", "до", "bis", "to", "–",
				"million", "million", "%", "siècle", "siglo", "jh.", "in", "p.", "art.", "year", "years", "later", ",",
				"three", "drei", "два", "from", "between", "and").list().ofMaxSize(9)
				.map(words -> String.join(" ", words));
	}

	private static Optional<String> part(Figure figure, Figure.Role role) {
		return figure.part(role).map(Part::value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GERMAN | Nach § 58 des Gesetzes wurde er verurteilt. | 58 | STATUTE
			GERMAN | Das steht auf S. 112 des Berichts. | 112 | PAGE
			GERMAN | Die Volkszählung von 1897 ergab ein anderes Bild. | 1897 | DATE
			GERMAN | Zwei Jahre später brannte die Mühle. | Zwei | DATE
			FRENCH | L'article 12 de la loi fut aboli. | 12 | STATUTE
			FRENCH | Il cite la page 112 du registre. | 112 | PAGE
			SPANISH | El artículo 12 de la ley fue abolido. | 12 | STATUTE
			SPANISH | Véase el legajo 45 del archivo. | 45 | DOCUMENT_NUMBER
			RUSSIAN | Его судили по статье 58 кодекса. | 58 | STATUTE
			RUSSIAN | См. л. 15 этого дела. | 15 | LEAF
			RUSSIAN | Два года спустя мельница сгорела. | Два | DATE
			""")
	void noEstimate(ReadingLanguage language, String sentence, String number, NoEstimate.Sort sort) {
		var readings = FigureReader.of(language, SIGNS).read(sentence);
		assertThat(readings).hasSize(1).first().isInstanceOfSatisfying(NoEstimate.class, none -> {
			assertThat(none.sort()).isEqualTo(sort);
			assertThat(none.span().in(sentence)).isEqualTo(number);
		});
	}
}
