package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.knotenpunkt.application.offer.count.ApproveMonths;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.ToldTime;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * The months of the demonstration that the town has approved: those of the last year, but for the newest and for what has
 * gaps. Each was approved some days after it was closed.
 */
final class DemoMonths {
    private static final int FIRST = 14;
    private static final int LAST = 3;
    private static final int GAPS = 1;
    private static final int DAYS_AFTER = 10;

    private final ApproveMonths months;
    private final Transactions transactions;
    private final ToldTime time;
    private final Today today;
    private final ZoneId zone;

    @Inject
    DemoMonths(ApproveMonths months, Transactions transactions, ToldTime time, Today today, ZoneId zone) {
        this.months = months;
        this.transactions = transactions;
        this.time = time;
        this.today = today;
        this.zone = zone;
    }

    void load(MunicipalityId town) {
        var coordination = DemoActors.coordinating(town);
        transactions.call(coordination, () -> {
            var newest = YearMonth.from(today.today());
            for (int back = FIRST; back >= LAST; back--) {
                approve(coordination, town, newest.minusMonths(back));
            }
            return town;
        });
    }

    private void approve(Actor coordination, MunicipalityId town, YearMonth month) {
        var day = Closing.USUAL.lastDay(month).plusDays(DAYS_AFTER);
        time.at(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), () -> {
            months.month(coordination, town, month).orElseThrow().centres().stream()
                    .filter(centre -> centre.missing() <= GAPS)
                    .forEach(centre -> months.approve(coordination, town, centre.centre(), month, centre.missing())
                            .orElseThrow());
            return month;
        });
    }
}
