package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.YearMonth;
import org.knotenpunkt.application.offer.count.ApproveMonths;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** The months of the demonstration that the town has approved: those of the last year, but for the newest and for what has gaps. */
final class DemoMonths {
    private static final int FIRST = 14;
    private static final int LAST = 3;
    private static final int GAPS = 1;

    private final ApproveMonths months;
    private final Transactions transactions;
    private final Today today;

    @Inject
    DemoMonths(ApproveMonths months, Transactions transactions, Today today) {
        this.months = months;
        this.transactions = transactions;
        this.today = today;
    }

    void load(MunicipalityId town) {
        var coordination = DemoActors.coordinating(town);
        transactions.call(coordination, () -> {
            for (int back = FIRST; back >= LAST; back--) {
                var month = YearMonth.from(today.today()).minusMonths(back);
                months.month(coordination, town, month).orElseThrow().centres().stream()
                        .filter(centre -> centre.missing() <= GAPS)
                        .forEach(centre -> months.approve(coordination, town, centre.centre(), month, centre.missing())
                                .orElseThrow());
            }
            return town;
        });
    }
}
