package org.sourcecritic.core.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.sourcecritic.model.Segment;

/**
 * A document that was read from a file and is about to be imported.
 *
 * @param source
 *     the file; its bytes are kept untouched in the corpus
 * @param text
 *     LF only, no BOM, nothing that XML can't hold
 * @param card
 *     keys and values for the source card
 * @param remarks
 *     what was replaced, for the person who imports
 */
public record IncomingDocument(Path source, String mediaType, String text, List<Segment> segments,
		Map<String, String> card, List<String> remarks) {
	public IncomingDocument {
		segments = List.copyOf(segments);
		card = Map.copyOf(card);
		remarks = List.copyOf(remarks);
	}
}
