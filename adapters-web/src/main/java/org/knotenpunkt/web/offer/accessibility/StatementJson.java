package org.knotenpunkt.web.offer.accessibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;

/**
 * What is said about the accessibility of public pages, as JSON.
 *
 * @param town whose pages they are; absent for those that are of none
 * @param content absent as long as nothing was said
 */
record StatementJson(@Nullable UUID town, @Nullable ContentJson content, long version) {
    static StatementJson from(AccessibilityStatement statement) {
        var town = statement.owner().municipality();
        return new StatementJson(
                town == null ? null : town.value(),
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
