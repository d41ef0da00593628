package org.sourcecritic.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that tell whether a full stop ends a sentence, in English, German, French, Spanish and Russian. All lists are
 * in small letters unless their Javadoc says otherwise.
 */
final class SentenceWords {

	/** Abbreviations before which and after which a sentence goes on, whatever follows. */
	private static final Set<String> NEVER_LAST = words(
			"cf viz esp vs approx ca circa e.g i.e incl",
			"bzw vgl sog ggf evtl inkl insb insbes hrsg z.b d.h m.e s.o s.u i.d.r u.u o.g z.t v.a",
			"p.ej c.-à-d",
			"т.е т.н см ср напр т.к ок");

	/** Titles, as they are written; they stand before a name. */
	private static final Set<String> TITLES = words(
			"Dr Prof Mr Mrs Ms Messrs Gen Col Lt Maj Capt Sgt Rev Hon Gov Sen Rep Adm Brig Cmdr Cpl Pte Pres Supt Insp",
			"Fr Hr Frl Ing Dipl Mag Mme Mlle Mgr MM Sr Sra Srta Dña Excmo",
			"EE",
			"тов гр проф акад ген полк кн св им г-н г-жа Проф Акад Ген Тов Св");

	/** Abbreviations a number follows. */
	private static final Set<String> BEFORE_NUMBER = words(
			"al p pp vol vols no nos nr nrs art arts ch chap chaps sec sect fig figs tab pl par para § f ff op d dd l ll fol",
			"fols ms mss col cols n nn bk pt ser sess doc docs reg div coll box file ed item ref",
			"s abb kap anm z bl bd bde h abs abt st sp rn",
			"t núm nº n.º pág págs cap caps tom liv chap",
			"ст стр с т тт гл рис табл ф оп д дд л лл п пп ед хр № кн вып ч кор док прим кв",
			"jan feb mar apr jun jul aug sept sep oct nov dec okt dez märz янв февр апр авг сент окт нояб дек");

	/** Of these, what never ends a sentence before a capital either, unless a word that begins sentences follows. */
	private static final Set<String> MAYBE_LAST = words(
			"pp vol vols nr nos ch chap sec sect fig figs fol fols mss op bd bde kap anm abb bl ff dd ll núm pág págs",
			"jr sr inc ltd co corp bros est dept dist univ assn ed eds trans repr rev comp min max st mt ft ave sq mil mio",
			"mrd tsd jh jhd jhs abs abt hg übers aufl ausg jg red verf gest geb chr fr engl dt russ",
			"phil med jur theol habil rer nat",
			"av blvd cie éd trad",
			"г гг вв в стр ст тыс млн млрд руб коп чел ред изд обл ул пл пер губ р-н ед хр им",
			"jan feb mar apr jun jul aug sept sep oct nov dec okt dez",
			"yu ya ju ja iu ia ch th ph zh sh kh ts wm chas geo jas jos ю я",
			"u.a u.ä a.d b.c n.chr v.chr j.-c d.c a.c н.э p.s");

	/** Words with which sentences begin, as they are written. */
	private static final Set<String> STARTERS = words(
			"The An In On At By For From With Without Within To Of As If When While Where Why Who What Which How It Its He",
			"His She Her They Their Them We Our You Your My This That These Those There Here Then Thus Therefore Hence",
			"However Moreover Furthermore But And Or Nor Yet So Although Though Because Since After Before During Until",
			"Unless Under Over Between Among Against About Above Only Even Both Each Every All Some Many Most Much More Few",
			"Several Such No Not None Nobody Nothing Once Soon Later Another Other Others Is Was Were Are Did Does Do Has Had",
			"Have Can Could Will Would Shall Should Must Let See Perhaps Nevertheless Meanwhile Instead Still Today Neither",
			"Der Die Das Den Dem Ein Eine Einer Einem Einen Er Sie Es Wir Ihr Ich Man Im Am Auf Aus Bei Mit Nach Seit Von Vom",
			"Vor Zu Zum Zur Für Gegen Ohne Um Unter Über Durch Dies Diese Dieser Dieses Diesem Jene Jener Doch Aber Und Oder",
			"Denn Wenn Als Wie Wo Wer Was Warum Auch Nur Noch Schon Da Dann Damit Dabei Dagegen Deshalb Daher Hier Dort Nicht",
			"Kein Keine Alle Viele Sein Seine Ihre Während Bis Obwohl Trotz Zwischen Insgesamt Erst Nun Danach Später",
			"Le La Les Un Une Des Du Il Elle Ils Elles Nous Vous Ce Cette Ces Cet Mais Et Ou Donc Or Car En Dans Par Pour Sur",
			"Sous Avec Sans Chez À Au Aux Son Sa Ses Leur Leurs Qui Que Quand Comme Si Après Avant Ainsi Selon Depuis Pendant",
			"Tout Tous Toutes Cela Personne Rien",
			"El Los Las Una Lo Se Su Sus De Del Al Por Para Con Sin Sobre Según Desde Hasta Entre Pero Ni Cuando Como Aunque",
			"Este Esta Estos Estas Ese Esa Eso Esto Ya También Muchos Todos Después Antes",
			"В На С Со К Из За По О Об От До Для При Без Под Над У И А Но Да Или Он Она Оно Они Мы Вы Я Его Её Ее Их Это Этот",
			"Эта Эти Тот Те Так Там Тогда Здесь Что Как Когда Где Кто Если Хотя Потому Поэтому Однако Все Всё Всего Не Ни Ещё",
			"Еще Уже После Перед Между Через Во Ко Чтобы Такой Многие Только Даже Теперь Затем");

