package org.knotenpunkt.persistence.shared;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.impl.DSL.row;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.SelectField;
import org.knotenpunkt.domain.shared.Withdrawal;

/** How something was taken back that had never been true, in three columns; null while it counts. */
public final class Withdrawals {
    private Withdrawals() {}

    /** When it was taken back, as it is kept. */
    public static OffsetDateTime at(Withdrawal withdrawal) {
        return withdrawal.at().atOffset(ZoneOffset.UTC);
    }

    public static SelectField<Withdrawal> withdrawal(Field<OffsetDateTime> at, Field<UUID> by, Field<String> reason) {
        return row(at, by, reason)
                .mapping(nullOnAllNull((when, who, why) -> new Withdrawal(when.toInstant(), who, why)));
    }
}
