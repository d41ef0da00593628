package org.sourcecritic.core.found;

/** What a point or a comma does between digits where exactly three follow it; all other places explain themselves. */
public enum SignUse {
	GROUPS,
	DECIMALS,
	/** The text doesn't tell. */
	UNTOLD
}
