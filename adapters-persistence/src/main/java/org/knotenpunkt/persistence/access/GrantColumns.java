package org.knotenpunkt.persistence.access;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ACCESS_GRANT;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** How grants stand in their table. */
final class GrantColumns {
    static final SelectField<Right> RIGHT = row(
                    ACCESS_GRANT.ROLE,
                    ACCESS_GRANT.SCOPE_KIND,
                    ACCESS_GRANT.TOWN_ID,
                    ACCESS_GRANT.ORGANISATION_ID,
                    ACCESS_GRANT.INITIATIVE_ID)
            .mapping(GrantColumns::right);

    static final SelectField<Validity> VALIDITY =
            row(ACCESS_GRANT.VALID_FROM, ACCESS_GRANT.VALID_UNTIL).mapping(Validity::new);

    private GrantColumns() {}

    private static Right right(
            String role, String kind, @Nullable UUID town, @Nullable UUID organisation, @Nullable UUID initiative) {
        return new Right(Role.valueOf(role), scope(ScopeKind.valueOf(kind), town, organisation, initiative));
    }

    private static Scope scope(
            ScopeKind kind, @Nullable UUID town, @Nullable UUID organisation, @Nullable UUID initiative) {
        return switch (kind) {
            case INSTALLATION -> new Scope.Installation();
            case MUNICIPALITY -> new Scope.Municipality(municipality(town));
            case ORGANISATION -> new Scope.Organisation(municipality(town), Objects.requireNonNull(organisation));
            case INITIATIVE -> new Scope.Initiative(Objects.requireNonNull(initiative));
        };
    }

    private static MunicipalityId municipality(@Nullable UUID town) {
        return new MunicipalityId(Objects.requireNonNull(town));
    }

    static @Nullable UUID town(Scope scope) {
        return scope instanceof Scope.InTown place ? place.municipality().value() : null;
    }

    static @Nullable UUID organisation(Scope scope) {
        return scope instanceof Scope.Organisation place ? place.organisation() : null;
    }

    static @Nullable UUID initiative(Scope scope) {
        return scope instanceof Scope.Initiative place ? place.initiative() : null;
    }

    /** Grants that give their right on the day: those that are tied only while their holder serves in the function. */
    static Condition inForce(Field<LocalDate> day) {
        return notOver(day)
                .and(ACCESS_GRANT.VALID_FROM.isNull().or(ACCESS_GRANT.VALID_FROM.le(day)))
                .and(ACCESS_GRANT.FUNCTION_ID.isNull().or(condition(Services.serves(day))));
    }

    /** Grants whose last day is the day or later, whoever serves in a function. */
    static Condition notOver(LocalDate day) {
        return notOver(val(day));
    }

    private static Condition notOver(Field<LocalDate> day) {
        return ACCESS_GRANT
                .WITHDRAWN_AT
                .isNull()
                .and(ACCESS_GRANT.VALID_UNTIL.isNull().or(ACCESS_GRANT.VALID_UNTIL.ge(day)));
    }
}