	/** Starters that are parts of family names too, as they are written. */
	private static final Set<String> NAME_PARTS = words("De Del Du Des La Le Las Los El Al Van Von Den Der Ibn Abu");

	/** German words before an ordinal number. */
	private static final Set<String> BEFORE_ORDINAL = words(
			"der die das dem den des am im vom zum zur beim ab bis seit nach vor unter und oder bzw jeder jede jedes dieser",
			"diesem ihrem seinem ihren seinen");

	/** What a German or Russian ordinal counts: months and some nouns of history. */
	private static final Set<String> AFTER_ORDINAL = words(
			"januar jänner februar märz april mai juni juli august september oktober november dezember",
			"jahrhundert jahrhunderts jahrhunderten jahrtausend weltkrieg weltkriegs weltkrieges armee division bataillon",
			"regiment korps brigade kongress kongresses parteitag parteitags plenum sitzung tagung auflage band kapitel",
			"aufl jh jhd jg jhs bd kap abt ausg",
			"quartal halbjahr lebensjahr jahrestag internationale republik etage klasse");

	/** Capitalised words before a Roman number that may end a sentence. */
	private static final Set<String> BEFORE_NUMERAL = words(
			"war part chapter volume book act phase title section appendix annex table world",
			"krieg weltkrieg teil kapitel band buch livre partie chapitre tome parte capítulo tomo часть глава том");

	/** The parts of a reference to an archive or a book, as they are written, when a number follows. */
	private static final Set<String> REFERENCE_PARTS = words(
			"F Op D L Ll Dd Bd Bl S P Pp Vol T No Ф Оп Д Дд Л Лл Ед Т С Вып Кн Ч Стб");

	/** Months, as they are written. */
	private static final Set<String> MONTHS = words(
			"January February March April May June July August September October November December",
			"Januar Jänner Februar März Mai Juni Juli Oktober Dezember",
			"janvier février mars avril juin juillet août septembre octobre novembre décembre",
			"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
			"января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
	/** What a number counts or measures. */
	private static final Set<String> MEASURES = words(
			"per percent million millions billion thousand hundred years days months weeks hours miles km kg tons tonnes",
			"men people persons pounds roubles rubles dollars francs marks prozent millionen milliarden tausend jahre tage",
			"pour ans jours millions personnes por años días millones тысяч тыс млн человек лет рублей");

	/** The parts of a book, before their number. */
	private static final Set<String> DIVISIONS = words(
			"part chapter volume book act section appendix annex table figure note number page",
			"teil kapitel band buch seite nummer livre partie chapitre parte capítulo tomo часть глава том");
	/** Of what a number follows when it is abbreviated, those that are words too and may end a sentence. */
	private static final Set<String> WORDS_TOO = words("sect art no box file item ref reg div fig");

	/** Verbs after a quotation. */
	private static final Set<String> SAYING = words(
			"said says asked asks cried wrote writes replied answered declared shouted exclaimed demanded remarked noted",
			"sagte fragte rief schrieb antwortete erklärte dit demanda écrivit répondit dijo preguntó");

	private SentenceWords() {
	}

	static boolean isNeverLast(String word) {
		return NEVER_LAST.contains(small(word)) || TITLES.contains(word);
	}

	static boolean takesNumber(String word) {
		return BEFORE_NUMBER.contains(small(word));
	}

	static boolean mayBeLast(String word) {
		return MAYBE_LAST.contains(small(word));
	}

	static boolean isStarter(String word) {
		return STARTERS.contains(word);
	}

	static boolean isNamePart(String word) {
		return NAME_PARTS.contains(word);
	}

	static boolean goesBeforeOrdinal(String word) {
		return BEFORE_ORDINAL.contains(small(word));
	}

	static boolean isCountedByOrdinal(String word) {
		return AFTER_ORDINAL.contains(small(word));
	}

	static boolean goesBeforeNumeral(String word) {
		return BEFORE_NUMERAL.contains(small(word));
	}

	static boolean isReferencePart(String word) {
		return REFERENCE_PARTS.contains(word);
	}

	static boolean isDivision(String word) {
		return DIVISIONS.contains(small(word));
	}

	static boolean isWord(String word) {
		return WORDS_TOO.contains(small(word));
	}

	static boolean isMonth(String word) {
		return MONTHS.contains(word);
	}

	static boolean isMeasure(String word) {
		return MEASURES.contains(small(word));
	}

	static boolean isSaying(String word) {
		return SAYING.contains(word);
	}

	private static String small(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	private static Set<String> words(String... lines) {
		return Arrays.stream(lines).flatMap(line -> Arrays.stream(line.split(" ")))
				.collect(Collectors.toUnmodifiableSet());
	}
}
