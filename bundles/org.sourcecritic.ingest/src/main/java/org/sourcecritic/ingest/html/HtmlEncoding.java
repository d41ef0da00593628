package org.sourcecritic.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;
import org.sourcecritic.ingest.text.StrictDecoding;

/**
 * The encoding of a page: its byte order mark, else what it says of itself, else UTF-8. Labels mean what the Encoding
 * Standard (WHATWG, section 4.2) says: Latin 1 is windows-1252, and a page that can say UTF-16 in bytes isn't UTF-16.
 */
final class HtmlEncoding {

	/** So many bytes may stand before the label; the HTML Living Standard (section 13.2.3.2) wants 1,024. */
	private static final int SCANNED = 4_096;
	private static final Pattern LABEL = Pattern.compile(
			"<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)|<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']+)",
			Pattern.CASE_INSENSITIVE);
	private static final Set<String> LATIN_1 = Set.of("iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "ascii",
			"us-ascii", "cp1252", "x-cp1252");

	private HtmlEncoding() {
	}

	static String decode(Path file, byte[] bytes) throws UnreadableDocumentException {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return StrictDecoding.decode(file, bytes, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return StrictDecoding.decode(file, bytes, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return StrictDecoding.decode(file, bytes, 2, StandardCharsets.UTF_16BE);
		}
		return StrictDecoding.decode(file, bytes, 0, declared(file, bytes));
	}

	private static Charset declared(Path file, byte[] bytes) throws UnreadableDocumentException {
		String head = new String(bytes, 0, Math.min(SCANNED, bytes.length), StandardCharsets.ISO_8859_1);
		Matcher label = LABEL.matcher(head);
		if (!label.find()) {
			return StandardCharsets.UTF_8;
		}
		String name = (label.group(1) == null ? label.group(2) : label.group(1)).toLowerCase(Locale.ROOT);
		if (name.startsWith("utf-16")) {
			return StandardCharsets.UTF_8;
		}
		try {
			return Charset.forName(LATIN_1.contains(name) ? "windows-1252" : name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new UnreadableDocumentException(file, Messages.format("StrictDecoding_unknown", name), e);
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
