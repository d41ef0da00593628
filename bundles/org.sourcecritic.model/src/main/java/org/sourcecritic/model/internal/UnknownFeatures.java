package org.sourcecritic.model.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** What a newer version wrote about an object and this one doesn't know: kept with the object and written again. */
final class UnknownFeatures extends AdapterImpl {

	private final Map<String, String> attributes;
	private final List<String> elements;

	/**
	 * @param attributes
	 *     names and values
	 * @param elements
	 *     each as XML on one line
	 */
	UnknownFeatures(Map<String, String> attributes, List<String> elements) {
		this.attributes = attributes;
		this.elements = elements;
	}

	Map<String, String> attributes() {
		return attributes;
	}

	List<String> elements() {
		return elements;
	}

	@Override
	@NonNullByDefault({})
	public boolean isAdapterForType(Object type) {
		return type == UnknownFeatures.class;
	}

	static Optional<UnknownFeatures> of(EObject object) {
		return Optional.ofNullable((UnknownFeatures) EcoreUtil.getExistingAdapter(object, UnknownFeatures.class));
	}
}
