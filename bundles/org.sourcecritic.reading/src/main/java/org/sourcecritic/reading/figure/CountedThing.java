package org.sourcecritic.reading.figure;

/**
 * What a figure of a sentence counts.
 *
 * @param doubtful whether the text doesn't say it beside the figure
 */
record CountedThing(Counted counted, boolean doubtful) {}
