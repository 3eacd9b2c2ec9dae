package org.knotenpunkt.web.partnership.life;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.SaidYes;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.partnership.changes.Difference;
import org.knotenpunkt.web.partnership.pages.AgreementPage;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * The page on which a party approves what is proposed.
 *
 * @param page what is proposed, all of it
 * @param mandate by which the visitor signs
 * @param before what the party has approved last, be it that its yes was cancelled; null if it has not approved anything yet
 * @param difference from that; without parts if there is none
 * @param asked whether its yes would be taken now
 */
public record ApprovalView(
        FormView form,
        AgreementPage page,
        Party party,
        Mandate mandate,
        @Nullable SaidYes before,
        Difference difference,
        boolean asked) {
    public Optional<SaidYes> approvedBefore() {
        return Optional.ofNullable(before);
    }
}
