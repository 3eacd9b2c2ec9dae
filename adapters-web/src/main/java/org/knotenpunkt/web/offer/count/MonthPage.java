package org.knotenpunkt.web.offer.count;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.count.CountedMonth;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * How far the counts of a month are.
 *
 * @param present the month in which today is
 * @param approves whether the visitor says that counts stand
 */
public record MonthPage(CountedMonth counted, YearMonth present, boolean approves, Form form, Words words) {
    /** So many months can be chosen. */
    private static final int MONTHS = 18;

    /** The months that can be chosen, the present one first, and the one that is shown. */
    public List<Option> months() {
        return Stream.concat(IntStream.range(0, MONTHS).mapToObj(present::minusMonths), Stream.of(counted.month()))
                .distinct()
                .map(month -> new Option(month.toString(), words.formats().month(month)))
                .toList();
    }

    public String month() {
        return words.formats().month(counted.month());
    }

    /** Until when counts can be entered without a reason, or could be. */
    public String closing() {
        return words.text(counted.closed() ? "count.months.closed" : "count.months.open", "day", counted.lastOpenDay());
    }

    public boolean canApprove(CountedMonth.OfCentre centre) {
        return approves && counted.closed() && centre.approval() == null;
    }

    /** How far the centre is. */
    public String state(CountedMonth.OfCentre centre) {
        var approval = centre.approval();
        if (approval != null) {
            return words.text("count.months.state.approved", "at", approval.at());
        }
        return words.text(counted.closed() ? "count.months.state.closed" : "count.months.state.open");
    }

    /** The weeks of the month in which the centre's sessions are. */
    public String sessions(CountedMonth.OfCentre centre) {
        return form.link(
                CountPaths.ALL,
                "centre",
                centre.centre(),
                "day",
                counted.month().atEndOfMonth(),
                "month",
                null);
    }
}
