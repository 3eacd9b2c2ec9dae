package org.knotenpunkt.persistence.partnership.release;

import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;

import java.time.LocalDate;
import org.jooq.Condition;

/** Says of rows of releases what they mean. */
public final class ReleaseRows {
    private ReleaseRows() {}

    /** Whether the office may read by the release at hand on the day. */
    public static Condition inForceOn(LocalDate day) {
        return AGREEMENT_RELEASE
                .REVOKED_AT
                .isNull()
                .and(val(day).between(AGREEMENT_RELEASE.VALID_FROM, AGREEMENT_RELEASE.VALID_UNTIL));
    }
}
