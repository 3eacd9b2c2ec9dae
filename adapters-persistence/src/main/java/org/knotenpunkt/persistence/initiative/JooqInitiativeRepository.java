package org.knotenpunkt.persistence.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.initiative.InitiativeFields.MEMBER;
import static org.knotenpunkt.persistence.initiative.InitiativeFields.counts;
import static org.knotenpunkt.persistence.initiative.InitiativeFields.date;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBER;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_SUPPORTER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record1;
import org.knotenpunkt.application.initiative.InitiativeRepository;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;

/** Keeps networks of towns in PostgreSQL. */
public final class JooqInitiativeRepository implements InitiativeRepository {
    private static final Field<List<Supporter>> SUPPORTERS = multiset(select(
                            INITIATIVE_SUPPORTER.ORGANISATION_ID.convertFrom(OrganisationId::new),
                            row(INITIATIVE_SUPPORTER.VALID_FROM, INITIATIVE_SUPPORTER.VALID_UNTIL)
                                    .mapping(Validity::new))
                    .from(INITIATIVE_SUPPORTER)
                    .where(INITIATIVE_SUPPORTER.INITIATIVE_ID.eq(INITIATIVE.ID))
                    .orderBy(INITIATIVE_SUPPORTER.POSITION))
            .convertFrom(rows -> rows.map(mapping(Supporter::new)));

    private static final Field<List<Member>> MEMBERS = multiset(select(MEMBER)
                    .from(INITIATIVE_MEMBER)
                    .where(INITIATIVE_MEMBER.INITIATIVE_ID.eq(INITIATIVE.ID))
                    .orderBy(INITIATIVE_MEMBER.POSITION))
            .convertFrom(rows -> rows.map(Record1::value1));

    private final Database database;

    @Inject
    public JooqInitiativeRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Initiative> findById(InitiativeId id) {
        return database.dsl()
                .select(
                        INITIATIVE.ID.convertFrom(InitiativeId::new),
                        INITIATIVE.NAME,
                        date(INITIATIVE.FOUNDED),
                        INITIATIVE.LAST_DAY,
                        SUPPORTERS,
                        MEMBERS,
                        counts(INITIATIVE_COUNT.POSITION),
                        INITIATIVE.VERSION)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.eq(id.value()))
                .fetchOptional(mapping(Initiative::restore));
    }

    @Override
    public List<InitiativeId> findNamesakes(String name, LocalDate day) {
        return database.dsl()
                .select(INITIATIVE.ID)
                .from(INITIATIVE)
                .where(lower(INITIATIVE.NAME).eq(lower(val(name))))
                .and(Periods.lasts(INITIATIVE.LAST_DAY, day))
                .orderBy(INITIATIVE.ID)
                .fetch(mapping(InitiativeId::new));
    }

    @Override
    public void save(Initiative initiative) {
        Saved.requireOne(initiative.version() == 0 ? insert(initiative) : update(initiative), initiative.id());
        var parts = new InitiativeParts(database.dsl(), initiative);
        parts.delete();
        parts.insert();
        Statements.keep(database, initiative.id().value(), null, initiative.withdrawn());
    }

    private int insert(Initiative initiative) {
        return database.dsl()
                .insertInto(
                        INITIATIVE,
                        INITIATIVE.ID,
                        INITIATIVE.NAME,
                        INITIATIVE.FOUNDED,
                        INITIATIVE.LAST_DAY,
                        INITIATIVE.VERSION)
                .values(
                        initiative.id().value(),
                        initiative.name(),
                        initiative.founded().toString(),
                        initiative.lastDay().orElse(null),
                        1L)
                .onConflictDoNothing()
                .execute();
    }

    private int update(Initiative initiative) {
        return database.dsl()
                .update(INITIATIVE)
                .set(INITIATIVE.NAME, initiative.name())
                .set(INITIATIVE.FOUNDED, initiative.founded().toString())
                .set(INITIATIVE.LAST_DAY, initiative.lastDay().orElse(null))
                .set(INITIATIVE.VERSION, initiative.version() + 1)
                .where(INITIATIVE.ID.eq(initiative.id().value()))
                .and(INITIATIVE.VERSION.eq(initiative.version()))
                .execute();
    }

    @Override
    public boolean withdraw(Initiative initiative, Withdrawal how) {
        return WithdrawnInitiatives.withdraw(database.dsl(), initiative, how);
    }
}
