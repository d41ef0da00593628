package org.sourcecritic.exchange.put;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.exchange.ExchangeProblem;
import org.sourcecritic.exchange.IncomingClaim;
import org.sourcecritic.exchange.Place;
import org.sourcecritic.exchange.internal.Messages;
import org.sourcecritic.exchange.internal.Quotes;
import org.sourcecritic.exchange.json.ClaimJson;
import org.sourcecritic.exchange.put.SpanFinder.FoundSpan;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.xmi.ModelXmi;

/** What the claims of a file change, row by row; nothing happens to the corpus here. */
final class ClaimPlan {

	private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl}]{1,200}");

	private final CorpusStore store;
	private final PutOptions options;
	private final Annotators annotators;
	private final PlannedTags tags;
	private final ClaimCompletion completion;
	private final Instant now;
	private final List<ExchangeProblem> remarks;
	private final QuotesFound quotes = new QuotesFound();
	private final Map<String, SpanFinder> texts = new HashMap<>();
	private final Map<String, Claim> known = new HashMap<>();
	private final Map<String, Planned> planned = new LinkedHashMap<>();
	private final Map<SetKey, Boolean> fitting = new HashMap<>();
	private long unchanged;
	private long completed;

	private record Planned(Place place, SetKey set, Annotation annotation, Optional<ClaimChange> change) {}

	/** A claim as the file has it, and with what was read from the text. */
	private record Row(Place place, SetKey set, Annotation given, ClaimCompletion.Completed completed) {}

	/**
	 * @param rows
	 *     all that will be added
	 */
	ClaimPlan(CorpusStore store, PutOptions options, ClaimCompletion completion, Annotators annotators, Instant now,
			List<IncomingClaim> rows, List<ExchangeProblem> remarks) {
		this.store = store;
		this.options = options;
		this.completion = completion;
		this.annotators = annotators;
		this.now = now;
		this.remarks = remarks;
		tags = new PlannedTags(store, options.unknownTags());
		store.claims().forEach(c -> known.put(c.id(), c));
		rows.forEach(row -> known(row.document()).ifPresent(document -> quotes.add(document, row)));
	}

	/** @throws IllegalArgumentException with a message for people when the row is bad */
	void add(IncomingClaim row) {
		var document = document(row.document());
		var annotator = annotators.slug(row.annotator().or(options::annotator)
				.orElseThrow(() -> new IllegalArgumentException(Messages.text("Put_noAnnotator"))));
		var set = new SetKey(document, annotator);
		if (!fitsItsText(set)) {
			throw new IllegalArgumentException(Messages.text("Put_readOnlySet", annotator, document));
		}
		var places = places(row, document);
		var passages = places.stream().map(FoundSpan::passage).toList();
		var tag = tags.id(row.tag(), row.tagKind());
		var id = row.id().orElseGet(() -> derivedId(set, passages, tag));
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException(Messages.text("Put_badId", id));
		}
		var annotation = annotation(row, id, tag, places);
		checkCharacters(annotation);
		add(new Row(row.place(), set, annotation, completion.complete(set, annotation, tags.kind(tag))));
		tags.use(tag);
	}

	private void add(Row row) {
		var id = row.given().getId();
		var earlier = planned.get(id);
		if (earlier != null) {
			if (!earlier.set().equals(row.set()) || !sameContent(earlier.annotation(), row.given())) {
				throw new IllegalArgumentException(Messages.text("Put_idTwice", id, earlier.place()));
			}
			unchanged++;
			return;
		}
		var there = known.get(id);
		if (there == null) {
			var annotation = row.completed().annotation();
			annotation.setCreated(annotation.getCreated() == null ? now : annotation.getCreated());
			plan(row, null, annotation);
			return;
		}
		if (!there.set().equals(row.set())) {
			throw new IllegalArgumentException(
					Messages.text("Put_idInOtherSet", id, there.annotator(), there.document()));
		}
		if (isThere(there.annotation(), row)) {
			planned.put(id, new Planned(row.place(), row.set(), row.given(), Optional.empty()));
			unchanged++;
			return;
		}
		if (options.otherContent() == PutOptions.OtherContent.REFUSE) {
			throw new IllegalArgumentException(Messages.text("Put_otherContent", id));
		}
		var annotation = ReadValues.hasConfirmed(there.annotation()) ? row.given() : row.completed().annotation();
		annotation.setCreated(
				annotation.getCreated() == null ? there.annotation().getCreated() : annotation.getCreated());
		annotation.setModified(annotation.getModified() == null ? now : annotation.getModified());
		plan(row, there.annotation(), annotation);
	}

	private void plan(Row row, @Nullable Annotation before, Annotation after) {
		if (after != row.given()) {
			completed++;
		}
		row.completed().remark().ifPresent(remark -> remarks.add(new ExchangeProblem(row.place(), remark)));
		planned.put(after.getId(), new Planned(row.place(), row.set(), row.given(),
				Optional.of(new ClaimChange(row.set(), before, after))));
	}

	/**
	 * Whether a claim says what the row says. What was read from the text since is no other content; where other
	 * content replaces it, what is read now does.
	 */
	private boolean isThere(Annotation there, Row row) {
		return sameContent(there, row.completed().annotation())
				|| options.otherContent() == PutOptions.OtherContent.REFUSE
						&& (sameContent(there, row.given()) || sameContent(ReadValues.without(there), row.given()))
				|| ReadValues.hasConfirmed(there) && sameContent(there, row.given());
	}

	List<ClaimChange> changes() {
		return planned.values().stream().flatMap(p -> p.change().stream()).toList();
	}

	PlannedTags tags() {
		return tags;
	}

	long unchanged() {
		return unchanged;
	}

	/** New and replaced claims to which something was added that was read from the text. */
	long completed() {
		return completed;
	}

	/** The set in which an annotation is or will be. */
	Optional<SetKey> setOf(String id) {
		var there = known.get(id);
		return there != null ? Optional.of(there.set()) : Optional.ofNullable(planned.get(id)).map(Planned::set);
	}

	private String document(String name) {
		return known(name)
				.orElseThrow(() -> new IllegalArgumentException(Messages.text("Put_unknownDocument", name)));
	}

	private Optional<String> known(String name) {
		var normal = Normalizer.normalize(name, Normalizer.Form.NFC);
		int dot = normal.lastIndexOf('.');
		for (var id : dot > 0 ? List.of(normal, normal.substring(0, dot)) : List.of(normal)) {
			if (store.document(id).isPresent()) {
				return Optional.of(id);
			}
		}
		return Optional.empty();
	}

	private List<FoundSpan> places(IncomingClaim row, String document) {
		var finder = finder(document);
		var places = row.spans().stream()
				.map(s -> finder.find(s, r -> remarks.add(new ExchangeProblem(row.place(), r))))
				.sorted(Comparator.comparingInt(place -> place.passage().start())).toList();
		var passages = places.stream().map(FoundSpan::passage).toList();
		if (passages.isEmpty()) {
			throw new IllegalArgumentException(Messages.text("FlatCsv_noOffsets"));
		}
		for (int i = 1; i < passages.size(); i++) {
			if (passages.get(i).start() < passages.get(i - 1).end()) {
				throw new IllegalArgumentException(Messages.text("Put_overlap"));
			}
		}
		row.quote().ifPresent(q -> SpanFinder.check(q,
				passages.stream().map(finder::words).collect(Collectors.joining(IncomingClaim.BETWEEN_QUOTES))));
		return places;
	}

	/** A set that is new, or whose text is the one it was made on. */
	private boolean fitsItsText(SetKey set) {
		return fitting.computeIfAbsent(set, key -> Quotes.fitsItsText(store, key));
	}

	private SpanFinder finder(String document) {
		var there = texts.get(document);
		if (there != null) {
			return there;
		}
		try {
			var text = store.text(document).text();
			quotes.find(document, text);
			var finder = new SpanFinder(text, quotes);
			texts.put(document, finder);
			return finder;
		} catch (CorpusException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static String derivedId(SetKey set, List<Passage> passages, String tag) {
		var spans = passages.stream().map(p -> p.start() + "-" + p.end()).collect(Collectors.joining(";"));
		return NameUuid.of(String.join("\n", set.document(), set.annotator(), spans, tag)).toString();
	}

	private static Annotation annotation(IncomingClaim row, String id, String tag, List<FoundSpan> places) {
		var annotation = EcoreUtil.copy(row.attributes());
		annotation.setId(id);
		annotation.setTag(tag);
		places.forEach(place -> annotation.getSpans().add(span(place)));
		return annotation;
	}

	private static Span span(FoundSpan place) {
		var passage = place.passage();
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(passage.start());
		span.setEnd(passage.end());
		span.setQuote(passage.quote());
		span.setPrefix(passage.prefix());
		span.setSuffix(passage.suffix());
		span.setAnchor(place.anchor());
		return span;
	}

	private static void checkCharacters(Annotation annotation) {
		try {
			ModelXmi.writeLine(annotation);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(Messages.text("Put_badCharacter"), e);
		}
	}

	private static boolean sameContent(Annotation one, Annotation other) {
		return one.getTag().equals(other.getTag()) && offsets(one).equals(offsets(other))
				&& ClaimJson.line(one).equals(ClaimJson.line(other));
	}

	private static List<Integer> offsets(Annotation annotation) {
		var offsets = new ArrayList<Integer>();
		annotation.getSpans().forEach(s -> {
			offsets.add(s.getStart());
			offsets.add(s.getEnd());
		});
		return offsets;
	}
}
