package org.sourcecritic.ingest.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourcecritic.ingest.ContentRemark;
import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.ReadRemark;

/** What is to be told of a file's content, one remark for each kind. */
public final class Remarks {

	private static final int MOST_NAMES = 8;

	private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
	private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);

	/** One more of this kind. */
	public void count(Kind kind) {
		counts.merge(kind, 1, Integer::sum);
	}

	/** One more of this kind; the remark tells its name. */
	public void count(Kind kind, String name) {
		count(kind);
		Collection<String> known = names.computeIfAbsent(kind, any -> new LinkedHashSet<>());
		if (known.size() < MOST_NAMES) {
			known.add(name);
		}
	}

	/** In the order of the kinds. */
	List<ReadRemark> all() {
		List<ReadRemark> all = new ArrayList<>();
		counts.forEach((kind, count) -> all
				.add(new ContentRemark(kind, count, String.join(", ", names.getOrDefault(kind, Set.of())))));
		return all;
	}
}
