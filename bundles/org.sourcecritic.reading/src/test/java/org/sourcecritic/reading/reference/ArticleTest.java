package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/** The article itself, what is expected of it, and its score: what the score of the readers stands on. */
@NonNullByDefault({})
class ArticleTest {

	private static final int NOTES = 52;

	private final Article article = Article.load();
	private final ArticleExpectations expected = ArticleExpectations.of(article);
	private final ReadAsExpected perfect = new ReadAsExpected(expected);

	@Test
	void everyNoteIsFoundOnceAndHasItsMarker() {
		var labels = IntStream.rangeClosed(1, NOTES).mapToObj(Integer::toString).toList();
		Map<String, String> byId = article.segments(SegmentKind.NOTE).stream()
				.collect(Collectors.toMap(Segment::getId, Segment::getLabel));

		assertThat(article.segments(SegmentKind.NOTE)).extracting(Segment::getLabel).isEqualTo(labels);
		assertThat(article.segments(SegmentKind.NOTE_MARKER)).extracting(marker -> byId.get(marker.getTarget()))
				.isEqualTo(labels);
		assertThat(article.note("52").end()).isLessThan(article.listOfWorks().start() + 1);
	}

	@Test
	void somethingIsExpectedOfEveryNote() {
		assertThat(expected.references().stream().filter(WantedReference::isScored).map(WantedReference::id)
				.filter(id -> id.contains(".")).map(id -> id.substring(0, id.indexOf('.'))).distinct())
				.isEqualTo(IntStream.rangeClosed(1, NOTES).mapToObj(Integer::toString).toList());
		assertThat(expected.references()).extracting(WantedReference::id).doesNotHaveDuplicates();
		assertThat(expected.references()).filteredOn(WantedReference::isArchival).hasSize(35);
		assertThat(expected.reaches()).containsOnlyKeys("36");
		assertThat(expected.reaches().values()).allMatch(place -> place.end() < article.body().end());
	}

	@Test
	void whatIsExpectedScoresAHundred() {
		var score = ArticleScore.of(article, perfect.references(), perfect.findings());

		assertThat(score.misses()).isEmpty();
		assertThat(score.archival()).isEqualTo(new ArticleScore.Share(35, 35));
		assertThat(score.parts().percent()).isEqualTo(100);
		assertThat(score.parts().of()).isGreaterThan(200);
		assertThat(score.judgements().percent()).isEqualTo(100);
		assertThat(score.findings()).isEqualTo(new ArticleScore.Share(3, 3));
	}

	@Test
	void nothingScoresNothing() {
		var score = ArticleScore.of(article, List.of(), List.of());

		assertThat(score.archival()).isEqualTo(new ArticleScore.Share(0, 35));
		assertThat(score.parts().right()).isZero();
		assertThat(score.judgements().right()).isZero();
		assertThat(score.read().right()).isZero();
		assertThat(score.findings().right()).isZero();
	}

	@Test
	void aPartTooManyIsWrongAndSoIsAReferenceReadTwice() {
		var read = new ArrayList<>(perfect.references());
		var one = read.getFirst();
		read.set(0, withVia(one));
		read.add(one);

		var score = ArticleScore.of(article, read, perfect.findings());

		assertThat(score.falseReferences()).isEqualTo(1);
		assertThat(score.parts().of() - score.parts().right()).isEqualTo(1);
		assertThat(score.misses()).containsExactly("1.1 via: wanted none, read somewhere",
				"nothing to refer to NOTE: wanted -, read 1.1");
	}

	private static ReferenceInText withVia(ReferenceInText one) {
		var reference = one.reference();
		Map<Role, Part> parts = new EnumMap<>(reference.parts());
		parts.put(Role.VIA, new Part("somewhere", reference.span()));
		return new ReferenceInText(
				new Reference(reference.span(), reference.kind(), reference.strength(), reference.function(), parts,
						reference.place(), reference.antecedent(), reference.doubts()),
				one.text(), one.dateWords(), one.note(), one.setting(), one.sentence());
	}
}
