package org.sourcecritic.core.corpus;

import java.util.List;

import org.sourcecritic.model.Segment;

/** A text as stored (LF, no BOM) with its segments and the SHA-256 of its UTF-8 bytes. */
public record DocumentText(String document, String text, String digest, List<Segment> segments) {
	public DocumentText {
		segments = List.copyOf(segments);
	}
}
