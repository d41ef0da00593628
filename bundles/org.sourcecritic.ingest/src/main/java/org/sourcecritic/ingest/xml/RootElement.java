package org.sourcecritic.ingest.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name of a file's root element, as far as its first bytes tell; nothing is decoded that needn't be. */
public final class RootElement {

	private static final String NOT_IN_NAMES = " \t\r\n/>=<";

	private final String head;

	private RootElement(String head) {
		this.head = head;
	}

	/** The name without prefix; none when no element begins in these bytes. */
	public static Optional<String> name(byte[] head) {
		return new RootElement(new String(head, encoding(head))).find(0);
	}

	private static Charset encoding(byte[] head) {
		boolean wide = head.length > 1
				&& (head[0] == 0 || head[1] == 0 || head[0] == (byte) 0xFE || head[0] == (byte) 0xFF);
		return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
	}

	private Optional<String> find(int from) {
		int start = head.indexOf('<', from);
		while (start >= 0 && start + 1 < head.length()) {
			char next = head.charAt(start + 1);
			if (next != '?' && next != '!') {
				return nameAt(start + 1);
			}
			int end = endOfPrologue(start);
			start = end < 0 ? -1 : head.indexOf('<', end);
		}
		return Optional.empty();
	}

	/** The end of a processing instruction, a comment, or a document type with or without declarations in it. */
	private int endOfPrologue(int start) {
		if (head.startsWith("<?", start)) {
			return head.indexOf("?>", start);
		}
		if (head.startsWith("<!--", start)) {
			return head.indexOf("-->", start);
		}
		int close = head.indexOf('>', start);
		int inner = head.indexOf('[', start);
		return inner < 0 || close < inner ? close : head.indexOf("]>", inner);
	}

	private Optional<String> nameAt(int start) {
		int end = start;
		while (end < head.length() && NOT_IN_NAMES.indexOf(head.charAt(end)) < 0) {
			end++;
		}
		String name = head.substring(start, end);
		return name.isEmpty() ? Optional.empty() : Optional.of(name.substring(name.indexOf(':') + 1));
	}
}
