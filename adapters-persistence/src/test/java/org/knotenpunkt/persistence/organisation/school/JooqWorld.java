package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.AREA;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
import org.knotenpunkt.application.organisation.school.RegisterWorld;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.school.SchoolRepository;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.municipality.JooqMunicipalityQueries;
import org.knotenpunkt.persistence.organisation.municipality.JooqMunicipalityRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** A world in PostgreSQL. */
public record JooqWorld(PostgresExtension postgres) implements RegisterWorld {
    @Override
    public void organisation(Organisation organisation) {
        postgres.transactional(OrganisationRepository.class, new JooqOrganisationRepository(postgres.database()))
                .save(organisation);
    }

    @Override
    public void area(AreaRef area, @Nullable OrganisationId parent) {
        postgres.in(() -> postgres.database()
                .dsl()
                .insertInto(AREA)
                .set(AREA.ORGANISATION_ID, area.id().value())
                .set(AREA.LEVEL, area.level().name())
                .set(AREA.KEY, area.key())
                .set(AREA.PARENT_ID, parent == null ? null : parent.value())
                .execute());
    }

    @Override
    public void missing(OrganisationId school, LocalDate since) {
        postgres.in(() -> postgres.database()
                .dsl()
                .update(SCHOOL)
                .set(SCHOOL.MISSING_SINCE, since)
                .where(SCHOOL.ORGANISATION_ID.eq(school.value()))
                .execute());
    }

    @Override
    public void missingInStartchancen(OrganisationId school, LocalDate since) {
        postgres.in(() -> postgres.database()
                .dsl()
                .update(SCHOOL)
                .set(SCHOOL.STARTCHANCEN_MISSING_SINCE, since)
                .where(SCHOOL.ORGANISATION_ID.eq(school.value()))
                .execute());
    }

    @Override
    public void refusedInStartchancen(OrganisationId school) {
        var entry = REGISTER_IMPORT_ENTRY;
        postgres.in(() -> postgres.database()
                .dsl()
                .insertInto(entry, entry.IMPORT_ID, entry.KIND, entry.BY_COMPARISON, entry.KEY)
                .select(select(REGISTER_EDITION.IMPORT_ID, inline("REFUSED"), inline(false), SCHOOL.NUMBER)
                        .from(REGISTER_EDITION, SCHOOL)
                        .where(REGISTER_EDITION.REGISTER.eq("STARTCHANCEN"))
                        .and(SCHOOL.ORGANISATION_ID.eq(school.value()))
                        .orderBy(REGISTER_EDITION.EDITION_ON.desc())
                        .limit(1))
                .execute());
    }

    @Override
    public void edition(Edition edition, Instant importedAt) {
        var id = UUID.randomUUID();
        postgres.in(() -> postgres.database()
                .dsl()
                .insertInto(REGISTER_IMPORT)
                .set(REGISTER_IMPORT.ID, id)
                .set(REGISTER_IMPORT.REGISTER, edition.register())
                .set(REGISTER_IMPORT.FILE_NAME, "edition")
                .set(REGISTER_IMPORT.FILE_SIZE, 1L)
                .set(REGISTER_IMPORT.STATE, "IMPORTED")
                .set(REGISTER_IMPORT.BYTES_READ, 1L)
                .set(REGISTER_IMPORT.RENEWED, false)
                .set(REGISTER_IMPORT.BEGUN_BY, id)
                .set(REGISTER_IMPORT.BEGUN_AT, importedAt.atOffset(ZoneOffset.UTC))
                .set(REGISTER_IMPORT.LAST_SIGN_AT, importedAt.atOffset(ZoneOffset.UTC))
                .set(REGISTER_IMPORT.VERSION, 1L)
                .execute());
        postgres.in(() -> postgres.database()
                .dsl()
                .insertInto(REGISTER_EDITION)
                .set(REGISTER_EDITION.ID, id)
                .set(REGISTER_EDITION.IMPORT_ID, id)
                .set(REGISTER_EDITION.REGISTER, edition.register())
                .set(REGISTER_EDITION.EDITION_ON, edition.on())
                .set(REGISTER_EDITION.SCHOOL_YEAR, start(edition.schoolYear()))
                .set(REGISTER_EDITION.SOURCE_TITLE, edition.title())
                .set(REGISTER_EDITION.PUBLISHER, edition.publisher())
                .set(REGISTER_EDITION.LICENCE, edition.licence())
                .set(REGISTER_EDITION.IMPORTED_AT, importedAt.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static @Nullable Short start(@Nullable SchoolYear year) {
        return year == null ? null : (short) year.start();
    }

    @Override
    public MunicipalityRepository municipalities() {
        return postgres.transactional(
                MunicipalityRepository.class, new JooqMunicipalityRepository(postgres.database()));
    }

    @Override
    public SchoolRepository schools() {
        return postgres.transactional(SchoolRepository.class, new JooqSchoolRepository(postgres.database()));
    }

    @Override
    public MunicipalityQueries municipalityQueries() {
        return postgres.transactional(MunicipalityQueries.class, new JooqMunicipalityQueries(postgres.database()));
    }

    @Override
    public SchoolQueries schoolQueries() {
        return postgres.transactional(SchoolQueries.class, new JooqSchoolQueries(postgres.database()));
    }
}
