package org.sourcecritic.core.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.core.anchor.AnnotationsOnText;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.SetState;
import org.sourcecritic.model.Tombstone;
import org.sourcecritic.model.xmi.ModelXmi;

/**
 * An annotation set as an immutable value. Changing one claim among 50,000 copies two arrays of references and makes
 * hardly any other object, so that readers need no lock and a key press costs some ten microseconds.
 */
public final class SetContent {

	/** By first offset, then id. */
	public static final Comparator<@NonNull Claim> BY_PLACE = Comparator.comparingInt(Claim::start)
			.thenComparing(Claim::id);
	private static final Comparator<@NonNull Claim> BY_ID = Comparator.comparing(Claim::id);
	private static final Comparator<@NonNull Tombstone> BY_DELETED_ID = Comparator.comparing(Tombstone::getId);

	private final SetKey key;
	/** Holds everything but annotations and tombstones; never modified. */
	private final AnnotationSet frame;
	private final SortedArray<Claim> byPlace;
	private final SortedArray<Claim> byId;
	private final SortedArray<Tombstone> tombstones;

	private SetContent(SetKey key, AnnotationSet frame, SortedArray<Claim> byPlace, SortedArray<Claim> byId,
			SortedArray<Tombstone> tombstones) {
		this.key = key;
		this.frame = frame;
		this.byPlace = byPlace;
		this.byId = byId;
		this.tombstones = tombstones;
	}

	/** A set with nothing in it. */
	public static SetContent empty(SetKey key, String textDigest) {
		var frame = ModelFactory.eINSTANCE.createAnnotationSet();
		frame.setDocument(key.document());
		frame.setAnnotator(key.annotator());
		frame.setTextDigest(textDigest);
		return of(key, frame);
	}

	/**
	 * Takes over a set that was read and belongs to nobody else.
	 *
	 * @throws IllegalArgumentException
	 *     with the id of an annotation that has no tag or no span, or the id of another one
	 */
	public static SetContent of(SetKey key, AnnotationSet read) {
		var ids = new HashSet<String>();
		for (var annotation : read.getAnnotations()) {
			if (annotation.getId() == null || annotation.getTag() == null || annotation.getSpans().isEmpty()
					|| !ids.add(annotation.getId())) {
				throw new IllegalArgumentException(
						Messages.format("CorpusReader_badAnnotation", String.valueOf(annotation.getId())));
			}
		}
		var claims = read.getAnnotations().stream().map(a -> new Claim(key, a)).toArray(Claim[]::new);
		var tombstones = read.getTombstones().toArray(Tombstone[]::new);
		read.getAnnotations().clear();
		read.getTombstones().clear();
		return new SetContent(key, read, SortedArray.of(claims.clone(), BY_PLACE), SortedArray.of(claims, BY_ID),
				SortedArray.of(tombstones, BY_DELETED_ID));
	}

	/** This set on another text: its annotations are looked for there. */
	SetContent on(DocumentText text) {
		var moved = AnnotationsOnText.of(text.text(), byPlace.list().stream().map(Claim::annotation).toList());
		var other = ModelXmi.copy(frame);
		other.setTextDigest(text.digest());
		return new SetContent(key, other, claims(moved, BY_PLACE), claims(moved, BY_ID), tombstones);
	}

	private SortedArray<Claim> claims(List<Annotation> annotations, Comparator<@NonNull Claim> order) {
		return SortedArray.of(annotations.stream().map(a -> new Claim(key, a)).toArray(Claim[]::new), order);
	}

	/** This set with those of some annotations looked for whose words are not where they say. */
	SetContent fitting(DocumentText text, Collection<String> ids) {
		var unfit = ids.stream().flatMap(id -> annotation(id).stream()).filter(annotation -> annotation.getSpans()
				.stream().anyMatch(span -> !AnnotationsOnText.fits(text.text(), span))).toList();
		if (unfit.isEmpty()) {
			return this;
		}
		var found = new HashMap<String, Slot>();
		AnnotationsOnText.of(text.text(), unfit).forEach(a -> found.put(a.getId(), Slot.holding(a)));
		return with(found);
	}

