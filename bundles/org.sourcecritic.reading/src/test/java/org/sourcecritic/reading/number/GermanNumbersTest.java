package org.sourcecritic.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers in German sentences: what is read, and where. */
class GermanNumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Die Stadt zählte damals dreihundertneunundneunzigtausendfünfhundert Seelen. | dreihundertneunundneunzigtausendfünfhundert | 399500
			Man begrub an diesem Tag fünfundzwanzig Soldaten. | fünfundzwanzig | 25
			Im Spital lagen dreiunddreissig Kranke. | dreiunddreissig | 33
			Im Spital lagen dreiunddreißig Kranke. | dreiunddreißig | 33
			Die Zunft hatte fuenfundfuenfzig Meister. | fuenfundfuenfzig | 55
			Zwölf Schiffe gingen verloren. | Zwölf | 12
			Zwoelf Schiffe gingen verloren. | Zwoelf | 12
			Das Dorf bestand aus siebzehn Höfen. | siebzehn | 17
			Sie führten sechzehn Geschütze mit sich. | sechzehn | 16
			Er ließ hundert Bauern pressen. | hundert | 100
			Einhundertdrei Häuser brannten nieder. | Einhundertdrei | 103
			Am Abend fehlten hunderteins Mann. | hunderteins | 101
			Die Chronik nennt hundertundzwölf Tote. | hundertundzwölf | 112
			Auf der Liste stehen neunhundertneunundneunzig Namen. | neunhundertneunundneunzig | 999
			Der Bischof bot tausend Mann auf. | tausend | 1000
			Eintausendeinhundertfünfzig Ballen wurden verladen. | Eintausendeinhundertfünfzig | 1150
			Das Regiment verlor zweitausendvierhundert Mann. | zweitausendvierhundert | 2400
			Das Heer war fünfzehntausend Köpfe stark. | fünfzehntausend | 15000
			Dort standen fünfundvierzigtausend Mann. | fünfundvierzigtausend | 45000
			Von hunderttausend Flüchtlingen war die Rede. | hunderttausend | 100000
			Es marschierten zweihunderttausend Mann. | zweihunderttausend | 200000
			Neunzehnhundertachtzehn Familien wurden umgesiedelt. | Neunzehnhundertachtzehn | 1918
			Zweitausendundein Scheffel lagen im Speicher. | Zweitausendundein | 2001
			Die Kasse enthielt tausendundfünf Gulden. | tausendundfünf | 1005
			Zwei Millionen dreihunderttausend Menschen flohen. | Zwei Millionen dreihunderttausend | 2300000
			Drei Milliarden Mark wurden gezeichnet. | Drei Milliarden | 3000000000
			Die Schuld stieg auf zwei Billionen Mark. | zwei Billionen | 2000000000000
			Die Ernte brachte 14 Millionen Zentner. | 14 Millionen | 14000000
			Es fielen 400 Tausend Mann. | 400 Tausend | 400000
			Es wurden 1,6 Millionen Menschen vertrieben. | 1,6 Millionen | 1600000
			Das Amt meldete 3,5 Mio. Arbeitslose. | 3,5 Mio. | 3500000
			Die Reparationen beliefen sich auf 132 Mrd. Goldmark. | 132 Mrd. | 132000000000
			Rund 250 Tsd. Umsiedler trafen ein. | 250 Tsd. | 250000
			Die Anleihe ergab 4,2 Mill. Taler. | 4,2 Mill. | 4200000
			Das Land zählte 1.250.000 Einwohner. | 1.250.000 | 1250000
			Das Land zählte 1 250 000 Einwohner. | 1 250 000 | 1250000
			Das Land zählte 1'250'000 Einwohner. | 1'250'000 | 1250000
			Der Ertrag lag bei 12,75 Zentnern. | 12,75 | 12.75
			Es kostete 1.234,50 Mark. | 1.234,50 | 1234.5
			Von 500.000 Mann kehrten wenige heim. | 500.000 | 500000
			Sie zahlten fünf und zwanzig Gulden. | fünf und zwanzig | 25
			Er regierte ein und dreißig Jahre. | ein und dreißig | 31
			Die Ritter kamen mit hundert und zwanzig Pferden. | hundert und zwanzig | 120
			Das Kloster besaß tausend und fünfzig Morgen. | tausend und fünfzig | 1050
			Die Belagerung dauerte siebenundsechzig Tage. | siebenundsechzig | 67
			Siebenzig Jahre währte der Streit. | Siebenzig | 70
			Der Krieg kostete sechshundertsechsundsechzig Bürger das Leben. | sechshundertsechsundsechzig | 666
			Achthundertachtundachtzig Fässer lagen im Keller. | Achthundertachtundachtzig | 888
			Die Garnison bestand aus zwo Kompanien. | zwo | 2
			Von dreien kehrte keiner zurück. | dreien | 3
			Sie überließen ihnen acht Dörfer. | acht | 8
			Der Rat behielt null Stimmen. | null | 0
			""")
	void wholeNumber(String sentence, String words, String value) {
		assertRead(sentence, words, value, value);
	}

	@ParameterizedTest
	@CsvSource({ "Das ließ er außer acht.", "Das ist null und nichtig.", "Ein Mann stand vor einer Tür.",
			"Er achtete das Gesetz.", "Davon wusste man einiges.", "In der Einheit sah er keine Hundertschaft." })
	void noNumber(String sentence) {
		assertThat(new NumberReader(ReadingLanguage.GERMAN, Separators.UNTOLD).read(sentence)).isEmpty();
	}

	@Test
	void softHyphensAreNoLetters() {
		assertRead("Es waren drei\u00ADhundert\u00ADfünf\u00ADund\u00ADzwanzig Mann.",
				"drei\u00ADhundert\u00ADfünf\u00ADund\u00ADzwanzig", "325", "325");
	}

	@Test
	void decomposedUmlautsAreUmlauts() {
		assertRead("Es waren fu\u0308nfhundert Mann.", "fu\u0308nfhundert", "500", "500");
	}

	private static void assertRead(String sentence, String words, String low, String high) {
		var numbers = new NumberReader(ReadingLanguage.GERMAN, Separators.UNTOLD).read(sentence).stream()
				.filter(number -> number.form() != Form.ORDINAL).toList();
		assertThat(numbers).hasSize(1);
		assertThat(numbers.getFirst().span().in(sentence)).isEqualTo(words);
		assertThat(numbers.getFirst().low()).isEqualByComparingTo(new BigDecimal(low));
		assertThat(numbers.getFirst().high()).isEqualByComparingTo(new BigDecimal(high));
	}
}
