package org.sourcecritic.reading.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.ModelPackage.Literals;
import org.sourcecritic.model.Segment;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.ReadValues;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * What a reference says as a citation of a claim. Every value of it is named among the fields that were read, until a
 * person confirms it; what a person has confirmed is never written over.
 */
public final class ReadCitation {

	private static final List<EStructuralFeature> IN_CITATION = List.of(Literals.CITATION__KIND,
			Literals.CITATION__STRENGTH, Literals.CITATION__FUNCTION, Literals.CITATION__TEXT,
			Literals.CITATION__NOTE_SEGMENT, Literals.CITATION__NOTE_LABEL, Literals.CITATION__AUTHOR,
			Literals.CITATION__TITLE, Literals.CITATION__YEAR, Literals.CITATION__PAGES, Literals.CITATION__CONTAINER,
			Literals.CITATION__VOLUME, Literals.CITATION__NUMBER, Literals.CITATION__ADDRESS, Literals.CITATION__VIA,
			Literals.CITATION__DESCRIPTION, Literals.CITATION__SENDER, Literals.CITATION__RECIPIENT,
			Literals.CITATION__DATE);
	/** The place in an archive: the parts say one thing together. */
	private static final List<EStructuralFeature> IN_ARCHIVE = List.of(Literals.ARCHIVE_REFERENCE__ARCHIVE,
			Literals.ARCHIVE_REFERENCE__FOND, Literals.ARCHIVE_REFERENCE__OPIS, Literals.ARCHIVE_REFERENCE__DELO,
			Literals.ARCHIVE_REFERENCE__FOLIOS, Literals.ARCHIVE_REFERENCE__VERSO,
			Literals.ARCHIVE_REFERENCE__OTHER);
	/** What tells one reference from another, in a citation that a person began. */
	private static final List<EStructuralFeature> TELLING = List.of(Literals.CITATION__KIND,
			Literals.CITATION__NOTE_SEGMENT, Literals.CITATION__NOTE_LABEL, Literals.CITATION__TEXT,
			Literals.CITATION__AUTHOR, Literals.CITATION__TITLE, Literals.CITATION__YEAR, Literals.CITATION__NUMBER,
			Literals.CITATION__ADDRESS);

	private ReadCitation() {
	}

	/** All that a reference says, read and not confirmed. */
	public static Citation of(ReferenceInText reference) {
		return filled(ModelFactory.eINSTANCE.createCitation(), reference);
	}

	/** A note of which nothing else is read, by the marker that leads to it. */
	public static Citation ofNote(Segment marker) {
		var citation = ModelFactory.eINSTANCE.createCitation();
		var values = new LinkedHashMap<EStructuralFeature, Object>();
		values.put(Literals.CITATION__NOTE_SEGMENT, marker.getTarget());
		Optional.ofNullable(marker.getLabel()).ifPresent(label -> values.put(Literals.CITATION__NOTE_LABEL, label));
		var read = new ReadValues(citation, List.of(), values);
		values.keySet().forEach(feature -> read.fill(citation, citation.getReadFields(), feature));
		return citation;
	}

	/**
	 * A copy of a citation with what a reference says. Values that were read before are read anew, and are gone when
	 * the reference doesn't say them. A place in an archive of which a person confirmed another part stays as it is.
	 */
	public static Citation filled(Citation known, ReferenceInText reference) {
		var filled = EcoreUtil.copy(known);
		var read = read(known, reference);
		IN_CITATION.forEach(feature -> read.fill(filled, filled.getReadFields(), feature));
		var place = place(known, reference);
		if (agrees(place, IN_ARCHIVE)) {
			fillPlace(filled, place);
		}
		return filled;
	}

	private static void fillPlace(Citation filled, ReadValues place) {
		if (place.read().isEmpty() && filled.getArchive() == null) {
			return;
		}
		if (filled.getArchive() == null) {
			filled.setArchive(ModelFactory.eINSTANCE.createArchiveReference());
		}
		IN_ARCHIVE.forEach(feature -> place.fill(filled.getArchive(), filled.getReadFields(), feature));
	}

	/** Whether a reference says nothing else than what a person confirmed of a citation. */
	public static boolean agrees(Citation known, ReferenceInText reference) {
		return agrees(read(known, reference), TELLING) && agrees(place(known, reference), IN_ARCHIVE);
	}

	private static boolean agrees(ReadValues read, List<EStructuralFeature> features) {
		return features.stream().filter(read::isConfirmed).allMatch(read::isAsKnown);
	}

	private static ReadValues read(Citation known, ReferenceInText reference) {
		return new ReadValues(known, known.getReadFields(), values(reference));
	}

