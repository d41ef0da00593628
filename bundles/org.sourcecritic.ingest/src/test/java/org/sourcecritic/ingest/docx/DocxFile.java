package org.sourcecritic.ingest.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes documents of a word processor from the words and elements a test gives. */
final class DocxFile {

	private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
			+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
			+ "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
			+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
			+ "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
	private static final String RELATIONSHIP = "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/"
			+ "officeDocument/2006/relationships/%s\" Target=\"%s\"/>";
	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
			+ "relationships\">%s</Relationships>";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final StringBuilder related = new StringBuilder();

	DocxFile(String body) {
		parts.put("[Content_Types].xml",
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		parts.put("_rels/.rels", RELATIONSHIPS.formatted(RELATIONSHIP.formatted("r1", "officeDocument",
				"word/document.xml")
				+ "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
				+ "core-properties\" Target=\"docProps/core.xml\"/>"));
		parts.put("word/document.xml", "<w:document" + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
	}

	/** A part of the document beside its body: {@code styles}, {@code footnotes} and so on. */
	DocxFile with(String kind, String content) {
		related.append(RELATIONSHIP.formatted(kind, kind, kind + ".xml"));
		parts.put("word/" + kind + ".xml", "<w:" + kind + W + ">" + content + "</w:" + kind + ">");
		return this;
	}

	/** Any other part, as it is. */
	DocxFile withPart(String name, String content) {
		parts.put(name, content);
		return this;
	}

	/** The same in the strict variant of the format. */
	DocxFile strict() {
		parts.replaceAll((name, content) -> content
				.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
						"http://purl.oclc.org/ooxml/wordprocessingml/main")
				.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
						"http://purl.oclc.org/ooxml/officeDocument/relationships"));
		return this;
	}

	Path write(Path file) throws IOException {
		parts.put("word/_rels/document.xml.rels", RELATIONSHIPS.formatted(related));
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}
}
