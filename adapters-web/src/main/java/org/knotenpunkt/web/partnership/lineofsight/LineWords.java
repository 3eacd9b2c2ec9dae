package org.knotenpunkt.web.partnership.lineofsight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.lineofsight.AssessmentLines;
import org.knotenpunkt.domain.partnership.lineofsight.ContributionLine;
import org.knotenpunkt.domain.partnership.lineofsight.EndedGoal;
import org.knotenpunkt.domain.partnership.lineofsight.EndedLine;
import org.knotenpunkt.domain.partnership.lineofsight.GoalLine;
import org.knotenpunkt.domain.partnership.lineofsight.LineOfSight;
import org.knotenpunkt.domain.partnership.lineofsight.NeedLine;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.picture.Branch;
import org.knotenpunkt.web.partnership.progress.Amounts;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.text.Words;

/** What the boxes of lines of sight say, and where they lead. */
final class LineWords {
    private static final int NEEDS = 0;
    private static final int GOALS = 1;
    private static final int CONTRIBUTIONS = 2;

    private final Words words;
    private final UndertakingPaths undertakings;

    LineWords(Words words, UndertakingPaths undertakings) {
        this.words = words;
        this.undertakings = undertakings;
    }

    /** Where the undertaking is shown; where nowhere, the agreement whose goal it serves. */
    String path(EndedGoal goal, Undertaking undertaking) {
        return undertakings.of(undertaking).orElseGet(() -> AgreementPaths.of(goal.agreement()));
    }

    String path(AssessmentLines lines, NeedLine need) {
        return "/assessments/%s#%s"
                .formatted(lines.of().assessment().id(), need.need().id());
    }

    /** Where it can be said how far the goal is or, as long as it does not hold, where it stands. */
    String path(GoalLine goal) {
        return path(goal.pursuit()) + "#" + goal.goal().id();
    }

    String path(ContributionLine line) {
        return path(line.pursuit()) + "#" + line.contribution().id();
    }

    private static String path(Pursuit pursuit) {
        var agreement = AgreementPaths.of(pursuit.agreement());
        return pursuit.holds() ? agreement + "/progress" : agreement;
    }

    Branch branch(AssessmentLines lines, NeedLine need, boolean isWhole) {
        var goals = need.goals().stream().map(this::branch);
        var reason = need.whyNot().map(why -> empty(GOALS, "line-of-sight.not-pursued", why, "picture-reason"));
        return new Branch(
                NEEDS,
                need.rank()
                        .map(rank -> words.text("line-of-sight.need.rank", "rank", rank))
                        .orElseGet(() -> words.text("line-of-sight.need")),
                need.need().text(),
                "",
                path(lines, need),
                need.isWithoutGoal() ? "picture-need picture-missing" : "picture-need",
                null,
                Stream.of(
                                goals,
                                reason.or(() -> without(need, isWhole)).stream(),
                                need.undertakings().stream().map(this::branch))
                        .flatMap(parts -> parts)
                        .toList());
    }

    private Optional<Branch> without(NeedLine need, boolean isWhole) {
        if (!need.goals().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isWhole
                        ? empty(GOALS, "line-of-sight.no-goal", words.text("line-of-sight.no-goal.help"), "picture-gap")
                        : empty(GOALS, "line-of-sight.no-goal-seen", "", "picture-reason"));
    }

    private Branch empty(int column, String key, String below, String style) {
        return new Branch(column, "", words.text(key), below, null, style, null, List.of());
    }

    /** A goal that answers no need, hanging on the reason for that. */
    Branch besides(GoalLine goal) {
        return new Branch(
                NEEDS,
                "",
                words.text(goal.isWithoutNeed() ? "line-of-sight.need-unknown" : "line-of-sight.no-need"),
                goal.whyNoNeed().orElseGet(() -> words.text("line-of-sight.need-unknown.help")),
                null,
                goal.isWithoutNeed() ? "picture-gap" : "picture-reason",
                null,
                List.of(branch(goal)));
    }

