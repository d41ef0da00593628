package org.sourcecritic.reading.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;

/** How the value of a level looks. Each is tried at one place and sees a bounded stretch of text. */
enum ValueShape {

	/** 226, 1a, 5/7, 12–15, II. */
	NUMBER(Patterns.NUMBER_SIGN + "((?:\\p{Lu}{1,3}[-–])?" + Patterns.DIGITS + "|" + Patterns.ROMAN + ")"),
	/** A number with the letter of a part of the archive and the abbreviation of a division: R-9414, 102 DPOO. */
	FOND(Patterns.NUMBER_SIGN + "((?:\\p{Lu}{1,2}(?:[-–]|\\.?\\s?)|[rр][-–])?" + Patterns.DIGITS
			+ "(?:\\s\\p{Lu}{2,6}(?![\\p{L}'’]|\\.?\\s?\\d(?!\\d{3}\\s?[.гg]))){0,2}(?:[.,]\\s?\\p{Lu}{2,6}(?=[.,]\\s?(?:\\p{Lu}{2,6}[.,]\\s?)?\\d{4})){0,2})"),
	YEAR("(1[5-9]\\d\\d|20\\d\\d)(?:\\s?(?:гг?|gg?|god[au]?|года?|р|рр|рік|hod)(?!\\p{L})\\.?"
			+ "|(?=[.,]?\\s*(?:[Oo]p|[Оо]п|[Dd]|[Дд]|[Ee]d|[Ее]д)\\.))"),
	LETTER("[«\"„“']?(\\p{L})[»\"“”']?(?!\\p{L})"),
	/** Without blanks, with a digit: 22.002M, 1094a. */
	CODE("(?=[^\\s,;()]{0,40}\\d)([\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[./:_–-](?=[\\p{L}\\p{N}])){0,40})"),
	/** Letters and a number: R 58, FO 371, NS 19, R 9361-III. */
	CLASS("(?!RG)((?:(?:\\p{Lu}\\.?\\s?){1,5}?|ZSg\\.?|Slg\\.?|Nachlass|Nachl\\.|Kl\\.\\s?Erw\\.)\\s?-?\\d{1,5}(?:\\.\\d{1,3}(?![\\d.]))?"
			+ "(?:\\(\\p{Lu}\\))?(?:\\s?[a-e](?![\\p{L}\\d.]))?(?:[-–](?:\\d{1,3}|[IVXLC]{1,5})|\\s[IVX]{1,4}(?=\\s?/))?)(?![\\p{L}\\d])"),
	/** A holding by its number: 331-1 I, 309 before a slash, 10736 before a number. */
	NUMBERED_HOLDING(
			"(\\d(?=/\\d)|\\d{2,5}(?:[-–]\\d{1,3})?(?:\\s[IVX]{1,4}(?![\\p{L}.]))?)(?=/\\d|,?\\s(?:Nr\\.?|\\p{Lu}\\p{L}{3,25},?)\\s)"),
	/** A holding by its names: KV-Anklage, Organisationen; Staatskanzlei, Vorträge. */
	HOLDING("(?!\\p{Lu}{1,5}[-\\s]?\\d)(\\p{Lu}[\\p{L}'’.-]{0,40}(?:,?\\s(?!\\p{Ll}{1,6}\\.\\s|(?<=,\\s)\\p{Lu}{1,5}\\s?-?\\d)[\\p{L}'’][\\p{L}'’.-]{0,40}(?<!\\.,)){0,9})"
			+ "(?=\\s?[,;:(]|\\.\\s|\\s\\d|$|\\s\\p{L}{1,8}\\.)"),
	/** A department with its number: HA IX/11, Abt. XII. */
	DEPARTMENT("(\\p{Lu}[\\p{L}-]{0,14}\\.?\\s[IVX]{1,5}(?:/[\\dA-Z]{1,4})?)(?![\\p{L}\\d/])"),
	/** What a department keeps: RHE 25/87, AV 8/74. */
	DEPARTMENT_FILE("(\\p{Lu}[\\p{L}/]{0,6}\\.?\\s\\d{1,6}(?:/\\d{1,4})?)(?![\\p{L}\\d/])"),
	/** Letters and a number that may be written with a blank: R 104 121. */
	SIGNATURE("((?!(?:Bl|Bd|Nr|No|Kt)\\b)\\p{Lu}\\p{L}{0,2}\\s?\\d{1,6}(?:\\s\\d{3})?)(?![\\p{L}\\d])"),
	/** What holds signatures: MfAA, Botschaft Moskau, Nachlass Hoegner. */
	GROUP("(\\p{Lu}\\p{L}{2,20}(?:\\s\\p{Lu}\\p{L}{2,20}){0,2})(?=,?\\s\\p{Lu}\\p{L}{0,2}\\s?\\d)"),
	/** 343 A, 152 adh. 7. */
	GERMAN_NUMBER("(" + Patterns.DIGITS + "(?:\\s\\p{Lu}(?![\\p{L}.]))?(?:\\s(?:adh|alt|neu)\\.?\\s?\\d{1,5})?|"
			+ Patterns.ROMAN + ")"),
	/** What follows the slash: 1094, J IV 2/2/1. */
	PIECE("((?:v\\.\\s?)?(?:(?:[IVXLC]{1,4}|\\p{Lu})\\s(?=[\\p{Lu}\\d])){0,2}(?=[\\p{L}./–-]{0,6}\\d)[\\p{L}\\p{N}]"
			+ "(?:[\\p{L}\\p{N}]|[./–-](?=[\\p{L}\\p{N}])){0,40})"),
	/** Letters and numbers with slashes only: IOR/E/4/1023. */
	SLASHED("(\\p{Lu}{2,6}(?:/\\p{L}{1,5}){1,4}(?:/\\d{1,5}){1,4})(?![\\p{L}\\d/])"),
	/** Papers of a person with their number: Ashe 5/2/3. */
	NAMED_PIECE("(\\p{Lu}\\p{Ll}{2,15}(?:[ -]\\p{Lu}\\p{Ll}{2,15})?\\s\\d{1,4}(?:/\\d{1,4}){1,5})(?![\\p{L}\\d/])"),
	/** A letter and a number of manuscripts: M-12. */
	DASHED("(\\p{Lu}{1,2}-\\d{1,5})(?![\\p{L}\\d])"),
	/** A number with a letter before it: K 14. */
	LETTERED("((?:\\p{Lu}{1,2}\\s)?" + Patterns.DIGITS + ")"),
	/** What a folder is called: ‘Ferries’. */
	QUOTED("([‘“\"«][^’”\"»\\n]{1,60}[’”\"»])"),
	/** An inventory of the Netherlands: 1.05.01.02. */
	DOTTED("(\\d{1,2}(?:\\.\\d{2,3}){1,4})(?![\\p{L}\\d])"),
	/** A paper of the British cabinet: C.P. 304 (26), W.M. (40) 123. */
	CABINET_PAPER("((?:\\p{Lu}\\.?){2,3}\\s?(?:\\(\\d\\d\\)\\s?\\d{1,4}|\\d{1,4}\\s?\\(\\d\\d\\)))(?![\\p{L}\\d])"),
	/** The number of a registry: N 3456/12/38. */
	REGISTRY("(\\p{Lu}{1,3}\\s?\\d{1,6}(?:/\\d{1,6}){1,3}(?:/\\p{Lu})?)(?![\\p{L}\\d])"),
	ENTRY("((?:\\p{Lu}{1,4}\\d?[- ]?)?\\d{1,6}\\p{Lu}?)(?![\\p{L}\\d])"),
	LOT("((?:\\d\\d\\s?D\\s?)?\\d{1,5})(?![\\p{L}\\d])"),
	/** A publication on film: T-175, M 1270. */
	FILM("(?:(?:[Mm]icrofilm|[Mm]icrocopy|[Mm]icrofilm [Pp]ublication)\\s)?([TMA][- ]?\\d{2,4})(?![\\p{L}\\d])"),
	RANGE("(\\d{1,8}(?:[-–]\\d{1,8})?)(?![\\p{L}\\d])"),
	/** The decimal file: 861.00/1234, 740.0011 EW 1939/1234. */
	DECIMAL("(\\d{3}[A-Z]?\\.\\d{1,6}[A-Z]?(?:\\s(?:\\p{L}+\\.?\\s){0,4}\\d{0,4}(?=/\\d)|\\s\\p{Lu}{1,4}(?=/\\d))?"
			+ "(?:[-–]?[A-Z]{1,3})?(?:/[\\dA-Z][\\dA-Z./–-]{0,15}(?<![.–-]))?)(?![\\p{L}\\d])"),
	YEARS("((?:1[89]\\d\\d|20[0-2]\\d)(?:[-–/]\\d{2,4})?)(?=,|(?<=[-–/]\\d{2,4})(?![\\d/]))"),
	COLLECTION(Patterns.NAME + "(?=\\s?[,;(]|(?<=\\p{L}{2})\\.(?:\\s|$)|\\s\\d|$)"),
	RECORD("(\\p{Lu}{1,2}[.-]?\\s?\\d{1,3}(?:\\.\\p{Lu}(?!\\p{L}))?)(?![\\p{L}\\d])"),
	GERMAN_DIVISION("([IVX]{1,4}\\.?\\s(?:HA|Hauptabteilung)|\\p{Lu}(?=,?\\s[Rr]ep)|Abt\\.\\s[IVX\\d]{1,4})(?!\\p{L})"),
	/** F7, F/7, AJ 40, 72 AJ, AB XIX, GR 7 N; the number of the article follows. */
	SERIES("(?!RG)((?:(?:GR|MV|DE|AI|TO|DAT|EMAT)[ /])?(?:\\d{1,8}[ /]?)?\\p{Lu}{1,2}"
			+ "(?:[ /^*]{0,2}(?:\\d{1,3}(?:\\s?[a-e](?!\\p{Ll})(?:[ /]?[IVX]{1,4})?)?|[\\u00B2\\u00B3\\u00B9\\u2070-\\u2079]{1,3}|[IVX]{1,5}))?)(?=[ /*\\u00A0]{1,3}(?:"
			+ Patterns.PROVINCE + "[ /])?\\d)"),
	/** A transfer of papers: 19940500, 1994 035. */
	TRANSFER("(\\d{8}|(?:19|20)\\d\\d\\s\\d{3})(?=[/ ]\\d)"),
	/** A department of France within a series: Seine, Bouches-du-Rhône. */
	PROVINCE("(" + Patterns.PROVINCE + ")(?=[ /]\\d)"),
	ITEM("(\\d{1,8}\\p{Lu}?(?:[-–/]\\d{1,6}){0,3})(?![\\p{L}\\d])"),
	NAME(Patterns.NAME + "(?=\\s?[,;:(/]|(?<=\\p{L}{2})\\.(?:\\s|$)|\\s\\d|$|\\s\\p{L}{1,8}\\.)"),
	NAMES("(?!\\p{Lu}\\.?\\s\\d)(\\p{Lu}[\\p{L}'’.-]{0,25}(?:,?\\s(?!\\p{Ll}{1,6}\\.\\s)[\\p{L}'’][\\p{L}'’.-]{0,25}(?<!\\.,)){0,9})"
			+ "(?=\\s?[,;:(]|\\.\\s|\\s\\d|$|\\s\\p{L}{1,8}\\.)"),
	FOND_NAME("((?:\\p{Lu}[\\p{L}.-]{1,25}(?:\\s\\p{L}{2,25}){0,4}|\\d{1,6}))(?=\\s?[,.;(]|$)"),
	POLISH_SIGNATURE(
			"((?:\\p{Lu}\\p{L}{1,2}\\s)?\\d{1,5}/(?:\\d{1,6}|[IVXL]{1,6}(?=/))(?:/[\\p{L}\\d.-]{1,8}){0,4})(?![\\p{L}\\d])"),
	/** Levels with slashes or dashes between them, and a leaf as the fourth: 17/162/18. */
	PATH("((?:\\p{Lu}[-–.]?)?\\d{1,5}\\p{L}?(?:/\\d{1,4}\\p{L}?/\\d{1,5}\\p{L}?(?:/\\d{1,4}\\p{Ll}{0,2})?"
			+ "|[-–]\\d{1,4}\\p{L}?[-–]\\d{1,5}\\p{L}?))(?![\\p{L}\\d/])"),
	/** Read by {@link LeafList}. */
	LEAF("(?!)()"),
	/** ms. fr. 6682, Add. MS 12345, Vat. lat. 3225, Mss/1234. */
	MANUSCRIPT(
			"((?=[^,;()]{0,30}\\b(?:[Mm]anuscrits?|[Mm][Ss][Ss]?|[Cc]od|lat|fr|gr|n\\.\\s?a|[Nn][Aa][Ff]|Add|Harley|Harl|Sloane|Stowe|Lansdowne|Egerton|Cotton|Rawl|Barb|Chigi|Urb|Reg)\\b)"
					+ "\\p{L}[\\p{L}.]{0,14}(?:[ /]\\p{L}[\\p{L}.]{0,14}){0,4}[ /]\\d{1,6})(?![\\p{L}\\d])"),
	/** No value but a mark beside one. */
	MARK("(?!)()");

