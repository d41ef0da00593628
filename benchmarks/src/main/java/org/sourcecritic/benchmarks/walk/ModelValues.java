package org.sourcecritic.benchmarks.walk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sourcecritic.model.Period;

/** Reads the values of one field from objects of the model, by EMF's reflection. */
final class ModelValues {

	private static final String UNSPECIFIED = "UNSPECIFIED";

	private final EStructuralFeature[] path;

	/**
	 * @param owner
	 *     the class in which the field's path begins
	 */
	ModelValues(Field field, EClass owner) {
		path = new EStructuralFeature[field.path().size()];
		var at = owner;
		for (var i = 0; i < path.length; i++) {
			path[i] = at.getEStructuralFeature(field.path().get(i));
			if (path[i] instanceof EReference reference) {
				at = reference.getEReferenceType();
			}
		}
	}

	/** Whether an object may have several. */
	boolean isMany() {
		for (var feature : path) {
			if (feature.isMany()) {
				return true;
			}
		}
		return false;
	}

	/** None twice; what is not specified is not there. */
	List<String> of(EObject owner) {
		var values = new ArrayList<String>(2);
		follow(owner, 0, values);
		return values;
	}

	private void follow(Object value, int step, List<String> values) {
		switch (value) {
			case null -> {
				// nothing there
			}
			case List<?> many -> many.forEach(one -> follow(one, step, values));
			case EObject object when step < path.length -> follow(object.eGet(path[step]), step + 1, values);
			default -> add(text(value), values);
		}
	}

	private static void add(String text, List<String> values) {
		if (!text.isEmpty() && !values.contains(text)) {
			values.add(text);
		}
	}

	private static String text(Object value) {
		return switch (value) {
			case Enumerator literal -> UNSPECIFIED.equals(literal.getLiteral()) ? "" : literal.getLiteral();
			case Instant at -> at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
			case BigDecimal number -> number.stripTrailingZeros().toPlainString();
			case Period period -> interval(text(period.getFrom()), text(period.getTo()));
			default -> value.toString();
		};
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	/** As EDTF writes it. */
	private static String interval(String from, String to) {
		return from.equals(to) ? from : from + "/" + to;
	}
}
