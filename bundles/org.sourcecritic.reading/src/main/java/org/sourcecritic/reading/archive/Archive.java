package org.sourcecritic.reading.archive;

/**
 * An archive.
 *
 * @param id its abbreviation in Latin letters, or its name where it has none
 * @param cyrillic how it is written in Cyrillic letters; empty if it isn't
 */
record Archive(String id, Scheme scheme, String cyrillic) {}
