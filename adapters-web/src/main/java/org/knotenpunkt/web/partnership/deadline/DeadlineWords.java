package org.knotenpunkt.web.partnership.deadline;

import java.util.Optional;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.text.Words;

/** What is due, in words. */
public final class DeadlineWords {
    private final Words words;

    public DeadlineWords(Words words) {
        this.words = words;
    }

    /** What it is, without the day and the agreement. */
    public String what(Deadline deadline) {
        return words.text(
                Words.keyOf(deadline.kind()),
                "text",
                Optional.ofNullable(deadline.text()).orElse(""),
                "party",
                Optional.ofNullable(deadline.party()).orElse(""));
    }

    /** The same with the agreement and the day. */
    String sentence(Deadline deadline, boolean overdue) {
        return words.text(
                overdue ? "deadlines.overdue" : "deadlines.due",
                "day",
                deadline.day(),
                "what",
                what(deadline),
                "title",
                deadline.title());
    }

    /** Where to see to it. */
    public static String path(Deadline deadline) {
        var agreement = AgreementPaths.of(deadline.agreement());
        return switch (deadline.kind()) {
            case REVIEW, SHEETS -> AgreementPaths.reviews(deadline.agreement());
            case BASELINE, GOAL, CONTRIBUTION -> agreement + "/progress";
            case NOTICE, END -> agreement;
            case RESOLUTION -> AgreementPaths.disagreement(new DisagreementId(deadline.subject()));
            case RELEASE -> AgreementPaths.releases(deadline.agreement());
        };
    }
}
