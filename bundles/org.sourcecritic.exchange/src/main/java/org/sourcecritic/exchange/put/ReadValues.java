package org.sourcecritic.exchange.put;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Estimate;

/** What a machine read of an estimate and nobody has confirmed. */
final class ReadValues {

	private ReadValues() {
	}

	static boolean hasConfirmed(Annotation annotation) {
		return without(annotation).getEstimate() != null;
	}

	/** A copy without them, and without an estimate that had nothing else. */
	static Annotation without(Annotation annotation) {
		var copy = EcoreUtil.copy(annotation);
		var estimate = copy.getEstimate();
		if (estimate != null && !estimate.getReadFields().isEmpty()) {
			clear(estimate);
			if (isEmpty(estimate)) {
				copy.setEstimate(null);
			}
		}
		return copy;
	}

	private static void clear(Estimate estimate) {
		for (var field : estimate.getReadFields()) {
			var feature = estimate.eClass().getEStructuralFeature(field);
			if (feature != null) {
				estimate.eUnset(feature);
			}
		}
		estimate.getReadFields().clear();
	}

	private static boolean isEmpty(Estimate estimate) {
		return estimate.eClass().getEAllStructuralFeatures().stream().noneMatch(estimate::eIsSet);
	}
}
