package org.sourcecritic.core.edit;

import java.util.Locale;

import org.sourcecritic.model.Tag;

/** What a person calls a tag. */
public final class TagName {

	private TagName() {
	}

	/** The tag's name; the three tags every codebook starts with are called in the reader's language. */
	public static String of(Tag tag) {
		var name = tag.getName();
		if (name == null) {
			return tag.getId();
		}
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "sourced" -> Messages.format("TagName_sourced");
			case "estimated" -> Messages.format("TagName_estimated");
			case "polemical" -> Messages.format("TagName_polemical");
			default -> name;
		};
	}
}
