package org.sourcecritic.benchmarks.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Counts the claims of CASes by fields: one CAS that is filled again and again, one parser, claims in no order. For one
 * thread.
 */
final class UimaCounter {

	private final CAS cas;
	private final XmiCasDeserializer deserializer;
	private final XMLReader parser;
	private final Type claims;
	private final Type sets;
	private final List<Feature> features;
	private final RowCounts counts = new RowCounts();

	UimaCounter(Path types, List<Field> fields) throws IOException {
		try {
			cas = Cases
					.make(UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types.toFile())));
			var parsers = SAXParserFactory.newInstance();
			parsers.setNamespaceAware(true);
			parser = parsers.newSAXParser().getXMLReader();
		} catch (InvalidXMLException | SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
		deserializer = new XmiCasDeserializer(cas.getTypeSystem());
		claims = cas.getTypeSystem().getType(ClaimTypes.CLAIM);
		sets = cas.getTypeSystem().getType(ClaimTypes.SET);
		features = fields.stream().map(field -> Cases.feature(cas, field)).toList();
	}

	void count(Path file) throws IOException {
		cas.reset();
		parser.setContentHandler(deserializer.getXmiCasHandler(cas));
		try {
			parser.parse(new InputSource(new ByteArrayInputStream(Files.readAllBytes(file))));
		} catch (SAXException e) {
			throw new IOException(e);
		}
		FeatureStructure set = cas.getIndexRepository().<TOP>getIndexedFSs(sets).iterator().next();
		for (FeatureStructure claim : cas.getIndexRepository().<TOP>getIndexedFSs(claims)) {
			var values = new ArrayList<List<String>>(features.size());
			for (var feature : features) {
				values.add(values(feature.getDomain() == claims ? claim : set, feature));
			}
			counts.add(values);
		}
	}

	private static List<String> values(FeatureStructure owner, Feature feature) {
		if (feature.getRange().isArray()) {
			return owner.getFeatureValue(feature) instanceof StringArrayFS many ? List.of(many.toArray()) : List.of();
		}
		var value = owner.getStringValue(feature);
		return value == null ? List.of() : List.of(value);
	}

	RowCounts counts() {
		return counts;
	}
}
