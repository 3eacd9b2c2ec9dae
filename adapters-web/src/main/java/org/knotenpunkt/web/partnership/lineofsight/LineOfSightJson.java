package org.knotenpunkt.web.partnership.lineofsight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightView;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.lineofsight.AssessmentLines;
import org.knotenpunkt.domain.partnership.lineofsight.ContributionLine;
import org.knotenpunkt.domain.partnership.lineofsight.EndedLine;
import org.knotenpunkt.domain.partnership.lineofsight.GeneralUndertaking;
import org.knotenpunkt.domain.partnership.lineofsight.GoalLine;
import org.knotenpunkt.domain.partnership.lineofsight.MissingLink;
import org.knotenpunkt.domain.partnership.lineofsight.NeedLine;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.Standing;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.web.needs.PlaceJson;
import org.knotenpunkt.web.partnership.undertaking.UndertakingJson;

/**
 * Lines of sight, as JSON.
 *
 * @param on the day as of which it is said
 * @param whole whether all agreements of the town are looked at
 */
record LineOfSightJson(
        LocalDate on,
        boolean whole,
        List<Count> missing,
        List<AssessmentJson> assessments,
        List<GoalJson> besides,
        List<ContributionJson> general,
        List<GeneralJson> generalUndertakings,
        List<EndedJson> ended) {
    static LineOfSightJson from(LineOfSightView view) {
        var lines = view.lines();
        return new LineOfSightJson(
                view.day(),
                view.isWhole(),
                Stream.of(MissingLink.values())
                        .map(link -> new Count(link, lines.count(link)))
                        .toList(),
                lines.assessments().stream().map(AssessmentJson::from).toList(),
                lines.besides().stream().map(GoalJson::from).toList(),
                lines.general().stream().map(ContributionJson::from).toList(),
                lines.generalUndertakings().stream().map(GeneralJson::from).toList(),
                lines.ended().stream().map(EndedJson::from).toList());
    }

    private static List<UndertakingJson> json(List<Undertaking> undertakings) {
        return undertakings.stream().map(UndertakingJson::from).toList();
    }

    /** What is done for no operational goal of an agreement. */
    record GeneralJson(UUID agreement, UndertakingJson undertaking) {
        static GeneralJson from(GeneralUndertaking one) {
            return new GeneralJson(one.pursuit().agreement().value(), UndertakingJson.from(one.undertaking()));
        }
    }

    /** A goal that nobody pursues any more, with what is still done for it. */
    record EndedJson(UUID id, UUID agreement, String agreementTitle, String text, List<UndertakingJson> undertakings) {
        static EndedJson from(EndedLine line) {
            var goal = line.goal();
            return new EndedJson(
                    goal.id().value(), goal.agreement().value(), goal.title(), goal.text(), json(line.undertakings()));
        }
    }

    /** How often lines break off in a way. */
    record Count(MissingLink link, int count) {}

    /** An assessment with its needs. */
    record AssessmentJson(UUID id, String title, PlaceJson place, List<NeedJson> needs) {
        static AssessmentJson from(AssessmentLines lines) {
            var assessment = lines.of().assessment();
            return new AssessmentJson(
                    assessment.id().value(),
                    assessment.title(),
                    PlaceJson.from(assessment.place(), lines.of().placeName()),
                    lines.needs().stream().map(NeedJson::from).toList());
        }
    }

    /**
     * A need with the goals that answer it.
     *
     * @param pursued absent while nobody has decided
     */
    record NeedJson(
            UUID id,
            String text,
            int weight,
            @Nullable Integer rank,
            @Nullable Boolean pursued,
            @Nullable String reason,
            List<MissingLink> missing,
            List<GoalJson> goals,
            List<UndertakingJson> undertakings) {
        static NeedJson from(NeedLine line) {
            return new NeedJson(
                    line.need().id().value(),
                    line.need().text(),
                    line.need().weight(),
                    line.rank().orElse(null),
                    line.decision().map(Decision.Pursued.class::isInstance).orElse(null),
                    line.whyNot().orElse(null),
                    line.isWithoutGoal() ? List.of(MissingLink.NEED_WITHOUT_GOAL) : List.of(),
                    line.goals().stream().map(GoalJson::from).toList(),
                    json(line.undertakings()));
        }
    }

    /**
     * An operational goal with what is given for it.
     *
     * @param since since when it holds; absent if it does not yet
     */
    record GoalJson(
            UUID id,
            UUID agreement,
            String agreementTitle,
            boolean inForce,
            @Nullable LocalDate since,
            String text,
            String unit,
            BigDecimal target,
            LocalDate due,
            @Nullable UUID need,
            @Nullable String noNeed,
            Standing.HowFar standing,
            @Nullable ValueJson newest,
            List<MissingLink> missing,
            List<ContributionJson> contributions,
            List<UndertakingJson> undertakings) {
        static GoalJson from(GoalLine line) {
            var measure = line.measure();
            return new GoalJson(
                    line.goal().id().value(),
                    line.pursuit().agreement().value(),
                    line.pursuit().content().title(),
                    line.pursuit().holds(),
                    line.since().orElse(null),
                    line.goal().text(),
                    measure.unit(),
                    measure.target(),
                    measure.due(),
                    line.need().map(FindingId::value).orElse(null),
                    line.whyNoNeed().orElse(null),
                    line.standing().state(),
                    line.standing().judgedBy().map(ValueJson::from).orElse(null),
                    Stream.concat(
                                    Stream.of(MissingLink.GOAL_WITHOUT_NEED).filter(link -> line.isWithoutNeed()),
                                    Stream.of(MissingLink.GOAL_WITHOUT_VALUE).filter(link -> line.isUnmeasured()))
                            .toList(),
                    line.contributions().stream().map(ContributionJson::from).toList(),
                    json(line.undertakings()));
        }
    }

    /** The newest value of a goal. */
    record ValueJson(
            LocalDate day, CountMethod method, @Nullable BigDecimal value) {
        static ValueJson from(GoalValue value) {
            return new ValueJson(value.day(), value.method(), value.value());
        }
    }

    /** What a party contributes; amounts in the unit of its kind. */
    record ContributionJson(
            UUID id,
            UUID agreement,
            UUID party,
            String partyName,
            ContributionKind kind,
            String text,
            LocalDate from,
            LocalDate until,
            BigDecimal promised,
            BigDecimal delivered,
            List<MissingLink> missing) {
        static ContributionJson from(ContributionLine line) {
            var contribution = line.contribution();
            return new ContributionJson(
                    contribution.id().value(),
                    line.pursuit().agreement().value(),
                    contribution.party().value(),
                    line.party(),
                    contribution.kind(),
                    contribution.text(),
                    contribution.from(),
                    contribution.until(),
                    line.balance().promised(),
                    line.balance().delivered(),
                    line.isNeverDelivered() ? List.of(MissingLink.CONTRIBUTION_NEVER_DELIVERED) : List.of());
        }
    }
}
