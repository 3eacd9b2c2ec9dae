package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.knotenpunkt.application.partnership.progress.NewDelivery;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.partnership.progress.RecordDelivery;
import org.knotenpunkt.application.partnership.progress.RecordValue;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.shared.Actor;

/** What has become of an agreement on its first day: its first goal is measured, and its first contribution has begun. */
final class DemoProgress {
    private final RecordValue values;
    private final RecordDelivery deliveries;

    @Inject
    DemoProgress(RecordValue values, RecordDelivery deliveries) {
        this.values = values;
        this.deliveries = deliveries;
    }

    void begun(Actor coordination, Agreement agreement, LocalDate day) {
        var content = agreement.inForceOn(day).orElseThrow().content();
        var goal = content.goals().stream()
                .filter(one -> one.measure().isPresent())
                .map(Goal::id)
                .findFirst()
                .orElseThrow();
        values.record(
                        coordination,
                        agreement.id(),
                        goal,
                        new NewValue(day, CountMethod.COUNTED, new BigDecimal("14"), "Gästeliste des Cafés"),
                        null)
                .orElseThrow();
        var contribution = content.contributions().stream()
                .map(Contribution::id)
                .findFirst()
                .orElseThrow();
        deliveries
                .record(
                        coordination,
                        agreement.id(),
                        contribution,
                        new NewDelivery(day, new BigDecimal("28"), "Aufbau und erste Wochen"),
                        false)
                .orElseThrow();
    }
}
