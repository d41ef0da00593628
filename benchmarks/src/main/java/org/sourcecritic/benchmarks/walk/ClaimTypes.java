package org.sourcecritic.benchmarks.walk;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.sourcecritic.benchmarks.walk.Field.Owner;
import org.sourcecritic.model.ModelPackage;

/**
 * The type system in which sets are kept as CASes: each claim an annotation with its fields as features, and one
 * structure for what the set, its document and their card say.
 */
final class ClaimTypes {

	static final String CLAIM = "org.sourcecritic.Claim";
	static final String SET = "org.sourcecritic.ClaimSet";
	/** What a claim says besides its fields. */
	static final List<Field> FURTHER = List.of(new Field("claimId", Owner.CLAIM, List.of("id")),
			new Field("note", Owner.CLAIM, List.of("note")));

	private ClaimTypes() {
	}

	/** The fields that are features of a claim and stand in the annotation; the kind of its tag is one more. */
	static List<Field> ofClaim() {
		var fields = new ArrayList<>(Field.of(Owner.CLAIM));
		fields.addAll(FURTHER);
		return fields;
	}

	static TypeSystemDescription description() {
		var types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		types.setName("org.sourcecritic.claims");
		var claim = types.addType(CLAIM, "A claim", CAS.TYPE_NAME_ANNOTATION);
		for (var field : ofClaim()) {
			if (new ModelValues(field, ModelPackage.Literals.ANNOTATION).isMany()) {
				claim.addFeature(field.name(), "", CAS.TYPE_NAME_STRING_ARRAY);
			} else {
				claim.addFeature(field.name(), "", CAS.TYPE_NAME_STRING);
			}
		}
		strings(claim, Field.of(Owner.TAG));
		var set = types.addType(SET, "What is the same for all claims of a CAS", CAS.TYPE_NAME_TOP);
		strings(set, Field.of(Owner.SET));
		strings(set, Field.of(Owner.CARD));
		return types;
	}

	private static void strings(TypeDescription type, List<Field> fields) {
		fields.forEach(field -> type.addFeature(field.name(), "", CAS.TYPE_NAME_STRING));
	}

	/** The type that has the field as a feature. */
	static String typeOf(Field field) {
		return switch (field.owner()) {
			case CLAIM, TAG -> CLAIM;
			case SET, CARD -> SET;
		};
	}
}
