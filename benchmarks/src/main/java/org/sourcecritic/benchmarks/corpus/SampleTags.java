package org.sourcecritic.benchmarks.corpus;

import java.util.List;
import java.util.Map;

import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Tag;

/** The codebook: the three tags that everything begins with, and more exact ones below them. */
final class SampleTags {

	/** Kinds as often as historians use them; the lists begin with the tag itself. */
	private static final Map<String, List<String>> BELOW = Map.of(
			"sourced", List.of("sourced", "sourced-archive", "sourced-literature", "sourced-law", "sourced-testimony"),
			"estimated", List.of("estimated", "estimated-count", "estimated-share", "estimated-date"),
			"polemical", List.of("polemical", "polemical-ridicule", "polemical-accusation", "polemical-appeal"));
	private static final Map<String, Skewed<String>> DRAWN = Map.of("sourced", new Skewed<>(BELOW.get("sourced")),
			"estimated", new Skewed<>(BELOW.get("estimated")), "polemical", new Skewed<>(BELOW.get("polemical")));
	private static final double SOURCED = 0.45;
	private static final double POLEMICAL = 0.2;

	private SampleTags() {
	}

	/**
	 * Adds the more exact tags to a new corpus's codebook. Names don't depend on the language of whoever generates.
	 *
	 * @param codebook
	 *     holds sourced, estimated, polemical
	 */
	static void completeTo(Codebook codebook) {
		for (var parent : List.copyOf(codebook.getTags())) {
			parent.setName(name(parent.getId()));
			parent.setDescription("Claims that are " + parent.getId() + ".");
			BELOW.get(parent.getId()).stream().skip(1).forEach(id -> codebook.getTags().add(below(parent, id)));
		}
	}

	private static Tag below(Tag parent, String id) {
		var tag = ModelFactory.eINSTANCE.createTag();
		tag.setId(id);
		tag.setName(name(id.substring(parent.getId().length() + 1)));
		tag.setKind(parent.getKind());
		tag.setParent(parent.getId());
		tag.setColour(parent.getColour());
		tag.setPattern(parent.getPattern());
		return tag;
	}

	private static String name(String id) {
		return Character.toUpperCase(id.charAt(0)) + id.substring(1);
	}

	/** The id of one of the three. */
	static String drawKind(Dice dice) {
		var part = dice.part();
		return part < SOURCED ? "sourced" : part < 1 - POLEMICAL ? "estimated" : "polemical";
	}

	/** The id of one of the three or of a tag below it. */
	static String drawTag(String kind, Dice dice) {
		return DRAWN.get(kind).draw(dice);
	}
}
