package org.knotenpunkt.persistence.organisation.function;

import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.records.PersonRecord;

/** People in PostgreSQL. */
public final class JooqPersonRepository implements PersonRepository {
    private static final Field<String> BY_NAME = PERSON.NAME.collate(collation("de-x-icu"));

    private final Database database;

    @Inject
    public JooqPersonRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Person> findById(MunicipalityId town, PersonId id) {
        return database.dsl()
                .selectFrom(PERSON)
                .where(PERSON.MUNICIPALITY_ID.eq(town.value()))
                .and(PERSON.ID.eq(id.value()))
                .fetchOptional(JooqPersonRepository::person);
    }

    @Override
    public Page<Person> search(MunicipalityId town, String text, PageRequest page) {
        var beginning = lower(val(text));
        var found = database.dsl()
                .selectFrom(PERSON)
                .where(PERSON.MUNICIPALITY_ID.eq(town.value()))
                .and(lower(PERSON.NAME)
                        .startsWith(beginning)
                        .or(lower(PERSON.NAME).contains(concat(inline(" "), beginning))))
                .and(after(page.after()))
                .orderBy(BY_NAME, PERSON.ID)
                .limit(page.limit() + 1)
                .fetch(JooqPersonRepository::person);
        return Cursor.page(
                found, page.limit(), last -> Cursor.of(last.name(), last.id().toString()));
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        return Cursor.read(
                cursor, 2, last -> row(BY_NAME, PERSON.ID).gt(val(last.getFirst()), val(Uuids.read(last.getLast()))));
    }

    private static Person person(PersonRecord row) {
        return new Person(new PersonId(row.getId()), new MunicipalityId(row.getMunicipalityId()), row.getName());
    }

    @Override
    public void save(Person person) {
        var row = new PersonRecord(person.municipality().value(), person.id().value(), person.name());
        database.dsl()
                .insertInto(PERSON)
                .set(row)
                .onConflict(PERSON.MUNICIPALITY_ID, PERSON.ID)
                .doUpdate()
                .set(PERSON.NAME, person.name())
                .execute();
    }
}
