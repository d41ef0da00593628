package org.sourcecritic.ui.views.figures;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Segment;
import org.sourcecritic.reading.Amount;
import org.sourcecritic.reading.ClaimsOnFigures;
import org.sourcecritic.reading.Figure;
import org.sourcecritic.reading.Figure.Role;
import org.sourcecritic.reading.FigureInText;
import org.sourcecritic.reading.SourceGrade;
import org.sourcecritic.ui.Labels;

/**
 * A figure of the text as a line of the list.
 *
 * @param words
 *     of the figure, on one line
 * @param grade
 *     how its source is shown
 * @param marker
 *     in its sentence or later in its paragraph
 * @param taggedBy
 *     slugs of those who have tagged it as estimated
 */
record FigureRow(FigureInText place, Figure figure, String words, SourceGrade grade, Optional<Segment> marker,
		List<String> taggedBy) {

	private static final int MOST_DECIMALS = 6;

	/** The line of a reading; empty for numbers that estimate nothing. */
	static Optional<FigureRow> of(String text, FigureInText place, ClaimsOnFigures claims) {
		return place.reading() instanceof Figure figure
				? Optional.of(new FigureRow(place, figure, Labels.line(figure.span().in(text)), claims.grade(place),
						claims.marker(place), claims.taggedBy(place)))
				: Optional.empty();
	}

	TextRange span() {
		return figure.span();
	}

	/** The amount in the numbers of the user's language, with its unit, and whether it is doubtful. */
	String value() {
		String amount = amount(figure.amount());
		String unit = figure.part(Role.UNIT).map(part -> ' ' + part.value()).orElse(""); //$NON-NLS-1$
		String value = (amount + unit).strip();
		return figure.confidence().doubts().isEmpty() ? value : NLS.bind(Messages.FigureRow_doubtful, value).strip();
	}

	String what() {
		return List.of(Role.WHAT, Role.POPULATION, Role.PLACE).stream()
				.flatMap(role -> figure.part(role).stream()).map(part -> part.value())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** As the text has it. */
	String period() {
		return figure.period().map(period -> Labels.line(period.original())).orElse(""); //$NON-NLS-1$
	}

	String source() {
		return switch (grade) {
			case MARKED -> Messages.FigureRow_marked;
			case REACHED -> Messages.FigureRow_reached;
			case MARKED_LATER -> Messages.FigureRow_markedLater;
			case BARE -> Messages.FigureRow_bare;
			case STRIPPED -> Messages.FigureRow_stripped;
		};
	}

	private static String amount(Amount amount) {
		String sign = amount.bound() == Bound.APPROXIMATE || amount.bound() == Bound.VAGUE ? "≈ " : ""; //$NON-NLS-1$ //$NON-NLS-2$
		if (amount.low().isPresent() && amount.high().isPresent()) {
			BigDecimal low = amount.low().get();
			BigDecimal high = amount.high().get();
			return sign + (low.compareTo(high) == 0 ? number(low) : number(low) + " – " + number(high)); //$NON-NLS-1$
		}
		return amount.low().map(low -> sign + "≥ " + number(low)) //$NON-NLS-1$
				.or(() -> amount.high().map(high -> sign + "≤ " + number(high))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String number(BigDecimal number) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(MOST_DECIMALS);
		return format.format(number);
	}
}
