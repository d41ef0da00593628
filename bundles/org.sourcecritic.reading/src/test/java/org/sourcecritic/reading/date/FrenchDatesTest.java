package org.sourcecritic.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.reading.ReadingLanguage;

/** Dates and periods in French sentences. */
class FrenchDatesTest {

	private final DateTable table = new DateTable(ReadingLanguage.FRENCH);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			En 1789 la ville manquait de pain. | En 1789 | 1789 | 1789 | AT
			Le 14 juillet 1789, la foule prit les armes. | Le 14 juillet 1789 | 1789-07-14 | 1789-07-14 | AT
			Le mardi 14 juillet 1789, la foule prit les armes. | Le mardi 14 juillet 1789 | 1789-07-14 | 1789-07-14 | AT
			Le 1er mai 1791 les octrois furent supprimés. | Le 1er mai 1791 | 1791-05-01 | 1791-05-01 | AT
			Le registre du 25.2.1927 manque. | 25.2.1927 | 1927-02-25 | 1927-02-25 | AT
			Le registre du 25/02/1927 manque. | 25/02/1927 | 1927-02-25 | 1927-02-25 | AT
			En juillet 1918, le pain fut rationné. | En juillet 1918 | 1918-07 | 1918-07 | AT
			Au mois de mars 1950 le tarif doubla. | mars 1950 | 1950-03 | 1950-03 | AT
			Au cours des années 1930 le port s'ensabla. | Au cours des années 1930 | 193X | 193X | DURING
			Les années 1930 furent maigres. | années 1930 | 193X | 193X | AT
			Dans les années 1930, le port s'ensabla. | Dans les années 1930 | 193X | 193X | AT
			Au début des années trente les salaires baissèrent. | Au début des années trente | 193X | 193X | AT
			Les années quarante du XIXe siècle virent partir les jeunes. | années quarante du XIXe siècle | 184X | 184X | AT
			Au XVIIIe siècle la rente quadrupla. | Au XVIIIe siècle | 17XX | 17XX | AT
			Au 18e siècle la rente quadrupla. | Au 18e siècle | 17XX | 17XX | AT
			Au XVIIIᵉ siècle la rente quadrupla. | Au XVIIIᵉ siècle | 17XX | 17XX | AT
			Au dix-neuvième siècle la forêt recula. | Au dix-neuvième siècle | 18XX | 18XX | AT
			À la fin du XIXe siècle la forêt recula. | À la fin du XIXe siècle | 18XX | 18XX | AT
			Aux XVIIe et XVIIIe siècles la guilde prospéra. | Aux XVIIe et XVIIIe siècles | 16XX | 17XX | AT
			Le mur date du Ve siècle av. J.-C. | Ve siècle av. J.-C. | -04XX | -04XX | AT
			De 1929 à 1953 la mine donna du fer. | De 1929 à 1953 | 1929 | 1953 | AT
			Entre 1930 et 1960 le village perdit la moitié des siens. | Entre 1930 et 1960 | 1930 | 1960 | AT
			Les registres de 1930–1960 sont perdus. | 1930–1960 | 1930 | 1960 | AT
			Les registres (1930-60) sont perdus. | 1930-60 | 1930 | 1960 | AT
			La récolte 1937/38 fut mauvaise. | 1937/38 | 1937 | 1938 | AT
			Jusqu'en 1948 il n'y eut que le bac. | Jusqu'en 1948 | | 1948 | UNTIL
			La règle tint jusqu’au 3 mai 1953. | jusqu’au 3 mai 1953 | | 1953-05-03 | UNTIL
			Depuis 1861 la terre était à eux. | Depuis 1861 | 1861 | | SINCE
			À partir de mars 1938 les gardes furent armés. | À partir de mars 1938 | 1938-03 | | SINCE
			Dès 1905 on tint un registre. | Dès 1905 | 1905 | | SINCE
			Avant 1929 la vallée n'avait pas de train. | Avant 1929 | | 1929 | BEFORE
			Avant le 4 août 1914 nul n'y croyait. | Avant le 4 août 1914 | | 1914-08-04 | BEFORE
			Après décembre 1922 le grain baissa. | Après décembre 1922 | 1922-12 | | AFTER
			Au plus tard en janvier 1941 le camp était plein. | Au plus tard en janvier 1941 | 1941-01 | 1941-01 | BY
			La chapelle fut bâtie vers 1850. | vers 1850 | 1850~ | 1850~ | AT
			La chapelle fut bâtie aux environs de 1850. | aux environs de 1850 | 1850~ | 1850~ | AT
			L'acte (1850 ?) n'est pas signé. | 1850 ? | 1850? | 1850? | AT
			L'acte (1850?) n'est pas signé. | 1850? | 1850? | 1850? | AT
			Il naquit probablement en 1791. | probablement en 1791 | 1791? | 1791? | AT
			Pendant l'hiver 1941-1942 la ville eut faim. | Pendant l'hiver 1941-1942 | 1941 | 1942 | DURING
			À l'été 1917 la grève gagna le port. | À l'été 1917 | 1917-22 | 1917-22 | AT
			Au printemps de 1849 la révolte fut matée. | Au printemps de 1849 | 1849-21 | 1849-21 | AT
			À la fin de 1919 il y avait neuf camps. | À la fin de 1919 | 1919 | 1919 | AT
			Début 1920 le typhus arriva. | Début 1920 | 1920 | 1920 | AT
			Fin août 1914 la ville était vide. | Fin août 1914 | 1914-08 | 1914-08 | AT
			Au premier semestre 1933 les arrivées doublèrent. | Au premier semestre 1933 | 1933-01 | 1933-06 | AT
			Dans la seconde moitié du XIXe siècle ils partirent. | Dans la seconde moitié du XIXe siècle | 1850 | 1899 | AT
			En l'an 800 un empereur fut couronné. | En l'an 800 | 0800 | 0800 | AT
			César fut tué en 44 av. J.-C. à Rome. | en 44 av. J.-C. | -0043 | -0043 | AT
			L'année 1816 n'eut pas d'été. | année 1816 | 1816 | 1816 | AT
			Chaque année de 1929 à 1933 un dixième mourut. | Chaque année de 1929 à 1933 | 1929 | 1933 | EACH_YEAR_OF
			Chaque année de la guerre deux millions fuyaient. | Chaque année de la guerre | | | EACH_YEAR_OF
			Pendant le siège on pesait le pain. | Pendant le siège | | | DURING
			Durant 1937 le bureau fit 40 rapports. | Durant 1937 | 1937 | 1937 | DURING
			Du 3 au 7 mai 1920 siégea le conseil. | Du 3 au 7 mai 1920 | 1920-05-03 | 1920-05-07 | AT
			Entre le 3 et le 7 mai 1920 siégea le conseil. | Entre le 3 et le 7 mai 1920 | 1920-05-03 | 1920-05-07 | AT
			De janvier à mars 1933 les prix triplèrent. | De janvier à mars 1933 | 1933-01 | 1933-03 | AT
			Du 28 avril au 2 mai 1921 dura le procès. | Du 28 avril au 2 mai 1921 | 1921-04-28 | 1921-05-02 | AT
			Le traité du 31 février 1927 est un faux. | 31 février 1927 | 1927-02 | 1927-02 | AT
			La loi de 1905 fut appliquée. | 1905 | 1905 | 1905 | AT
			Le traité (1815) resta secret. | 1815 | 1815 | 1815 | AT
			En 1932 les exportations chutèrent. | En 1932 | 1932 | 1932 | AT
			Du XVe au XVIIe siècle on y tint foire. | Du XVe au XVIIe siècle | 14XX | 16XX | AT
			Les années 1920 et 1930 furent maigres. | années 1920 et 1930 | 192X | 193X | AT
			Les années 1930 à 1933 furent maigres. | années 1930 à 1933 | 1930 | 1933 | AT
			""")
	void date(String sentence, String words, @Nullable String from, @Nullable String to, Relation relation) {
		table.check(sentence, words, from, to, relation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			En 1953, 1954 et 1956 il plut. | En 1953 = 1953/1953 AT; 1954 = 1954/1954 AT; 1956 = 1956/1956 AT
			Il mourut le 10 octobre 1917 (ancien style). | le 10 octobre 1917 (ancien style) = 1917-10-10/1917-10-10 AT julian
			Il mourut le 23 octobre 1917, nouveau style. | le 23 octobre 1917, nouveau style = 1917-10-23/1917-10-23 AT gregorian
			Le 25 octobre (7 novembre) 1917 on leva le pont. | Le 25 octobre (7 novembre) 1917 = 1917-11-07/1917-11-07 AT julian
			L'édit du 5/17 avril 1861 fut lu. | 5/17 avril 1861 = 1861-04-17/1861-04-17 AT julian
			En 1987 on estima que dès 1941 la moitié était morte. | En 1987 = 1987/1987 AT; dès 1941 = 1941/ SINCE
			""")
	void dates(String sentence, String dates) {
		assertThat(table.read(sentence)).isEqualTo(dates);
	}

	@ParameterizedTest
	@ValueSource(strings = { "On compta 1200 hommes.", "Il devait 2000 roubles.", "Environ 1500 personnes fuirent.",
			"Une colonne de 1600 prisonniers passa.", "Cela arriva en 1876 cas.", "L'ordre n° 1934 fut annulé.",
			"Voir p. 1950 du rapport.", "L'article 1917 l'interdit.", "Ils payèrent 1500 € pour cela.",
			"Le train partit à 17:00.", "Plus de 1900 moururent.", "Entre 1200 et 1500 hommes tombèrent.",
			"De 1200 à 1500 roubles furent payés.", "Le four brûlait 1.950 tonnes.", "vers 17 h", "1200 furent tués.",
			"1200 d'entre eux moururent." })
	void none(String sentence) {
		assertThat(table.read(sentence)).isEmpty();
	}
}
