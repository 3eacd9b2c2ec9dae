package org.knotenpunkt.domain.offer.accessibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What a statement on accessibility says.
 *
 * @param responsible the office that answers for the pages; 1 to 200 characters
 * @param email by which one reaches it, 3 to 200 characters
 * @param phone up to 60 characters, or null
 * @param barriers what cannot be used by everybody, why not, and what can be used instead; up to 2000 characters, or null
 * @param assessed the day on which whoever says it has looked last
 */
public record StatementContent(
        String responsible,
        String email,
        @Nullable String phone,
        Conformity conformity,
        @Nullable String barriers,
        LocalDate assessed) {
    public static final int MAX_NAME_LENGTH = 200;
    public static final int MAX_PHONE_LENGTH = 60;
    public static final int MAX_BARRIERS_LENGTH = 2000;

    public StatementContent {
        responsible = Texts.called("office of a statement", responsible, MAX_NAME_LENGTH);
        email = Texts.called("address of a statement", email, MAX_NAME_LENGTH);
        phone = Texts.optionallyCalled("telephone of a statement", phone, MAX_PHONE_LENGTH);
        barriers = Texts.optional("barriers of a statement", barriers, MAX_BARRIERS_LENGTH);
    }
}
