package org.sourcecritic.core.query;

/** Where the values of a field stand. What stands elsewhere than in the claim itself is looked up when one asks. */
public enum FieldOrigin {
	/** In the annotation or the name of its set. */
	IN_CLAIM,
	/** In the source card of its document. */
	IN_CARD,
	/** In the codebook's entry of its tag. */
	IN_CODEBOOK,
	/** In what anybody's set says about the annotation. */
	IN_REMARKS
}
