package org.knotenpunkt.web.partnership.life;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * The page on which somebody notes that a party has signed elsewhere.
 *
 * @param on the day on which it was done: those can be chosen who could sign then
 * @param seen the fingerprint of what was signed; it stays the same if something else is proposed meanwhile
 */
public record SignatureView(FormView form, Party party, ApprovalWay way, LocalDate on, String seen) {
    /** In which ways a party can sign elsewhere. */
    static final List<ApprovalWay> WAYS = List.of(ApprovalWay.PAPER, ApprovalWay.SIGNED_PDF);

    public List<ApprovalWay> ways() {
        return WAYS;
    }

    /** The same page for another way. */
    public String path(ApprovalWay other) {
        return form.form().link(form.action(), "way", other, "on", on, "seen", null, Form.TOKEN, null);
    }
}
