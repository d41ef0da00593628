package org.sourcecritic.reading.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Segment;

/**
 * That stretches of a text are sourced, with what is cited for it: the one way in which all that tag by references do.
 *
 * @param stretches UTF-16 offsets
 * @param citations read and not confirmed; without any the claim says no more than its tag
 * @param reachedFrom the marker of a note behind the stretches that reaches back to them, if the claim says so
 */
public record SourcedClaim(List<TextRange> stretches, List<Citation> citations, Optional<Segment> reachedFrom) {

	public SourcedClaim {
		stretches = List.copyOf(stretches);
		citations = List.copyOf(citations);
	}

	/**
	 * By what the stretches themselves refer to in their words and by their markers, else by the note that may reach
	 * back to them, which a person says by making the claim.
	 */
	public static SourcedClaim on(List<TextRange> stretches, DocumentReferences references) {
		var own = references.citations(stretches);
		return own.isEmpty()
				? references.mayReach(stretches).map(marker -> reachedFrom(marker, stretches, references))
						.orElseGet(() -> new SourcedClaim(stretches, own, Optional.empty()))
				: new SourcedClaim(stretches, own, Optional.empty());
	}

	/**
	 * By what the stretches themselves refer to, and by the note of a marker of which a person says that it reaches
	 * back.
	 */
	public static SourcedClaim reachedFrom(Segment marker, List<TextRange> stretches, DocumentReferences references) {
		return new SourcedClaim(stretches,
				Stream.concat(references.citations(stretches).stream(), references.citations(marker).stream()).toList(),
				Optional.of(marker));
	}

	/** By these references and no others. */
	public static SourcedClaim by(List<ReferenceInText> chosen, List<TextRange> stretches) {
		return new SourcedClaim(stretches, chosen.stream().map(ReadCitation::of).toList(), Optional.empty());
	}

	/** The claim to be made; each time with citations of its own. */
	public NewClaim claim() {
		return new NewClaim(stretches, annotation -> annotation.getCitations().addAll(EcoreUtil.copyAll(citations)));
	}
}
