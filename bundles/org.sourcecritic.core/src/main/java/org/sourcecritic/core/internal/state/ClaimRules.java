package org.sourcecritic.core.internal.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.core.structure.Corrected;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.Tag;
import org.sourcecritic.model.xmi.ModelXmi;

/** What must be true of a claim before it may be in a set. Holds the texts meanwhile, so that each is read once. */
final class ClaimRules {

	private final CorpusContent content;
	private final Map<String, DocumentText> texts = new HashMap<>();
	private final Set<SetKey> checked = new HashSet<>();

	/** Reads the texts of the documents that are changed, before anybody waits. */
	ClaimRules(CorpusContent content, Texts texts, Collection<String> documents) throws CorpusException {
		this.content = content;
		for (var document : documents) {
			if (content.document(document).isPresent() && !this.texts.containsKey(document)) {
				this.texts.put(document, texts.text(document));
			}
		}
	}

	/**
	 * @throws CorpusException
	 *     when the set may not be changed
	 */
	void checkSet(SetKey key) throws CorpusException {
		if (!checked.add(key)) {
			return;
		}
		var document = content.document(key.document());
		var text = texts.get(key.document());
		if (document.isEmpty() || text == null) {
			throw new CorpusException(Messages.format("ClaimRules_noDocument", key.document()));
		}
		if (!content.annotators().containsKey(key.annotator())) {
			throw new CorpusException(Messages.format("ClaimRules_noAnnotator", key.annotator()));
		}
		var problem = content.problem(key);
		if (problem.isPresent()) {
			throw new CorpusException(
					Messages.format("ClaimRules_unreadable", problem.get().file(), problem.get().reason()));
		}
		var digest = content.set(key).map(SetContent::textDigest).orElse(document.get().getTextDigest());
		if (!text.digest().equals(digest) || !text.digest().equals(document.get().getTextDigest())) {
			throw new CorpusException(Messages.format("ClaimRules_otherText", key.document(), key.annotator()));
		}
	}

	/**
	 * @throws CorpusException
	 *     naming the claim and what is wrong with it
	 */
	void check(SetKey key, Annotation annotation, Map<String, Tag> newTags) throws CorpusException {
		var id = String.valueOf(annotation.getId());
		var tag = String.valueOf(annotation.getTag());
		if (id.isBlank() || annotation.getId() == null || !canBeStored(annotation)) {
			throw new CorpusException(Messages.format("ClaimRules_character", id, key.document()));
		}
		if (!newTags.containsKey(tag) && content.tag(tag).isEmpty()) {
			throw new CorpusException(Messages.format("ClaimRules_noTag", id, key.document(), tag));
		}
		if (annotation.getSpans().isEmpty()) {
			throw new CorpusException(Messages.format("ClaimRules_noSpan", id, key.document()));
		}
		check(key, id, annotation.getSpans());
	}

	/**
	 * @throws CorpusException
	 *     naming the correction and what is wrong with it
	 */
	void check(SetKey key, Correction correction) throws CorpusException {
		checkSet(key);
		var id = String.valueOf(correction.getId());
		if (Corrected.of(correction).isEmpty()) {
			throw new CorpusException(Messages.format("ClaimRules_correction", id, key.document()));
		}
		check(key, id, correction.getSpans());
	}

	private void check(SetKey key, String id, List<Span> spans) throws CorpusException {
		var text = texts.get(key.document());
		for (var span : spans) {
			var fault = fault(text == null ? "" : text.text(), span);
			if (fault.isPresent()) {
				throw new CorpusException(Messages.format("ClaimRules_" + fault.get(), id, key.document(),
						Integer.toString(span.getStart()), Integer.toString(span.getEnd())));
			}
		}
	}

	/** An orphan has no place of its own. */
	private static Optional<OffsetFault> fault(String text, Span span) {
		return span.getAnchor() == AnchorState.ORPHANED && span.getStart() == span.getEnd()
				? OffsetFault.ofPlace(text, span.getStart())
				: OffsetFault.of(text, span.getStart(), span.getEnd());
	}

	/** Whether XML can hold every string in the object and its children. */
	static boolean canBeStored(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			var stored = switch (object.eGet(attribute)) {
				case String value -> ModelXmi.canHold(value);
				case List<?> values -> values.stream().allMatch(v -> !(v instanceof String s) || ModelXmi.canHold(s));
				case null, default -> true;
			};
			if (!stored) {
				return false;
			}
		}
		return object.eContents().stream().allMatch(ClaimRules::canBeStored);
	}
}
