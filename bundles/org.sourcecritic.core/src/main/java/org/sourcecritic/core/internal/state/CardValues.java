package org.sourcecritic.core.internal.state;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.SourceCard;

/**
 * A source card from keys and values that a reader found in a file: an attribute of the card has its name, everything
 * else is a variable of the bibliographic item (CSL-JSON 1.0). Several names are separated by a semicolon and a space.
 */
final class CardValues {

	private static final Set<String> NAMES = Set.of("author", "editor", "translator", "recipient");
	private static final Set<String> DATES = Set.of("issued", "accessed", "original-date");

	private CardValues() {
	}

	static SourceCard card(Map<String, String> values) {
		var card = ModelFactory.eINSTANCE.createSourceCard();
		var item = new TreeMap<String, String>();
		values.forEach((key, value) -> {
			if (!set(card, key, value)) {
				item.put(key, value);
			}
		});
		if (!item.isEmpty()) {
			card.setCslItem(json(item));
		}
		return card;
	}

	private static boolean set(SourceCard card, String key, String value) {
		if (!(ModelPackage.Literals.SOURCE_CARD.getEStructuralFeature(key) instanceof EAttribute attribute)
				|| attribute.isMany() || attribute.getEAttributeType() instanceof EEnum literals
						&& literals.getEEnumLiteralByLiteral(value) == null) {
			return false;
		}
		card.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
		return true;
	}

	private static String json(Map<String, String> item) {
		var out = new StringBuilder("{");
		item.forEach((key, value) -> {
			out.append(out.length() == 1 ? "" : ",").append(quoted(key)).append(':');
			if (NAMES.contains(key)) {
				out.append(Arrays.stream(value.split("; ")).map(name -> "{\"literal\":" + quoted(name) + '}')
						.collect(Collectors.joining(",", "[", "]")));
			} else if (DATES.contains(key)) {
				out.append("{\"raw\":").append(quoted(value)).append('}');
			} else {
				out.append(quoted(value));
			}
		});
		return out.append('}').toString();
	}

	/** A JSON string (RFC 8259, section 7). */
	private static String quoted(String value) {
		var out = new StringBuilder("\"");
		for (var i = 0; i < value.length(); i++) {
			var c = value.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\t' -> out.append("\\t");
				default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
			}
		}
		return out.append('"').toString();
	}
}