	private static ReadValues place(Citation known, ReferenceInText reference) {
		var archive = Optional.ofNullable(known.getArchive())
				.orElseGet(ModelFactory.eINSTANCE::createArchiveReference);
		return new ReadValues(archive, known.getReadFields(),
				reference.reference().place().map(ReadCitation::values).orElseGet(Map::of));
	}

	// ---- what a reference says

	private static Map<EStructuralFeature, Object> values(ReferenceInText inText) {
		var reference = inText.reference();
		var values = new LinkedHashMap<EStructuralFeature, Object>();
		if (reference.kind() != CitationKind.UNSPECIFIED) {
			values.put(Literals.CITATION__KIND, reference.kind());
		}
		if (reference.strength() != CitationStrength.UNSPECIFIED) {
			values.put(Literals.CITATION__STRENGTH, reference.strength());
		}
		if (reference.function() != CitationFunction.UNSPECIFIED) {
			values.put(Literals.CITATION__FUNCTION, reference.function());
		}
		values.put(Literals.CITATION__TEXT, inText.text());
		inText.note().ifPresent(note -> {
			values.put(Literals.CITATION__NOTE_SEGMENT, note.segment());
			note.label().ifPresent(label -> values.put(Literals.CITATION__NOTE_LABEL, label));
		});
		reference.parts().forEach((role, part) -> feature(role, reference)
				.ifPresent(feature -> values.put(feature, value(role, part, inText))));
		return values;
	}

	private static Object value(Role role, Part part, ReferenceInText inText) {
		return role == Role.DATE ? date(part, inText) : part.value();
	}

	private static DateExpression date(Part part, ReferenceInText inText) {
		var date = ModelFactory.eINSTANCE.createDateExpression();
		date.setEdtf(part.value());
		inText.dateWords().ifPresent(date::setOriginal);
		return date;
	}

	/**
	 * An editor stands for the author where there is none; who published a work and where has no place in a citation.
	 */
	private static Optional<EStructuralFeature> feature(Role role, Reference reference) {
		return Optional.ofNullable(switch (role) {
			case AUTHOR -> Literals.CITATION__AUTHOR;
			case EDITOR -> reference.part(Role.AUTHOR).isPresent() ? null : Literals.CITATION__AUTHOR;
			case TITLE -> Literals.CITATION__TITLE;
			case CONTAINER -> Literals.CITATION__CONTAINER;
			case VOLUME -> Literals.CITATION__VOLUME;
			case YEAR -> Literals.CITATION__YEAR;
			case PAGES -> Literals.CITATION__PAGES;
			case PUBLISHER, PUBLISHED_IN -> null;
			case VIA -> Literals.CITATION__VIA;
			case DESCRIPTION -> Literals.CITATION__DESCRIPTION;
			case SENDER -> Literals.CITATION__SENDER;
			case RECIPIENT -> Literals.CITATION__RECIPIENT;
			case DATE -> Literals.CITATION__DATE;
			case NUMBER -> Literals.CITATION__NUMBER;
			case ADDRESS -> Literals.CITATION__ADDRESS;
		});
	}

	// ---- where it lies

	private static Map<EStructuralFeature, Object> values(ArchivePlace place) {
		var values = new LinkedHashMap<EStructuralFeature, Object>();
		place.archive().ifPresent(archive -> values.put(Literals.ARCHIVE_REFERENCE__ARCHIVE, archive.value()));
		place.level(Level.Kind.FOND).ifPresent(fond -> values.put(Literals.ARCHIVE_REFERENCE__FOND, fond.value()));
		place.level(Level.Kind.OPIS).ifPresent(opis -> values.put(Literals.ARCHIVE_REFERENCE__OPIS, opis.value()));
		place.level(Level.Kind.DELO).ifPresent(delo -> values.put(Literals.ARCHIVE_REFERENCE__DELO, delo.value()));
		if (!place.leaves().isEmpty()) {
			values.put(Literals.ARCHIVE_REFERENCE__FOLIOS,
					place.leaves().stream().map(Leaf::text).collect(Collectors.joining(", ")));
		}
		if (place.leaves().stream().flatMap(leaf -> Stream.of(leaf.from(), leaf.to()))
				.anyMatch(side -> side.face() == Leaf.Face.VERSO)) {
			values.put(Literals.ARCHIVE_REFERENCE__VERSO, true);
		}
		var other = place.levels().stream().filter(level -> level.kind() == Level.Kind.OTHER)
				.map(level -> (level.label() + ' ' + level.value().value()).strip()).toList();
		if (!other.isEmpty()) {
			values.put(Literals.ARCHIVE_REFERENCE__OTHER, other);
		}
		return values;
	}
}
