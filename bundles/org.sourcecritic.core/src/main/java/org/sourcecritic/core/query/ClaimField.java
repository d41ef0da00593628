package org.sourcecritic.core.query;

import static org.sourcecritic.core.query.FieldKind.DAY;
import static org.sourcecritic.core.query.FieldKind.LITERAL;
import static org.sourcecritic.core.query.FieldKind.NAME;
import static org.sourcecritic.core.query.FieldKind.NUMBER;
import static org.sourcecritic.core.query.FieldKind.TEXT;
import static org.sourcecritic.core.query.FieldKind.WORDS;
import static org.sourcecritic.core.query.FieldKind.YEARS;
import static org.sourcecritic.core.query.FieldOrigin.IN_CLAIM;
import static org.sourcecritic.core.query.FieldOrigin.IN_CARD;
import static org.sourcecritic.core.query.FieldOrigin.IN_REMARKS;
import static org.sourcecritic.core.query.FieldOrigin.IN_CODEBOOK;

import java.util.Arrays;
import java.util.Optional;

/** A field that claims can be found, counted and sorted by; its name is the same in queries and in JSON. */
public enum ClaimField {
	DOCUMENT("document", NAME, IN_CLAIM),
	TAG("tag", NAME, IN_CLAIM),
	KIND("kind", NAME, IN_CODEBOOK),
	ANNOTATOR("annotator", NAME, IN_CLAIM),
	QUOTE("text", TEXT, IN_CLAIM),
	NOTE("note", TEXT, IN_CLAIM),
	SPEAKER("speaker", WORDS, IN_CLAIM),
	VOICE("voice", LITERAL, IN_CLAIM),
	STANCE("stance", LITERAL, IN_CLAIM),
	CERTAINTY("certainty", LITERAL, IN_CLAIM),
	ASSESSMENT("assessment", LITERAL, IN_CLAIM),
	CREATED("created", DAY, IN_CLAIM),
	ESTIMATE_KIND("estimateKind", LITERAL, IN_CLAIM),
	LOW("low", NUMBER, IN_CLAIM),
	HIGH("high", NUMBER, IN_CLAIM),
	BOUND("bound", LITERAL, IN_CLAIM),
	BASIS("basis", LITERAL, IN_CLAIM),
	UNIT("unit", WORDS, IN_CLAIM),
	WHAT("what", WORDS, IN_CLAIM),
	POPULATION("population", WORDS, IN_CLAIM),
	PLACE("place", WORDS, IN_CLAIM),
	PERIOD("period", YEARS, IN_CLAIM),
	ESTIMATED_BY("estimatedBy", WORDS, IN_CLAIM),
	CITATION_KIND("citationKind", LITERAL, IN_CLAIM),
	STRENGTH("strength", LITERAL, IN_CLAIM),
	FUNCTION("function", LITERAL, IN_CLAIM),
	AUTHOR("author", WORDS, IN_CLAIM),
	YEAR("year", YEARS, IN_CLAIM),
	ARCHIVE("archive", WORDS, IN_CLAIM),
	FOND("fond", NAME, IN_CLAIM),
	OPIS("opis", NAME, IN_CLAIM),
	DELO("delo", NAME, IN_CLAIM),
	TECHNIQUE("technique", WORDS, IN_CLAIM),
	TARGET("target", WORDS, IN_CLAIM),
	TENDENCY("tendency", WORDS, IN_CLAIM),
	SOURCE_KIND("sourceKind", LITERAL, IN_CARD),
	NATURE("nature", LITERAL, IN_CARD),
	GENRE("genre", WORDS, IN_CARD),
	LANGUAGE("language", NAME, IN_CARD),
	APPARATUS("apparatus", LITERAL, IN_CARD),
	QUESTION("question", NAME, IN_REMARKS),
	FINDING("finding", NAME, IN_REMARKS);

	private final String queryName;
	private final FieldKind kind;
	private final FieldOrigin origin;

	ClaimField(String queryName, FieldKind kind, FieldOrigin origin) {
		this.queryName = queryName;
		this.kind = kind;
		this.origin = origin;
	}

	/** As it is written in a query and in {@code --by}. */
	public String queryName() {
		return queryName;
	}

	public FieldKind kind() {
		return kind;
	}

	public FieldOrigin origin() {
		return origin;
	}

	/** The field of this query name. */
	public static Optional<ClaimField> named(String name) {
		return Arrays.stream(values()).filter(f -> f.queryName.equals(name)).findFirst();
	}
}
