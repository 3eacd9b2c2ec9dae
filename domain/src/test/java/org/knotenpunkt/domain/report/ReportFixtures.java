package org.knotenpunkt.domain.report;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Disclosure.USUAL;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.MonthStanding;

/** Figures for tests. */
public final class ReportFixtures {
    public static final ReportPeriod HALF_YEAR = ReportPeriod.parse("2026-H2");
    public static final ReachClaim REACH = new ReachClaim(ReachMethod.ESTIMATE, 40, 180, "By those who lead it", TODAY);

    private ReportFixtures() {}

    /** Of the guests of two centres some were asked; in the other nothing was entered. */
    public static ExactFigures exact(int guests) {
        var some = new Figure(4, 3, 1, guests, 0, 0, 0, 0, 3, 2, 20, 60L, null);
        var nothing = new Figure(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        for (var table : CatalogueTable.values()) {
            tables.put(
                    table,
                    List.of(
                            new ExactFigures.Part("one", "Haus Eins", some),
                            new ExactFigures.Part(null, null, nothing)));
        }
        return new ExactFigures(some.plus(nothing), tables);
    }

    /** The same, with how far their months stand. */
    public static ExactFigures settled(int guests) {
        var exact = exact(guests);
        return new ExactFigures(
                exact.total(),
                exact.tables(),
                List.of(
                        new MonthStanding(YearMonth.of(2026, 7), 2, 1),
                        new MonthStanding(YearMonth.of(2026, 9), 1, 1)));
    }

    /** The same as they leave the town. */
    public static ReleasedFigures figures(int guests) {
        return new Releasing(USUAL, List.of()).of(HALF_YEAR, exact(guests));
    }

    /** The same as they leave the town, with how far their months stood. */
    public static ReleasedFigures settledFigures(int guests) {
        return new Releasing(USUAL, List.of()).of(HALF_YEAR, settled(guests));
    }

    /** About the town, with how far its months stand. */
    public static HalfYearReport aSettledReport(int guests) {
        var before = aReport(guests);
        return new HalfYearReport(before.subject(), before.name(), before.period(), settled(guests), before.reach());
    }

    /** About the town; of one of its centres somebody has said whom it reaches. */
    public static HalfYearReport aReport(int guests) {
        return new HalfYearReport(
                ReportSubject.TOWN,
                "Lindenau",
                HALF_YEAR,
                exact(guests),
                List.of(new HalfYearReport.Reached("Haus Eins", REACH)));
    }
}
