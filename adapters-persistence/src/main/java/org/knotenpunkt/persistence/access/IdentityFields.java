package org.knotenpunkt.persistence.access;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.knotenpunkt.application.access.Identity;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;

/** Who the owner of an account is, with what the account's grants give on {@link #DAY}. */
final class IdentityFields {
    /** The day whose rights count. */
    static final Param<LocalDate> DAY = param("day", LocalDate.class);

    private IdentityFields() {}

    /** Of a row of accounts. */
    static SelectField<Identity> identity(Field<Means> means) {
        return row(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        means,
                        ACCOUNT.SIGN_IN_NAME.convertFrom(SignInName::new),
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.PASSWORD_TEMPORARY,
                        rights(),
                        towns())
                .mapping(Identity::new);
    }

    private static Field<Set<Right>> rights() {
        return multiset(select(GrantColumns.RIGHT)
                        .from(ACCESS_GRANT)
                        .where(ACCESS_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(GrantColumns.inForce(DAY)))
                .convertFrom(rows -> new HashSet<>(rows.map(Record1::value1)));
    }

    private static Field<Map<MunicipalityId, String>> towns() {
        return multiset(selectDistinct(
                                ACCESS_GRANT.TOWN_ID.convertFrom(MunicipalityId::new), GrantViews.organisationName())
                        .from(ACCESS_GRANT)
                        .join(ORGANISATION_NAME)
                        .on(GrantViews.isNameOf(ACCESS_GRANT.TOWN_ID, DAY))
                        .where(ACCESS_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(GrantColumns.inForce(DAY)))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }
}
