package org.knotenpunkt.persistence.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.application.organisation.register.ImportService;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** The registers as their publishers bring them out, where a copy of them lies beside the project. */
@EnabledIf("areThere")
final class RealRegistersTest {
    private static final Path FOLDER = Path.of("../../shared/data");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final FixedClock clock = FixedClock.anyDay();
    private final ImportService service = new ImportService(
            POSTGRES.transactions(),
            new AllowingRights(),
            new TextRegisterFiles(),
            new JooqImportRepository(POSTGRES.database()),
            new JooqRegisterStore(POSTGRES.database(), UUID::randomUUID),
            new RecordingEvents(),
            clock,
            clock,
            UUID::randomUUID,
            Runnable::run,
            64_000_000);

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    @Test
    void allOfThemComeInWithTheFiguresOfTheirPublishers() throws IOException {
        var towns = imported(Register.MUNICIPALITIES, "GV100AD_301123.txt", null, null);
        assertThat(towns.knownFigures().records())
                .isEqualTo(Map.of(
                        RecordKind.STATE, 16L,
                        RecordKind.REGION, 29L,
                        RecordKind.DISTRICT, 400L,
                        RecordKind.MUNICIPALITY, 10_981L));
        assertThat(towns.knownFigures().refused()).isZero();
        assertThat(towns.knownFigures().addUp()).isTrue();
        var sql = POSTGRES.superuser();
        assertThat(sql.fetchCount(MUNICIPALITY, MUNICIPALITY.AGS.startsWith("05")))
                .isEqualTo(396);
        assertThat(sql.select(POPULATION.INHABITANTS)
                        .from(POPULATION)
                        .join(MUNICIPALITY)
                        .on(MUNICIPALITY.ORGANISATION_ID.eq(POPULATION.ORGANISATION_ID))
                        .where(MUNICIPALITY.AGS.eq("05513000"))
                        .fetchSingle()
                        .value1())
                .isEqualTo(263_000);

        var schools = imported(Register.SCHOOLS, "schuldaten_2021-09.csv", LocalDate.of(2021, 9, 1), null);
        assertThat(schools.file().encoding()).isEqualTo(FileEncoding.UTF_8);
        assertThat(schools.knownFigures().lines()).isEqualTo(5_507);
        assertThat(schools.knownFigures().refused()).isZero();
        assertThat(schools.knownFigures().records())
                .isEqualTo(Map.of(RecordKind.SCHOOL, 5_448L, RecordKind.AUTHORITY, 59L));
        assertThat(sql.fetchCount(SCHOOL_FACT, SCHOOL_FACT.FORM_CODE.eq("02"))).isEqualTo(2_793);
        assertThat(sql.fetchCount(SCHOOL_FACT, SCHOOL_FACT.FORM_CODE.eq("02"), SCHOOL_FACT.STATUS_CODE.in("1", "6")))
                .isEqualTo(2_787);
        assertThat(sql.select(count())
                        .from(ORGANISATION)
                        .where(ORGANISATION.KIND.eq("AUTHORITY"))
                        .fetchSingle()
                        .value1())
                .isEqualTo(59);

        var indices =
                imported(Register.SOCIAL_INDEX, "schulsozialindex_2024_25.csv", null, SchoolYear.parse("2024/25"));
        assertThat(indices.knownFigures().lines()).isEqualTo(4_130);
        assertThat(indices.knownFigures().refused())
                .as("schools that opened after the list of schools of 2021")
                .isEqualTo(20);
        assertThat(sql.fetchCount(SCHOOL_SOCIAL_INDEX)).isEqualTo(4_110);

        assertThat(imported(Register.SCHOOLS, "schuldaten_2021-09.csv", LocalDate.of(2021, 9, 1), null)
                        .knownFigures()
                        .changesNothing())
                .isTrue();
        assertThat(imported(Register.MUNICIPALITIES, "GV100AD_301123.txt", null, null)
                        .knownFigures()
                        .changesNothing())
                .isTrue();
    }

    private RegisterImport imported(Register register, String name, @Nullable LocalDate day, @Nullable SchoolYear year)
            throws IOException {
        var file = new BytesFile(name, Files.readAllBytes(FOLDER.resolve(name)));
        var order = new ImportOrder(register, day, year);
        var shown = service.preview(Actor.operator(), order, file, ImportWatch.NOBODY)
                .orElseThrow();
        assertThat(shown.state()).isEqualTo(ImportState.PREVIEWED);
        var imported = service.confirm(Actor.operator(), shown.id(), shown.version(), false, ImportWatch.NOBODY)
                .orElseThrow();
        assertThat(imported.state()).isEqualTo(ImportState.IMPORTED);
        return imported;
    }
}
