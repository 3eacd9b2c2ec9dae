package org.knotenpunkt.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.NameFit;

/**
 * The places in which roles can be held, as they are on a day.
 *
 * @param dsl the transaction in which they are looked for
 */
record ScopeQueries(DSLContext dsl, LocalDate day) {
    private static final String TOWN = OrganisationKind.MUNICIPALITY.name();
    private static final Field<String> KEY = field(select(max(ORGANISATION_KEY.VALUE))
            .from(ORGANISATION_KEY)
            .where(ORGANISATION_KEY.ORGANISATION_ID.eq(ORGANISATION.ID))
            .and(ORGANISATION_KEY.SCHEME.in("AGS", "SCHOOL_NUMBER"))
            .and(ORGANISATION_KEY.VALID_UNTIL.isNull()));

    boolean exists(Scope scope) {
        return switch (scope) {
            case Scope.Installation installation -> true;
            case Scope.Commons commons -> false;
            case Scope.Municipality(var town) -> existsOrganisation(isTown().and(ORGANISATION.ID.eq(town.value())));
            case Scope.Organisation(var town, var organisation) ->
                existsOrganisation(ORGANISATION.ID.eq(organisation).and(isAnybodysIn(town)));
            case Scope.Initiative(var initiative) -> dsl.fetchExists(INITIATIVE, INITIATIVE.ID.eq(initiative));
        };
    }

    private boolean existsOrganisation(Condition condition) {
        return dsl.fetchExists(ORGANISATION, condition.and(isAlive()));
    }

    /** Whoever belongs to no town works in any. */
    private static Condition isAnybodysIn(MunicipalityId town) {
        return ORGANISATION.HOME_MUNICIPALITY_ID.eq(town.value()).or(ORGANISATION.HOME_MUNICIPALITY_ID.isNull());
    }

    List<NamedScope> find(ScopeKind kind, String text, @Nullable Set<MunicipalityId> within, int limit) {
        return switch (kind) {
            case INSTALLATION -> List.of();
            case MUNICIPALITY -> organisations(isTown(), text, within, limit);
            case ORGANISATION ->
                organisations(
                        ORGANISATION.KIND.ne(TOWN).and(ORGANISATION.HOME_MUNICIPALITY_ID.isNotNull()),
                        text,
                        within,
                        limit);
            case INITIATIVE -> initiatives(text, limit);
        };
    }

    private List<NamedScope> organisations(
            Condition kind, String text, @Nullable Set<MunicipalityId> within, int limit) {
        return dsl.select(
                        ORGANISATION.ID,
                        ORGANISATION.HOME_MUNICIPALITY_ID,
                        GrantViews.organisationName(),
                        coalesce(KEY, inline("")))
                .from(ORGANISATION)
                .join(ORGANISATION_NAME)
                .on(GrantViews.isNameOf(ORGANISATION.ID, day))
                .where(kind)
                .and(isAlive())
                .and(within == null ? noCondition() : ORGANISATION.HOME_MUNICIPALITY_ID.in(ids(within)))
                .and(matches(text))
                .orderBy(
                        NameFit.of(text, List.of(ORGANISATION_NAME.FULL_NAME, ORGANISATION_NAME.SHORT_NAME)),
                        german(GrantViews.organisationName()),
                        ORGANISATION.ID)
                .limit(limit)
                .fetch(mapping(ScopeQueries::place));
    }

    private static NamedScope place(UUID id, UUID home, String name, String key) {
        var town = new MunicipalityId(home);
        return new NamedScope(
                id.equals(home) ? new Scope.Municipality(town) : new Scope.Organisation(town, id), name, key);
    }

    private static Condition matches(String text) {
        var sought = Texts.onOneLine(text);
        if (sought.isEmpty()) {
            return noCondition();
        }
        return OrganisationFields.isNamedWith(sought)
                .or(ORGANISATION.ID.in(select(ORGANISATION_KEY.ORGANISATION_ID)
                        .from(ORGANISATION_KEY)
                        .where(ORGANISATION_KEY.VALUE.eq(sought))));
    }

    private List<NamedScope> initiatives(String text, int limit) {
        return dsl.select(INITIATIVE.ID, INITIATIVE.NAME)
                .from(INITIATIVE)
                .where(lower(INITIATIVE.NAME).contains(Texts.onOneLine(text).toLowerCase(Locale.ROOT)))
                .orderBy(german(INITIATIVE.NAME), INITIATIVE.ID)
                .limit(limit)
                .fetch(mapping((id, name) -> new NamedScope(new Scope.Initiative(id), name, "")));
    }

    private static Condition isTown() {
        return ORGANISATION.KIND.eq(TOWN);
    }

    private Condition isAlive() {
        return ORGANISATION.LAST_DAY.isNull().or(ORGANISATION.LAST_DAY.ge(day));
    }

    private static Field<String> german(Field<String> name) {
        return name.collate(collation("de-x-icu"));
    }

    private static List<UUID> ids(Set<MunicipalityId> towns) {
        return towns.stream().map(MunicipalityId::value).toList();
    }
}
