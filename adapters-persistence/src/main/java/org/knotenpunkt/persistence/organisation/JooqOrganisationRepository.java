package org.knotenpunkt.persistence.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_SUCCESSOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.Begun;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.WithdrawnOrganisation;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationFacts;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;
import org.knotenpunkt.persistence.shared.Values;
import org.knotenpunkt.persistence.tables.tables.records.OrganisationAddressRecord;
import org.knotenpunkt.persistence.tables.tables.records.OrganisationKeyRecord;
import org.knotenpunkt.persistence.tables.tables.records.OrganisationNameRecord;
import org.knotenpunkt.persistence.tables.tables.records.OrganisationRecord;
import org.knotenpunkt.persistence.tables.tables.records.OrganisationSuccessorRecord;

/** Organisations in PostgreSQL. */
public final class JooqOrganisationRepository implements OrganisationRepository {
    private static final Param<UUID> ID = param("id", UUID.class);
    private static final PreparedQuery<Record1<Organisation>> BY_ID = PreparedQuery.of(where(ORGANISATION.ID.eq(ID)));

    private static final PreparedQuery<Record1<UUID>> HOLD = PreparedQuery.of(select(ORGANISATION.ID)
            .from(ORGANISATION)
            .where(ORGANISATION.ID.eq(ID))
            .forShare());

    private final Database database;

    @Inject
    public JooqOrganisationRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Organisation> findById(OrganisationId id) {
        return BY_ID.fetchOptional(database, Values.of(ID, id.value())).map(Record1::value1);
    }

    /** What it has become by then is read once it is held. */
    @Override
    public Optional<Organisation> hold(OrganisationId id) {
        HOLD.fetch(database, Values.of(ID, id.value()));
        return findById(id);
    }

    @Override
    public List<Organisation> findAllById(Collection<OrganisationId> ids) {
        return find(ORGANISATION.ID.in(ids.stream().map(OrganisationId::value).toList()));
    }

    @Override
    public List<Organisation> findPredecessors(OrganisationId id) {
        return find(ORGANISATION.ID.in(select(ORGANISATION_SUCCESSOR.ORGANISATION_ID)
                .from(ORGANISATION_SUCCESSOR)
                .where(ORGANISATION_SUCCESSOR.SUCCESSOR_ID.eq(id.value()))));
    }

    private List<Organisation> find(Condition condition) {
        return database.dsl().fetch(where(condition).orderBy(ORGANISATION.ID)).map(Record1::value1);
    }

    private static SelectConditionStep<Record1<Organisation>> where(Condition condition) {
        return select(DSL.row(
                                OrganisationFields.ID,
                                OrganisationFields.KIND,
                                OrganisationFields.HOME,
                                OrganisationFields.FACTS,
                                ORGANISATION.VERSION)
                        .mapping(Organisation::restore))
                .from(ORGANISATION)
                .where(condition);
    }

