package org.sourcecritic.reading.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadingLanguage;

@NonNullByDefault({})
class ClauseFinderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 'The dyke was finished in 1871; four hundred men had worked on it.' | men | 'four hundred men had worked on it.'
			en | 'The dyke was finished in 1871, and four hundred men had worked on it.' | dyke | 'The dyke was finished in 1871'
			en | 'The dyke was finished in 1871, and four hundred men had worked on it.' | men | 'four hundred men had worked on it.'
			en | 'The dyke was finished in 1871 and four hundred men had worked on it.' | men | 'four hundred men had worked on it.'
			en | 'They were driven like cattle because nobody knew them.' | knew | 'because nobody knew them.'
			en | 'It was the house in which the council met.' | council | 'in which the council met.'
			en | 'Men, women, and children worked on it.' | women | 'Men, women, and children worked on it.'
			en | 'Old men and women worked on it.' | women | 'Old men and women worked on it.'
			en | 'At 17:00 some 1,000 men were there.' | men | 'At 17:00 some 1,000 men were there.'
			en | 'The men (about four hundred, they say) worked on it.' | about | 'about four hundred, they say'
			en | 'The men (about four hundred, they say) worked on it.' | worked | 'The men (about four hundred, they say) worked on it.'
			en | 'The men – four hundred of them – worked on it.' | hundred | 'four hundred of them'
			en | 'The men – four hundred of them – worked on it.' | worked | 'The men – four hundred of them – worked on it.'
			en | 'The work went on (as they say, and as we know.' | know | 'as we know.'
			de | 'Der Deich wurde 1871 fertig, aber niemand zählte die Arbeiter.' | zählte | 'aber niemand zählte die Arbeiter.'
			de | 'Der Deich wurde 1871 fertig und vierhundert Mann hatten daran gearbeitet.' | Mann | 'vierhundert Mann hatten daran gearbeitet.'
			de | 'Es war das Haus, in dem der Rat sich traf.' | Rat | 'in dem der Rat sich traf.'
			fr | 'La digue fut achevée en 1871 parce que quatre cents hommes y travaillaient.' | hommes | 'parce que quatre cents hommes y travaillaient.'
			fr | 'La digue fut achevée tandis qu’on comptait les morts.' | morts | 'tandis qu’on comptait les morts.'
			es | 'El dique se terminó en 1871, pero nadie contó a los obreros.' | nadie | 'pero nadie contó a los obreros.'
			es | 'El dique se terminó en 1871 aunque nadie contó a los obreros.' | dique | 'El dique se terminó en 1871'
			ru | 'Дамба была закончена в 1871 году, но рабочих никто не считал.' | никто | 'но рабочих никто не считал.'
			ru | 'Дамба была закончена в 1871 году и четыреста человек там работали.' | человек | 'четыреста человек там работали.'
			""")
	void aWordIsInItsClause(String language, String sentence, String word, String clause) {
		int at = sentence.indexOf(word);
		TextRange found = ClauseFinder.of(ReadingLanguage.of(language).orElseThrow()).around(sentence,
				new TextRange(at, at + word.length()));

		assertThat(found.in(sentence)).isEqualTo(clause);
	}
}
