package org.sourcecritic.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.model.ModelPackage.Literals;

/**
 * What a machine read, beside what is known. A known value that isn't named as read is a person's word, and stays.
 *
 * @param known what has these values by now; left as it is
 * @param knownAsRead the names of those of its values that were read
 * @param read the values that are read now
 */
public record ReadValues(EObject known, List<String> knownAsRead, Map<EStructuralFeature, Object> read) {

	public ReadValues {
		knownAsRead = List.copyOf(knownAsRead);
		read = Map.copyOf(read);
	}

	/** Puts what is read now in the place of what was read before, unless a person confirmed it. */
	public void fill(EObject filled, List<String> readFields, EStructuralFeature feature) {
		if (isConfirmed(feature)) {
			return;
		}
		readFields.removeIf(field -> names(field, feature));
		if (read.containsKey(feature)) {
			filled.eSet(feature, copied(read.get(feature)));
			readFields.add(feature.getName());
		} else {
			filled.eUnset(feature);
		}
	}

	private static Object copied(Object value) {
		return value instanceof EObject part ? EcoreUtil.copy(part) : value;
	}

	/** Whether the value is set and a person's. */
	public boolean isConfirmed(EStructuralFeature feature) {
		return known.eIsSet(feature) && knownAsRead.stream().noneMatch(field -> names(field, feature));
	}

	/** Whether the same is read as is known. */
	public boolean isAsKnown(EStructuralFeature feature) {
		var value = known.eGet(feature);
		var now = read.get(feature);
		return value instanceof BigDecimal number
				? now instanceof BigDecimal other && number.compareTo(other) == 0
				: value instanceof EObject part
						? now instanceof EObject other && EcoreUtil.equals(part, other)
						: value.equals(now);
	}

	/** The parts of a date have names of their own in the formats of exchange. */
	private static boolean names(String field, EStructuralFeature feature) {
		return field.equals(feature.getName())
				|| feature.getEType() == Literals.DATE_EXPRESSION && field.startsWith(feature.getName());
	}
}