    private Branch branch(GoalLine goal) {
        return new Branch(
                GOALS,
                title(goal.pursuit()),
                goal.goal().text(),
                standing(goal),
                path(goal),
                goal.isUnmeasured() || goal.isWithoutNeed() ? "picture-goal picture-missing" : "picture-goal",
                goal.pursuit().holds() ? Branch.Bar.of(goal.standing()) : null,
                Stream.concat(
                                goal.contributions().stream().map(this::branch),
                                goal.undertakings().stream().map(this::branch))
                        .toList());
    }

    private String title(Pursuit pursuit) {
        var title = pursuit.content().title();
        return pursuit.holds() ? title : words.text("line-of-sight.not-in-force", "title", title);
    }

    /** Where the goal stands, and by which value. */
    private String standing(GoalLine goal) {
        if (!goal.pursuit().holds()) {
            return "";
        }
        var value = goal.standing()
                .judgedBy()
                .map(newest -> words.text(
                        "line-of-sight.value",
                        "value",
                        words.show(newest.value()),
                        "unit",
                        goal.measure().unit(),
                        "day",
                        newest.day()))
                .orElseGet(() -> words.text("line-of-sight.no-value"));
        return goal.isUnmeasured()
                ? words.text("line-of-sight.unmeasured", "value", value)
                : words.text(
                        "line-of-sight.standing", "standing", goal.standing().state(), "value", value);
    }

    /** What is given to an agreement as a whole, and done for it. */
    Branch general(Pursuit pursuit, LineOfSight lines) {
        return new Branch(
                GOALS,
                title(pursuit),
                words.text("line-of-sight.general.for"),
                "",
                AgreementPaths.of(pursuit.agreement()),
                "picture-reason",
                null,
                Stream.concat(
                                lines.general().stream()
                                        .filter(one -> one.pursuit().equals(pursuit))
                                        .map(this::branch),
                                lines.generalUndertakings().stream()
                                        .filter(one -> one.pursuit().equals(pursuit))
                                        .map(one -> branch(one.undertaking())))
                        .toList());
    }

    /** A goal that has ended, with what is still done for it. */
    Branch ended(EndedLine line) {
        var goal = line.goal();
        return new Branch(
                GOALS,
                goal.title(),
                goal.text(),
                words.text("line-of-sight.ended.goal"),
                AgreementPaths.of(goal.agreement()),
                "picture-gap",
                null,
                line.undertakings().stream()
                        .map(one -> branch(one, "picture-undertaking picture-missing"))
                        .toList());
    }

    private Branch branch(Undertaking undertaking) {
        return branch(undertaking, "picture-undertaking picture-" + undertaking.stage());
    }

    private Branch branch(Undertaking undertaking, String style) {
        return new Branch(
                CONTRIBUTIONS,
                words.text("line-of-sight.undertaking", "kind", undertaking.kind(), "where", undertaking.where()),
                undertaking.title(),
                words.show(undertaking.stage()),
                undertakings.of(undertaking).orElse(null),
                style,
                null,
                List.of());
    }

    private Branch branch(ContributionLine line) {
        return new Branch(
                CONTRIBUTIONS,
                line.party(),
                line.contribution().text(),
                given(line),
                path(line),
                line.isNeverDelivered() ? "picture-contribution picture-missing" : "picture-contribution",
                null,
                List.of());
    }

    private String given(ContributionLine line) {
        var kind = line.contribution().kind();
        var promised = Amounts.show(line.balance().promised(), kind, words);
        if (!line.pursuit().holds()) {
            return promised;
        }
        return line.isNeverDelivered()
                ? words.text("line-of-sight.never-delivered", "promised", promised)
                : words.text(
                        "line-of-sight.given",
                        "delivered",
                        Amounts.show(line.balance().delivered(), kind, words),
                        "promised",
                        promised);
    }
}
