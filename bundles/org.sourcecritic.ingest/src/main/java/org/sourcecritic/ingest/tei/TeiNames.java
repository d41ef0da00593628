package org.sourcecritic.ingest.tei;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.sourcecritic.ingest.ContentRemark.Kind;

/** The elements of TEI P5 by what they are for a reader of the text. */
final class TeiNames {

	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

	/** Names of somebody or something, on which an annotator comments. */
	static final Set<String> NAMES = names("persName placeName orgName geogName objectName name rs");

	/** They hold blocks and no words of their own. */
	static final Set<String> FRAMES = names(
			"TEI teiCorpus text group floatingText front body back div div1 div2 div3 div4 "
					+ "div5 div6 div7 list table row lg sp spGrp listPerson listPlace listOrg listEvent listBibl listWit listApp "
					+ "listNym titlePage docTitle figure cit epigraph opener closer postscript performance castList castGroup "
					+ "sourceDoc surface surfaceGrp zone view set");

	/** Each is a paragraph of its own. */
	static final Set<String> PARAGRAPHS = names(
			"p ab head label item speaker stage dateline byline signed salute trailer "
					+ "titlePart docAuthor docEdition docImprint docDate argument imprimatur address caption person personGrp "
					+ "place org event nym witness line listRelation relation");

	/** Those that end a paragraph in which they stand. */
	static final Set<String> DIVIDING = names("p ab item head person personGrp place org event nym witness argument");

	/** They stand within the running text, or within a paragraph of a list. */
	static final Set<String> INLINE = names(
			"abbr add addName addSpan affiliation age alt altIdent am analytic anchor att "
					+ "author binaryObject birth bibl biblFull biblScope biblStruct bloc c catchwords cb cell certainty cl "
					+ "choice citedRange code colloc corr country damage damageSpan date death def del delSpan depth desc dim "
					+ "dimensions distinct district edition editor education email emph etym ex expan eg ellipsis extent "
					+ "faith fileDesc floruit foreign forename form formula fw g gap gb geo geogFeat geogName gender genName gi "
					+ "gloss gram gramGrp graphic handShift height heraldry hi hyph ident idno imprint incident interp join "
					+ "kinesic l lang langKnowledge langKnown lb lbl lem link listTranspose location locus locusGrp m material "
					+ "measure measureGrp media meeting mentioned metamark milestone mod monogr mood name nameLink nationality "
					+ "notatedMusic note num number objectName objectType occupation offset orgName orig orth origDate origPlace "
					+ "pause pb pc per persName persona phr placeName population precision pron ptr pubPlace publisher distributor "
					+ "pVar q quote rb rdg rdgGrp redo ref reg region relatedItem repository residence resp respStmt restore "
					+ "retrace rhyme role roleDesc roleName rs rt ruby s said secFol secl seg sense series settlement sex shift "
					+ "sic signatures soCalled socecStatus space span spanGrp specDesc specList stamp state stress subc subst "
					+ "substJoin supplied surname surplus syll tag tech term terrain time title tns trait transpose u unclear "
					+ "undo unit usg val view vocal w watermark when width wit witDetail witEnd witStart writing xr app path "
					+ "gloss idx index entry entryFree superEntry cRef ptr climate correction authority sponsor funder principal");

	/** They are no text; what is to be told of each, if anything. */
	static final Map<String, Kind> LEFT_OUT = Map.ofEntries(Map.entry("fw", Kind.RUNNING_HEADS),
			Map.entry("rt", Kind.RUBY), Map.entry("graphic", Kind.PICTURES), Map.entry("media", Kind.EMBEDDED),
			Map.entry("binaryObject", Kind.PICTURES), Map.entry("notatedMusic", Kind.PICTURES),
			Map.entry("facsimile", Kind.PICTURES), Map.entry("spanGrp", Kind.STAND_OFF),
			Map.entry("linkGrp", Kind.STAND_OFF), Map.entry("interpGrp", Kind.STAND_OFF),
			Map.entry("joinGrp", Kind.STAND_OFF), Map.entry("altGrp", Kind.STAND_OFF),
			Map.entry("fLib", Kind.STAND_OFF), Map.entry("fvLib", Kind.STAND_OFF),
			Map.entry("timeline", Kind.STAND_OFF));

	/** Of a pair in {@code choice} what an editor has put for what is written. */
	static final Set<String> SECOND_READINGS = names("corr reg expan");

	private TeiNames() {
	}

	static boolean isKnown(String name) {
		return FRAMES.contains(name) || PARAGRAPHS.contains(name) || INLINE.contains(name) || NAMES.contains(name)
				|| LEFT_OUT.containsKey(name);
	}

	private static Set<String> names(String words) {
		return new HashSet<>(Arrays.asList(words.split(" ")));
	}
}
