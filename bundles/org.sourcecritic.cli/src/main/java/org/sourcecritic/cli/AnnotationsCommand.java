package org.sourcecritic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.json.ClaimWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The annotations of a corpus. */
@Command(name = "annotations")
final class AnnotationsCommand extends CorpusCommand {

	@Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "document")
	private Optional<String> document = Optional.empty();

	@Option(names = "--annotator", paramLabel = "ANNOTATOR", descriptionKey = "ofAnnotator")
	private Optional<String> annotator = Optional.empty();

	@Mixin
	private QueryOption query = new QueryOption();

	@Mixin
	private JsonOption json = new JsonOption();

	AnnotationsCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws CorpusException, IOException, Failure {
		try (var store = query.isAsked() ? openIndexed() : openWhole()) {
			var claims = claims(store);
			var writer = new ClaimWriter(store);
			if (json.isAsked()) {
				JsonOption.write(surroundings().out(), j -> {
					j.writeArrayFieldStart("annotations");
					for (var claim : claims) {
						writer.write(j, claim);
					}
					j.writeEndArray();
					JsonOption.writeUnit(j);
				});
			} else {
				print(claims, writer);
			}
		}
		return SourceCritic.DONE;
	}

	/** By document, first offset, id. */
	private List<Claim> claims(CorpusStore store) throws CorpusException, Failure {
		var documents = document.isPresent() ? List.of(Named.document(store, document.get())) : store.documents();
		var slug = annotator.isPresent() ? Named.annotator(store, annotator.get()).getSlug() : "";
		Predicate<Claim> found = query.isAsked() ? query.in(store) : claim -> true;
		return documents.stream().flatMap(d -> store.claims(d.getId()).stream())
				.filter(c -> slug.isEmpty() || slug.equals(c.annotator())).filter(found).toList();
	}

	private void print(List<Claim> claims, ClaimWriter writer) {
		var table = new TextTable(List.of(Messages.text("Column_document"), Messages.text("Column_start"),
				Messages.text("Column_tag"), Messages.text("Column_annotator"), Messages.text("Column_quote"),
				Messages.text("Column_note")));
		for (var claim : claims) {
			var note = claim.annotation().getNote();
			table.add(List.of(claim.document(), Integer.toString(claim.start()), claim.tag(), claim.annotator(),
					writer.quote(claim), note == null ? "" : note));
		}
		table.print(printer());
	}
}
