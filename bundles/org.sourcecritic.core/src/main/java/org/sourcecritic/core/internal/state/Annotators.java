package org.sourcecritic.core.internal.state;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.sourcecritic.core.text.DocumentId;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.AnnotatorKind;
import org.sourcecritic.model.ModelFactory;

/** Finds people by what they are called, and names new ones. */
public final class Annotators {

	private Annotators() {
	}

	/** The one of this slug, else of this name, else of this slug or name in other case. */
	public static Optional<Annotator> find(Collection<Annotator> all, String name) {
		return all.stream().filter(a -> name.equals(a.getSlug())).findFirst()
				.or(() -> all.stream().filter(a -> name.equals(a.getDisplayName())).findFirst())
				.or(() -> all.stream().filter(
						a -> name.equalsIgnoreCase(a.getSlug()) || name.equalsIgnoreCase(a.getDisplayName()))
						.findFirst());
	}

	/** A person with a slug that nobody has. */
	public static Annotator make(Collection<Annotator> all, String name) {
		var annotator = ModelFactory.eINSTANCE.createAnnotator();
		annotator.setUuid(UUID.randomUUID().toString());
		annotator.setSlug(slug(all, name));
		annotator.setDisplayName(name);
		annotator.setKind(AnnotatorKind.PERSON);
		return annotator;
	}

	/** Lower case letters, digits and hyphens, as a document's id is made. */
	private static String slug(Collection<Annotator> all, String name) {
		var plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		var taken = all.stream().map(Annotator::getSlug).filter(DocumentId::isLegal).map(DocumentId::new).toList();
		return DocumentId.of(plain.isEmpty() ? "annotator" : plain, taken).value();
	}
}
