package org.sourcecritic.ui.editor.text;

/**
 * A mark and the lane it is drawn in.
 *
 * @param lane 0 is next to the text; two marks that overlap never share one
 */
record PlacedMark(ClaimMark mark, int lane) {}
