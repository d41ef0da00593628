package org.sourcecritic.exchange.json;

import static org.sourcecritic.exchange.json.Attribute.flag;
import static org.sourcecritic.exchange.json.Attribute.instant;
import static org.sourcecritic.exchange.json.Attribute.list;
import static org.sourcecritic.exchange.json.Attribute.number;
import static org.sourcecritic.exchange.json.Attribute.text;
import static org.sourcecritic.exchange.json.Attribute.word;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.Annotation;
import org.sourcecritic.model.ArchiveReference;
import org.sourcecritic.model.Assessment;
import org.sourcecritic.model.Basis;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Certainty;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.Fidelity;
import org.sourcecritic.model.Manner;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Period;
import org.sourcecritic.model.Polemic;
import org.sourcecritic.model.Relation;
import org.sourcecritic.model.RelationKind;
import org.sourcecritic.model.Stance;
import org.sourcecritic.model.Voice;

/** Everything a claim says about itself, in the order in which JSON and CSV have it. */
public final class ClaimAttributes {

	/** Of the annotation itself, but for its id, tag and spans. */
	public static final List<Attribute<Annotation>> ANNOTATION = List.of(
			text("note", Annotation::getNote, Annotation::setNote),
			word("voice", Voice.class, Annotation::getVoice, Annotation::setVoice),
			word("stance", Stance.class, Annotation::getStance, Annotation::setStance),
			list("speaker", Annotation::getSpeaker),
			word("certainty", Certainty.class, Annotation::getCertainty, Annotation::setCertainty),
			word("assessment", Assessment.class, Annotation::getAssessment, Annotation::setAssessment),
			text("assessmentReason", Annotation::getAssessmentReason, Annotation::setAssessmentReason));

	/** When it was made and last changed: kept by exchange, no part of what the claim says. */
	public static final List<Attribute<Annotation>> TIMES = List.of(
			instant("created", Annotation::getCreated, Annotation::setCreated),
			instant("modified", Annotation::getModified, Annotation::setModified));

	public static final List<Attribute<Estimate>> ESTIMATE = List.of(
			number("low", Estimate::getLow, Estimate::setLow),
			number("high", Estimate::getHigh, Estimate::setHigh),
			text("unit", Estimate::getUnit, Estimate::setUnit),
			text("what", Estimate::getWhat, Estimate::setWhat),
			text("population", Estimate::getPopulation, Estimate::setPopulation),
			text("place", Estimate::getPlace, Estimate::setPlace),
			inPeriod("period.from", Period::getFrom, Period::setFrom),
			inPeriod("period.to", Period::getTo, Period::setTo),
			inPeriod("period.original", Period::getOriginal, Period::setOriginal),
			inPeriod("period.calendar", Period::getCalendar, Period::setCalendar),
			word("bound", Bound.class, Estimate::getBound, Estimate::setBound),
			word("kind", EstimateKind.class, Estimate::getKind, Estimate::setKind),
			text("per", Estimate::getPer, Estimate::setPer),
			text("cue", Estimate::getCue, Estimate::setCue),
			text("estimatedBy", Estimate::getEstimatedBy, Estimate::setEstimatedBy),
			inDate("estimatedOn", Estimate::getEstimatedOn, Estimate::setEstimatedOn, DateExpression::getEdtf,
					DateExpression::setEdtf),
			inDate("estimatedOnOriginal", Estimate::getEstimatedOn, Estimate::setEstimatedOn,
					DateExpression::getOriginal, DateExpression::setOriginal),
			inDate("estimatedOnCalendar", Estimate::getEstimatedOn, Estimate::setEstimatedOn,
					DateExpression::getCalendar, DateExpression::setCalendar),
			word("basis", Basis.class, Estimate::getBasis, Estimate::setBasis));

