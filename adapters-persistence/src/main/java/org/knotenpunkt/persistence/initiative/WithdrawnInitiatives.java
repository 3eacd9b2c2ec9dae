package org.knotenpunkt.persistence.initiative;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_INITIATIVE;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.knotenpunkt.application.initiative.WithdrawnInitiative;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.shared.ForeignKeys;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** How networks leave the tables that were set up in error, and what is left of them. */
final class WithdrawnInitiatives {
    private static final Set<String> HOLDING = Set.of(ACCESS_GRANT.getName(), AGREEMENT_RELEASE.getName());

    private WithdrawnInitiatives() {}

    static Optional<WithdrawnInitiative> find(DSLContext dsl, InitiativeId id) {
        return dsl.select(
                        WITHDRAWN_INITIATIVE.ID.convertFrom(InitiativeId::new),
                        WITHDRAWN_INITIATIVE.NAME,
                        WITHDRAWN_INITIATIVE.WITHDRAWN_AT.convertFrom(OffsetDateTime::toInstant),
                        WITHDRAWN_INITIATIVE.WITHDRAWN_REASON)
                .from(WITHDRAWN_INITIATIVE)
                .where(WITHDRAWN_INITIATIVE.ID.eq(id.value()))
                .fetchOptional(mapping(WithdrawnInitiative::new));
    }

    /** Takes the network out, unless a right leads to it, or something was released to it. */
    static boolean withdraw(DSLContext dsl, Initiative initiative, Withdrawal how) {
        return ForeignKeys.holding(
                        dsl,
                        () -> {
                            remove(dsl, initiative);
                            Statements.forget(dsl, initiative.id().value());
                            insert(dsl, initiative, how);
                        },
                        table -> Optional.of(table).filter(HOLDING::contains))
                .isEmpty();
    }

    private static void remove(DSLContext dsl, Initiative initiative) {
        new InitiativeParts(dsl, initiative).delete();
        var found = dsl.deleteFrom(INITIATIVE)
                .where(INITIATIVE.ID.eq(initiative.id().value()), INITIATIVE.VERSION.eq(initiative.version()))
                .execute();
        Saved.requireOne(found, initiative.id());
    }

    private static void insert(DSLContext dsl, Initiative initiative, Withdrawal how) {
        dsl.insertInto(WITHDRAWN_INITIATIVE)
                .set(WITHDRAWN_INITIATIVE.ID, initiative.id().value())
                .set(WITHDRAWN_INITIATIVE.NAME, initiative.name())
                .set(WITHDRAWN_INITIATIVE.WITHDRAWN_AT, Withdrawals.at(how))
                .set(WITHDRAWN_INITIATIVE.WITHDRAWN_BY, how.by())
                .set(WITHDRAWN_INITIATIVE.WITHDRAWN_REASON, how.reason())
                .execute();
    }
}
