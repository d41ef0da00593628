package org.sourcecritic.ingest.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.ingest.l10n.Messages;

/**
 * Reads XML (W3C, XML 1.0, fifth edition) that may be hostile: without a document type, so that there is no entity to
 * expand and nothing to fetch, and with an end to nesting.
 */
public final class SafeXml {

	/** No text is nested so deep, and no stack or list need be deeper. */
	public static final int DEEPEST = 1_000;

	private final InputStream in;
	private final XmlHandler handler;
	private int depth;

	private SafeXml(InputStream in, XmlHandler handler) {
		this.in = in;
		this.handler = handler;
	}

	/**
	 * Reads all of it.
	 *
	 * @throws MalformedXml with the place, when it is no XML, has a document type, or the handler refuses it
	 * @throws IOException when the stream can't be read
	 */
	public static void read(InputStream in, XmlHandler handler) throws IOException, MalformedXml {
		new SafeXml(in, handler).read();
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setProperty("jdk.xml.maxElementDepth", "0"); // DEEPEST says it in words of ours
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(Messages.format("SafeXml_entity"));
		});
		return factory;
	}

	private void read() throws IOException, MalformedXml {
		XMLStreamReader reader = null;
		try {
			reader = factory().createXMLStreamReader(in);
			while (reader.hasNext()) {
				take(reader, reader.next());
			}
		} catch (XMLStreamException e) {
			throw malformed(e, reader);
		} catch (XmlRefusal e) {
			throw MalformedXml.at(location(reader), String.valueOf(e.getMessage()), e);
		}
	}

	private void take(XMLStreamReader reader, int event) throws XmlRefusal {
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (++depth > DEEPEST) {
					throw new XmlRefusal(Messages.format("SafeXml_deep", DEEPEST));
				}
				handler.start(element(reader));
			}
			case XMLStreamConstants.END_ELEMENT -> {
				depth--;
				handler.end();
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA,
					XMLStreamConstants.SPACE -> handler.words(reader.getText());
			case XMLStreamConstants.DTD -> throw new XmlRefusal(Messages.format("SafeXml_doctype"));
			case XMLStreamConstants.ENTITY_REFERENCE -> throw new XmlRefusal(Messages.format("SafeXml_entity"));
			default -> {
				// comments and processing instructions say nothing about the text
			}
		}
	}

	private static XmlElement element(XMLStreamReader reader) {
		String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			attributes.put(name(namespace, reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
					reader.getAttributeValue(i));
		}
		return new XmlElement(namespace, reader.getLocalName(), attributes);
	}

	private static String name(String namespace, @Nullable String own, String name) {
		if (own == null || own.isEmpty() || own.equals(namespace)) {
			return name;
		}
		return own.equals(XMLConstants.XML_NS_URI) ? "xml:" + name : "{" + own + "}" + name;
	}

	private static MalformedXml malformed(XMLStreamException e, @Nullable XMLStreamReader reader)
			throws IOException {
		for (Throwable cause = e; cause != null; cause = next(cause)) {
			switch (cause) {
				case OperationCanceledException cancelled -> throw cancelled;
				case CharConversionException encoding -> {
					return MalformedXml.at(location(reader), Messages.format("SafeXml_encoding"), e);
				}
				case IOException unreadable -> throw unreadable;
				default -> {
					// the parser's own
				}
			}
		}
		Location place = e.getLocation() == null ? location(reader) : e.getLocation();
		return MalformedXml.at(place, reason(e), e);
	}

	private static @Nullable Throwable next(Throwable cause) {
		return cause instanceof XMLStreamException stream && stream.getNestedException() != null
				? stream.getNestedException()
				: cause.getCause();
	}

	private static @Nullable Location location(@Nullable XMLStreamReader reader) {
		return reader == null ? null : reader.getLocation();
	}

	/** The parser says its place first, in words of its own. */
	private static String reason(XMLStreamException e) {
		String message = String.valueOf(e.getMessage());
		int reason = message.indexOf("\nMessage: ");
		return (reason < 0 ? message : message.substring(reason + 10)).replaceAll("\\s+", " ").strip();
	}
}
