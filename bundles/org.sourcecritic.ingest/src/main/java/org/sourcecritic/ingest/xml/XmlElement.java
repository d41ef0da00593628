package org.sourcecritic.ingest.xml;

import java.util.Map;

/**
 * The beginning of an element.
 *
 * @param namespace empty when it has none
 * @param name without prefix
 * @param attributes by name; those of another namespace than the element's as {@code {namespace}name}, those of XML
 *     itself
 *     as {@code xml:name}
 */
public record XmlElement(String namespace, String name, Map<String, String> attributes) {

	public XmlElement {
		attributes = Map.copyOf(attributes);
	}

	/** The value of an attribute, empty when it isn't there. */
	public String attribute(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}
}
