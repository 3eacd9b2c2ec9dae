package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.progress.NewDelivery;
import org.knotenpunkt.application.partnership.progress.NewRating;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.partnership.progress.RateGoal;
import org.knotenpunkt.application.partnership.progress.RecordDelivery;
import org.knotenpunkt.application.partnership.progress.RecordValue;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What has become of agreements since they hold, month by month. */
final class DemoProgress {
    private static final String GUESTS = "Gästeliste, einmal im Monat ausgezählt";
    private static final String HOURS_A_MONTH = "9";

    private final RecordValue values;
    private final RecordDelivery deliveries;
    private final RateGoal ratings;

    @Inject
    DemoProgress(RecordValue values, RecordDelivery deliveries, RateGoal ratings) {
        this.values = values;
        this.deliveries = deliveries;
        this.ratings = ratings;
    }

    /** Of the café each month is known, of the talks only the beginning and where they stand now. */
    void ofWelcome(Actor coordination, Agreement agreement, LocalDate since, LocalDate today) {
        var content = agreement.inForceOn(today).orElseThrow().content();
        var cafe = measured(content).getFirst();
        var talks = measured(content).getLast();
        monthly(coordination, agreement, cafe, since, today, GUESTS, 11, 10, 13, 15, 14, 17, 16, 18, 19);
        value(
                coordination,
                agreement,
                talks,
                since.plusMonths(2),
                CountMethod.COUNTED,
                12,
                "Sekretariat, im ersten Halbjahr");
        value(coordination, agreement, talks, since.plusMonths(8), CountMethod.ESTIMATED, 19, "Runde im Kollegium");
        rated(
                coordination,
                agreement,
                cafe,
                since,
                today,
                "Es kommen mehr, aber kaum jemand, der bis zum Nachmittag arbeitet.");
        given(coordination, agreement, content, since, today);
    }

    static List<GoalId> measured(AgreementContent content) {
        return content.goals().stream()
                .filter(goal -> goal.measure().isPresent())
                .map(Goal::id)
                .toList();
    }

    /** One value a month, from the first month after the day on, for as many months as are over. */
    void monthly(
            Actor actor,
            Agreement agreement,
            GoalId goal,
            LocalDate since,
            LocalDate today,
            String source,
            int... amounts) {
        for (int month = 1; month <= amounts.length; month++) {
            var day = since.plusMonths(month);
            if (!day.isAfter(today)) {
                value(actor, agreement, goal, day, CountMethod.COUNTED, amounts[month - 1], source);
            }
        }
    }

    private void value(
            Actor actor,
            Agreement agreement,
            GoalId goal,
            LocalDate day,
            CountMethod method,
            int amount,
            String source) {
        values.record(actor, agreement.id(), goal, new NewValue(day, method, BigDecimal.valueOf(amount), source), null)
                .orElseThrow();
    }

    /** How it went in the school year before, if it was one of the agreement's. */
    void rated(Actor actor, Agreement agreement, GoalId goal, LocalDate since, LocalDate today, String reason) {
        var last = SchoolYear.of(today).previous();
        if (!since.isAfter(last.lastDay())) {
            ratings.rate(
                            actor,
                            agreement.id(),
                            goal,
                            new NewRating(last, Verdict.PARTLY, reason, NextStep.CARRY_OVER),
                            null)
                    .orElseThrow();
        }
    }

    /** Month by month in this school year, since the agreement holds. */
    private void given(Actor actor, Agreement agreement, AgreementContent content, LocalDate since, LocalDate today) {
        var year = SchoolYear.of(today).firstDay();
        var contribution = content.contributions().stream()
                .map(Contribution::id)
                .findFirst()
                .orElseThrow();
        Stream.iterate(since.isAfter(year) ? since : year, day -> !day.isAfter(today), day -> day.plusMonths(1))
                .map(day -> new NewDelivery(day, new BigDecimal(HOURS_A_MONTH), "Café und Vorbereitung"))
                .forEach(delivery -> deliveries
                        .record(actor, agreement.id(), contribution, delivery, false)
                        .orElseThrow());
    }
}