	/** The longest value that is looked at. */
	private static final int WINDOW = 120;

	private static final class Patterns {
		static final String NUMBER_SIGN = "(?:(?:№|[Nn][°º]|[Nn]os?\\.|[Nn]rs?\\.)\\s?)?";
		static final String DIGITS = "(?:\\d{1,3}\\.\\d{3}(?!\\d)|\\d{1,9})(?:\\p{Ll}{1,2}(?!\\p{L}|\\.\\s?\\d))?(?:[-–/]\\d{1,7}(?:\\p{L}(?!\\p{L}|\\.\\s?\\d))?){0,4}"
				+ "(?:/\\p{L}(?!\\p{L}))?(?![\\p{L}\\d]|\\.\\d{1,4}(?![\\d.]))";
		static final String PROVINCE = "\\p{Lu}[\\p{L}'’-]{2,25}(?:\\s(?:et|de|\\p{Lu})[\\p{L}'’-]{0,20}){0,3}";
		static final String ROMAN = "[IVXLCDM]{1,8}(?![\\p{L}\\d])";
		static final String NAME = "(?!\\p{Lu}\\.?\\s\\d)(\\p{Lu}[\\p{L}'’.&-]{0,25}(?:\\s(?!\\p{Ll}{1,6}\\.\\s)[\\p{L}'’&]"
				+ "[\\p{L}'’.-]{0,25}){0,8}?)";
	}

