package org.sourcecritic.benchmarks.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.Tag;
import org.sourcecritic.model.Voice;

/** Counts by some fields as the opened corpus has them, by the model's own methods: what the walks must agree with. */
record TypedValues(CorpusStore store) {

	static final List<String> FIELDS = List.of("document", "annotator", "tag", "kind", "voice", "speaker", "unit",
			"place", "author", "fond", "genre");

	Map<List<String>, Long> count(List<String> fields) {
		var counts = new HashMap<List<String>, Long>();
		store.claims().forEach(claim -> {
			var rows = List.of(List.<String>of());
			for (var field : fields) {
				rows = longer(rows, values(field, claim).distinct().toList());
			}
			rows.forEach(row -> counts.merge(row, 1L, Long::sum));
		});
		return counts;
	}

	private static List<List<String>> longer(List<List<String>> rows, List<String> values) {
		return rows.stream().flatMap(row -> (values.isEmpty() ? List.of("") : values).stream().map(value -> {
			var longer = new ArrayList<>(row);
			longer.add(value);
			return List.copyOf(longer);
		})).toList();
	}

	private Stream<String> values(String field, Claim claim) {
		var annotation = claim.annotation();
		return switch (field) {
			case "document" -> Stream.of(claim.document());
			case "annotator" -> Stream.of(claim.annotator());
			case "tag" -> Stream.of(annotation.getTag());
			case "kind" -> store.tag(claim.tag()).map(Tag::getKind).stream();
			case "voice" -> Stream.of(annotation.getVoice()).filter(v -> v != Voice.UNSPECIFIED).map(Voice::getLiteral);
			case "speaker" -> annotation.getSpeaker().stream();
			case "unit" -> estimate(claim, Estimate::getUnit);
			case "place" -> estimate(claim, Estimate::getPlace);
			case "author" -> annotation.getCitations().stream().map(Citation::getAuthor).flatMap(Stream::ofNullable);
			case "fond" -> annotation.getCitations().stream().map(Citation::getArchive).flatMap(Stream::ofNullable)
					.map(leaf -> leaf.getFond());
			case "genre" -> Stream.of(store.document(claim.document()).orElseThrow().getCard().getGenre());
			default -> throw new IllegalArgumentException(field);
		};
	}

	private static Stream<String> estimate(Claim claim, Function<Estimate, String> value) {
		return Optional.ofNullable(claim.annotation().getEstimate()).map(value).stream();
	}
}
