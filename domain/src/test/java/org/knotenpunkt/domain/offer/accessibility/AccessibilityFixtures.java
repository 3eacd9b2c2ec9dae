package org.knotenpunkt.domain.offer.accessibility;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/** What Lindenau says about its pages, and what it is told. */
public final class AccessibilityFixtures {
    private AccessibilityFixtures() {}

    public static FeedbackId feedbackId(int number) {
        return new FeedbackId(new UUID(0xe010, number));
    }

    public static StatementContent aContent(Conformity conformity, @Nullable String barriers) {
        return new StatementContent(
                "Koordinierungsstelle", "pages@lindenau.example", "0209 1", conformity, barriers, TODAY);
    }

    public static AccessibilityStatement aStatement() {
        return AccessibilityStatement.none(LINDENAU)
                .describe(aContent(Conformity.PARTIAL, "Some texts are long"), TODAY, NOW)
                .orElseThrow();
    }

    public static FeedbackText aText(String text) {
        return new FeedbackText(text, "kim@families.example", "/programm/x", new LanguageTag("tr"));
    }

    public static Feedback aFeedback(int number, String text) {
        return Feedback.received(feedbackId(number), LINDENAU, aText(text), NOW);
    }
}
