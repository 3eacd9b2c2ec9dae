package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What the agreements of the demonstration are about. */
public final class DemoGoals {
    private static final Answering AGREED_AT_THE_START =
            new Answering.NoNeed("So bei der Auftaktveranstaltung mit Familien verabredet");

    private static final int MONTHS_TO_COUNT = 3;

    private final IdSource ids;

    @Inject
    public DemoGoals(IdSource ids) {
        this.ids = ids;
    }

    /** What an agreement is to say from now on. */
    @FunctionalInterface
    interface Content {
        Result<AgreementContent, ContentError> of(
                AgreementContent before, OrganisationId school, OrganisationId provider, LocalDate today);
    }

    /**
     * @param needs what its goals answer, in turn
     * @param since the first day on which it holds
     */
    Content welcome(List<Finding> needs, LocalDate since) {
        return (before, school, provider, today) -> welcome(before, school, provider, today, needs, since);
    }

    private Result<AgreementContent, ContentError> welcome(
            AgreementContent before,
            OrganisationId school,
            OrganisationId provider,
            LocalDate today,
            List<Finding> needs,
            LocalDate since) {
        var year = SchoolYear.of(today);
        var ideal = goal(GoalLevel.GUIDING, null, "Familien sind in der Sternschule zu Hause");
        var talk = goal(GoalLevel.INTERMEDIATE, ideal, "Eltern und Lehrkräfte kommen ins Gespräch, bevor es brennt");
        var cafe = operation(
                talk,
                answering(needs.getFirst()),
                "Jede Woche öffnet ein Elterncafé",
                new Measure(
                        "Familien der ersten Klassen",
                        "Familien, die im Monat mindestens einmal kommen",
                        "Familien",
                        new BigDecimal("8"),
                        since,
                        null,
                        new BigDecimal("25"),
                        year.lastDay(),
                        provider,
                        ImpactStep.TARGET_GROUPS_REACHED,
                        ImpactStep.TARGET_GROUPS_REACHED.claim()));
        var trust = operation(
                talk,
                answering(needs.get(1)),
                "Eltern sprechen Sorgen früh an",
                new Measure(
                        "Familien der Schuleingangsphase",
                        "Elterngespräche auf Wunsch der Eltern",
                        "Gespräche im Halbjahr",
                        null,
                        null,
                        since.plusMonths(MONTHS_TO_COUNT),
                        new BigDecimal("40"),
                        year.lastDay(),
                        school,
                        ImpactStep.BEHAVIOUR_CHANGES,
                        ImpactStep.BEHAVIOUR_CHANGES.claim()));
        return before.withTerm(yearly(year.lastDay()))
                .withGoal(ideal)
                .flatMap(content -> content.withGoal(talk))
                .flatMap(content -> content.withGoal(cafe))
                .flatMap(content -> content.withGoal(trust))
                .flatMap(content -> content.withContribution(
                        contribution(provider, ContributionKind.HOURS, "Leitung des Cafés", "120", year, cafe.id())))
                .flatMap(content -> content.withContribution(
                        contribution(school, ContributionKind.ROOMS, "Raum im Erdgeschoss", "80", year, cafe.id())))
                .flatMap(content -> content.withContribution(
                        contribution(school, ContributionKind.MONEY, "Getränke und Spielzeug", "60000", year, null)));
    }

    /** The café opens later in the day. */
    Result<AgreementContent, ContentError> later(
            AgreementContent before, OrganisationId school, OrganisationId provider, LocalDate today) {
        var cafe = before.goals().stream()
                .filter(goal -> goal.level() == GoalLevel.OPERATIONAL)
                .findFirst()
                .orElseThrow();
        return before.withGoal(new Goal(
                cafe.id(),
                cafe.parent(),
                cafe.level(),
                "Jede Woche öffnet ein Elterncafé, einmal im Monat bis 18 Uhr",
                cafe.operation()));
    }

    Result<AgreementContent, ContentError> reading(
            AgreementContent before, OrganisationId school, OrganisationId provider, LocalDate today) {
        var year = SchoolYear.of(today);
        var ideal = goal(GoalLevel.GUIDING, null, "Kinder und Eltern haben Freude am Lesen, in jeder Sprache");
        var bags = operation(
                ideal,
                AGREED_AT_THE_START,
                "Jede Klasse verleiht Büchertaschen in den Sprachen ihrer Familien",
                new Measure(
                        "Familien aller Klassen",
                        "ausgeliehene Büchertaschen",
                        "Taschen im Schuljahr",
                        null,
                        null,
                        counted(today, year),
                        new BigDecimal("200"),
                        year.lastDay(),
                        school,
                        ImpactStep.OFFER_ACCEPTED,
                        ImpactStep.OFFER_ACCEPTED.claim()));
        return before.withTerm(yearly(year.lastDay()))
                .withGoal(ideal)
                .flatMap(content -> content.withGoal(bags))
                .flatMap(content -> content.withContribution(
                        contribution(provider, ContributionKind.MATERIAL, "Büchertaschen", "30", year, bags.id())));
    }

