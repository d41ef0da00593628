package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArticleExpectations.WantedFinding;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.WantedReference.WantedPart;

/**
 * How much of what the article refers to is read as a person has read it. A reference that isn't read is wrong in all
 * of its parts, and so is a part that is read and isn't there.
 */
public final class ArticleScore {

	/** Of how many, how many are right. */
	public record Share(int right, int of) {

		static final Share NOTHING = new Share(0, 0);

		/** 100 where there are none. */
		public double percent() {
			return of == 0 ? 100 : 100.0 * right / of;
		}

		Share plus(Share other) {
			return new Share(right + other.right, of + other.of);
		}
	}

	private static final List<String> JUDGED = List.of("kind", "strength", "function");
	private static final Set<Role> UNSCORED = Set.of(Role.PUBLISHER, Role.PUBLISHED_IN);

	private final Article article;
	private final ArticleExpectations wanted;
	private final MatchedReferences matched;
	private final Map<Role, Share> parts = new EnumMap<>(Role.class);
	private final Map<String, Share> judgements = new LinkedHashMap<>();
	private final List<String> misses = new ArrayList<>();
	private Share read = Share.NOTHING;
	private Share archival = Share.NOTHING;
	private Share findings = Share.NOTHING;
	private int falseFindings;

	private ArticleScore(Article article, List<ReferenceInText> references) {
		this.article = article;
		wanted = ArticleExpectations.of(article);
		matched = new MatchedReferences(wanted.references(), references);
	}

	/**
	 * @param references that were read in the article
	 * @param findings that were made in them
	 */
	public static ArticleScore of(Article article, List<ReferenceInText> references, List<RawFinding> findings) {
		var score = new ArticleScore(article, references);
		score.wanted.references().stream().filter(WantedReference::isScored).forEach(score::score);
		score.matched.unused()
				.forEach(other -> score.missed("nothing to refer to", other.setting(), "-", other.text()));
		score.score(findings);
		return score;
	}

	/** Archival references whose archive, levels and leaves are all right. */
	public Share archival() {
		return archival;
	}

	/** All other parts. */
	public Share parts() {
		return parts.values().stream().reduce(Share.NOTHING, Share::plus);
	}

	/** Kind, strength, function, and what a short reference means. */
	public Share judgements() {
		return judgements.values().stream().reduce(Share.NOTHING, Share::plus);
	}

	/** References, however much of them is right. */
	public Share read() {
		return read;
	}

	/** References that were read where there are none, or once more. */
	public int falseReferences() {
		return matched.unused().size();
	}

	public Share findings() {
		return findings;
	}

	public int falseFindings() {
		return falseFindings;
	}

	/** What is wrong, a line for each, in the order of the expected values. */
	public List<String> misses() {
		return List.copyOf(misses);
	}

	/** The shares as a Markdown table. */
	public List<String> table() {
		var rows = new ArrayList<String>();
		rows.add("| article | right | of | % |");
		rows.add("|---|---:|---:|---:|");
		rows.add(row("references found", read));
		rows.add(row("archival references complete", archival));
		rows.add(row("other fields", parts()));
		parts.forEach((role, share) -> rows
				.add(row("- " + role.name().toLowerCase(Locale.ROOT).replace('_', ' '), share)));
		judgements.forEach((name, share) -> rows.add(row(name, share)));
		rows.add(row("findings", findings));
		rows.add("| references read where none are | " + falseReferences() + " | | |");
		rows.add("| findings where none are | " + falseFindings + " | | |");
		return rows;
	}

	private static String row(String name, Share share) {
		return String.format(Locale.ROOT, "| %s | %d | %d | %.1f |", name, share.right(), share.of(), share.percent());
	}

	private void score(WantedReference want) {
		var reading = matched.of(want).map(ReferenceInText::reference);
		read = read.plus(share(reading.isPresent()));
		if (reading.isEmpty()) {
			missed(want.id(), "not read", want.place().in(article.text()), "");
		}
		if (want.isArchival()) {
			scorePlace(want, reading);
		}
		for (int i = 0; i < JUDGED.size(); i++) {
			scoreJudgement(want, JUDGED.get(i), i, reading);
		}
		scoreMeant(want, reading);
		want.parts().stream().filter(part -> !part.values().isEmpty()).forEach(part -> scorePart(want, part, reading));
		reading.ifPresent(reference -> scoreOthers(want, reference));
	}

