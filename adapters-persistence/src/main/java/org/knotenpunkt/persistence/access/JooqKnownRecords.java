package org.knotenpunkt.persistence.access;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.sight.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.sight.KnownRecord;
import org.knotenpunkt.domain.access.sight.RecordKind;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.persistence.organisation.socialspace.SpaceNames;
import org.knotenpunkt.persistence.shared.Database;

/** Records in PostgreSQL, one query each; what other towns own is hidden by the scope of the transaction. */
public final class JooqKnownRecords implements KnownRecords {
    private final Database database;
    private final Today today;

    @Inject
    public JooqKnownRecords(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        var dsl = database.dsl();
        return switch (kind) {
            case ORGANISATION -> organisation(dsl, id);
            case RELATION ->
                dsl.select(
                                concat(nameOf(RELATION.FROM_ID), inline(" – "), nameOf(RELATION.TO_ID)),
                                RELATION.MUNICIPALITY_ID)
                        .from(RELATION)
                        .where(RELATION.ID.eq(id))
                        .fetchOptional(row -> known(kind, id, row.value1(), town(row.value2())));
            case FUNCTION ->
                dsl.select(
                                nameOf(ORGANISATION_FUNCTION.ORGANISATION_ID),
                                ORGANISATION_FUNCTION.MUNICIPALITY_ID,
                                ORGANISATION_FUNCTION.ORGANISATION_ID)
                        .from(ORGANISATION_FUNCTION)
                        .where(ORGANISATION_FUNCTION.ID.eq(id))
                        .fetchOptional(row -> known(
                                kind,
                                id,
                                row.value1(),
                                new Scope.Organisation(new MunicipalityId(row.value2()), row.value3())));
            case SOCIAL_SPACE ->
                dsl.select(SpaceNames.LATEST, SOCIAL_SPACE.MUNICIPALITY_ID)
                        .from(SOCIAL_SPACE)
                        .where(SOCIAL_SPACE.ID.eq(id))
                        .fetchOptional(row -> known(kind, id, row.value1(), town(row.value2())));
            case IMPORT ->
                dsl.select(REGISTER_IMPORT.FILE_NAME)
                        .from(REGISTER_IMPORT)
                        .where(REGISTER_IMPORT.ID.eq(id))
                        .fetchOptional(row -> known(kind, id, row.value1(), new Scope.Commons()));
            case INITIATIVE ->
                dsl.select(INITIATIVE.NAME)
                        .from(INITIATIVE)
                        .where(INITIATIVE.ID.eq(id))
                        .fetchOptional(row -> known(kind, id, row.value1(), new Scope.Initiative(id)));
            case ACCOUNT ->
                dsl.select(ACCOUNT.DISPLAY_NAME)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(id))
                        .fetchOptional(row -> known(kind, id, row.value1(), new Scope.Installation()));
            case GRANT ->
                dsl.select(ACCOUNT.DISPLAY_NAME, GrantColumns.RIGHT)
                        .from(ACCESS_GRANT)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(ACCESS_GRANT.ACCOUNT_ID))
                        .where(ACCESS_GRANT.ID.eq(id))
                        .fetchOptional(row ->
                                known(kind, id, row.value1(), row.value2().scope()));
        };
    }

    private Optional<KnownRecord> organisation(DSLContext dsl, UUID id) {
        return dsl.select(
                        nameOf(ORGANISATION.ID),
                        ORGANISATION.HOME_MUNICIPALITY_ID,
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf))
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(row -> new KnownRecord(
                        RecordKind.ORGANISATION, id, row.value1(), place(id, row.value2()), row.value3()));
    }

    private static Scope place(UUID organisation, @Nullable UUID home) {
        return home == null ? new Scope.Commons() : new Scope.Organisation(new MunicipalityId(home), organisation);
    }

    private static Scope town(UUID town) {
        return new Scope.Municipality(new MunicipalityId(town));
    }

    private static KnownRecord known(RecordKind kind, UUID id, String name, Scope scope) {
        return new KnownRecord(kind, id, name, scope, null);
    }

    private Field<String> nameOf(Field<UUID> organisation) {
        return coalesce(
                field(select(GrantViews.organisationName())
                        .from(ORGANISATION_NAME)
                        .where(GrantViews.isNameOf(organisation, today.today()))),
                inline(""));
    }
}
