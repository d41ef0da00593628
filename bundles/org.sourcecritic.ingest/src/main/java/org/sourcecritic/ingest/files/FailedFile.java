package org.sourcecritic.ingest.files;

import java.nio.file.Path;

/**
 * A file, a folder or a link that did not come in.
 *
 * @param reason why, in words that follow its name
 */
public record FailedFile(Path file, String reason) {}
