package org.sourcecritic.ui.editor.text;

/**
 * A heading of the text.
 *
 * @param start first UTF-16 offset
 * @param end UTF-16 offset behind the last one
 * @param title its words in one line
 */
public record Heading(int start, int end, String title) {}
