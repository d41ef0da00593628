package org.sourcecritic.core.internal.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.core.anchor.SpansOnText;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SetState;
import org.sourcecritic.model.Span;
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
	 *     with the id of an annotation that has no tag or no span, or the id of another one; or with that of a
	 *     correction that has the id of another one
	 */
	public static SetContent of(SetKey key, AnnotationSet read) {
		checkAnnotations(read.getAnnotations());
		checkCorrections(read.getCorrections());
		var claims = read.getAnnotations().stream().map(a -> new Claim(key, a)).toArray(Claim[]::new);
		var tombstones = read.getTombstones().toArray(Tombstone[]::new);
		read.getAnnotations().clear();
		read.getTombstones().clear();
		return new SetContent(key, read, SortedArray.of(claims.clone(), BY_PLACE), SortedArray.of(claims, BY_ID),
				SortedArray.of(tombstones, BY_DELETED_ID));
	}

	private static void checkAnnotations(List<Annotation> annotations) {
		var ids = new HashSet<String>();
		for (var annotation : annotations) {
			if (annotation.getId() == null || annotation.getTag() == null || annotation.getSpans().isEmpty()
					|| !ids.add(annotation.getId())) {
				throw new IllegalArgumentException(
						Messages.format("CorpusReader_badAnnotation", String.valueOf(annotation.getId())));
			}
		}
	}

	private static void checkCorrections(List<Correction> corrections) {
		var ids = new HashSet<String>();
		for (var correction : corrections) {
			if (correction.getId() == null || !ids.add(correction.getId())) {
				throw new IllegalArgumentException(
						Messages.format("CorpusReader_badCorrection", String.valueOf(correction.getId())));
			}
		}
	}

	/** This set on another text: its annotations and corrections are looked for there. */
	SetContent on(DocumentText text) {
		List<Annotation> moved = byPlace.list().stream().map(claim -> ModelXmi.copy(claim.annotation())).toList();
		var other = ModelXmi.copy(frame);
		other.setTextDigest(text.digest());
		SpansOnText.bring(text.text(), spans(moved, other.getCorrections()));
		return new SetContent(key, other, claims(moved, BY_PLACE), claims(moved, BY_ID), tombstones);
	}

	private SortedArray<Claim> claims(List<Annotation> annotations, Comparator<@NonNull Claim> order) {
		return SortedArray.of(annotations.stream().map(a -> new Claim(key, a)).toArray(Claim[]::new), order);
	}

	private static List<Span> spans(List<Annotation> annotations, List<Correction> corrections) {
		return Stream.concat(annotations.stream().flatMap(annotation -> annotation.getSpans().stream()),
				corrections.stream().flatMap(correction -> correction.getSpans().stream())).toList();
	}

	/** This set with those of the changed annotations and corrections looked for whose words are not where they say. */
	SetContent fitting(DocumentText text, LastWords said) {
		List<Annotation> claims = said.claims().keySet().stream().flatMap(id -> annotation(id).stream())
				.filter(annotation -> isUnfit(text, annotation.getSpans())).map(ModelXmi::copy).toList();
		List<Correction> corrections = corrections().stream()
				.filter(correction -> said.parts().containsKey(id(correction)))
				.filter(correction -> isUnfit(text, correction.getSpans())).map(ModelXmi::copy).toList();
		SpansOnText.bring(text.text(), spans(claims, corrections));
		var found = new LastWords();
		claims.forEach(claim -> found.add(
				new Edit.OfClaim(key, claim.getId(), Slot.NOTHING, Slot.holding(claim))));
		corrections.forEach(correction -> found.add(new Edit.OfPart(key, id(correction), null, correction)));
		return found.over(this);
	}

	private static SetPart.Id id(Correction correction) {
		return new SetPart.Id(SetPart.CORRECTION, correction.getId());
	}

	private static boolean isUnfit(DocumentText text, List<Span> spans) {
		return spans.stream().anyMatch(span -> !SpansOnText.fits(text.text(), span));
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
		if (slots.isEmpty()) {
			return this;
		}
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

	/** This set with other relations and corrections of some ids. */
	SetContent withParts(Map<SetPart.Id, Optional<EObject>> changes) {
		if (changes.isEmpty()) {
			return this;
		}
		var other = ModelXmi.copy(frame);
		changes.keySet().stream().map(SetPart.Id::part).distinct().forEach(part -> part.change(other, changes));
		return new SetContent(key, other, byPlace, byId, tombstones);
	}

	Optional<EObject> part(SetPart.Id id) {
		return id.part().find(frame, id.id());
	}

	List<Correction> corrections() {
		return Collections.unmodifiableList(frame.getCorrections());
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
