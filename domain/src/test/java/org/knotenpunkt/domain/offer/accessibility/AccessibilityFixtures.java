package org.knotenpunkt.domain.offer.accessibility;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/** What Lindenau says about its pages, and what it is told; and whoever runs the server about those that are of no town. */
public final class AccessibilityFixtures {
    /** Lindenau, which answers for its pages. */
    public static final PageOwner TOWN = new PageOwner.Town(LINDENAU);

    /** Whoever runs the server. */
    public static final PageOwner INSTALLATION = new PageOwner.Installation();

    private AccessibilityFixtures() {}

    public static FeedbackId feedbackId(int number) {
        return new FeedbackId(new UUID(0xe010, number));
    }

    public static StatementContent aContent(Conformity conformity, @Nullable String barriers) {
        return new StatementContent(
                "Koordinierungsstelle", "pages@lindenau.example", "0209 1", conformity, barriers, TODAY);
    }

    public static AccessibilityStatement aStatement() {
        return AccessibilityStatement.none(TOWN)
                .describe(aContent(Conformity.PARTIAL, "Some texts are long"), TODAY, NOW)
                .orElseThrow();
    }

    /** What is said of the pages that are of no town. */
    public static AccessibilityStatement aStatementOfTheInstallation() {
        return AccessibilityStatement.none(INSTALLATION)
                .describe(aContent(Conformity.FULL, null), TODAY, NOW)
                .orElseThrow();
    }

    public static FeedbackText aText(String text) {
        return new FeedbackText(text, "kim@families.example", "/programm/x", new LanguageTag("tr"));
    }

    public static Feedback aFeedback(int number, String text) {
        return aFeedback(number, TOWN, text);
    }

    public static Feedback aFeedback(int number, PageOwner owner, String text) {
        return Feedback.received(feedbackId(number), owner, aText(text), NOW);
    }
}
