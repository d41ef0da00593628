package org.sourcecritic.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference of a quotation as it is written behind it: the title of a work of its own is in italics. */
record WrittenReference(Quotation quotation) {

	List<Run> runs() {
		var runs = new ArrayList<Run>();
		quotation.citedIn().map(Run::upright).ifPresent(runs::add);
		var parts = parts();
		for (int i = 0; i < parts.size(); i++) {
			if (i > 0) {
				runs.add(Run.upright(", "));
			}
			runs.add(parts.get(i));
		}
		return runs;
	}

	private List<Run> parts() {
		var item = quotation.item();
		var language = quotation.language();
		var place = quotation.place();
		var container = item.value("container-title");
		var title = item.value("title").orElse(quotation.document());
		var authors = Stream.of("author", "editor").map(item::names).filter(names -> !names.isEmpty()).findFirst()
				.map(language::names);
		return Stream.of(authors.map(Run::upright),
				Optional.of(container.isPresent() ? Run.upright(language.marks().around(title)) : Run.italic(title)),
				container.map(Run::italic), item.year().map(Run::upright),
				place.pages().map(language::pages).map(Run::upright),
				place.note().map(language::note).map(Run::upright)).flatMap(Optional::stream).toList();
	}
}
