package org.sourcecritic.benchmarks.reading;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.publication.Label;

/**
 * A reference with what its stretches say.
 *
 * @param text of the reference
 * @param tags in the order of the text
 */
record TaggedReference(String text, List<Tag> tags) {

	/** @param span UTF-16 offsets */
	record Tag(Label label, TextRange span) {}

	TaggedReference {
		tags = List.copyOf(tags);
	}

	/** The label of most of a stretch. */
	Label of(TextRange stretch) {
		Label most = Label.OTHER;
		int units = 0;
		for (var tag : tags) {
			int shared = Math.min(stretch.end(), tag.span().end()) - Math.max(stretch.start(), tag.span().start());
			if (shared > units) {
				units = shared;
				most = tag.label();
			}
		}
		return most;
	}

	/** The texts of a label. */
	List<String> all(Label label) {
		return tags.stream().filter(tag -> tag.label() == label).map(tag -> tag.span().in(text)).toList();
	}

	/** A reference is built part by part. */
	static final class Builder {
		private final StringBuilder text = new StringBuilder();
		private final List<Tag> tags = new java.util.ArrayList<>();

		void add(Optional<Label> label, String part) {
			int start = text.length();
			text.append(part);
			label.ifPresent(one -> tags.add(new Tag(one, new TextRange(start, text.length()))));
		}

		TaggedReference build() {
			return new TaggedReference(text.toString(), tags);
		}
	}
}
