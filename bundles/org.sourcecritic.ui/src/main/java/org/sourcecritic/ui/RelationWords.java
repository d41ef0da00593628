package org.sourcecritic.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.HeldRelation;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Manner;
import org.sourcecritic.model.RelationKind;

/**
 * How relations are called in front of people.
 *
 * @param kind
 *     of the relation
 * @param manner
 *     UNSPECIFIED but for some of DEPENDS_ON
 */
public record RelationWords(RelationKind kind, Manner manner) {

	private static final int MOST_OF_QUOTE = 60;

	/** All that one can say, in the order in which it is offered. */
	public static List<RelationWords> all() {
		List<RelationWords> all = new ArrayList<>();
		all.add(new RelationWords(RelationKind.DEPENDS_ON, Manner.UNSPECIFIED));
		for (Manner manner : Manner.values()) {
			if (manner != Manner.UNSPECIFIED) {
				all.add(new RelationWords(RelationKind.DEPENDS_ON, manner));
			}
		}
		for (RelationKind kind : RelationKind.values()) {
			if (kind != RelationKind.DEPENDS_ON) {
				all.add(new RelationWords(kind, Manner.UNSPECIFIED));
			}
		}
		return all;
	}

	/** What the first claim does to the other: "quotes". */
	public String verb() {
		return switch (kind) {
			case DEPENDS_ON -> switch (manner) {
				case UNSPECIFIED -> Messages.RelationWords_dependsOn;
				case QUOTES -> Messages.RelationWords_quotes;
				case PARAPHRASES -> Messages.RelationWords_paraphrases;
				case TRANSLATES -> Messages.RelationWords_translates;
				case COMPUTES -> Messages.RelationWords_computes;
				case COPIES -> Messages.RelationWords_copies;
			};
			case DISPUTES -> Messages.RelationWords_disputes;
			case AGREES -> Messages.RelationWords_agrees;
			case CONFLICTS -> Messages.RelationWords_conflicts;
			case INCLUDES -> Messages.RelationWords_includes;
		};
	}

	/** A line about a relation of a claim, with the words and the text at its other end. */
	public static String line(CorpusStore store, HeldRelation held, Claim claim) {
		boolean starts = held.startsAt(claim);
		ClaimReference other = starts ? held.relation().getTo() : held.relation().getFrom();
		String verb = new RelationWords(held.relation().getKind(), held.relation().getManner()).verb();
		return NLS.bind(starts ? Messages.RelationWords_fromHere : Messages.RelationWords_toHere,
				new Object[]{ verb, claim(store, other).map(RelationWords::quote).orElse("?"), //$NON-NLS-1$
						Labels.document(store, String.valueOf(other.getDocument())) });
	}

	/** The claim that a relation leads to; empty when it is not there. */
	public static Optional<Claim> claim(CorpusStore store, ClaimReference reference) {
		return store.claim(
				new SetKey(String.valueOf(reference.getDocument()), String.valueOf(reference.getAnnotator())),
				String.valueOf(reference.getId()));
	}

	/** The beginning of what a claim says. */
	public static String quote(Claim claim) {
		return quote(claim, MOST_OF_QUOTE);
	}

	/**
	 * As above, for less room.
	 *
	 * @param most
	 *     in UTF-16 code units
	 */
	public static String quote(Claim claim, int most) {
		String quote = Labels.quote(claim.annotation());
		int end = quote.length() > most && Character.isLowSurrogate(quote.charAt(most)) ? most - 1 : most;
		return quote.length() <= most ? quote : quote.substring(0, end).strip() + '…';
	}
}
