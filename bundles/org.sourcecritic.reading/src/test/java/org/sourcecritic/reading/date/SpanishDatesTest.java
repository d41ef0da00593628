package org.sourcecritic.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.reading.ReadingLanguage;

/** Dates and periods in Spanish sentences. */
class SpanishDatesTest {

	private final DateTable table = new DateTable(ReadingLanguage.SPANISH);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			En 1789 faltaba el pan. | En 1789 | 1789 | 1789 | AT
			El 14 de julio de 1789 la gente tomó las armas. | El 14 de julio de 1789 | 1789-07-14 | 1789-07-14 | AT
			El martes 14 de julio de 1789 la gente tomó las armas. | El martes 14 de julio de 1789 | 1789-07-14 | 1789-07-14 | AT
			El 1.º de mayo de 1890 nadie trabajó. | El 1.º de mayo de 1890 | 1890-05-01 | 1890-05-01 | AT
			El primero de mayo de 1890 nadie trabajó. | El primero de mayo de 1890 | 1890-05-01 | 1890-05-01 | AT
			El asiento de 25.2.1927 falta. | 25.2.1927 | 1927-02-25 | 1927-02-25 | AT
			El asiento de 25/02/1927 falta. | 25/02/1927 | 1927-02-25 | 1927-02-25 | AT
			En julio de 1918 se racionó el pan. | En julio de 1918 | 1918-07 | 1918-07 | AT
			En marzo del año 1950 se dobló la tarifa. | En marzo del año 1950 | 1950-03 | 1950-03 | AT
			En los años treinta el puerto se cegó. | En los años treinta | 193X | 193X | AT
			En los años 1930 el puerto se cegó. | En los años 1930 | 193X | 193X | AT
			En los años 30 el puerto se cegó. | En los años 30 | 193X | 193X | AT
			La década de 1930 fue mala. | década de 1930 | 193X | 193X | AT
			A principios de los años treinta bajó el jornal. | A principios de los años treinta | 193X | 193X | AT
			En los años cuarenta del siglo XIX se marcharon. | En los años cuarenta del siglo XIX | 184X | 184X | AT
			En el siglo XVIII la renta se cuadruplicó. | En el siglo XVIII | 17XX | 17XX | AT
			A fines del siglo XIX el monte se perdió. | A fines del siglo XIX | 18XX | 18XX | AT
			En los siglos XVI y XVII prosperó el gremio. | En los siglos XVI y XVII | 15XX | 16XX | AT
			El muro es del siglo V a. C. | siglo V a. C. | -04XX | -04XX | AT
			De 1929 a 1953 la mina dio hierro. | De 1929 a 1953 | 1929 | 1953 | AT
			Desde 1929 hasta 1953 la mina dio hierro. | Desde 1929 hasta 1953 | 1929 | 1953 | AT
			Entre 1930 y 1960 el pueblo perdió la mitad de su gente. | Entre 1930 y 1960 | 1930 | 1960 | AT
			Los registros de 1930–1960 se perdieron. | 1930–1960 | 1930 | 1960 | AT
			Los registros (1930-60) se perdieron. | 1930-60 | 1930 | 1960 | AT
			La cosecha de 1937/38 fue mala. | 1937/38 | 1937 | 1938 | AT
			Hasta 1948 solo hubo la barca. | Hasta 1948 | | 1948 | UNTIL
			La regla duró hasta el 3 de mayo de 1953. | hasta el 3 de mayo de 1953 | | 1953-05-03 | UNTIL
			Desde 1861 la tierra era suya. | Desde 1861 | 1861 | | SINCE
			A partir de marzo de 1938 hubo guardias armados. | A partir de marzo de 1938 | 1938-03 | | SINCE
			Desde 1945 en adelante no hubo guarnición. | Desde 1945 en adelante | 1945 | | SINCE
			Antes de 1929 el valle no tenía tren. | Antes de 1929 | | 1929 | BEFORE
			Antes del 4 de agosto de 1914 nadie lo creía. | Antes del 4 de agosto de 1914 | | 1914-08-04 | BEFORE
			Después de diciembre de 1922 bajó el grano. | Después de diciembre de 1922 | 1922-12 | | AFTER
			Tras 1939 quedaron pocos. | Tras 1939 | 1939 | | AFTER
			Para enero de 1941 el campo tenía 4.000 presos. | Para enero de 1941 | 1941-01 | 1941-01 | BY
			La capilla se hizo hacia 1850. | hacia 1850 | 1850~ | 1850~ | AT
			La capilla se hizo alrededor de 1850. | alrededor de 1850 | 1850~ | 1850~ | AT
			El acta (1850?) no lleva firma. | 1850? | 1850? | 1850? | AT
			Nació probablemente en 1791. | probablemente en 1791 | 1791? | 1791? | AT
			En el invierno de 1941-42 la ciudad pasó hambre. | En el invierno de 1941-42 | 1941 | 1942 | AT
			En el invierno de 1941 la ciudad pasó hambre. | En el invierno de 1941 | 1941-24 | 1941-24 | AT
			En la primavera de 1849 cayó la revuelta. | En la primavera de 1849 | 1849-21 | 1849-21 | AT
			A fines de 1919 había nueve campos. | A fines de 1919 | 1919 | 1919 | AT
			A comienzos de 1920 llegó el tifus. | A comienzos de 1920 | 1920 | 1920 | AT
			A mediados de agosto de 1914 la ciudad estaba vacía. | A mediados de agosto de 1914 | 1914-08 | 1914-08 | AT
			En la primera mitad de 1933 se doblaron las llegadas. | En la primera mitad de 1933 | 1933-01 | 1933-06 | AT
			En el primer semestre de 1933 se doblaron las llegadas. | En el primer semestre de 1933 | 1933-01 | 1933-06 | AT
			En la segunda mitad del siglo XIX se marcharon. | En la segunda mitad del siglo XIX | 1850 | 1899 | AT
			En el año 800 fue coronado un emperador. | En el año 800 | 0800 | 0800 | AT
			César fue muerto en 44 a. C. en Roma. | en 44 a. C. | -0043 | -0043 | AT
			El año 1816 no tuvo verano. | El año 1816 | 1816 | 1816 | AT
			Cada año de 1929 a 1933 murió un décimo. | Cada año de 1929 a 1933 | 1929 | 1933 | EACH_YEAR_OF
			Cada año de la guerra huían dos millones. | Cada año de la guerra | | | EACH_YEAR_OF
			Durante el sitio se pesaba el pan. | Durante el sitio | | | DURING
			Durante 1937 la oficina hizo 40 informes. | Durante 1937 | 1937 | 1937 | DURING
			Del 3 al 7 de mayo de 1920 hubo consejo. | Del 3 al 7 de mayo de 1920 | 1920-05-03 | 1920-05-07 | AT
			Entre el 3 y el 7 de mayo de 1920 hubo consejo. | Entre el 3 y el 7 de mayo de 1920 | 1920-05-03 | 1920-05-07 | AT
			De enero a marzo de 1933 se triplicaron los precios. | De enero a marzo de 1933 | 1933-01 | 1933-03 | AT
			Del 28 de abril al 2 de mayo de 1921 duró el juicio. | Del 28 de abril al 2 de mayo de 1921 | 1921-04-28 | 1921-05-02 | AT
			El tratado de 31 de febrero de 1927 es falso. | 31 de febrero de 1927 | 1927-02 | 1927-02 | AT
			La ley de 1905 se cumplió. | 1905 | 1905 | 1905 | AT
			El tratado (1815) quedó secreto. | 1815 | 1815 | 1815 | AT
			Del siglo XV al XVII hubo feria. | Del siglo XV al XVII | 14XX | 16XX | AT
			Entre los siglos XV y XVII hubo feria. | Entre los siglos XV y XVII | 14XX | 16XX | AT
			""")
	void date(String sentence, String words, @Nullable String from, @Nullable String to, Relation relation) {
		table.check(sentence, words, from, to, relation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			En 1953, 1954 y 1956 llovió. | En 1953 = 1953/1953 AT; 1954 = 1954/1954 AT; 1956 = 1956/1956 AT
			Murió el 10 de octubre de 1917 (estilo antiguo). | el 10 de octubre de 1917 (estilo antiguo) = 1917-10-10/1917-10-10 AT julian
			Murió el 23 de octubre de 1917 (nuevo estilo). | el 23 de octubre de 1917 (nuevo estilo) = 1917-10-23/1917-10-23 AT gregorian
			El 25 de octubre (7 de noviembre) de 1917 se alzó el puente. | El 25 de octubre (7 de noviembre) de 1917 = 1917-11-07/1917-11-07 AT julian
			El edicto del 5/17 de abril de 1861 fue leído. | 5/17 de abril de 1861 = 1861-04-17/1861-04-17 AT julian
			En 1987 se estimó que hasta 1941 había muerto la mitad. | En 1987 = 1987/1987 AT; hasta 1941 = /1941 UNTIL
			""")
	void dates(String sentence, String dates) {
		assertThat(table.read(sentence)).isEqualTo(dates);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Contaron 1200 hombres.", "Debía 2000 rublos.", "Unas 1500 personas huyeron.",
			"Pasó una columna de 1600 presos.", "Ocurrió en 1876 casos.", "La orden n.º 1934 fue anulada.",
			"Véase p. 1950 del informe.", "El artículo 1917 lo prohíbe.", "Pagaron 1500 € por ello.",
			"El tren salió a las 17:00.", "Más de 1900 murieron.", "Entre 1200 y 1500 hombres cayeron.",
			"De 1200 a 1500 rublos se pagaron.", "El horno quemaba 1.950 toneladas.", "1200 de ellos murieron." })
	void none(String sentence) {
		assertThat(table.read(sentence)).isEmpty();
	}
}
