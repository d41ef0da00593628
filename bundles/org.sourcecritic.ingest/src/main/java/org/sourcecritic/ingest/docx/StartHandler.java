package org.sourcecritic.ingest.docx;

import org.sourcecritic.ingest.xml.XmlHandler;

/** Reads a part that says everything in the attributes of its elements. */
@FunctionalInterface
interface StartHandler extends XmlHandler {

	@Override
	default void words(String words) {
		// white space
	}

	@Override
	default void end() {
		// all was said at the start
	}
}
