package org.sourcecritic.reading.attribution;

import java.util.List;

/** Words and signs with which sentences say where something is from. */
public final class SourceWords {

	public static final List<String> ALL = List.of("according", "to", "the", "In", "1987", ",", "CIA", "estimated",
			"that",
			"Conquest", "(", "1990", ":", "339", ")", ";", "J.", "Arch", "Getty", "'s", "and", "et", "al.", "von", "of",
			"“", "”", "\"", "«", "»", "''", "„", "Order", "No.", "№", "00447", "/", "-", "Article", "58", "Criminal",
			"Code", "30 July 1937", "a", "study", "report", "by", "Soviet", "government", "officials", "claimed", "It",
			"is", "said", "Some", "historians", "believe", "Laut", "NKWD", "Gesetz", "vom", "7. April 1933", "schreibt",
			"Historiker", "loi", "du", "22", "prairial", "an", "II", "l'", "d'", "après", "Selon", "écrit", "Según",
			"Ley", "52", "se", "dice", "приказ", "НКВД", "от", "30 июля 1937 г.", "Как", "пишет", "по", "данным",
			"Солженицын", "critics", "Contrary", ".", "–", "\u00A0", "\u2060", "\u00AD", "\uD83D", "𝄞");

	private SourceWords() {
	}
}
