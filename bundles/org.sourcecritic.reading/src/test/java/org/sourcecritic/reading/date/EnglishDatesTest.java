package org.sourcecritic.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.reading.ReadingLanguage;

/** Dates and periods in English sentences. */
class EnglishDatesTest {

	private final DateTable table = new DateTable(ReadingLanguage.ENGLISH);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The mill burnt down on 25 February 1927, with all its stores. | on 25 February 1927 | 1927-02-25 | 1927-02-25 | AT
			The council met on February 25, 1927 in the town hall. | on February 25, 1927 | 1927-02-25 | 1927-02-25 | AT
			A letter of Jan. 25, 1960 says the opposite. | Jan. 25, 1960 | 1960-01-25 | 1960-01-25 | AT
			The ledger was closed on the 3rd of May, 1851. | on the 3rd of May, 1851 | 1851-05-03 | 1851-05-03 | AT
			Entry of 25.2.1927 in the harbour book | 25.2.1927 | 1927-02-25 | 1927-02-25 | AT
			The census day was 1927-02-25. | 1927-02-25 | 1927-02-25 | 1927-02-25 | AT
			The strike began on Monday, 4 May 1926. | on Monday, 4 May 1926 | 1926-05-04 | 1926-05-04 | AT
			In July 1918 bread was rationed again. | In July 1918 | 1918-07 | 1918-07 | AT
			The tariff of March of 1950 doubled the price. | March of 1950 | 1950-03 | 1950-03 | AT
			By January 1941 the camp held 4,000 prisoners. | By January 1941 | 1941-01 | 1941-01 | BY
			The fleet had 212 ships by 1923. | by 1923 | 1923 | 1923 | BY
			Before 1929 the valley had no railway. | Before 1929 | | 1929 | BEFORE
			Prior to 1905 nobody kept a register. | Prior to 1905 | | 1905 | BEFORE
			After December 1922, grain prices fell. | After December 1922 | 1922-12 | | AFTER
			Since 1861 the land had been theirs. | Since 1861 | 1861 | | SINCE
			From March 1938 the guards were armed. | From March 1938 | 1938-03 | | SINCE
			Until 1948 the ferry was the only way. | Until 1948 | | 1948 | UNTIL
			The rule held up to 1953. | up to 1953 | | 1953 | UNTIL
			The mine worked from 1929 to 1953. | from 1929 to 1953 | 1929 | 1953 | AT
			The mine worked from 1922 till 1929. | from 1922 till 1929 | 1922 | 1929 | AT
			Between 1930 and 1960 the village lost half its people. | Between 1930 and 1960 | 1930 | 1960 | AT
			The registers of 1930–1960 are lost. | 1930–1960 | 1930 | 1960 | AT
			The registers (1930-60) are lost. | 1930-60 | 1930 | 1960 | AT
			The famine (1942–5) spared the coast. | 1942–5 | 1942 | 1945 | AT
			The accounts of 1937/38 were audited twice. | 1937/38 | 1937 | 1938 | AT
			The decade 1890-1910 saw | 1890-1910 | 1890 | 1910 | AT
			In the 1930s the harbour silted up. | In the 1930s | 193X | 193X | AT
			The yard closed in the 1980's. | in the 1980's | 198X | 198X | AT
			Wages fell in the early 1930s. | in the early 1930s | 193X | 193X | AT
			Emigration peaked in the mid-1880s. | in the mid-1880s | 188X | 188X | AT
			The thirties were lean. | thirties | 193X | 193X | AT
			They left in the forties of the nineteenth century. | in the forties of the nineteenth century | 184X | 184X | AT
			Serfdom lasted into the 19th century. | 19th century | 18XX | 18XX | AT
			During the eighteenth century the rent rose fourfold. | During the eighteenth century | 17XX | 17XX | DURING
			In the 5th century BC the wall was raised. | In the 5th century BC | -04XX | -04XX | AT
			In the 17th and 18th centuries the guild had fifty masters. | In the 17th and 18th centuries | 16XX | 17XX | AT
			The chapel was built c. 1850. | c. 1850 | 1850~ | 1850~ | AT
			The chapel was built circa 1850 by masons from the south. | circa 1850 | 1850~ | 1850~ | AT
			The camps were closed around 1960. | around 1960 | 1960~ | 1960~ | AT
			The deed (1850?) is unsigned. | 1850? | 1850? | 1850? | AT
			The lake froze (probably 1850) and thawed late. | probably 1850 | 1850? | 1850? | AT
			He was born probably in 1791. | probably in 1791 | 1791? | 1791? | AT
			In the winter of 1941–42 the town starved. | In the winter of 1941–42 | 1941 | 1942 | AT
			In the winter of 1941 the town starved. | In the winter of 1941 | 1941-24 | 1941-24 | AT
			The spring 1849 rising was put down. | spring 1849 | 1849-21 | 1849-21 | AT
			At the end of 1919 there were nine camps. | At the end of 1919 | 1919 | 1919 | AT
			Early 1920 brought typhus. | Early 1920 | 1920 | 1920 | AT
			In the first half of 1933 arrivals doubled. | In the first half of 1933 | 1933-01 | 1933-06 | AT
			The last quarter of 1921 was the worst. | last quarter of 1921 | 1921-10 | 1921-12 | AT
			In the second half of the 19th century they moved. | In the second half of the 19th century | 1850 | 1899 | AT
			Caesar was killed in 44 BC in Rome. | in 44 BC | -0043 | -0043 | AT
			The siege lasted from 58 to 50 BC. | from 58 to 50 BC | -0057 | -0049 | AT
			In the year 800 a king was crowned. | In the year 800 | 0800 | 0800 | AT
			The annals end in AD 987. | in AD 987 | 0987 | 0987 | AT
			Each year from 1929 to 1933 a tenth died. | Each year from 1929 to 1933 | 1929 | 1933 | EACH_YEAR_OF
			Two million fled in each year of the war. | in each year of the war | | | EACH_YEAR_OF
			During the siege bread was sold by the gram. | During the siege | | | DURING
			During 1937 the office sent 40 reports. | During 1937 | 1937 | 1937 | DURING
			The troops stayed between 3 and 7 May 1920. | between 3 and 7 May 1920 | 1920-05-03 | 1920-05-07 | AT
			The congress of 3–7 May 1920 split. | 3–7 May 1920 | 1920-05-03 | 1920-05-07 | AT
			From January to March 1933 prices trebled. | From January to March 1933 | 1933-01 | 1933-03 | AT
			The trial ran from 28 April to 2 May 1921. | from 28 April to 2 May 1921 | 1921-04-28 | 1921-05-02 | AT
			The blockade of December–February 1916 | December–February 1916 | 1915-12 | 1916-02 | AT
			In 1940 alone 2,000 were fined. | In 1940 | 1940 | 1940 | AT
			The 1977 estimate was lower. | 1977 | 1977 | 1977 | AT
			A 1993 study of the archives says less. | 1993 | 1993 | 1993 | AT
			In 1932 grain exports fell by half. | In 1932 | 1932 | 1932 | AT
			In 1941 German troops crossed the river. | In 1941 | 1941 | 1941 | AT
			In 1938, 11,000 people were sent there. | In 1938 | 1938 | 1938 | AT
			The treaty was signed on 31 February 1927. | on 31 February 1927 | 1927-02 | 1927-02 | AT
			A bill of 4/5/1927 was never paid. | 4/5/1927 | 1927 | 1927 | AT
			A bill of 2/25/1927 was never paid. | 2/25/1927 | 1927-02-25 | 1927-02-25 | AT
			No garrison was kept there from 1945 onwards. | from 1945 onwards | 1945 | | SINCE
			On the eve of 1914 wages were high. | On the eve of 1914 | 1914 | 1914 | AT
			In May and June 1940 the army fell back. | In May and June 1940 | 1940-05 | 1940-06 | AT
			The note is dated 12.III.1931 at the foot. | dated 12.III.1931 | 1931-03-12 | 1931-03-12 | AT
			In the first three months of 1933 nobody was paid. | In the first three months of 1933 | 1933-01 | 1933-03 | AT
			They kept to the pre-1914 borders. | pre-1914 | | 1914 | BEFORE
			The post-1945 settlement held. | post-1945 | 1945 | | AFTER
			Wool was sold during the 1840-50s. | during the 1840-50s | 184X | 185X | DURING
			From the 3rd to the 5th century it was a ford. | From the 3rd to the 5th century | 02XX | 04XX | AT
			Between the 15th and the 17th century it was a fair. | Between the 15th and the 17th century | 14XX | 16XX | AT
			Between late 1941 and early 1943 half starved. | Between late 1941 and early 1943 | 1941 | 1943 | AT
			The population was 1600 in 1801. | in 1801 | 1801 | 1801 | AT
			The 1926 census counted them twice. | 1926 | 1926 | 1926 | AT
			The deed is of the twenty second of June 1817. | twenty second of June 1817 | 1817-06-22 | 1817-06-22 | AT
			They met on Monday, May 3, 1926, at noon. | on Monday, May 3, 1926 | 1926-05-03 | 1926-05-03 | AT
			""")
	void date(String sentence, String words, @Nullable String from, @Nullable String to,
			Relation relation) {
		table.check(sentence, words, from, to, relation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			In 1953, 1954, and again in 1956 it rained. | In 1953 = 1953/1953 AT; 1954 = 1954/1954 AT; in 1956 = 1956/1956 AT
			He died on 10 October 1917 (O.S.). | on 10 October 1917 (O.S.) = 1917-10-10/1917-10-10 AT julian
			He died on 10 October 1917 Old Style. | on 10 October 1917 Old Style = 1917-10-10/1917-10-10 AT julian
			He died on 23 October 1917 (N.S.). | on 23 October 1917 (N.S.) = 1917-10-23/1917-10-23 AT gregorian
			On 25 October (7 November) 1917 the bridge was raised. | On 25 October (7 November) 1917 = 1917-11-07/1917-11-07 AT julian
			The edict of 5/17 April 1861 was read aloud. | 5/17 April 1861 = 1861-04-17/1861-04-17 AT julian
			The edict of 30 March/11 April 1861 was read aloud. | 30 March/11 April 1861 = 1861-04-11/1861-04-11 AT julian
			On 20 December 1860 (1 January 1861) he signed. | On 20 December 1860 (1 January 1861) = 1861-01-01/1861-01-01 AT julian
			The 1930s and 1940s were alike. | 1930s = 193X/193X AT; 1940s = 194X/194X AT
			In 1987 it was estimated that by 1941 half had died. | In 1987 = 1987/1987 AT; by 1941 = 1941/1941 BY
			Arrests rose in 1937 and 1938. | in 1937 = 1937/1937 AT; 1938 = 1938/1938 AT
			""")
	void dates(String sentence, String dates) {
		assertThat(table.read(sentence)).isEqualTo(dates);
	}

	@ParameterizedTest
	@ValueSource(strings = { "They counted 1200 men.", "He owed 2000 roubles and more.", "Some 1500 people fled.",
			"The kiln took 1950 tons a year.", "A column of 1600 prisoners passed.", "It was confirmed in 1876 cases.",
			"Order No 1934 was withdrawn.", "See p. 1950 of the report.", "Article 1917 forbids it.",
			"They paid $1500 for it.", "The wall cost £1850 in all.", "The train left at 17:00 and 1830 others stayed.",
			"The gate closed at 5 pm.", "It weighed 1.950 tons.", "A total of 1600 were shot.", "More than 1900 died.",
			"Between 1200 and 1500 men were lost.", "From 1200 to 1500 roubles were paid.", "1200, 1500 or 1700 men",
			"The T-1934 was scrapped.", "It fell by 1800 per cent.", "In his thirties he wrote verse.",
			"The garrison numbered 1200.", "The garrison numbered about 1200.", "Of these 1700 were killed.",
			"They had 1900 horses.", "The march was long; we may stay.",
			"He came 1st and 2nd.", "a 1200-strong brigade", "the 1200 armed men",
			"In 1500 small parishes they prayed.", "2000 of them died.", "1200 were killed." })
	void none(String sentence) {
		assertThat(table.read(sentence)).isEmpty();
	}
}
