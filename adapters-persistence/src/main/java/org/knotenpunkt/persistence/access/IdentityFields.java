package org.knotenpunkt.persistence.access;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.Identity;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;

/** Who the owner of an account is, with what the account's grants give on {@link #DAY}. */
final class IdentityFields {
    /** The day whose rights count. */
    static final Param<LocalDate> DAY = param("day", LocalDate.class);

    private IdentityFields() {}

    /** Of a row of accounts. */
    static SelectField<Identity> identity(SelectField<Means> means) {
        return row(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        means,
                        ACCOUNT.SIGN_IN_NAME.convertFrom(SignInName::new),
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.PASSWORD_TEMPORARY,
                        held())
                .mapping((account, known, name, displayName, passwordTemporary, held) ->
                        new Identity(account, known, name, displayName, passwordTemporary, rights(held), towns(held)));
    }

    /** A right, and the name of the town in which it is held, if it is held in one. */
    private record Held(Right right, @Nullable String town) {}

    private static Field<List<Held>> held() {
        return multiset(select(GrantColumns.RIGHT, GrantViews.organisationName())
                        .from(ACCESS_GRANT)
                        .leftJoin(ORGANISATION_NAME)
                        .on(GrantViews.isNameOf(ACCESS_GRANT.TOWN_ID, DAY))
                        .where(ACCESS_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(GrantColumns.inForce(DAY)))
                .convertFrom(rows -> rows.map(mapping(Held::new)));
    }

    private static Set<Right> rights(List<Held> held) {
        return held.stream().map(Held::right).collect(toUnmodifiableSet());
    }

    private static Map<MunicipalityId, String> towns(List<Held> held) {
        var towns = new HashMap<MunicipalityId, String>();
        for (var one : held) {
            if (one.right().scope() instanceof Scope.InTown place && one.town() != null) {
                towns.put(place.municipality(), one.town());
            }
        }
        return towns;
    }
}
