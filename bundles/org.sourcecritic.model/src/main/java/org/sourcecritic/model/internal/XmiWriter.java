package org.sourcecritic.model.internal;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.model.ModelPackage;

/**
 * Writes an object of the model as XMI (OMG XML Metadata Interchange 2.0), in the order of the metamodel's features:
 * single values as attributes, many values and children as elements. Every child of the root with all that is in it
 * stands on one line, so that a line of a file is what people and Git compare.
 */
public final class XmiWriter {

	private static final String XMI = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"";

	private final StringBuilder out = new StringBuilder(1 << 12);

	/** A file with an XML declaration, ending in a line end. */
	public String file(EObject root) {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		root(root, XMI, "\n");
		return out.append('\n').toString();
	}

	/** One line without a line end. */
	public String line(EObject root) {
		root(root, "", "");
		return out.toString();
	}

	private void root(EObject root, String attributes, String separator) {
		var name = ModelPackage.eNS_PREFIX + ":" + root.eClass().getName();
		out.append('<').append(name).append(attributes).append(" xmlns:").append(ModelPackage.eNS_PREFIX).append("=\"")
				.append(ModelPackage.eNS_URI).append('"');
		content(root, name, separator);
	}

	private void content(EObject object, String element, String separator) {
		attributes(object);
		var unknown = UnknownFeatures.of(object);
		unknown.ifPresent(u -> u.attributes().forEach(this::attribute));
		out.append('>');
		var empty = out.length();
		elements(object, separator);
		unknown.ifPresent(u -> u.elements().forEach(e -> out.append(separator).append(e)));
		if (out.length() == empty) {
			out.insert(empty - 1, '/');
			return;
		}
		out.append(separator).append("</").append(element).append('>');
	}

	private void attributes(EObject object) {
		for (var feature : object.eClass().getEAllAttributes()) {
			if (!feature.isMany() && object.eIsSet(feature)) {
				attribute(feature.getName(), text(feature, object.eGet(feature)));
			}
		}
	}

	private void elements(EObject object, String separator) {
		for (var feature : object.eClass().getEAllStructuralFeatures()) {
			if (!object.eIsSet(feature)) {
				continue;
			}
			switch (feature) {
				case EReference reference -> children(object, reference, separator);
				case EAttribute attribute when attribute.isMany() -> values(object, attribute, separator);
				default -> {
					// written as an attribute
				}
			}
		}
	}

	private void children(EObject object, EReference reference, String separator) {
		for (var child : list(object, reference)) {
			out.append(separator).append('<').append(reference.getName());
			content((EObject) child, reference.getName(), "");
		}
	}

	private void values(EObject object, EAttribute attribute, String separator) {
		for (var value : list(object, attribute)) {
			out.append(separator).append('<').append(attribute.getName()).append('>');
			escape(text(attribute, value));
			out.append("</").append(attribute.getName()).append('>');
		}
	}

	private static List<@NonNull ?> list(EObject object, EStructuralFeature feature) {
		var value = object.eGet(feature);
		return feature.isMany() ? (List<@NonNull ?>) value : List.of(value);
	}

	private static String text(EAttribute attribute, Object value) {
		return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
	}

	private void attribute(String name, String value) {
		out.append(' ').append(name).append("=\"");
		escape(value);
		out.append('"');
	}

	/** The value as it stands in an attribute or an element. */
	static String escaped(String value) {
		var writer = new XmiWriter();
		writer.escape(value);
		return writer.out.toString();
	}

	private void escape(String value) {
		for (var i = 0; i < value.length(); i++) {
			var c = value.charAt(i);
			switch (c) {
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '&' -> out.append("&amp;");
				case '"' -> out.append("&quot;");
				case '\n' -> out.append("&#10;");
				case '\r' -> out.append("&#13;");
				case '\t' -> out.append("&#9;");
				default -> i += character(value, i);
			}
		}
	}

	/** Appends the code point at the index and tells how many more units than one it took. */
	private int character(String value, int index) {
		var codePoint = value.codePointAt(index);
		if (!canHold(codePoint)) {
			throw new IllegalArgumentException(Messages.format("XmiWriter_character", Integer.toHexString(codePoint)));
		}
		out.appendCodePoint(codePoint);
		return Character.charCount(codePoint) - 1;
	}

	/** XML 1.0, section 2.2, production 2. */
	public static boolean canHold(int codePoint) {
		return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= 0x20 && codePoint <= 0xD7FF
				|| codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
	}
}
