package org.sourcecritic.ingest.files;

import java.nio.file.Path;

/**
 * A file that is a document now.
 *
 * @param document the document's id
 * @param length of its text, in UTF-16 code units
 * @param segments how many stretches of structure were found in it
 */
public record ImportedFile(Path file, String document, int length, int segments) {}
