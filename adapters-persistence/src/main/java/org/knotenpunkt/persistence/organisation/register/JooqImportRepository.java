package org.knotenpunkt.persistence.organisation.register;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.register.ImportRepository;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.RegisterImportRecord;

/** Keeps imports in PostgreSQL. Whoever works on one in a long transaction has its row locked. */
public final class JooqImportRepository implements ImportRepository {
    private static final List<String> RUNNING = Arrays.stream(ImportState.values())
            .filter(ImportState::isRunning)
            .map(ImportState::name)
            .toList();

    private final Database database;

    @Inject
    public JooqImportRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<RegisterImport> findById(ImportId id) {
        return database.dsl()
                .selectFrom(REGISTER_IMPORT)
                .where(REGISTER_IMPORT.ID.eq(id.value()))
                .fetchOptional(JooqImportRepository::read);
    }

    @Override
    public Page<RegisterImport> list(PageRequest page) {
        var found = database.dsl()
                .selectFrom(REGISTER_IMPORT)
                .where(after(page.after()))
                .orderBy(REGISTER_IMPORT.BEGUN_AT.desc(), REGISTER_IMPORT.ID.desc())
                .limit(page.limit() + 1)
                .fetch(JooqImportRepository::read);
        return Cursor.page(
                found,
                page.limit(),
                last -> Cursor.of(last.begun().toString(), last.id().toString()));
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        return Cursor.read(
                cursor,
                2,
                values -> DSL.row(REGISTER_IMPORT.BEGUN_AT, REGISTER_IMPORT.ID)
                        .lt(Instant.parse(values.get(0)).atOffset(UTC), Uuids.read(values.get(1))));
    }

    @Override
    public Set<Register> taken() {
        return database.dsl()
                .selectDistinct(REGISTER_IMPORT.REGISTER.convertFrom(Register::valueOf))
                .from(REGISTER_IMPORT)
                .where(REGISTER_IMPORT.STATE.eq(ImportState.IMPORTED.name()))
                .fetchSet(Record1::value1);
    }

    @Override
    public Optional<Edition> newestEdition(Register register) {
        return database.dsl()
                .select(REGISTER_IMPORT.EDITION_ON, REGISTER_IMPORT.SCHOOL_YEAR)
                .from(REGISTER_IMPORT)
                .where(REGISTER_IMPORT.REGISTER.eq(register.name()))
                .and(REGISTER_IMPORT.STATE.eq(ImportState.IMPORTED.name()))
                .orderBy(REGISTER_IMPORT.EDITION_ON.desc())
                .limit(1)
                .fetchOptional(found -> new Edition(found.value1(), year(found.value2())));
    }

    @Override
    public RegisterImport save(RegisterImport changed) {
        var saved = changed.stored(changed.version() + 1);
        var row = row(saved);
        var rows = changed.version() == 0
                ? database.dsl()
                        .insertInto(REGISTER_IMPORT)
                        .set(row)
                        .onConflictDoNothing()
                        .execute()
                : database.dsl()
                        .update(REGISTER_IMPORT)
                        .set(row)
                        .where(REGISTER_IMPORT.ID.eq(changed.id().value()))
                        .and(REGISTER_IMPORT.VERSION.eq(changed.version()))
                        .execute();
        Saved.requireOne(rows, changed.id());
        return saved;
    }

    @Override
    public List<ImportId> interrupt(Instant silentSince) {
        return database.dsl()
                .update(REGISTER_IMPORT)
                .set(REGISTER_IMPORT.STATE, ImportState.INTERRUPTED.name())
                .set(REGISTER_IMPORT.VERSION, REGISTER_IMPORT.VERSION.plus(1))
                .where(REGISTER_IMPORT.ID.in(select(REGISTER_IMPORT.ID)
                        .from(REGISTER_IMPORT)
                        .where(REGISTER_IMPORT.STATE.in(RUNNING))
                        .and(REGISTER_IMPORT.LAST_SIGN_AT.lt(silentSince.atOffset(UTC)))
                        .forUpdate()
                        .skipLocked()))
                .returning(REGISTER_IMPORT.ID)
                .fetch(found -> new ImportId(found.getId()));
    }

