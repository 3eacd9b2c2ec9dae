package org.knotenpunkt.web.partnership.disagreement;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.web.shared.input.Option;

/** What a disagreement is about, as one chooses it in a form. */
final class TopicOption {
    static final String WHOLE = "whole";
    private static final String GOAL = "goal:";
    private static final String CONTRIBUTION = "contribution:";

    private TopicOption() {}

    /** @throws IllegalArgumentException if the value is none of those that the form offers */
    static Topic read(String value) {
        if (value.startsWith(GOAL)) {
            return new Topic.OfGoal(GoalId.of(value.substring(GOAL.length())));
        }
        if (value.startsWith(CONTRIBUTION)) {
            return new Topic.OfContribution(ContributionId.of(value.substring(CONTRIBUTION.length())));
        }
        if (!value.equals(WHOLE)) {
            throw new IllegalArgumentException("Nobody disagrees about " + value);
        }
        return new Topic.Whole();
    }

    private static String value(Topic topic) {
        return switch (topic) {
            case Topic.Whole whole -> WHOLE;
            case Topic.OfGoal(var goal) -> GOAL + goal;
            case Topic.OfContribution(var contribution) -> CONTRIBUTION + contribution;
        };
    }

    /** The agreement as a whole, its goals, and its contributions. */
    static List<Option> all(AgreementContent content, DisagreementWords words) {
        return Stream.of(
                        Stream.of(new Topic.Whole()),
                        content.goals().stream().map(goal -> new Topic.OfGoal(goal.id())),
                        content.contributions().stream().map(one -> new Topic.OfContribution(one.id())))
                .<Topic>flatMap(topics -> topics)
                .map(topic -> new Option(value(topic), words.topic(topic)))
                .toList();
    }
}
