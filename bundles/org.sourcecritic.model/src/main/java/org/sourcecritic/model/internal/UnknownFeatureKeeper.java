package org.sourcecritic.model.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;

/** Turns what EMF recorded as unknown into {@link UnknownFeatures} of the object it was said about. */
final class UnknownFeatureKeeper {

	private UnknownFeatureKeeper() {
	}

	static void keep(Map<EObject, AnyType> unknown) {
		unknown.forEach((object, any) -> object.eAdapters().add(new UnknownFeatures(attributes(any), elements(any))));
	}

	private static Map<String, String> attributes(AnyType any) {
		var attributes = new LinkedHashMap<String, String>();
		for (var entry : any.getAnyAttribute()) {
			attributes.put(entry.getEStructuralFeature().getName(), String.valueOf(entry.getValue()));
		}
		return attributes;
	}

	private static List<String> elements(AnyType any) {
		var elements = new ArrayList<String>();
		for (var entry : any.getMixed()) {
			if (!isText(entry)) {
				var xml = new StringBuilder();
				element(entry, xml);
				elements.add(xml.toString());
			}
		}
		return elements;
	}

	private static boolean isText(FeatureMap.Entry entry) {
		return entry.getEStructuralFeature() == XMLTypePackage.Literals.XML_TYPE_DOCUMENT_ROOT__TEXT;
	}

	private static void element(FeatureMap.Entry entry, StringBuilder xml) {
		var name = entry.getEStructuralFeature().getName();
		xml.append('<').append(name);
		if (entry.getValue() instanceof AnyType any) {
			attributes(any).forEach((key, value) -> xml.append(' ').append(key).append("=\"")
					.append(XmiWriter.escaped(value)).append('"'));
			xml.append('>');
			for (var child : any.getMixed()) {
				if (isText(child)) {
					xml.append(XmiWriter.escaped(String.valueOf(child.getValue())));
				} else {
					element(child, xml);
				}
			}
		} else {
			xml.append('>').append(XmiWriter.escaped(String.valueOf(entry.getValue())));
		}
		xml.append("</").append(name).append('>');
	}
}
