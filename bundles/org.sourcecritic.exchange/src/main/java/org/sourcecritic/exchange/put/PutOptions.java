package org.sourcecritic.exchange.put;

import java.util.Optional;

/**
 * How claims are put into a corpus.
 *
 * @param annotator
 *     name or slug; whose the claims are for which the file names nobody
 * @param unknownTags
 *     whether tags that the codebook doesn't have are added
 * @param otherContent
 *     what happens when an id is there with other content
 * @param badRows
 *     what one bad row does to the others
 */
public record PutOptions(Optional<String> annotator, UnknownTags unknownTags, OtherContent otherContent,
		BadRows badRows) {

	/** What is done with a tag that the codebook doesn't have. */
	public enum UnknownTags {
		REFUSE,
		ADD
	}

	/** What is done with an id that is there with other content. */
	public enum OtherContent {
		REFUSE,
		REPLACE
	}

	/** What one bad row does to the others. */
	public enum BadRows {
		STOP_ALL,
		SKIP
	}

	/** Refuses everything doubtful. */
	public static PutOptions strict(String annotator) {
		return new PutOptions(Optional.of(annotator), UnknownTags.REFUSE, OtherContent.REFUSE, BadRows.STOP_ALL);
	}
}
