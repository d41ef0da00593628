package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.sourcecritic.reading.publication.Label;

/** The tagged references of AnyStyle (github inukshuk/anystyle, BSD-2-Clause): sequences of tags in XML. */
final class AnyStyleFile {

	private AnyStyleFile() {
	}

	static List<TaggedReference> read(Path file) throws IOException {
		var factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		var references = new ArrayList<TaggedReference>();
		try (var in = Files.newInputStream(file)) {
			var reader = factory.createXMLStreamReader(in);
			var open = new TaggedReference.Builder();
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("sequence")) {
					open = new TaggedReference.Builder();
				} else if (event == XMLStreamConstants.START_ELEMENT && !reader.getLocalName().equals("dataset")) {
					var label = label(reader.getLocalName());
					var part = reader.getElementText().replaceAll("</?italic>", "").strip();
					if (!reader.getLocalName().equals("citation-number")) {
						open.add(Optional.of(label), part);
						open.add(Optional.empty(), " ");
					}
				} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("sequence")) {
					references.add(open.build());
				}
			}
		} catch (XMLStreamException e) {
			throw new IOException(file.toString(), e);
		}
		return references;
	}

	private static Label label(String tag) {
		return switch (tag) {
			case "author" -> Label.AUTHOR;
			case "editor" -> Label.EDITOR;
			case "title" -> Label.TITLE;
			case "journal", "container-title" -> Label.CONTAINER;
			case "volume" -> Label.VOLUME;
			case "date" -> Label.DATE;
			case "pages" -> Label.PAGES;
			case "publisher" -> Label.PUBLISHER;
			case "location" -> Label.PLACE;
			case "url", "doi" -> Label.ADDRESS;
			default -> Label.OTHER;
		};
	}
}
