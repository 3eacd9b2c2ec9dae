package org.knotenpunkt.web.organisation.pages.facts;

import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.web.shared.text.Words;

/** Relations as one of their ends tells them. */
public final class RelationWords {
    private RelationWords() {}

    /** All that tells it from others: what it is, with whom and when. */
    public static String inFull(RelationView relation, Words words) {
        return "%s %s (%s)"
                .formatted(phrase(relation, words), relation.other().name(), words.show(relation.recorded()));
    }

    /** What comes before the name of the other: {@code trägt}, {@code wird getragen von}. */
    public static String phrase(RelationView relation, Words words) {
        return words.text("relation.%s.%s"
                .formatted(relation.kind().name(), relation.direction().name()));
    }
}
