package org.sourcecritic.core.internal.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.Messages;

/** Whether edits still fit: everything must be as they say it is before them. */
final class Preconditions {

	private final CorpusContent content;
	private final Texts texts;
	private final Map<SetKey, Map<String, Slot>> slots = new HashMap<>();
	private final Map<SetKey, Map<SetPart.Id, Optional<EObject>>> parts = new HashMap<>();
	/** The documents that get another text: their sets need not be on the one they have. */
	private final Set<String> replaced = new HashSet<>();

	Preconditions(CorpusContent content, Texts texts) {
		this.content = content;
		this.texts = texts;
	}

	/**
	 * @throws CorpusException
	 *     naming the first thing that is otherwise
	 */
	void check(List<Edit> edits) throws CorpusException {
		edits.forEach(edit -> {
			if (edit instanceof Edit.OfText text) {
				replaced.add(text.document());
			}
		});
		for (var edit : edits) {
			switch (edit) {
				case Edit.OfClaim claim -> check(claim);
				case Edit.OfPart part -> check(part);
				case Edit.OfTag tag -> check(tag, edits);
				case Edit.OfDocuments documents -> check(documents, edits);
				case Edit.OfText text -> check(text);
			}
		}
	}

	private void check(Edit.OfClaim edit) throws CorpusException {
		var touched = slots.get(edit.set());
		if (touched == null) {
			checkSet(edit.set());
			touched = new HashMap<>();
			slots.put(edit.set(), touched);
		}
		var present = Optional.ofNullable(touched.get(edit.id()))
				.orElseGet(() -> content.slot(edit.set(), edit.id()));
		if (!present.says(edit.before())) {
			throw new CorpusException(Messages.format("claim_otherNow", edit.id(), edit.set().document(),
					edit.set().annotator()));
		}
		touched.put(edit.id(), edit.after());
	}

	private void check(Edit.OfPart edit) throws CorpusException {
		checkSet(edit.set());
		var touched = parts.computeIfAbsent(edit.set(), key -> new HashMap<>());
		var present = touched.getOrDefault(edit.part(),
				content.set(edit.set()).flatMap(set -> set.part(edit.part())));
		if (!EcoreUtil.equals(present.orElse(null), edit.before())) {
			throw new CorpusException(Messages.format("Preconditions_" + edit.part().part().word(), edit.part().id(),
					edit.set().document(), edit.set().annotator()));
		}
		touched.put(edit.part(), Optional.ofNullable(edit.after()));
	}

	private void checkSet(SetKey key) throws CorpusException {
		var problem = content.problem(key);
		if (problem.isPresent()) {
			throw new CorpusException(
					Messages.format("ClaimRules_unreadable", problem.get().file(), problem.get().reason()));
		}
		var set = content.set(key);
		if (set.isPresent() && !replaced.contains(key.document())
				&& !set.get().textDigest().equals(texts.digest(key.document()))) {
			throw new CorpusException(Messages.format("ClaimRules_otherText", key.document(), key.annotator()));
		}
	}

	private void check(Edit.OfTag edit, List<Edit> edits) throws CorpusException {
		if (content.problems().containsKey(CorpusFolder.CODEBOOK)) {
			throw new CorpusException(Messages.format("Preconditions_codebook"));
		}
		if (!EcoreUtil.equals(content.tag(edit.id()).orElse(null), edit.before())) {
			throw new CorpusException(Messages.format("Preconditions_tag", edit.id()));
		}
		if (edit.after() == null && isUsed(edit.id(), edits)) {
			throw new CorpusException(Messages.format("Preconditions_tagUsed", edit.id()));
		}
	}

	/** Whether a claim has the tag that is not changed by the same edits. */
	private boolean isUsed(String tag, List<Edit> edits) {
		return content.sets().all().flatMap(set -> set.claims().stream())
				.filter(claim -> claim.tag().equals(tag))
				.anyMatch(claim -> edits.stream().noneMatch(edit -> edit instanceof Edit.OfClaim other
						&& other.set().equals(claim.set()) && other.id().equals(claim.id())));
	}

	private boolean isUsed(String document) {
		return content.sets().keys(document).stream()
				.anyMatch(key -> content.set(key).filter(set -> !set.isVoid()).isPresent());
	}

	private void check(Edit.OfText edit) throws CorpusException {
		if (content.document(edit.document()).isEmpty()) {
			throw new CorpusException(Messages.format("Preconditions_documentGone", edit.document()));
		}
		if (!texts.digest(edit.document()).equals(edit.before().digest())) {
			throw new CorpusException(Messages.format("Preconditions_otherText", edit.document()));
		}
	}

	private void check(Edit.OfDocuments edit, List<Edit> edits) throws CorpusException {
		if (content.problems().containsKey(CorpusFolder.CORPUS)) {
			throw new CorpusException(Messages.format("Preconditions_corpus"));
		}
		for (var document : edit.documents()) {
			if (content.document(document).isPresent() == edit.present()) {
				throw new CorpusException(Messages.format(
						edit.present() ? "Preconditions_documentThere" : "Preconditions_documentGone", document));
			}
			if (!edit.present() && isUsed(document)) {
				throw new CorpusException(Messages.format("Preconditions_documentUsed", document));
			}
		}
	}
}
