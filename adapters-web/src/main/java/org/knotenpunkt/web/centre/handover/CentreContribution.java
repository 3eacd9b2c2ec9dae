package org.knotenpunkt.web.centre.handover;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.handover.EndingSoon;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.centre.CentrePaths;
import org.knotenpunkt.web.centre.CentreWords;
import org.knotenpunkt.web.centre.assessment.SelfAssessmentPaths;
import org.knotenpunkt.web.organisation.pages.facts.ChangeWords;
import org.knotenpunkt.web.organisation.pages.facts.FunctionWords;
import org.knotenpunkt.web.shared.text.Words;

/** What the feature of centres itself tells: what ends, what the centre wants to do next, and what has changed. */
final class CentreContribution implements HandoverContribution {
    private static final String SEPARATOR = " · ";

    @Override
    public List<HandoverSection> of(Actor actor, Handover handover, Words words) {
        return List.of(
                new HandoverSection(
                        HandoverChapter.DUE,
                        Stream.concat(
                                        handover.endings().stream().map(ending -> ending(handover, ending, words)),
                                        handover.openSteps().stream().map(steps -> steps(steps, words)))
                                .toList()),
                new HandoverSection(
                        HandoverChapter.CHANGED,
                        handover.changes().stream()
                                .map(change -> change(handover, change, words))
                                .toList()));
    }

    private static HandoverEntry ending(Handover handover, EndingSoon ending, Words words) {
        return switch (ending) {
            case EndingSoon.OfFunding(var line, var day) ->
                new HandoverEntry(
                        words.text("handover.ends.funding", "programme", line.programme()),
                        day,
                        centre(handover) + "#funding");
            case EndingSoon.OfPost(var post, var day) ->
                new HandoverEntry(
                        words.text("handover.ends.post", "post", new CentreWords(words).post(post)),
                        day,
                        centre(handover) + "#posts");
            case EndingSoon.OfTerm(var organisation, var function, var term, var day) ->
                new HandoverEntry(
                        words.text(
                                "handover.ends.term",
                                "function",
                                FunctionWords.name(function, words),
                                "name",
                                term.name(),
                                "organisation",
                                organisation.name()),
                        day,
                        organisation(organisation));
        };
    }

    private static HandoverEntry steps(Handover.OpenSteps steps, Words words) {
        var path = SelfAssessmentPaths.of(steps.assessment());
        return new HandoverEntry(
                words.text("handover.steps", "day", steps.day()),
                null,
                path,
                steps.standings().stream()
                        .flatMap(standing -> step(steps.frame(), standing, path, words))
                        .toList());
    }

    private static Stream<HandoverEntry> step(QualityFrame frame, Standing standing, String path, Words words) {
        var criterion = frame.criterion(standing.criterion())
                .map(one -> frame.wording(one, words.language().tag()).question())
                .orElseThrow();
        return Stream.ofNullable(standing.nextStep())
                .map(step -> new HandoverEntry(
                        words.text("handover.step", "step", step, "criterion", criterion),
                        null,
                        path + "#" + standing.criterion()));
    }

    private static HandoverEntry change(Handover handover, Change change, Words words) {
        return new HandoverEntry(
                Stream.of(
                                ChangeWords.sentence(change, words),
                                another(handover, change.organisation())
                                        .map(OrganisationRef::name)
                                        .orElse(""),
                                ChangeWords.detail(change, words),
                                Optional.ofNullable(change.other())
                                        .map(OrganisationRef::name)
                                        .orElse(""),
                                ChangeWords.renaming(change, words))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(SEPARATOR)),
                words.day(change.at()),
                path(handover, change));
    }

    private static Optional<OrganisationRef> another(Handover handover, @Nullable OrganisationRef organisation) {
        return Optional.ofNullable(organisation)
                .filter(one -> !one.id().equals(handover.centre().organisation().id()));
    }

    private static String path(Handover handover, Change change) {
        if (change.type().startsWith("centre.self-assessment-")) {
            return SelfAssessmentPaths.of(new SelfAssessmentId(change.subject()));
        }
        return Stream.of(change.organisation(), change.other())
                .flatMap(end -> another(handover, end).stream())
                .map(CentreContribution::organisation)
                .findFirst()
                .orElseGet(() -> change.type().startsWith("centre.")
                        ? centre(handover)
                        : "/organisations/" + handover.centre().organisation().id());
    }

    private static String centre(Handover handover) {
        return CentrePaths.of(handover.centre().centre().id());
    }

    private static String organisation(OrganisationRef organisation) {
        return "/organisations/" + organisation.id();
    }
}
