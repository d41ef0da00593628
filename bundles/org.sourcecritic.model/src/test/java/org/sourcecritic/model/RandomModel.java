package org.sourcecritic.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Objects of the model with every feature set or left out by chance. */
public final class RandomModel {

	private static final String[] PIECES = { "a", "é", "e\u0301", "😊", "\u00A0", " ", "\n", "\t", "\r", "<", ">", "&",
			"\"",
			"'", "]]>", "عرب", "שלום", "\u200F", "", "{0}", "--", "𝔄", "\uFFFD", "\u0085", "\u2028" };

	private final Random random;

	public RandomModel(long seed) {
		random = new Random(seed);
	}

	/** An object of the class with children down to the given depth. */
	public EObject object(EClass type, int depth) {
		var object = EcoreUtil.create(type);
		for (var attribute : type.getEAllAttributes()) {
			set(object, attribute);
		}
		if (depth > 0) {
			for (var reference : type.getEAllReferences()) {
				set(object, reference, depth - 1);
			}
		}
		return object;
	}

	private void set(EObject object, EAttribute attribute) {
		if (attribute.isMany()) {
			@SuppressWarnings("unchecked")
			var values = (List<Object>) object.eGet(attribute);
			for (var i = random.nextInt(4); i > 0; i--) {
				values.add(value(attribute.getEAttributeType()));
			}
		} else if (random.nextInt(3) > 0) {
			object.eSet(attribute, value(attribute.getEAttributeType()));
		}
	}

	private void set(EObject object, EReference reference, int depth) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			var children = (List<Object>) object.eGet(reference);
			for (var i = random.nextInt(4); i > 0; i--) {
				children.add(object(reference.getEReferenceType(), depth));
			}
		} else if (random.nextBoolean()) {
			object.eSet(reference, object(reference.getEReferenceType(), depth));
		}
	}

	private Object value(EDataType type) {
		return switch (type) {
			case EEnum literals -> literals.getELiterals().get(random.nextInt(literals.getELiterals().size()))
					.getInstance();
			case EDataType t when t.getInstanceClass() == int.class -> random.nextInt();
			case EDataType t when t.getInstanceClass() == boolean.class -> random.nextBoolean();
			case EDataType t when t.getInstanceClass() == BigDecimal.class -> BigDecimal.valueOf(random.nextLong(),
					random.nextInt(40) - 20);
			case EDataType t when t.getInstanceClass() == Instant.class -> Instant.ofEpochSecond(random.nextInt(),
					random.nextInt(1_000_000_000));
			default -> string();
		};
	}

	private String string() {
		var text = new StringBuilder();
		for (var i = random.nextInt(8); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}
}
