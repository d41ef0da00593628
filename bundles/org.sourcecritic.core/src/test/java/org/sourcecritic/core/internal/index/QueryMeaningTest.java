package org.sourcecritic.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form of the query language finds among four claims: anna, boris, clara and dora. */
@NonNullByDefault({})
class QueryMeaningTest {

	private static SmallIndex index;

	@BeforeAll
	static void fill() throws Exception {
		index = new SmallIndex()
				.document("memoirs", "genre=war memoirs", "sourceKind=PRIMARY", "language=en")
				.document("Survey", "genre=survey", "language=de")
				.tag("sourced", "sourced", "SOURCED")
				.tag("estimated", "estimated", "ESTIMATED")
				.tag("Deaths", "estimated.Deaths", "ESTIMATED")
				.tag("polemical", "polemical", "POLEMICAL")
				.remark("r1", Set.of("boris", "dora"), "question=all-deaths")
				.remark("r2", Set.of("anna"), "question=births", "finding=CONFLICT")
				.claim("anna", "memoirs", "sourced", "text=The commission counted 300 people in Kyiv province.",
						"note=Compare the clerk's list", "voice=QUOTED", "annotator=anna", "place=Kyiv province",
						"low=300", "high=300", "year=1993a", "author=Robert Conquest", "fond=R 58",
						"created=2026-01-31T10:00:00Z")
				.claim("boris", "memoirs", "Deaths", "text=One to five million people starved.", "voice=AUTHOR",
						"annotator=boris", "place=Kyiv", "place=Odesa", "low=1000000", "high=5000000.5",
						"period=1932/1933", "created=2026-02-15T00:00:00Z")
				.claim("clara", "Survey", "gone", "text=A well-known figure, counted twice", "annotator=anna",
						"year=193X", "period=1941/..", "author=R. Conquest (ed.)", "low=5",
						"created=2025-12-31T23:59:59.999Z")
				.claim("dora", "Survey", "polemical", "text=Nobody ever counted the people.", "note=exaggerated",
						"voice=AUTHOR", "annotator=boris", "period=-44", "low=-5", "place=Kyiv \"old\" \\ town",
						"created=2026-01-01T00:00:00Z");
	}

