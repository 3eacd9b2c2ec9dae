package org.knotenpunkt.web.access.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.audit.AuditView;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The audit of a town, or of the installation.
 *
 * @param place of what it is the audit
 * @param places where else the visitor may look
 * @param records where what the entries are about is shown
 * @param head the end of the chain, or null as long as nothing has happened
 */
public record AuditPageView(
        Form query,
        String place,
        List<Option> places,
        Page<AuditView> entries,
        AuditRecords records,
        @Nullable AuditHead head) {
    /** Whether less is shown than all. */
    public boolean isFiltered() {
        return query.isFilled("subject", "account", "from", "until");
    }
}
