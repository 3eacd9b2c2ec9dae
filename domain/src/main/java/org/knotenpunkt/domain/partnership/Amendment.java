package org.knotenpunkt.domain.partnership;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * The document that leads from one version in force to the next.
 *
 * @param title 1 to 200 characters
 * @param reason why it is needed, 1 to 2,000 characters
 * @param disagreement that led to it; null if none did, or it is known in another installation alone
 */
public record Amendment(
        String title, String reason, @Nullable DisagreementId disagreement) {
    public static final int MAX_TITLE_LENGTH = 200;
    public static final int MAX_REASON_LENGTH = 2_000;

    public Amendment {
        title = Texts.called("title of an amendment", title, MAX_TITLE_LENGTH);
        reason = Texts.checked("reason of an amendment", reason, MAX_REASON_LENGTH);
    }

    /** One to which no disagreement led. */
    public Amendment(String title, String reason) {
        this(title, reason, null);
    }
}
