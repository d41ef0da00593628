package org.sourcecritic.reading.number;

import java.math.BigDecimal;

import org.sourcecritic.reading.number.NumberExpression.Form;

/**
 * A number among the tokens of a text.
 *
 * @param next the index after its last token
 * @param scale what multiplied it last, 1 where nothing did
 */
record ParsedNumber(int next, BigDecimal low, BigDecimal high, Form form, BigDecimal scale) {}
