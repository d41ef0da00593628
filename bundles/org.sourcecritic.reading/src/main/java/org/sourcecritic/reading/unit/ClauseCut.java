package org.sourcecritic.reading.unit;

/**
 * Where one clause may end and the next begin.
 *
 * @param end position after the one clause
 * @param start position of the next one; what lies between belongs to none
 * @param words how many each of them needs to be one
 */
record ClauseCut(int end, int start, int words) {}
