package org.sourcecritic.core.corpus;

import java.nio.file.Path;

/** A file of the corpus that could not be read, or a set that does not fit its text. Line 0 means unknown. */
public record CorpusProblem(Path file, int line, String reason) {}
