package org.sourcecritic.ingest.files;

import java.nio.file.Path;

/**
 * Something to know about a file that came in, or that did not need to.
 *
 * @param message one line without the name of the file
 */
public record FileRemark(Path file, String message) {}
