package org.knotenpunkt.persistence.access;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.access.HeldBy;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.persistence.tables.tables.Account;

/** Grants with the names of today, as lists show them. */
final class GrantViews {
    private static final Account HOLDER = ACCOUNT.as("holder");
    private static final Account GIVER = ACCOUNT.as("giver");

    private GrantViews() {}

    static SelectConditionStep<Record1<GrantView>> where(Condition condition, LocalDate today) {
        return select(view(today))
                .from(ACCESS_GRANT)
                .join(HOLDER)
                .on(HOLDER.ID.eq(ACCESS_GRANT.ACCOUNT_ID))
                .leftJoin(GIVER)
                .on(GIVER.ID.eq(ACCESS_GRANT.GIVEN_BY))
                .leftJoin(ORGANISATION_FUNCTION)
                .on(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(ACCESS_GRANT.TOWN_ID))
                .and(ORGANISATION_FUNCTION.ID.eq(ACCESS_GRANT.FUNCTION_ID))
                .leftJoin(Services.from(today))
                .on(trueCondition())
                .where(condition);
    }

    private static SelectField<GrantView> view(LocalDate today) {
        return row(
                        ACCESS_GRANT.ID.convertFrom(GrantId::new),
                        HOLDER.ID.convertFrom(AccountId::new),
                        HOLDER.SIGN_IN_NAME.convertFrom(SignInName::new),
                        HOLDER.DISPLAY_NAME,
                        GrantColumns.RIGHT,
                        scopeName(today),
                        GrantColumns.VALIDITY,
                        GIVER.DISPLAY_NAME,
                        instant(ACCESS_GRANT.GIVEN_AT),
                        instant(ACCESS_GRANT.WITHDRAWN_AT),
                        heldBy(today),
                        ACCESS_GRANT.VERSION)
                .mapping(GrantView::new);
    }

    /** What the function is called is known in its town alone. */
    private static SelectField<@Nullable HeldBy> heldBy(LocalDate today) {
        return row(
                        ACCESS_GRANT.FUNCTION_ID,
                        ORGANISATION_FUNCTION.KIND,
                        ORGANISATION_FUNCTION.LABEL,
                        ORGANISATION_FUNCTION.ORGANISATION_ID,
                        nameOn(today, ORGANISATION_FUNCTION.ORGANISATION_ID),
                        Services.SERVICE)
                .mapping((function, kind, label, at, organisation, service) -> function == null
                        ? null
                        : new HeldBy(new FunctionId(function), name(kind, label, at, organisation), service));
    }

    private static HeldBy.@Nullable Name name(
            @Nullable String kind, @Nullable String label, UUID at, String organisation) {
        return kind == null
                ? null
                : new HeldBy.Name(FunctionKind.valueOf(kind), label, new OrganisationId(at), organisation);
    }

    private static Field<String> scopeName(LocalDate today) {
        return coalesce(
                field(select(organisationName())
                        .from(ORGANISATION_NAME)
                        .where(isNameOf(coalesce(ACCESS_GRANT.ORGANISATION_ID, ACCESS_GRANT.TOWN_ID), today))),
                field(select(INITIATIVE.NAME).from(INITIATIVE).where(INITIATIVE.ID.eq(ACCESS_GRANT.INITIATIVE_ID))));
    }

    /** The short name where there is one. */
    static Field<String> organisationName() {
        return coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME);
    }

    static Condition isNameOf(Field<UUID> organisation, LocalDate today) {
        return isNameOf(organisation, val(today));
    }

    static Condition isNameOf(Field<UUID> organisation, Field<LocalDate> today) {
        return ORGANISATION_NAME
                .ORGANISATION_ID
                .eq(organisation)
                .and(ORGANISATION_NAME.VALID_FROM.isNull().or(ORGANISATION_NAME.VALID_FROM.le(today)))
                .and(ORGANISATION_NAME.VALID_UNTIL.isNull().or(ORGANISATION_NAME.VALID_UNTIL.ge(today)));
    }
}
