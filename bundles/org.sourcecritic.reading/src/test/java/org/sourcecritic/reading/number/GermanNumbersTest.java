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
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Der Hof maß ein halbes Joch. | ein halbes | 0.5
			Eine halbe Million Menschen stand auf der Straße. | Eine halbe Million | 500000
			Das Lager fasste eine Viertelmillion Gefangene. | eine Viertelmillion | 250000
			Ein Drittel der Bauern war leibeigen. | Ein Drittel | 0.3333333333333333333333333333333333
			Zwei Drittel der Häuser lagen in Asche. | Zwei Drittel | 0.6666666666666666666666666666666667
			Drei Viertel des Viehs verendete. | Drei Viertel | 0.75
			Ein Fünftel der Ernte ging an den Grundherrn. | Ein Fünftel | 0.2
			Ein Achtel des Ertrags fiel an die Kirche. | Ein Achtel | 0.125
			Drei Zehntel der Fläche lagen brach. | Drei Zehntel | 0.3
			Ein Zwanzigstel der Einkünfte wurde erlassen. | Ein Zwanzigstel | 0.05
			Die Hälfte der Mannschaft desertierte. | Hälfte | 0.5
			Gut die Hälfte des Dorfes war katholisch. | Hälfte | 0.5
			Er erhielt anderthalb Morgen Land. | anderthalb | 1.5
			Anderthalb Millionen Soldaten gerieten in Gefangenschaft. | Anderthalb Millionen | 1500000
			Zweieinhalb Millionen Menschen hungerten. | Zweieinhalb Millionen | 2500000
			Der Marsch währte dreieinhalb Tage. | dreieinhalb | 3.5
			Viereinhalbtausend Häftlinge kamen an. | Viereinhalbtausend | 4500
			Eineinhalb Milliarden Mark wurden bewilligt. | Eineinhalb Milliarden | 1500000000
			Das Fass hielt dreiviertel Eimer. | dreiviertel | 0.75
			Der Weg betrug zehneinhalb Meilen. | zehneinhalb | 10.5
			Der Streit zog sich zwei und ein halbes Jahr hin. | zwei und ein halbes | 2.5
			Die Schuld betrug drei und drei Viertel Millionen Gulden. | drei und drei Viertel Millionen | 3750000
			Der Acker maß 2½ Morgen. | 2½ | 2.5
			Der Acker maß 2 1/2 Morgen. | 2 1/2 | 2.5
			Nur 2/3 der Steuern gingen ein. | 2/3 | 0.6666666666666666666666666666666667
			Die Geburtenziffer lag bei zwei Komma drei. | zwei Komma drei | 2.3
			Die Temperatur fiel auf minus vierzig Grad. | minus vierzig | -40
			Sie kauften ein Dutzend Pferde. | ein Dutzend | 12
			Sie kauften ein halbes Dutzend Pferde. | ein halbes Dutzend | 6
			Drei Dutzend Familien zogen fort. | Drei Dutzend | 36
			Dritthalb Jahre blieb er in Haft. | Dritthalb | 2.5
			""")
	void part(String sentence, String words, String value) {
		assertRead(sentence, words, value, value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Hunderte flohen über den Fluss. | Hunderte | 100 | 1000
			Tausende von Flüchtlingen lagerten vor der Stadt. | Tausende | 1000 | 10000
			Zehntausende verloren ihre Habe. | Zehntausende | 10000 | 100000
			Hunderttausende wurden verschleppt. | Hunderttausende | 100000 | 1000000
			Millionen hungerten. | Millionen | 1000000 | 10000000
			Dutzende Dörfer wurden zerstört. | Dutzende | 12 | 120
			Hunderte Millionen gingen verloren. | Hunderte Millionen | 100000000 | 1000000000
			Mehrere hundert Bauern erhoben sich. | Mehrere hundert | 200 | 900
			Einige tausend Mann blieben zurück. | Einige tausend | 2000 | 9000
			Mehrere Millionen Mark fehlten. | Mehrere Millionen | 2000000 | 9000000
			Etliche hundert Wagen standen dort. | Etliche hundert | 200 | 900
			Einige zehntausend Exemplare wurden gedruckt. | Einige zehntausend | 20000 | 90000
			Mehrere hunderttausend Arbeiter streikten. | Mehrere hunderttausend | 200000 | 900000
			Ein paar hundert Reiter genügten. | Ein paar hundert | 200 | 900
			Einige Dutzend Häuser blieben stehen. | Einige Dutzend | 24 | 108
			""")
	void vague(String sentence, String words, String low, String high) {
		assertRead(sentence, words, low, high);
	}

	/** What the words of a range share is lent to the first. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Es kamen zwei- bis dreitausend Mann. | 2000 | 3000
			Es kamen drei- bis vierhundert Mann. | 300 | 400
			Es kamen zwei- oder dreihundert Mann. | 200 | 300
			Es kamen drei- bis vierhunderttausend Mann. | 300000 | 400000
			Es kamen zwanzig- bis dreißigtausend Mann. | 20000 | 30000
			Es kamen 20- bis 30 000 Mann. | 20000 | 30000
			Es kamen ein- bis zweitausend Mann. | 1000 | 2000
			Es kamen ein bis zwei Mann. | 1 | 2
			Es kamen zwischen fünf und zwanzig Mann. | 5 | 20
			Es kamen zwischen hundert und zweihundert Mann. | 100 | 200
			Es kamen zwischen tausend und zwölfhundert Mann. | 1000 | 1200
			""")
	void twoNumbers(String sentence, String first, String second) {
		assertThat(new NumberReader(ReadingLanguage.GERMAN, Separators.UNTOLD).read(sentence))
				.extracting(NumberExpression::low).usingElementComparator(BigDecimal::compareTo)
				.containsExactly(new BigDecimal(first), new BigDecimal(second));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Es war der dritte Winter. | dritte | 3
			Er stammte aus dem 19. Jahrhundert. | 19. | 19
			Im fünfundzwanzigsten Jahr starb er. | fünfundzwanzigsten | 25
			Die hundertste Sitzung war kurz. | hundertste | 100
			Die 1920er Jahre waren unruhig. | 1920er | 1920
			Die siebente Kompanie fehlte. | siebente | 7
			Im hundertdritten Band steht es. | hundertdritten | 103
			""")
	void ordinal(String sentence, String words, String value) {
		var numbers = new NumberReader(ReadingLanguage.GERMAN, Separators.UNTOLD).read(sentence);
		assertThat(numbers).hasSize(1);
		assertThat(numbers.getFirst().form()).isEqualTo(Form.ORDINAL);
		assertThat(numbers.getFirst().span().in(sentence)).isEqualTo(words);
		assertThat(numbers.getFirst().low()).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "Das ließ er außer acht.", "Das ist null und nichtig.", "Ein Mann stand vor einer Tür.",
			"Er achtete das Gesetz.", "Davon wusste man einiges.", "In der Einheit sah er keine Hundertschaft.",
			"In der zweiten Hälfte wurde es ruhig.", "In diesem Viertel wohnten Weber." })
	void noNumber(String sentence) {
		assertThat(new NumberReader(ReadingLanguage.GERMAN, Separators.UNTOLD).read(sentence))
				.filteredOn(number -> number.form() != Form.ORDINAL).isEmpty();
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
