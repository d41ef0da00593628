package org.sourcecritic.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.ModelPackage.Literals;
import org.sourcecritic.model.Period;

/**
 * What a figure says as the estimate of a claim. Every value of it is named among the fields that were read, until a
 * person confirms it; what a person has confirmed is never written over.
 */
public final class ReadEstimate {

	/** Low, high and bound: they say one thing together, and one of another figure would make nonsense of them. */
	private static final List<EStructuralFeature> AMOUNT = List.of(Literals.ESTIMATE__LOW, Literals.ESTIMATE__HIGH,
			Literals.ESTIMATE__BOUND);
	private static final List<EStructuralFeature> REST = List.of(Literals.ESTIMATE__UNIT, Literals.ESTIMATE__WHAT,
			Literals.ESTIMATE__POPULATION, Literals.ESTIMATE__PLACE, Literals.ESTIMATE__PERIOD,
			Literals.ESTIMATE__KIND, Literals.ESTIMATE__PER, Literals.ESTIMATE__CUE, Literals.ESTIMATE__ESTIMATED_BY,
			Literals.ESTIMATE__ESTIMATED_ON);

	/** All that a figure says, read and not confirmed. */
	public static Estimate of(Figure figure) {
		return filled(ModelFactory.eINSTANCE.createEstimate(), figure);
	}

	/**
	 * A copy of an estimate with what a figure says. Values that were read before are read anew, and are gone when the
	 * figure doesn't say them. An amount of which a person confirmed another part than the figure has stays as it is.
	 */
	public static Estimate filled(Estimate known, Figure figure) {
		var read = read(known, figure);
		var filled = EcoreUtil.copy(known);
		if (AMOUNT.stream().filter(read::isConfirmed).allMatch(read::isAsKnown)) {
			AMOUNT.forEach(feature -> read.fill(filled, filled.getReadFields(), feature));
		}
		REST.forEach(feature -> read.fill(filled, filled.getReadFields(), feature));
		return filled;
	}

	/** Whether a person confirmed low or high, and the figure has what was confirmed of them. */
	public static boolean agrees(Estimate known, Figure figure) {
		var read = read(known, figure);
		var ends = Stream.of(Literals.ESTIMATE__LOW, Literals.ESTIMATE__HIGH).filter(read::isConfirmed).toList();
		return !ends.isEmpty() && ends.stream().allMatch(read::isAsKnown);
	}

	private static ReadValues read(Estimate known, Figure figure) {
		return new ReadValues(known, known.getReadFields(), values(figure));
	}

	// ---- what a figure says

	private ReadEstimate() {
	}

	private static Map<EStructuralFeature, Object> values(Figure figure) {
		var values = new LinkedHashMap<EStructuralFeature, Object>();
		figure.amount().low().ifPresent(low -> values.put(Literals.ESTIMATE__LOW, low));
		figure.amount().high().ifPresent(high -> values.put(Literals.ESTIMATE__HIGH, high));
		if (figure.amount().bound() != Bound.UNSPECIFIED) {
			values.put(Literals.ESTIMATE__BOUND, figure.amount().bound());
		}
		values.put(Literals.ESTIMATE__KIND, figure.kind());
		for (var part : figure.parts().entrySet()) {
			values.put(feature(part.getKey()), part.getValue().value());
		}
		figure.period().ifPresent(period -> values.put(Literals.ESTIMATE__PERIOD, period(period)));
		figure.estimatedOn().ifPresent(date -> values.put(Literals.ESTIMATE__ESTIMATED_ON, date(date)));
		return values;
	}

	private static EStructuralFeature feature(Figure.Role role) {
		return switch (role) {
			case CUE -> Literals.ESTIMATE__CUE;
			case UNIT -> Literals.ESTIMATE__UNIT;
			case WHAT -> Literals.ESTIMATE__WHAT;
			case POPULATION -> Literals.ESTIMATE__POPULATION;
			case PLACE -> Literals.ESTIMATE__PLACE;
			case PER -> Literals.ESTIMATE__PER;
			case ESTIMATED_BY -> Literals.ESTIMATE__ESTIMATED_BY;
		};
	}

	private static Period period(ReadPeriod read) {
		var period = ModelFactory.eINSTANCE.createPeriod();
		read.from().ifPresent(period::setFrom);
		read.to().ifPresent(period::setTo);
		period.setOriginal(read.original());
		read.calendar().ifPresent(period::setCalendar);
		return period;
	}

	static DateExpression date(ReadPeriod read) {
		var date = ModelFactory.eINSTANCE.createDateExpression();
		date.setEdtf(edtf(read));
		date.setOriginal(read.original());
		read.calendar().ifPresent(date::setCalendar);
		return date;
	}

	/** One date, or an interval of EDTF level 1, in which {@code ..} is an open side. */
	public static String edtf(ReadPeriod period) {
		return period.from().isPresent() && period.from().equals(period.to())
				? period.from().get()
				: open(period.from()) + '/' + open(period.to());
	}

	private static String open(Optional<String> date) {
		return date.orElse("..");
	}
}
