package org.knotenpunkt.web.offer.accessibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;

/**
 * What a town says about the accessibility of its public pages, as JSON.
 *
 * @param content absent as long as it has said nothing
 */
record StatementJson(UUID town, @Nullable ContentJson content, long version) {
    static StatementJson from(AccessibilityStatement statement) {
        return new StatementJson(
                statement.town().value(),
                statement.content().map(ContentJson::from).orElse(null),
                statement.version());
    }

    record ContentJson(
            String responsible,
            String email,
            @Nullable String phone,
            Conformity conformity,
            @Nullable String barriers,
            LocalDate assessed) {
        static ContentJson from(StatementContent content) {
            return new ContentJson(
                    content.responsible(),
                    content.email(),
                    content.phone(),
                    content.conformity(),
                    content.barriers(),
                    content.assessed());
        }
    }
}