	@AfterAll
	static void close() throws Exception {
		index.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', quoteCharacter = '\u0001', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			*                                § anna boris clara dora
			*:*                              § anna boris clara dora
			people                           § anna boris dora
			PEOPLE                           § anna boris dora
			exaggerated                      § dora
			people counted                   § anna dora
			people AND counted               § anna dora
			people && counted                § anna dora
			people -counted                  § boris
			people NOT counted               § boris
			people !counted                  § boris
			+people +counted                 § anna dora
			million OR figure                § boris clara
			million || figure                § boris clara
			million OR figure -twice         § boris
			million figure OR people         § boris
			million AND people OR figure     § boris clara
			(million OR figure) AND people   § boris
			-people                          § clara
			NOT people                       § clara
			NOT (people OR figure)           §
			million OR NOT people            § boris clara
			(-people)                        § clara
			(people counted million)@2       § anna boris dora
			people^2 counted^0.5             § anna dora
			"counted the people"             § dora
			"counted people"                 §
			"counted people"~1               § anna dora
			counted~                         § anna clara dora
			countde~1                        § anna clara dora
			countde~0                        §
			well-known                       § clara
			well\\-known                     § clara
			count*                           § anna clara dora
			*wice                            § clara
			c?unted                          § anna clara dora
			COUNT*                           § anna clara dora
			/(star|count)[V-X]?ed/           § anna boris clara dora
			/STAR\\D+/                       § boris
			text:[million TO mz]             § boris
			note:the                         § anna
			note:*                           § anna dora
			-note:*                          § boris clara
			text:(million OR figure)         § boris clara
			tag:sourced                      § anna
			tag:SOURCED                      § anna
			tag:deaths                       § boris
			tag:estimated.deaths             § boris
			tag:estimated                    §
			tag:estimated.*                  § boris
			tag:gone                         § clara
			tag:*                            § anna boris clara dora
			tag:(gone OR polemical)          § clara dora
			-tag:estimated.*                 § anna clara dora
			tag=Deaths                       § boris
			tag=deaths                       §
			kind:estimated                   § boris
			kind:(SOURCED OR POLEMICAL)      § anna dora
			NOT kind:estimated               § anna clara dora
			kind:*                           § anna boris dora
			-kind:*                          § clara
			kind=ESTIMATED                   § boris
			kind=estimated                   §
			genre:memoirs                    § anna boris
			genre:"War Memoirs"              § anna boris
			genre="war memoirs"              § anna boris
			genre=memoirs                    §
			-genre:survey                    § anna boris
			genre:memoirs OR tag:gone        § anna boris clara
			genre:poem                       §
			-genre:poem                      § anna boris clara dora
			sourceKind:*                     § anna boris
			language:[de TO dz]              § clara dora
			question:all-deaths              § boris dora
			question:*                       § anna boris dora
			-question:*                      § clara
			finding:conflict -question:all*  § anna
			document:memoirs                 § anna boris
			document:survey                  § clara dora
			document:"Survey"                § clara dora
			document:[a TO n}                § anna boris
			document=survey                  §
			voice:quoted                     § anna
			voice:QUOT*                      § anna
			voice:/QUO.*/                    § anna
			voice=QUOTED                     § anna
			voice:(quoted OR author)         § anna boris dora
			-voice:*                         § clara
			fond:"r 58"                      § anna
			fond:r\\ 58                      § anna
			fond:r                           §
			place:kyiv                       § anna boris dora
			place:"kyiv province"            § anna
			place="Kyiv province"            § anna
			place="kyiv province"            §
			place=Kyiv                       § boris
			place=(Kyiv OR "Kyiv province")  § anna boris
			place=Kyiv*                      § anna boris dora
			place=/Kyiv.p.*e/                § anna
			place="Kyiv \\"old\\" \\\\ town" § dora
			place:*                          § anna boris dora
			NOT place:*                      § clara
			place=*                          § anna boris dora
			low:5                            § clara
			low:5.0                          § clara
			low=5                            § clara
			low=5.00                         § clara
			low:-5                           § dora
			low:[5 TO 300]                   § anna clara
			low:{5 TO 300}                   §
			low:{5 TO 300]                   § anna
			low:[* TO 5]                     § clara dora
			low:[6 TO *]                     § anna boris
			low:[-5 TO -1]                   § dora
			low:>=1000000                    § boris
			low>=1000000                     § boris
			low:>5                           § anna boris
			low:<5                           § dora
			low:<=5                          § clara dora
			low:>-6                          § anna boris clara dora
			high:5000000.5                   § boris
			high:*                           § anna boris
			-low:[* TO *]                    §
			year:1993                        § anna
			year:1935                        § clara
			year:[1990 TO 2000]              § anna
			year:193X                        § clara
			year:"1930/1993"                 § anna clara
			year:{1992 TO 1993}              §
			year:{1992 TO 1993]              § anna
			year=193X                        § clara
			year=1993a                       § anna
			period:1932                      § boris
			period:1934                      §
			period:2020                      § clara
			period:[* TO 0]                  § dora
			period:-44                       § dora
			period:[-50 TO -40]              § dora
			period:>1933                     § clara
			period:<1932                     § dora
			period:<=1932                    § boris dora
			period:1932?                     § boris
			-period:*                        § anna
			created:2026-01-31               § anna
			created:2026-01                  § anna dora
			created:2026                     § anna boris dora
			created:2025-12-31               § clara
			created:[2026-01-01 TO 2026-01]  § anna dora
			created:{2026-01 TO *]           § boris
			created:[* TO 2026-01}           § clara
			created:>2026-01-31              § boris
			created:<2026                    § clara
			created:<=2026-01-01             § clara dora
			annotator:anna kind:sourced      § anna
			author:conquest                  § anna clara
			author:"R Conquest"              § clara
			author:(robert conquest)         § anna
			""")
	void eachFormFindsWhatItSays(String query, String keys) throws Exception {
		assertThat(index.find(query)).isEqualTo(keys(keys));
	}

	@Test
	void nothingAskedIsEverything() throws Exception {
		assertThat(List.of(index.find(""), index.find(" \t\u3000"))).containsOnly(keys("anna boris clara dora"));
	}

	@Test
	void wordsMayHaveAnyScript() throws Exception {
		try (var letters = new SmallIndex()) {
			letters.claim("a", "d", "t", "text=Голодомор у селі", "place=Київ").claim("b", "d", "t", "text=Über İzmir");
			assertThat(letters.find("голодом* place:київ")).isEqualTo(keys("a"));
			assertThat(letters.find("place=\"Київ\"")).isEqualTo(keys("a"));
			assertThat(letters.find("ÜBER text:İZM*")).isEqualTo(keys("b"));
		}
	}

	private static Set<String> keys(String keys) {
		return keys == null ? Set.of() : new TreeSet<>(Arrays.asList(keys.split(" ")));
	}
}
