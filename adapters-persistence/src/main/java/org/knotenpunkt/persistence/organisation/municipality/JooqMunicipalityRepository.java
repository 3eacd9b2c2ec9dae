package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY_FACT;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.YOUTH_OFFICE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityHistory;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;

/** Municipalities in PostgreSQL. */
public final class JooqMunicipalityRepository implements MunicipalityRepository {
    private final Database database;

    @Inject
    public JooqMunicipalityRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Municipality> findById(MunicipalityId id) {
        return find(MUNICIPALITY.ORGANISATION_ID.eq(id.value()));
    }

    @Override
    public Optional<Municipality> findByAgs(Ags ags) {
        return find(MUNICIPALITY.AGS.eq(ags.value()));
    }

    private Optional<Municipality> find(Condition condition) {
        return database.dsl()
                .select(
                        MUNICIPALITY.ORGANISATION_ID.convertFrom(MunicipalityId::new),
                        MUNICIPALITY.AGS.convertFrom(Ags::new),
                        row(MUNICIPALITY.DISTRICT_ID, MUNICIPALITY.REGION_ID, MUNICIPALITY.STATE_ID)
                                .mapping(JooqMunicipalityRepository::areas),
                        MunicipalityRows.HISTORY,
                        MUNICIPALITY.VERSION)
                .from(MUNICIPALITY)
                .where(condition)
                .fetchOptional(mapping(Municipality::restore));
    }

    private static Areas areas(@Nullable UUID district, @Nullable UUID region, @Nullable UUID state) {
        return new Areas(area(district), area(region), area(state));
    }

    private static @Nullable OrganisationId area(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    @Override
    public void save(Municipality municipality) {
        Saved.requireOne(municipality.version() == 0 ? insert(municipality) : update(municipality), municipality);
        var id = municipality.id().value();
        database.dsl()
                .batch(Stream.concat(deletions(id), insertions(id, municipality.history()))
                        .toList())
                .execute();
        Statements.keep(database, id, municipality.id(), municipality.withdrawn());
    }

    private int insert(Municipality municipality) {
        return database.dsl()
                .insertInto(MUNICIPALITY)
                .set(MUNICIPALITY.ORGANISATION_ID, municipality.id().value())
                .set(MUNICIPALITY.AGS, municipality.ags().value())
                .set(MUNICIPALITY.DISTRICT_ID, id(municipality.areas().district()))
                .set(MUNICIPALITY.REGION_ID, id(municipality.areas().region()))
                .set(MUNICIPALITY.STATE_ID, id(municipality.areas().state()))
                .set(MUNICIPALITY.VERSION, 1L)
                .onConflict(MUNICIPALITY.ORGANISATION_ID)
                .doNothing()
                .execute();
    }

    private int update(Municipality municipality) {
        return database.dsl()
                .update(MUNICIPALITY)
                .set(MUNICIPALITY.VERSION, MUNICIPALITY.VERSION.plus(1))
                .where(MUNICIPALITY.ORGANISATION_ID.eq(municipality.id().value()))
                .and(MUNICIPALITY.VERSION.eq(municipality.version()))
                .execute();
    }

    private static @Nullable UUID id(@Nullable OrganisationId area) {
        return area == null ? null : area.value();
    }

    private static Stream<Query> deletions(UUID id) {
        return Stream.of(
                deleteFrom(MUNICIPALITY_FACT).where(MUNICIPALITY_FACT.ORGANISATION_ID.eq(id)),
                deleteFrom(YOUTH_OFFICE).where(YOUTH_OFFICE.ORGANISATION_ID.eq(id)),
                deleteFrom(POPULATION).where(POPULATION.ORGANISATION_ID.eq(id)));
    }

    private static Stream<Query> insertions(UUID id, MunicipalityHistory history) {
        return Stream.of(
                        history.facts().entries().stream().map(entry -> facts(id, entry)),
                        history.youthOffice().entries().stream().map(entry -> youthOffice(id, entry)),
                        history.population().entrySet().stream()
                                .map(entry -> population(id, entry.getKey(), entry.getValue())))
                .flatMap(inserts -> inserts);
    }

    private static Query facts(UUID id, Dated<Sourced<MunicipalityFacts>> entry) {
        var facts = entry.value().value();
        return insertInto(MUNICIPALITY_FACT)
                .set(MUNICIPALITY_FACT.ORGANISATION_ID, id)
                .set(MUNICIPALITY_FACT.VALID_FROM, entry.validity().from())
                .set(MUNICIPALITY_FACT.VALID_UNTIL, entry.validity().until())
                .set(MUNICIPALITY_FACT.KIND_CODE, facts.kind().code())
                .set(MUNICIPALITY_FACT.SEAT, facts.seat())
                .set(MUNICIPALITY_FACT.POSTAL_CODE, facts.postalCode())
                .set(MUNICIPALITY_FACT.AREA_HA, facts.hectares())
                .set(MUNICIPALITY_FACT.SOURCE_TITLE, entry.value().source().title())
                .set(
                        MUNICIPALITY_FACT.SOURCE_DATE,
                        entry.value().source().date().toString());
    }

    private static Query youthOffice(UUID id, Dated<Sourced<Boolean>> entry) {
        return insertInto(YOUTH_OFFICE)
                .set(YOUTH_OFFICE.ORGANISATION_ID, id)
                .set(YOUTH_OFFICE.VALID_FROM, entry.validity().from())
                .set(YOUTH_OFFICE.VALID_UNTIL, entry.validity().until())
                .set(YOUTH_OFFICE.OWN, entry.value().value())
                .set(YOUTH_OFFICE.SOURCE_TITLE, entry.value().source().title())
                .set(YOUTH_OFFICE.SOURCE_DATE, entry.value().source().date().toString());
    }

    private static Query population(UUID id, LocalDate countedOn, Sourced<Integer> inhabitants) {
        return insertInto(POPULATION)
                .set(POPULATION.ORGANISATION_ID, id)
                .set(POPULATION.COUNTED_ON, countedOn)
                .set(POPULATION.INHABITANTS, inhabitants.value())
                .set(POPULATION.SOURCE_TITLE, inhabitants.source().title())
                .set(POPULATION.SOURCE_DATE, inhabitants.source().date().toString());
    }
}
