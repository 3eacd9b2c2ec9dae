package org.knotenpunkt.web.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.report.FigureDraft;
import org.knotenpunkt.application.report.TownRelease;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.Cell;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.Measure;
import org.knotenpunkt.domain.report.ReleasedFigures;
import org.knotenpunkt.domain.report.ReleasedRow;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * Released figures, as JSON.
 *
 * @param number of the releases of the period, from 1 on
 * @param day on which the figures were as they are told
 * @param threshold fewer people than that are told as fewer
 * @param base shares are told of that many people at least
 * @param sha256 of the canonical text of the figures
 */
record FigureReleaseJson(
        UUID id,
        UUID town,
        @Nullable String townName,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int number,
        LocalDate day,
        @Nullable String reason,
        int threshold,
        int base,
        String sha256,
        FiguresJson figures) {
    static FigureReleaseJson from(FigureRelease release, @Nullable String townName) {
        return new FigureReleaseJson(
                release.id().value(),
                release.municipality().value(),
                townName,
                release.period().toString(),
                release.period().firstDay(),
                release.period().lastDay(),
                release.number(),
                release.day(),
                release.reason(),
                release.disclosure().threshold(),
                release.disclosure().base(),
                release.hash(),
                FiguresJson.from(release.figures(), release.disclosure()));
    }

    static FigureReleaseJson from(TownRelease found) {
        return from(found.release(), found.townName());
    }

    /** All releases of a town. */
    record Items(List<FigureReleaseJson> items) {
        static Items from(List<FigureRelease> releases) {
            return new Items(releases.stream()
                    .map(release -> FigureReleaseJson.from(release, null))
                    .toList());
        }
    }

    /** What would leave the town. */
    record DraftJson(String period, int number, LocalDate day, String sha256, FiguresJson figures) {
        static DraftJson from(FigureDraft draft) {
            return new DraftJson(
                    draft.period().toString(),
                    draft.number(),
                    draft.day(),
                    draft.hash(),
                    FiguresJson.from(draft.figures(), draft.disclosure()));
        }
    }

    /**
     * The total, and the tables of the catalogue.
     *
     * @param months absent in releases from before that was noted
     */
    record FiguresJson(
            RowJson total, List<TableJson> tables, @Nullable List<MonthJson> months) {
        static FiguresJson from(ReleasedFigures figures, Disclosure disclosure) {
            return new FiguresJson(
                    RowJson.from(figures.total(), disclosure),
                    Arrays.stream(CatalogueTable.values())
                            .map(table -> new TableJson(
                                    table,
                                    table.addsUp(),
                                    figures.rows(table).stream()
                                            .map(row -> RowJson.from(row, disclosure))
                                            .toList()))
                            .toList(),
                    MonthJson.from(figures.months()));
        }
    }

    /**
     * How far the counts of a month stood.
     *
     * @param centres in which sessions took place
     * @param approved in how many of them the town had approved what was counted
     */
    record MonthJson(String month, int centres, int approved) {
        static @Nullable List<MonthJson> from(@Nullable List<MonthStanding> months) {
            return months == null
                    ? null
                    : months.stream()
                            .map(one -> new MonthJson(one.month().toString(), one.centres(), one.approved()))
                            .toList();
        }
    }

    /** @param addsUp whether each session stands in one row alone */
    record TableJson(CatalogueTable by, boolean addsUp, List<RowJson> rows) {}

    /**
     * What is told of a part.
     *
     * @param firstTimersInPercent of those asked; absent where it is not told
     */
    record RowJson(
            @Nullable String key,
            @Nullable String label,
            long held,
            long entered,
            long estimated,
            CellJson guests,
            CellJson asked,
            CellJson firstTimers,
            @Nullable Integer firstTimersInPercent) {
        static RowJson from(ReleasedRow row, Disclosure disclosure) {
            var share = row.firstTimersInPercent(disclosure);
            return new RowJson(
                    row.key(),
                    row.label(),
                    row.held(),
                    row.entered(),
                    row.estimated(),
                    CellJson.from(row.cell(Measure.GUESTS)),
                    CellJson.from(row.cell(Measure.ASKED)),
                    CellJson.from(row.cell(Measure.FIRST_TIMERS)),
                    share.isPresent() ? Integer.valueOf(share.getAsInt()) : null);
        }
    }

    /**
     * A number of people.
     *
     * @param state whether it is told, and how
     * @param value about how many
     * @param least that it can be
     * @param most that it can be
     */
    record CellJson(
            String state,
            @Nullable Integer value,
            @Nullable Integer least,
            @Nullable Integer most) {
        static CellJson from(Cell cell) {
            return switch (cell) {
                case Cell.Unknown unknown -> new CellJson("UNKNOWN", null, null, null);
                case Cell.Withheld withheld -> new CellJson("WITHHELD", null, null, null);
                case Cell.Told(var number, var span) ->
                    switch (number) {
                        case Rounded.Nobody nobody -> new CellJson("NOBODY", 0, span.least(), span.most());
                        case Rounded.Few few -> new CellJson("FEW", null, span.least(), span.most());
                        case Rounded.About(var value) -> new CellJson("ABOUT", value, span.least(), span.most());
                    };
            };
        }
    }
}