    Result<AgreementContent, ContentError> breakfast(
            AgreementContent before, OrganisationId school, OrganisationId provider, LocalDate today) {
        var year = SchoolYear.of(today);
        return before.withGoal(operation(
                null,
                AGREED_AT_THE_START,
                "Vor dem Unterricht gibt es ein Familienfrühstück",
                new Measure(
                        "Familien der Schule",
                        "Frühstücke, die stattfinden",
                        "Frühstücke",
                        null,
                        null,
                        counted(today, year),
                        new BigDecimal("20"),
                        year.lastDay(),
                        provider,
                        ImpactStep.ACTIVITIES_TAKE_PLACE,
                        ImpactStep.ACTIVITIES_TAKE_PLACE.claim())));
    }

    /** One goal that is counted each month. */
    record Aim(String ideal, String deed, String group, String sign, String unit, int baseline, int target) {
        private Measure from(LocalDate day, int already, int wanted, LocalDate due, OrganisationId responsible) {
            return new Measure(
                    group,
                    sign,
                    unit,
                    BigDecimal.valueOf(already),
                    day,
                    null,
                    BigDecimal.valueOf(wanted),
                    due,
                    responsible,
                    ImpactStep.TARGET_GROUPS_REACHED,
                    ImpactStep.TARGET_GROUPS_REACHED.claim());
        }
    }

    /** That goal, and a room for it, from the day to the end of the school year. */
    Content begun(Aim aim, LocalDate since) {
        return (before, school, provider, today) -> {
            var year = SchoolYear.of(since);
            var ideal = goal(GoalLevel.GUIDING, null, aim.ideal());
            var deed = operation(
                    ideal,
                    AGREED_AT_THE_START,
                    aim.deed(),
                    aim.from(since, aim.baseline(), aim.target(), year.lastDay(), provider));
            return before.withTerm(yearly(year.lastDay()))
                    .withGoal(ideal)
                    .flatMap(content -> content.withGoal(deed))
                    .flatMap(content -> content.withContribution(contribution(
                            school, ContributionKind.ROOMS, "Raum neben dem Eingang", "80", year, deed.id())));
        };
    }

    /** More is wanted of that goal, from what was reached by the day to the end of the school year in which today is. */
    Content raised(Aim aim, LocalDate on, int reached, int wanted) {
        return (before, school, provider, today) -> {
            var deed = before.goals().stream()
                    .filter(goal -> goal.measure().isPresent())
                    .findFirst()
                    .orElseThrow();
            var measure = aim.from(on, reached, wanted, SchoolYear.of(today).lastDay(), provider);
            return before.withGoal(new Goal(
                    deed.id(),
                    deed.parent(),
                    deed.level(),
                    deed.text(),
                    new Goal.Operation(measure, AGREED_AT_THE_START)));
        };
    }

    /** Without an end, and looked at once a year. */
    private static AgreementTerm yearly(LocalDate endOfYear) {
        var usual = AgreementTerm.OPEN_ENDED;
        return new AgreementTerm(null, null, 0, usual.noticeMonths(), endOfYear.minusMonths(1), usual.reviewMonths());
    }

    /** By when it is known how it is today. */
    private static LocalDate counted(LocalDate today, SchoolYear year) {
        var soon = today.plusMonths(MONTHS_TO_COUNT);
        return soon.isBefore(year.lastDay()) ? soon : year.lastDay();
    }

    private Goal goal(GoalLevel level, @Nullable Goal served, String text) {
        return new Goal(new GoalId(ids.next()), served == null ? null : served.id(), level, text, null);
    }

    private static Answering answering(Finding need) {
        return new Answering.Need(need.id().value());
    }

    private Goal operation(@Nullable Goal served, Answering answering, String text, Measure measure) {
        return new Goal(
                new GoalId(ids.next()),
                served == null ? null : served.id(),
                GoalLevel.OPERATIONAL,
                text,
                new Goal.Operation(measure, answering));
    }

    private Contribution contribution(
            OrganisationId party,
            ContributionKind kind,
            String text,
            String amount,
            SchoolYear year,
            @Nullable GoalId goal) {
        return new Contribution(
                new ContributionId(ids.next()),
                party,
                kind,
                text,
                new BigDecimal(amount),
                year.firstDay(),
                year.lastDay(),
                goal);
    }
}