    @Override
    public List<OrganisationId> findNamesakes(
            OrganisationKind kind, @Nullable MunicipalityId home, String name, Validity period) {
        var called = lower(val(name));
        return database.dsl()
                .select(OrganisationFields.ID)
                .from(ORGANISATION_NAME)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_NAME.ORGANISATION_ID))
                .where(lower(ORGANISATION_NAME.FULL_NAME)
                        .eq(called)
                        .or(lower(ORGANISATION_NAME.SHORT_NAME).eq(called)))
                .and(Periods.overlaps(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, period))
                .and(ORGANISATION.KIND.eq(kind.name()))
                .and(
                        home == null
                                ? ORGANISATION.HOME_MUNICIPALITY_ID.isNull().or(isMunicipality(kind))
                                : ORGANISATION.HOME_MUNICIPALITY_ID.eq(home.value()))
                .and(Periods.lasts(ORGANISATION.LAST_DAY, period.from()))
                .orderBy(ORGANISATION.ID)
                .fetch(OrganisationFields.ID);
    }

    /** A municipality belongs to itself, and so beside others to none. */
    private static Condition isMunicipality(OrganisationKind kind) {
        return kind == OrganisationKind.MUNICIPALITY ? trueCondition() : falseCondition();
    }

    @Override
    public Optional<Begun> findBegunBefore(OrganisationId id, LocalDate day, Set<MunicipalityId> towns) {
        return Beginnings.before(database.dsl(), id.value(), day, towns);
    }

    @Override
    public Optional<WithdrawnOrganisation> findWithdrawn(OrganisationId id) {
        return WithdrawnOrganisations.find(database.dsl(), id);
    }

    @Override
    public Optional<Mention> withdraw(Organisation organisation, Withdrawal how) {
        return WithdrawnOrganisations.withdraw(database.dsl(), organisation, how);
    }

    @Override
    public Optional<OrganisationId> findBearer(ExternalKey key, Validity period) {
        return database.dsl()
                .select(ORGANISATION_KEY.ORGANISATION_ID)
                .from(ORGANISATION_KEY)
                .where(ORGANISATION_KEY.SCHEME.eq(key.scheme().name()))
                .and(ORGANISATION_KEY.VALUE.eq(key.value()))
                .and(Periods.overlaps(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL, period))
                .limit(1)
                .fetchOptional(mapping(OrganisationId::new));
    }

    @Override
    public void save(Organisation organisation) {
        var row = row(organisation);
        if (organisation.version() == 0) {
            row.setVersion(1L);
            database.dsl().executeInsert(row);
        } else {
            row.setVersion(organisation.version() + 1);
            var found = ORGANISATION.ID.eq(row.getId()).and(ORGANISATION.VERSION.eq(organisation.version()));
            Saved.requireOne(database.dsl().executeUpdate(row, found), organisation);
            removeFacts(row.getId());
        }
        insertFacts(row.getId(), organisation.facts());
        Statements.keep(database, row.getId(), organisation.home().orElse(null), organisation.withdrawn());
    }

    private static OrganisationRecord row(Organisation organisation) {
        var contact = organisation.facts().contact();
        var row = new OrganisationRecord();
        row.setId(organisation.id().value());
        row.setKind(organisation.kind().name());
        row.setHomeMunicipalityId(organisation.home().map(MunicipalityId::value).orElse(null));
        row.setPhone(contact.phone());
        row.setEmail(contact.email());
        row.setHomepage(contact.homepage());
        row.setFoundedOn(organisation.life().founded());
        var ending = Optional.ofNullable(organisation.life().ending());
        row.setLastDay(ending.map(Ending::lastDay).orElse(null));
        row.setEndingKind(ending.map(Ending::kind).map(Enum::name).orElse(null));
        row.setEndingReason(ending.map(Ending::reason).orElse(null));
        organisation.events().stream()
                .reduce((first, last) -> last)
                .ifPresent(last -> row.setChangedAt(last.at().atOffset(ZoneOffset.UTC)));
        return row;
    }

    private void removeFacts(UUID id) {
        var dsl = database.dsl();
        dsl.batch(
                        dsl.deleteFrom(ORGANISATION_NAME).where(ORGANISATION_NAME.ORGANISATION_ID.eq(id)),
                        dsl.deleteFrom(ORGANISATION_ADDRESS).where(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(id)),
                        dsl.deleteFrom(ORGANISATION_KEY).where(ORGANISATION_KEY.ORGANISATION_ID.eq(id)),
                        dsl.deleteFrom(ORGANISATION_SUCCESSOR).where(ORGANISATION_SUCCESSOR.ORGANISATION_ID.eq(id)))
                .execute();
    }

    private void insertFacts(UUID id, OrganisationFacts facts) {
        var dsl = database.dsl();
        dsl.batchInsert(facts.names().entries().stream()
                        .map(name -> new OrganisationNameRecord(
                                id,
                                name.validity().from(),
                                name.validity().until(),
                                name.value().full(),
                                name.value().brief(),
                                title(name),
                                date(name)))
                        .toList())
                .execute();
        dsl.batchInsert(facts.addresses().entries().stream()
                        .map(address -> new OrganisationAddressRecord(
                                id,
                                address.validity().from(),
                                address.validity().until(),
                                address.value().street(),
                                address.value().postalCode(),
                                address.value().place(),
                                title(address),
                                date(address)))
                        .toList())
                .execute();
        dsl.batchInsert(facts.keys().stream()
                        .map(key -> new OrganisationKeyRecord(
                                id,
                                key.validity().from(),
                                key.validity().until(),
                                key.value().scheme().name(),
                                key.value().value(),
                                title(key),
                                date(key)))
                        .toList())
                .execute();
        dsl.batchInsert(Optional.ofNullable(facts.life().ending()).map(Ending::successors).orElse(List.of()).stream()
                        .map(successor -> new OrganisationSuccessorRecord(id, successor.value()))
                        .toList())
                .execute();
    }

    private static @Nullable String title(Dated<?> fact) {
        return fact.source() == null ? null : fact.source().title();
    }

    private static @Nullable String date(Dated<?> fact) {
        return fact.source() == null ? null : fact.source().date().toString();
    }
}
