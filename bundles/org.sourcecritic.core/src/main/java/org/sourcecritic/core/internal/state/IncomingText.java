package org.sourcecritic.core.internal.state;

import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.RefusedDocumentException;
import org.sourcecritic.core.internal.disk.Messages;

/** What a text must be before it is stored; its reader has seen to it. */
final class IncomingText {

	private IncomingText() {
	}

	/**
	 * @throws RefusedDocumentException
	 *     when a text is empty, has other line ends than LF or what XML 1.0 can't hold
	 */
	static void check(IncomingDocument incoming) throws RefusedDocumentException {
		var text = incoming.text();
		if (text.isEmpty()) {
			throw new RefusedDocumentException(incoming.source(), Messages.format("IncomingText_empty"));
		}
		for (var i = 0; i < text.length(); i++) {
			var c = text.charAt(i);
			if (c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' || i == 0 && c == '\uFEFF'
					|| isUnpaired(text, i)) {
				throw new RefusedDocumentException(incoming.source(), Messages.format("IncomingText_character"));
			}
		}
	}

	private static boolean isUnpaired(String text, int index) {
		var c = text.charAt(index);
		return Character.isHighSurrogate(c)
				&& (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1)))
				|| Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}
}