	private void scorePlace(WantedReference want, Optional<Reference> reading) {
		var place = reading.flatMap(Reference::place);
		var archive = place.flatMap(ArchivePlace::archive).map(Part::value).orElse("");
		var leaves = place.map(ArchivePlace::leaves).orElse(List.of()).stream().map(Leaf::text)
				.collect(Collectors.joining(", "));
		boolean right = place.isPresent() && want.wanted("archive").contains(archive)
				&& leaves.equals(want.line("leaves").orElse(""))
				&& want.wanted("levels").stream().anyMatch(levels -> SameValue.ofLevels(levels,
						place.get().levels()));
		archival = archival.plus(share(right));
		if (!right && reading.isPresent()) {
			missed(want.id(), "place", want.line("archive").orElse("") + " | " + want.line("levels").orElse("") + " | "
					+ want.line("leaves").orElse("-"),
					archive + " | "
							+ place.map(ArchivePlace::levels).orElse(List.of()).stream()
									.map(level -> level.kind() + " " + level.label() + ' ' + level.value().value())
									.collect(Collectors.joining(" | "))
							+ " | " + leaves);
		}
	}

	private void scoreJudgement(WantedReference want, String name, int which, Optional<Reference> reading) {
		var right = want.judged(which);
		if (right.isEmpty()) {
			return;
		}
		var is = reading.map(reference -> switch (which) {
			case 0 -> reference.kind().name();
			case 1 -> reference.strength().name();
			default -> reference.function().name();
		}).orElse("");
		judge(want, name, right.contains(is), String.join(" or ", right), is, reading);
	}

	private void scoreMeant(WantedReference want, Optional<Reference> reading) {
		var antecedent = reading.flatMap(Reference::antecedent);
		var line = want.line("means");
		if (line.isEmpty() && antecedent.isEmpty() || line.equals(Optional.of(WantedReference.ANY))) {
			return;
		}
		boolean right = antecedent.isPresent() && want.wanted("means").stream().map(wanted::reference)
				.anyMatch(meant -> overlaps(antecedent.get(), meant.place()));
		judge(want, "means", right, line.orElse("none"),
				antecedent.map(range -> range.in(article.text()).toString()).orElse(""), reading);
	}

	private static boolean overlaps(TextRange one, TextRange other) {
		return one.start() < other.end() && other.start() < one.end();
	}

	private void judge(WantedReference want, String name, boolean right, String wanted, String is,
			Optional<Reference> reading) {
		judgements.merge(name, share(right), Share::plus);
		if (!right && reading.isPresent()) {
			missed(want.id(), name, wanted, is);
		}
	}

	private void scorePart(WantedReference want, WantedPart part, Optional<Reference> reading) {
		boolean right = part.roles().stream().anyMatch(role -> reading.flatMap(reference -> reference.part(role))
				.filter(is -> part.values().stream().anyMatch(value -> SameValue.of(role, value, is.value())))
				.isPresent());
		parts.merge(part.roles().getFirst(), share(right), Share::plus);
		if (!right && reading.isPresent()) {
			missed(want.id(), names(part.roles()), String.join(" || ", part.values()),
					part.roles().stream().flatMap(role -> reading.get().part(role).stream()).map(Part::value)
							.collect(Collectors.joining(" / ")));
		}
	}

	private static String names(List<Role> roles) {
		return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("/"));
	}

	/** What is read and isn't there. */
	private void scoreOthers(WantedReference want, Reference reading) {
		reading.parts().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.filter(part -> !UNSCORED.contains(part.getKey()) && !want.named().contains(part.getKey())
						&& !isTaken(want, part.getKey(), part.getValue()))
				.forEach(part -> {
					parts.merge(part.getKey(), share(false), Share::plus);
					missed(want.id(), names(List.of(part.getKey())), "none", part.getValue().value());
				});
	}

	/** Whether a short reference to a work takes this from the one that it means. */
	private boolean isTaken(WantedReference want, Role role, Part part) {
		return !want.isArchival() && want.wanted("means").stream().map(wanted::reference)
				.flatMap(meant -> meant.parts().stream()).filter(meant -> meant.roles().contains(role))
				.anyMatch(meant -> meant.values().stream().anyMatch(value -> SameValue.of(role, value, part.value())));
	}

	private void score(List<RawFinding> made) {
		var left = new ArrayList<>(made);
		for (var want : wanted.findings()) {
			var match = left.stream().filter(finding -> isThat(want, finding)).findFirst();
			match.ifPresent(left::remove);
			findings = findings.plus(share(match.isPresent()));
			if (match.isEmpty()) {
				missed(want.kind().name(), "finding", String.join(", ", want.places()), "");
			}
		}
		falseFindings = left.size();
		left.forEach(finding -> missed(finding.kind().name(), "finding", "none", String.join(" / ", finding.said())));
	}

	private boolean isThat(WantedFinding want, RawFinding finding) {
		return finding.kind() == want.kind() && want.places().stream().map(wanted::reference)
				.allMatch(reference -> finding.places().stream()
						.anyMatch(place -> overlaps(place, reference.place())));
	}

	private static Share share(boolean right) {
		return new Share(right ? 1 : 0, 1);
	}

	private void missed(String id, Object what, CharSequence wanted, String is) {
		misses.add(id + ' ' + what + ": wanted " + wanted.toString().replace('\n', ' ') + ", read "
				+ (is.isEmpty() ? "nothing" : is.replace('\n', ' ')));
	}
}