    @Override
    public List<ImportId> previewsBegunBefore(Instant then) {
        return database.dsl()
                .select(REGISTER_IMPORT.ID)
                .from(REGISTER_IMPORT)
                .where(REGISTER_IMPORT.STATE.eq(ImportState.PREVIEWED.name()))
                .and(REGISTER_IMPORT.BEGUN_AT.lt(then.atOffset(UTC)))
                .orderBy(REGISTER_IMPORT.BEGUN_AT)
                .fetch(found -> new ImportId(found.value1()));
    }

    private static RegisterImportRecord row(RegisterImport from) {
        var row = new RegisterImportRecord();
        row.setId(from.id().value());
        row.setRegister(from.register().name());
        var edition = from.edition();
        row.setEditionOn(edition == null ? null : edition.day());
        row.setSchoolYear(
                edition == null || edition.schoolYear() == null
                        ? null
                        : (short) edition.schoolYear().start());
        row.setFileName(from.file().name());
        row.setFileSize(from.file().size());
        var encoding = from.file().encoding();
        row.setEncoding(encoding == null ? null : encoding.name());
        row.setState(from.state().name());
        row.setBytesRead(from.bytesRead());
        setFigures(row, from.figures());
        row.setFingerprint(from.fingerprint());
        row.setRenewed(from.renewed());
        var problem = from.problem();
        row.setProblemCode(problem == null ? null : problem.code());
        row.setProblemArguments(problem == null ? null : Arguments.json(problem.arguments()));
        row.setBegunBy(from.by());
        row.setBegunAt(from.begun().atOffset(UTC));
        row.setLastSignAt(from.lastSign().atOffset(UTC));
        row.setVersion(from.version());
        return row;
    }

    private static void setFigures(RegisterImportRecord row, @Nullable ImportFigures figures) {
        if (figures == null) {
            return;
        }
        row.setLines(figures.lines());
        row.setSkipped(figures.skipped());
        row.setRefused(figures.refused());
        row.setOrphaned(figures.orphaned());
        row.setRecords(Arguments.json(figures.records()));
        row.setAdded(figures.added());
        row.setChanged(figures.changed());
        row.setUnchanged(figures.unchanged());
        row.setMissing(figures.missing());
        row.setRepaired(figures.repaired());
        row.setFlagged(figures.flagged());
    }

    private static RegisterImport read(RegisterImportRecord row) {
        var day = row.getEditionOn();
        var encoding = row.getEncoding();
        var problem = row.getProblemCode();
        return new RegisterImport(
                new ImportId(row.getId()),
                Register.valueOf(row.getRegister()),
                day == null ? null : new Edition(day, year(row.getSchoolYear())),
                new RegisterFileFacts(
                        row.getFileName(), row.getFileSize(), encoding == null ? null : FileEncoding.valueOf(encoding)),
                ImportState.valueOf(row.getState()),
                row.getBytesRead(),
                row.getLines() == null ? null : figures(row),
                row.getFingerprint(),
                row.getRenewed(),
                problem == null
                        ? null
                        : new Reason(problem, Arguments.of(Objects.requireNonNull(row.getProblemArguments()))),
                row.getBegunBy(),
                instant(row.getBegunAt()),
                instant(row.getLastSignAt()),
                row.getVersion());
    }

    private static ImportFigures figures(RegisterImportRecord row) {
        return new ImportFigures(
                row.getLines(),
                row.getSkipped(),
                row.getRefused(),
                row.getOrphaned(),
                records(Arguments.of(row.getRecords())),
                row.getAdded(),
                row.getChanged(),
                row.getUnchanged(),
                row.getMissing(),
                row.getRepaired(),
                row.getFlagged());
    }

    private static Map<RecordKind, Long> records(Map<String, String> counts) {
        return counts.entrySet().stream()
                .collect(toMap(count -> RecordKind.valueOf(count.getKey()), count -> Long.valueOf(count.getValue())));
    }

    private static @Nullable SchoolYear year(@Nullable Short start) {
        return start == null ? null : new SchoolYear(start);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
