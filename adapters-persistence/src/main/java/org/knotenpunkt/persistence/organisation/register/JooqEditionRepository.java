package org.knotenpunkt.persistence.organisation.register;

import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.register.EditionRepository;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.persistence.shared.Database;

/** The editions of registers in PostgreSQL. */
public final class JooqEditionRepository implements EditionRepository {
    private final Database database;

    @Inject
    public JooqEditionRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean knows(Register register, Edition edition) {
        return database.dsl()
                .fetchExists(
                        REGISTER_EDITION,
                        REGISTER_EDITION.REGISTER.eq(register.name()),
                        REGISTER_EDITION.EDITION_ON.eq(edition.day()),
                        REGISTER_EDITION.SCHOOL_YEAR.isNotDistinctFrom(yearOf(edition)));
    }

    @Override
    public void add(UUID id, Register register, Edition edition, String title, Instant at) {
        database.dsl()
                .insertInto(REGISTER_EDITION)
                .set(REGISTER_EDITION.ID, id)
                .set(REGISTER_EDITION.REGISTER, register.name())
                .set(REGISTER_EDITION.EDITION_ON, edition.day())
                .set(REGISTER_EDITION.SCHOOL_YEAR, yearOf(edition))
                .set(REGISTER_EDITION.SOURCE_TITLE, title)
                .set(REGISTER_EDITION.PUBLISHER, register.publisher())
                .set(REGISTER_EDITION.LICENCE, register.licence())
                .set(REGISTER_EDITION.IMPORTED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    static @Nullable Short yearOf(Edition edition) {
        var year = edition.schoolYear();
        return year == null ? null : (short) year.start();
    }
}