	public SetKey key() {
		return key;
	}

	/** The SHA-256 of the text it was made on. */
	public String textDigest() {
		return frame.getTextDigest() == null ? "" : frame.getTextDigest();
	}

	/** Sorted by first offset, then id. */
	public List<Claim> claims() {
		return byPlace.list();
	}

	public Optional<Claim> claim(String id) {
		return byId.find(claim -> claim.id().compareTo(id));
	}

	public Slot slot(String id) {
		return claim(id).map(claim -> Slot.holding(claim.annotation()))
				.or(() -> tombstone(id).map(tombstone -> new Slot(null, tombstone.getAt()))).orElse(Slot.NOTHING);
	}

	private Optional<Tombstone> tombstone(String id) {
		return tombstones.find(tombstone -> tombstone.getId().compareTo(id));
	}

	/** Whether it says nothing at all, so that there need be no file. */
	public boolean isVoid() {
		return byPlace.size() == 0 && tombstones.size() == 0 && frame.getState() == SetState.IN_PROGRESS
				&& frame.eContents().isEmpty() && frame.eAdapters().isEmpty();
	}

	/** The set as an object of the model that shares its contents with this value: nobody may modify it. */
	public AnnotationSet snapshot() {
		return new SetSnapshot(frame, unmodifiable(byPlace.list().stream().map(Claim::annotation).toArray()),
				unmodifiable(tombstones.list().toArray()));
	}

	private static <T> EList<T> unmodifiable(Object[] items) {
		return new BasicEList.UnmodifiableEList<>(items.length, items);
	}

	/** This set with something else said about some ids. */
	public SetContent with(Map<String, Slot> slots) {
		var claimsGone = new ArrayList<Claim>();
		var claimsAdded = new ArrayList<Claim>();
		var tombstonesGone = new ArrayList<Tombstone>();
		var tombstonesAdded = new ArrayList<Tombstone>();
		slots.forEach((id, slot) -> {
			claim(id).ifPresent(claimsGone::add);
			tombstone(id).ifPresent(tombstonesGone::add);
			var annotation = slot.annotation();
			if (annotation != null) {
				claimsAdded.add(new Claim(key, annotation));
			} else if (slot.deleted() != null) {
				tombstonesAdded.add(tombstone(id, slot));
			}
		});
		return new SetContent(key, frame, byPlace.replaced(claimsGone, claimsAdded),
				byId.replaced(claimsGone, claimsAdded), tombstones.replaced(tombstonesGone, tombstonesAdded));
	}

	/** This set with other relations of some ids; sorted by id, so that the same content gives the same bytes. */
	public SetContent withRelations(Map<String, Optional<Relation>> changes) {
		if (changes.isEmpty()) {
			return this;
		}
		var other = ModelXmi.copy(frame);
		var relations = new TreeMap<String, Relation>();
		other.getRelations().forEach(relation -> relations.put(relation.getId(), relation));
		changes.forEach((id, relation) -> relation.ifPresentOrElse(r -> relations.put(id, ModelXmi.copy(r)),
				() -> relations.remove(id)));
		other.getRelations().clear();
		other.getRelations().addAll(relations.values());
		return new SetContent(key, other, byPlace, byId, tombstones);
	}

	public Optional<Relation> relation(String id) {
		return frame.getRelations().stream().filter(relation -> id.equals(relation.getId())).findFirst();
	}

	private static Tombstone tombstone(String id, Slot slot) {
		var tombstone = ModelFactory.eINSTANCE.createTombstone();
		tombstone.setId(id);
		tombstone.setAt(slot.deleted());
		return tombstone;
	}

	/** The annotation's object of the model. */
	public Optional<Annotation> annotation(String id) {
		return claim(id).map(Claim::annotation);
	}
}
