package org.sourcecritic.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;

/** A field that claims can be counted, filtered and sorted by; its name is the same on the command line and in JSON. */
public enum ClaimField {
	DOCUMENT("document"), TAG("tag"), KIND("kind"), ANNOTATOR("annotator"), VOICE("voice"), STANCE("stance"), CERTAINTY(
			"certainty"), ASSESSMENT("assessment"), ESTIMATE_KIND("estimateKind"), BOUND("bound"), UNIT("unit"), WHAT(
					"what"), POPULATION("population"), PLACE("place"), CITATION_KIND(
							"citationKind"), STRENGTH("strength"), ARCHIVE("archive"), FOND("fond"), OPIS("opis"), DELO(
									"delo"), AUTHOR("author"), YEAR("year"), TECHNIQUE("technique"), TARGET(
											"target"), SOURCE_KIND("sourceKind"), NATURE("nature"), GENRE(
													"genre"), LANGUAGE("language"), APPARATUS("apparatus");

	private final String queryName;

	ClaimField(String queryName) {
		this.queryName = queryName;
	}

	public String queryName() {
		return queryName;
	}

	public static Optional<ClaimField> named(String name) {
		return Arrays.stream(values()).filter(f -> f.queryName.equals(name)).findFirst();
	}

	/** The values of a claim, none when it has none. */
	public List<String> values(CorpusStore store, Claim claim) {
		throw new UnsupportedOperationException();
	}
}
