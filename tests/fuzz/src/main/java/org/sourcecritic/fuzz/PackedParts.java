package org.sourcecritic.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A word processor's file around the parts that the input is: random bytes hardly ever are an archive, and what is read
 * from its parts would never be reached. An input that begins as archives do is left as it is.
 */
final class PackedParts {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String BETWEEN = "\n=====\n";

	private PackedParts() {
	}

	static byte[] of(byte[] input) throws IOException {
		if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
			return input;
		}
		String[] parts = new String(input, StandardCharsets.UTF_8).split(BETWEEN, -1);
		Map<String, String> entries = new TreeMap<>();
		entries.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
		entries.put("word/_rels/document.xml.rels", relations("footnotes", "footnotes.xml", "styles", "styles.xml"));
		entries.put("word/document.xml", parts[0]);
		entries.put("word/footnotes.xml", parts.length > 1 ? parts[1] : "");
		entries.put("word/styles.xml", parts.length > 2 ? parts[2] : "");
		if (parts.length < 2) {
			entries.remove("word/footnotes.xml");
		}
		if (parts.length < 3) {
			entries.remove("word/styles.xml");
		}
		return packed(entries);
	}

	/** Kinds and targets in turn. */
	private static String relations(String... kindsAndTargets) {
		StringBuilder xml = new StringBuilder(
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 0; i < kindsAndTargets.length; i += 2) {
			xml.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(RELATIONS)
					.append(kindsAndTargets[i]).append("\" Target=\"").append(kindsAndTargets[i + 1]).append("\"/>");
		}
		return xml.append("</Relationships>").toString();
	}

	private static byte[] packed(Map<String, String> entries) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}
