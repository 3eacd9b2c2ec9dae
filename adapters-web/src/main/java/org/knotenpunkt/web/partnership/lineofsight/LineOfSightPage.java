package org.knotenpunkt.web.partnership.lineofsight;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightView;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.lineofsight.AssessmentLines;
import org.knotenpunkt.domain.partnership.lineofsight.ContributionLine;
import org.knotenpunkt.domain.partnership.lineofsight.GoalLine;
import org.knotenpunkt.domain.partnership.lineofsight.LineOfSight;
import org.knotenpunkt.domain.partnership.lineofsight.MissingLink;
import org.knotenpunkt.domain.partnership.lineofsight.NeedLine;
import org.knotenpunkt.web.needs.pages.PlaceCode;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.picture.Branch;
import org.knotenpunkt.web.partnership.picture.TreePicture;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The lines of sight of a town, or of one agreement.
 *
 * @param of what the town or the agreement is called
 * @param paths where what is done is shown
 */
public record LineOfSightPage(LineOfSightView view, String of, Form query, UndertakingPaths paths) {
    /** As many goals as anybody wants to see at once. */
    private static final int MOST_GOALS = 150;

    private static final int COLUMNS = 3;

    /** A place at which lines break off. */
    public record Broken(String text, String more, String path) {}

    public LineOfSight lines() {
        return view.lines();
    }

    /** The way to the page of one agreement. */
    public List<Crumb> crumbs() {
        return AgreementCrumbs.to(AgreementId.of(query.value("agreement")), of, query.words());
    }

    public boolean isNarrowed() {
        return query.isFilled("place", "assessment", "agreement");
    }

    /** Whether there is so much that one should choose first. */
    public boolean isTooMuch() {
        return !isNarrowed() && lines().goals().count() > MOST_GOALS;
    }

    public List<Option> places() {
        return view.threads().assessments().stream()
                .map(one -> new Option(PlaceCode.of(one.assessment().place()), one.placeName()))
                .distinct()
                .toList();
    }

    public List<Option> assessments() {
        return view.threads().assessments().stream()
                .map(one -> new Option(
                        one.assessment().id().toString(), one.assessment().title()))
                .toList();
    }

    public List<Option> agreements() {
        return view.threads().pursuits().stream()
                .map(one -> new Option(one.agreement().toString(), one.content().title()))
                .toList();
    }

    public String path(AssessmentLines lines) {
        return "/assessments/" + lines.of().assessment().id();
    }

    /** This page, with that assessment alone. */
    public String focused(AssessmentLines lines) {
        return LineOfSightPages.PATH + "?assessment=" + lines.of().assessment().id();
    }

    public int needs() {
        return (int) lines().needs().count();
    }

    /** How many needs a goal answers. */
    public int answered() {
        return (int) lines().needs().filter(need -> !need.goals().isEmpty()).count();
    }

    public int goals() {
        return (int) lines().goals().count();
    }

    /** How many goals have a value by which they can be judged. */
    public int measured() {
        return (int) lines().goals()
                .filter(goal -> goal.standing().judgedBy().isPresent())
                .count();
    }

    /** Where lines break off in that way, each with the page on which something can be done about it. */
    public List<Broken> broken(MissingLink link, Words words) {
        var said = new LineWords(words, paths);
        return switch (link) {
            case NEED_WITHOUT_GOAL ->
                lines().assessments().stream()
                        .flatMap(one -> one.needs().stream()
                                .filter(NeedLine::isWithoutGoal)
                                .map(need -> new Broken(
                                        need.need().text(),
                                        one.of().assessment().title(),
                                        said.path(one, need))))
                        .toList();
            case GOAL_WITHOUT_NEED -> goals(lines().goals().filter(GoalLine::isWithoutNeed), said);
            case GOAL_WITHOUT_VALUE -> goals(lines().goals().filter(GoalLine::isUnmeasured), said);
            case CONTRIBUTION_NEVER_DELIVERED ->
                lines().contributions()
                        .filter(ContributionLine::isNeverDelivered)
                        .map(one -> new Broken(
                                one.contribution().text(),
                                "%s, %s"
                                        .formatted(
                                                one.party(),
                                                one.pursuit().content().title()),
                                said.path(one)))
                        .toList();
            case UNDERTAKING_FOR_ENDED_GOAL ->
                lines().ended().stream()
                        .flatMap(line -> line.undertakings().stream()
                                .map(one -> new Broken(
                                        one.title(),
                                        "%s, %s"
                                                .formatted(
                                                        line.goal().text(),
                                                        line.goal().title()),
                                        said.path(line.goal(), one))))
                        .toList();
        };
    }

    private static List<Broken> goals(Stream<GoalLine> goals, LineWords said) {
        return goals.map(goal ->
                        new Broken(goal.goal().text(), goal.pursuit().content().title(), said.path(goal)))
                .toList();
    }

    /** The boxes of an assessment: its needs, with what answers them. */
    public List<Branch> branches(AssessmentLines lines, Words words) {
        var said = new LineWords(words, paths);
        return lines.needs().stream()
                .map(need -> said.branch(lines, need, view.isWhole()))
                .toList();
    }

    /** The boxes of goals that answer no need. */
    public List<Branch> besides(Words words) {
        var said = new LineWords(words, paths);
        return lines().besides().stream().map(said::besides).toList();
    }

    /** Whether anything is given or done for no operational goal in particular. */
    public boolean hasGeneral() {
        return !lines().general().isEmpty() || !lines().generalUndertakings().isEmpty();
    }

    /** The boxes of what is given and done for no operational goal in particular, by the agreement. */
    public List<Branch> general(Words words) {
        var said = new LineWords(words, paths);
        return view.threads().pursuits().stream()
                .map(pursuit -> said.general(pursuit, lines()))
                .filter(branch -> !branch.parts().isEmpty())
                .toList();
    }

    /** The boxes of goals that nobody pursues any more, with what is still done for them. */
    public List<Branch> ended(Words words) {
        var said = new LineWords(words, paths);
        return lines().ended().stream().map(said::ended).toList();
    }

    public static TreePicture wide(List<Branch> branches) {
        return TreePicture.across(branches, COLUMNS, TreePicture.PAGE);
    }

    public static TreePicture narrow(List<Branch> branches) {
        return TreePicture.down(branches);
    }
}
