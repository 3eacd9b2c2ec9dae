package org.knotenpunkt.application.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.MonthStanding;

/** How far months stood, as a part of a document. Documents of the first format say nothing of it, and stay as they are. */
final class MonthDocument {
    static final String NAME = "months";
    private static final int SILENT = 1;
    private static final int SAID = 2;

    private MonthDocument() {}

    static int format(@Nullable List<MonthStanding> months) {
        return months == null ? SILENT : SAID;
    }

    static void put(Map<String, Object> document, @Nullable List<MonthStanding> months) {
        if (months != null) {
            document.put(
                    NAME,
                    months.stream()
                            .map(one -> Map.of(
                                    "month",
                                    one.month().toString(),
                                    "centres",
                                    one.centres(),
                                    "approved",
                                    one.approved()))
                            .toList());
        }
    }

    static @Nullable List<MonthStanding> read(Map<?, ?> document) {
        return document.get(NAME) instanceof List<?> months
                ? months.stream()
                        .map(month -> standing((Map<?, ?>) Objects.requireNonNull(month)))
                        .toList()
                : null;
    }

    private static MonthStanding standing(Map<?, ?> month) {
        return new MonthStanding(
                YearMonth.parse((String) Objects.requireNonNull(month.get("month"))),
                number(month, "centres"),
                number(month, "approved"));
    }

    private static int number(Map<?, ?> month, String name) {
        return ((Number) Objects.requireNonNull(month.get(name))).intValue();
    }
}
