package org.sourcecritic.core.internal.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.xmi.ModelXmi;

/** What a set holds by id beside its claims, and what an operation can change by itself. */
public enum SetPart {
	RELATION("relation", ModelPackage.Literals.ANNOTATION_SET__RELATIONS),
	CORRECTION("correction", ModelPackage.Literals.ANNOTATION_SET__CORRECTIONS);

	private static final Comparator<EObject> BY_ID = Comparator.comparing(EcoreUtil::getID,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final String word;
	private final EReference feature;

	SetPart(String word, EReference feature) {
		this.word = word;
		this.feature = feature;
	}

	/** One of them in its set. */
	public record Id(SetPart part, String id) {}

	/** The one with this word. */
	static Optional<SetPart> called(String word) {
		for (var part : values()) {
			if (part.word.equals(word)) {
				return Optional.of(part);
			}
		}
		return Optional.empty();
	}

	/** Its name in the journal and in the keys of messages. */
	String word() {
		return word;
	}

	/** The class of its objects. */
	Class<? extends EObject> type() {
		return feature.getEReferenceType().getInstanceClass().asSubclass(EObject.class);
	}

	/** What a set holds of it. */
	@SuppressWarnings("unchecked")
	List<EObject> in(AnnotationSet set) {
		return (List<EObject>) set.eGet(feature);
	}

	/** Puts others in their stead; sorted by id, so that the same content gives the same bytes. */
	void change(AnnotationSet set, Map<Id, Optional<EObject>> changes) {
		var parts = new ArrayList<EObject>();
		for (var present : in(set)) {
			if (!changes.containsKey(new Id(this, String.valueOf(EcoreUtil.getID(present))))) {
				parts.add(present);
			}
		}
		changes.forEach((id, after) -> {
			if (id.part() == this) {
				after.ifPresent(object -> parts.add(ModelXmi.copy(object)));
			}
		});
		parts.sort(BY_ID);
		in(set).clear();
		in(set).addAll(parts);
	}

	/** The one of this id in a set. */
	Optional<EObject> find(AnnotationSet set, @Nullable String id) {
		return in(set).stream().filter(object -> String.valueOf(EcoreUtil.getID(object)).equals(id)).findFirst();
	}
}
