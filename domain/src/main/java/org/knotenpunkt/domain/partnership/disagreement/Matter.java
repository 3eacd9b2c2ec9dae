package org.knotenpunkt.domain.partnership.disagreement;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What a party raises. It never changes.
 *
 * @param text what it is, 1 to 5,000 characters; without personal data of children or families
 * @param party that raises it
 * @param on the day on which it does
 * @param concerned the parties that have to agree on how it is settled, each once
 */
public record Matter(
        DisagreementKind kind,
        Topic topic,
        String text,
        OrganisationId party,
        LocalDate on,
        List<OrganisationId> concerned) {
    public static final int MAX_LENGTH = 5_000;

    public Matter {
        text = Texts.checked("text of a matter", text, MAX_LENGTH);
        concerned = concerned.stream().distinct().toList();
    }

    /** Without its text: it could get into a log. */
    @Override
    public String toString() {
        return "Matter[%s, %s, %s, %s]".formatted(kind, topic, party, on);
    }
}
