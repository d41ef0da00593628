package org.sourcecritic.reading.date;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadPeriod;

/**
 * A date or a period in a sentence.
 *
 * @param period with the span of all its words, the preposition too; both ends are empty where the text names an event
 *     and no date: "each year of the war"
 * @param relation what the preposition says
 * @param core UTF-16 offsets of the date alone
 */
public record DateExpression(ReadPeriod period, Relation relation, TextRange core) {}