	/** @param range of the value alone */
	record Match(TextRange range, int end) {}

	private final Pattern pattern;

	ValueShape(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	/** The value that begins here. */
	Optional<Match> at(Lettering text, int from) {
		var matcher = matcher(text.text(), from);
		return matcher.lookingAt()
				? Optional.of(new Match(new TextRange(matcher.start(1), matcher.end(1)), matcher.end()))
				: Optional.empty();
	}

	private Matcher matcher(String text, int from) {
		return pattern.matcher(text).region(from, Math.min(text.length(), from + WINDOW)).useTransparentBounds(true)
				.useAnchoringBounds(false);
	}

	/** The value as it is compared and written: in Latin letters, with one way of spacing. */
	String normal(String written) {
		var value = LatinLetters.plain(written).replaceAll("\\s+", " ").strip();
		return switch (this) {
			case FOND -> value.replaceFirst("^r(?=[-–])", "R")
					.replaceFirst("^(\\p{Lu}{1,2})(?:[-–]|\\.? ?)(?=\\d)", "$1-").replaceAll(
							"[.,] ?(?=\\p{Lu})",
							" ");
			case CLASS -> value.replaceFirst("^([\\p{L}. ]*?)[ .-]*(?=\\d)", "$1 ").replaceFirst("^((?:\\p{Lu}[. ]+)+)",
					"$1").replaceFirst("(?<=\\d) (?=[a-e]$)", "").transform(ValueShape::initialsTogether);
			case SERIES -> value.replaceFirst("^(GR|MV|DE|AI|TO|DAT|EMAT)[ /]", "$1_")
					.replaceAll("[ /^*]+(?=[IVX])|(?<=\\d[a-e])(?=[IVX])", "_")
					.replaceAll("[ /^*]", "").replace('_', ' ');
			case SIGNATURE -> value.replaceFirst("(?<=\\p{L}) ?(?=\\d)", " ").replaceFirst("(?<=\\d) (?=\\d)", "");
			case FILM -> value.replaceFirst("[- ]?(?=\\d)", "-");
			case REGISTRY -> value.replaceFirst("(?<=\\p{L})(?=\\d)", " ");
			case LETTER, NUMBER, GERMAN_NUMBER, CODE, PIECE, ITEM, RANGE -> value.replace('–', '-');
			default -> value;
		};
	}

	/** W. O. 208 is WO 208. */
	private static String initialsTogether(String value) {
		int digits = value.lastIndexOf(' ');
		var letters = value.substring(0, digits);
		return letters.matches("(?:\\p{Lu}[. ]*){1,5}")
				? letters.replaceAll("[. ]", "") + value.substring(digits)
				: value;
	}
}