	public static final List<Attribute<Citation>> CITATION = List.of(
			word("kind", CitationKind.class, Citation::getKind, Citation::setKind),
			word("strength", CitationStrength.class, Citation::getStrength, Citation::setStrength),
			word("function", CitationFunction.class, Citation::getFunction, Citation::setFunction),
			text("text", Citation::getText, Citation::setText),
			text("noteLabel", Citation::getNoteLabel, Citation::setNoteLabel),
			text("noteSegment", Citation::getNoteSegment, Citation::setNoteSegment),
			text("author", Citation::getAuthor, Citation::setAuthor),
			text("title", Citation::getTitle, Citation::setTitle),
			text("year", Citation::getYear, Citation::setYear),
			text("pages", Citation::getPages, Citation::setPages),
			text("container", Citation::getContainer, Citation::setContainer),
			text("volume", Citation::getVolume, Citation::setVolume),
			text("number", Citation::getNumber, Citation::setNumber),
			text("address", Citation::getAddress, Citation::setAddress),
			text("via", Citation::getVia, Citation::setVia),
			text("description", Citation::getDescription, Citation::setDescription),
			text("sender", Citation::getSender, Citation::setSender),
			text("recipient", Citation::getRecipient, Citation::setRecipient),
			inDate("date", Citation::getDate, Citation::setDate, DateExpression::getEdtf, DateExpression::setEdtf),
			inDate("dateOriginal", Citation::getDate, Citation::setDate, DateExpression::getOriginal,
					DateExpression::setOriginal),
			inDate("dateCalendar", Citation::getDate, Citation::setDate, DateExpression::getCalendar,
					DateExpression::setCalendar),
			inArchive("archive", ArchiveReference::getArchive, ArchiveReference::setArchive),
			inArchive("fond", ArchiveReference::getFond, ArchiveReference::setFond),
			inArchive("opis", ArchiveReference::getOpis, ArchiveReference::setOpis),
			inArchive("delo", ArchiveReference::getDelo, ArchiveReference::setDelo),
			inArchive("folios", ArchiveReference::getFolios, ArchiveReference::setFolios),
			flag("verso", c -> c.getArchive() != null && c.getArchive().isVerso(), (c, v) -> archive(c).setVerso(v)),
			new Attribute<>("other", Attribute.Form.LIST, ClaimAttributes::otherParts, ClaimAttributes::setOtherParts));

	public static final List<Attribute<Polemic>> POLEMIC = List.of(
			text("technique", Polemic::getTechnique, Polemic::setTechnique),
			text("cue", Polemic::getCue, Polemic::setCue),
			text("target", Polemic::getTarget, Polemic::setTarget),
			text("tendency", Polemic::getTendency, Polemic::setTendency));

	/** Of a relation, but for its id and ends. */
	public static final List<Attribute<Relation>> RELATION = List.of(
			word("kind", RelationKind.class, Relation::getKind, Relation::setKind),
			word("manner", Manner.class, Relation::getManner, Relation::setManner),
			word("fidelity", Fidelity.class, Relation::getFidelity, Relation::setFidelity),
			text("note", Relation::getNote, Relation::setNote),
			text("by", Relation::getBy, Relation::setBy),
			instant("at", Relation::getAt, Relation::setAt));

	private ClaimAttributes() {
	}

	private static Attribute<Estimate> inPeriod(String name, Function<Period, @Nullable String> get,
			BiConsumer<Period, String> set) {
		return text(name, e -> e.getPeriod() == null ? null : get.apply(e.getPeriod()), (e, v) -> {
			if (e.getPeriod() == null) {
				e.setPeriod(ModelFactory.eINSTANCE.createPeriod());
			}
			set.accept(e.getPeriod(), v);
		});
	}

	private static <T> Attribute<T> inDate(String name, Function<T, @Nullable DateExpression> date,
			BiConsumer<T, DateExpression> setDate, Function<DateExpression, @Nullable String> get,
			BiConsumer<DateExpression, String> set) {
		return text(name, object -> {
			var known = date.apply(object);
			return known == null ? null : get.apply(known);
		}, (object, value) -> {
			var known = date.apply(object);
			if (known == null) {
				known = ModelFactory.eINSTANCE.createDateExpression();
				setDate.accept(object, known);
			}
			set.accept(known, value);
		});
	}

	private static Attribute<Citation> inArchive(String name, Function<ArchiveReference, @Nullable String> get,
			BiConsumer<ArchiveReference, String> set) {
		return text(name, c -> c.getArchive() == null ? null : get.apply(c.getArchive()),
				(c, v) -> set.accept(archive(c), v));
	}

	private static ArchiveReference archive(Citation citation) {
		if (citation.getArchive() == null) {
			citation.setArchive(ModelFactory.eINSTANCE.createArchiveReference());
		}
		return citation.getArchive();
	}

	private static @Nullable Object otherParts(Citation citation) {
		return citation.getArchive() == null || citation.getArchive().getOther().isEmpty()
				? null
				: List.copyOf(citation.getArchive().getOther());
	}

	private static void setOtherParts(Citation citation, Object parts) {
		var other = archive(citation).getOther();
		other.clear();
		((List<?>) parts).forEach(p -> other.add(String.valueOf(p)));
	}
}
