package org.sourcecritic.ui.views.text;

import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param weight
 *     its share of the width, by those of the other columns
 * @param words
 *     what it says of a row
 */
public record RowColumn<R>(String title, int weight, Function<R, String> words) {}
