package org.sourcecritic.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.reading.ReadingLanguage;

/** Dates and periods in German sentences. */
class GermanDatesTest {

	private final DateTable table = new DateTable(ReadingLanguage.GERMAN);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Im Jahre 1937 standen dort neun Baracken. | Im Jahre 1937 | 1937 | 1937 | AT
			Im Jahr 1937 standen dort neun Baracken. | Im Jahr 1937 | 1937 | 1937 | AT
			Gegeben zu Weimar, den 3. März 1848. | den 3. März 1848 | 1848-03-03 | 1848-03-03 | AT
			Am 3. März 1848 läuteten die Glocken. | Am 3. März 1848 | 1848-03-03 | 1848-03-03 | AT
			Am Montag, dem 3. Mai 1926, ruhte die Arbeit. | Am Montag, dem 3. Mai 1926 | 1926-05-03 | 1926-05-03 | AT
			Der Eintrag vom 25.2.1927 fehlt. | 25.2.1927 | 1927-02-25 | 1927-02-25 | AT
			Der Eintrag vom 25. 2. 1927 fehlt. | 25. 2. 1927 | 1927-02-25 | 1927-02-25 | AT
			Stichtag war 1927-02-25. | 1927-02-25 | 1927-02-25 | 1927-02-25 | AT
			Im Juli 1918 wurde das Brot knapp. | Im Juli 1918 | 1918-07 | 1918-07 | AT
			Im Juli des Jahres 1918 wurde das Brot knapp. | Im Juli des Jahres 1918 | 1918-07 | 1918-07 | AT
			Der Erlass ist vom 5. Jänner 1809. | 5. Jänner 1809 | 1809-01-05 | 1809-01-05 | AT
			Die Mühle brannte 1927 ab. | 1927 | 1927 | 1927 | AT
			1933 wurde die Zeche geschlossen. | 1933 | 1933 | 1933 | AT
			Der Vertrag (1815) blieb geheim. | 1815 | 1815 | 1815 | AT
			Anfang der dreißiger Jahre sank der Lohn. | Anfang der dreißiger Jahre | 193X | 193X | AT
			In den 1930er Jahren versandete der Hafen. | In den 1930er Jahren | 193X | 193X | AT
			Die 1930er-Jahre waren mager. | 1930er-Jahre | 193X | 193X | AT
			In den 30er Jahren versandete der Hafen. | In den 30er Jahren | 193X | 193X | AT
			Mitte der 1880er Jahre zogen viele fort. | Mitte der 1880er Jahre | 188X | 188X | AT
			In den vierziger Jahren des 19. Jahrhunderts zogen sie fort. | In den vierziger Jahren des 19. Jahrhunderts | 184X | 184X | AT
			Im 19. Jahrhundert fiel der Wald. | Im 19. Jahrhundert | 18XX | 18XX | AT
			Im neunzehnten Jahrhundert fiel der Wald. | Im neunzehnten Jahrhundert | 18XX | 18XX | AT
			Gegen Ende des 18. Jhs. stieg die Pacht. | Gegen Ende des 18. Jhs. | 17XX | 17XX | AT
			Im 17. und 18. Jahrhundert blühte die Zunft. | Im 17. und 18. Jahrhundert | 16XX | 17XX | AT
			Die Mauer stammt aus dem 5. Jahrhundert v. Chr. | aus dem 5. Jahrhundert v. Chr. | -04XX | -04XX | AT
			Von 1929 bis 1953 förderte die Grube Erz. | Von 1929 bis 1953 | 1929 | 1953 | AT
			Zwischen 1930 und 1960 halbierte sich das Dorf. | Zwischen 1930 und 1960 | 1930 | 1960 | AT
			Die Register 1930–1960 sind verloren. | 1930–1960 | 1930 | 1960 | AT
			Die Register (1930-60) sind verloren. | 1930-60 | 1930 | 1960 | AT
			Der Jahrgang 1937/38 war schwach. | 1937/38 | 1937 | 1938 | AT
			Die Hungerjahre 1942–5 schonten die Küste. | 1942–5 | 1942 | 1945 | AT
			Bis 1948 gab es nur die Fähre. | Bis 1948 | | 1948 | UNTIL
			Bis zum 1. Januar 1941 kamen 4000 an. | Bis zum 1. Januar 1941 | | 1941-01-01 | UNTIL
			Spätestens im Januar 1941 war das Lager voll. | Spätestens im Januar 1941 | 1941-01 | 1941-01 | BY
			Seit 1861 gehörte ihnen das Land. | Seit 1861 | 1861 | | SINCE
			Seit dem 19. Jahrhundert gehörte ihnen das Land. | Seit dem 19. Jahrhundert | 18XX | | SINCE
			Ab März 1938 trugen die Wachen Waffen. | Ab März 1938 | 1938-03 | | SINCE
			Von 1945 an blieb die Garnison leer. | Von 1945 an | 1945 | | SINCE
			Vor 1929 hatte das Tal keine Bahn. | Vor 1929 | | 1929 | BEFORE
			Vor dem Jahre 1905 führte niemand Buch. | Vor dem Jahre 1905 | | 1905 | BEFORE
			Nach Dezember 1922 fiel der Kornpreis. | Nach Dezember 1922 | 1922-12 | | AFTER
			Die Kapelle wurde um 1850 gebaut. | um 1850 | 1850~ | 1850~ | AT
			Die Kapelle wurde ca. 1850 gebaut. | ca. 1850 | 1850~ | 1850~ | AT
			Etwa im Jahre 1850 wurde die Kapelle gebaut. | Etwa im Jahre 1850 | 1850~ | 1850~ | AT
			Die Urkunde (1850?) trägt kein Siegel. | 1850? | 1850? | 1850? | AT
			Er wurde wohl 1791 geboren. | wohl 1791 | 1791? | 1791? | AT
			Wahrscheinlich im Jahre 1791 wurde er geboren. | Wahrscheinlich im Jahre 1791 | 1791? | 1791? | AT
			Im Winter 1941/42 hungerte die Stadt. | Im Winter 1941/42 | 1941 | 1942 | AT
			Im Winter 1941 hungerte die Stadt. | Im Winter 1941 | 1941-24 | 1941-24 | AT
			Im Frühjahr 1849 brach der Aufstand zusammen. | Im Frühjahr 1849 | 1849-21 | 1849-21 | AT
			Ende 1919 gab es neun Lager. | Ende 1919 | 1919 | 1919 | AT
			Anfang 1920 kam der Typhus. | Anfang 1920 | 1920 | 1920 | AT
			In der ersten Hälfte des Jahres 1933 verdoppelten sich die Ankünfte. | In der ersten Hälfte des Jahres 1933 | 1933-01 | 1933-06 | AT
			Im letzten Viertel des 19. Jahrhunderts zogen sie fort. | Im letzten Viertel des 19. Jahrhunderts | 1875 | 1899 | AT
			Cäsar wurde im Jahre 44 v. Chr. ermordet. | im Jahre 44 v. Chr. | -0043 | -0043 | AT
			Im Jahre 800 wurde ein Kaiser gekrönt. | Im Jahre 800 | 0800 | 0800 | AT
			Jedes Jahr von 1929 bis 1933 starb ein Zehntel. | Jedes Jahr von 1929 bis 1933 | 1929 | 1933 | EACH_YEAR_OF
			In jedem Jahr des Krieges flohen zwei Millionen. | In jedem Jahr des Krieges | | | EACH_YEAR_OF
			Während der Belagerung wog man das Brot. | Während der Belagerung | | | DURING
			Während des Jahres 1937 schrieb das Amt 40 Berichte. | Während des Jahres 1937 | 1937 | 1937 | DURING
			Vom 3. bis 7. Mai 1920 tagte der Rat. | Vom 3. bis 7. Mai 1920 | 1920-05-03 | 1920-05-07 | AT
			Zwischen dem 3. und 7. Mai 1920 tagte der Rat. | Zwischen dem 3. und 7. Mai 1920 | 1920-05-03 | 1920-05-07 | AT
			Der Rat tagte 3.–7. Mai 1920 in Gera. | 3.–7. Mai 1920 | 1920-05-03 | 1920-05-07 | AT
			Von Januar bis März 1933 stiegen die Preise. | Von Januar bis März 1933 | 1933-01 | 1933-03 | AT
			Vom 28. April bis zum 2. Mai 1921 dauerte der Prozess. | Vom 28. April bis zum 2. Mai 1921 | 1921-04-28 | 1921-05-02 | AT
			Der Vertrag vom 31. Februar 1927 ist gefälscht. | 31. Februar 1927 | 1927-02 | 1927-02 | AT
			Vom 15. bis zum 17. Jahrhundert hielt man dort Markt. | Vom 15. bis zum 17. Jahrhundert | 14XX | 16XX | AT
			In der 2. Hälfte des 19. Jahrhunderts zogen sie fort. | In der 2. Hälfte des 19. Jahrhunderts | 1850 | 1899 | AT
			Im 1. Halbjahr 1933 stieg der Preis. | Im 1. Halbjahr 1933 | 1933-01 | 1933-06 | AT
			Zwischen dem 15. und dem 17. Jahrhundert hielt man Markt. | Zwischen dem 15. und dem 17. Jahrhundert | 14XX | 16XX | AT
			""")
	void date(String sentence, String words, @Nullable String from, @Nullable String to, Relation relation) {
		table.check(sentence, words, from, to, relation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			In den Jahren 1953, 1954 und 1956 regnete es. | In den Jahren 1953 = 1953/1953 AT; 1954 = 1954/1954 AT; 1956 = 1956/1956 AT
			Er starb am 10. Oktober 1917 alten Stils. | am 10. Oktober 1917 alten Stils = 1917-10-10/1917-10-10 AT julian
			Er starb am 23. Oktober 1917 (neuen Stils). | am 23. Oktober 1917 (neuen Stils) = 1917-10-23/1917-10-23 AT gregorian
			Am 25. Oktober (7. November) 1917 hob sich die Brücke. | Am 25. Oktober (7. November) 1917 = 1917-11-07/1917-11-07 AT julian
			Das Edikt vom 5./17. April 1861 wurde verlesen. | 5./17. April 1861 = 1861-04-17/1861-04-17 AT julian
			1987 wurde geschätzt, dass bis 1941 die Hälfte gestorben war. | 1987 = 1987/1987 AT; bis 1941 = /1941 UNTIL
			""")
	void dates(String sentence, String dates) {
		assertThat(table.read(sentence)).isEqualTo(dates);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Man zählte 1200 Mann.", "Er schuldete 2000 Rubel.", "Etwa 1500 Menschen flohen.",
			"Ein Zug von 1600 Gefangenen kam vorbei.", "Es geschah in 1876 Fällen.",
			"Befehl Nr. 1934 wurde aufgehoben.",
			"Siehe S. 1950 des Berichts.", "Artikel 1917 verbietet es.", "Sie zahlten 1500 € dafür.",
			"Der Zug fuhr um 17:00 ab.", "Mehr als 1900 starben.", "Zwischen 1200 und 1500 Mann fielen.",
			"Von 1200 auf 1500 Rubel stieg der Preis.", "Der Ofen brannte 1.950 Tonnen im Jahr.",
			"1200 der Gefangenen starben.", "1200 bewaffnete Männer" })
	void none(String sentence) {
		assertThat(table.read(sentence)).isEmpty();
	}
}
