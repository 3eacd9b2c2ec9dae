package org.knotenpunkt.application.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.register.ImportState.DISCARDED;
import static org.knotenpunkt.domain.organisation.register.ImportState.FAILED;
import static org.knotenpunkt.domain.organisation.register.ImportState.IMPORTED;
import static org.knotenpunkt.domain.organisation.register.ImportState.IMPORTING;
import static org.knotenpunkt.domain.organisation.register.ImportState.INTERRUPTED;
import static org.knotenpunkt.domain.organisation.register.ImportState.PREVIEWED;
import static org.knotenpunkt.domain.organisation.register.ImportState.PREVIEWING;
import static org.knotenpunkt.domain.organisation.register.ImportState.REFUSED;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.application.shared.UnavailableException;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.RegisterReading;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RawLines;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;

final class ImportServiceTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Actor OFFICE = actor(Role.INITIATIVE_OFFICE);
    private static final Actor READER = actor(Role.READER);
    private static final long LARGEST_FILE = 1_000;
    private static final String HEADING = "Schulnummer;Startchancen ab\n";

    private final FixedClock clock = FixedClock.anyDay();
    private final InMemoryImportRepository imports = new InMemoryImportRepository();
    private final InMemoryRegisterStore store = new InMemoryRegisterStore();
    private final RecordingEvents events = new RecordingEvents();
    private final CountingIds ids = new CountingIds();
    private final List<ImportState> watched = new ArrayList<>();
    private final ImportService service = service(Runnable::run);
    private final ImportQueryService queries =
            new ImportQueryService(new DirectTransactions(), new PolicyRights(), imports, store, clock);

    @BeforeEach
    void twoSchoolsAreKnown() {
        var reading = new RegisterReading(Register.MUNICIPALITIES, Edition.asOf(SEPTEMBER));
        take(
                Register.MUNICIPALITIES,
                List.of(
                        reading.read(RawLine.of(1, RawLines.anArea("10", "05", "Nordrhein-Westfalen", SEPTEMBER))),
                        reading.read(RawLine.of(2, RawLines.anArea("20", "055", "Reg.-Bez. Münster", SEPTEMBER))),
                        reading.read(RawLine.of(3, RawLines.anArea("40", "05513", "Gelsenkirchen, Stadt", SEPTEMBER))),
                        reading.read(
                                RawLine.of(4, RawLines.anArea("60", "05513000", "Gelsenkirchen, Stadt", SEPTEMBER)))));
        var schools = new RegisterReading(Register.SCHOOLS, Edition.asOf(SEPTEMBER));
        take(
                Register.SCHOOLS,
                List.of(
                        schools.read(RawLine.of(2, RawLines.aSchool("195546"))),
                        schools.read(RawLine.of(3, RawLines.aSchool("119271")))));
    }

    private void take(Register register, List<RegisterLine> lines) {
        var id = new ImportId(ids.next());
        store.stage(id, lines);
        store.compare(id, register, Edition.asOf(SEPTEMBER), lines.size(), 0);
        store.apply(id, register, Edition.asOf(SEPTEMBER));
    }

    @Test
    void aPreviewChangesNothing() {
        var shown = preview(SEPTEMBER, "195546;01.08.2024\n119271;01.08.2025\n");

        assertThat(shown.state()).isEqualTo(PREVIEWED);
        assertThat(shown.knownFigures().added()).isEqualTo(2);
        assertThat(known()).isEmpty();
        assertThat(events.published())
                .containsExactly(new RegisterEvent.ImportBegun(shown.id(), Register.STARTCHANCEN, clock.instant()));
        assertThat(watched).containsExactly(PREVIEWING, PREVIEWED);
    }

    @Test
    void whatThePreviewShowsIsTakenOverOnceItIsConfirmed() {
        var shown = preview(SEPTEMBER, "195546;01.08.2024\n119271;01.08.2025\n");

        var done = confirm(shown);

        assertThat(done.state()).isEqualTo(IMPORTED);
        assertThat(known()).containsOnlyKeys("195546", "119271");
        assertThat(events.published())
                .containsExactly(
                        new RegisterEvent.ImportBegun(shown.id(), Register.STARTCHANCEN, clock.instant()),
                        new RegisterEvent.RegisterImported(
                                shown.id(), Register.STARTCHANCEN, SEPTEMBER, 2, 0, 0, clock.instant()));
        assertThat(watched).containsExactly(PREVIEWING, PREVIEWED, IMPORTING, IMPORTED);
    }

    @Test
    void whatARegisterRefersToHasToBeImportedFirst() {
        var fresh = new InMemoryRegisterStore();
        var shown = service(Runnable::run, fresh)
                .preview(
                        OFFICE,
                        new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null),
                        TextFile.of(HEADING + "195546;01.08.2024\n"),
                        progress -> {})
                .orElseThrow();

        assertThat(shown.state()).isEqualTo(REFUSED);
        assertThat(shown.problem())
                .isEqualTo(Reason.of(new RegisterError.OtherRegisterFirst(Register.STARTCHANCEN, Register.SCHOOLS)));
    }

    @Test
    void aFileOfWhichNoLineFitsIsRefusedWholeWithAReport() {
        var shown = preview(SEPTEMBER, "111111;01.08.2024\n222222;01.08.2025\n");

        assertThat(shown.state()).isEqualTo(REFUSED);
        assertThat(shown.problem())
                .isEqualTo(Reason.of(new RegisterError.NoLineFits(Register.STARTCHANCEN, Register.SCHOOLS)));
        assertThat(shown.knownFigures().refused()).isEqualTo(2);
        assertThat(service.confirm(OFFICE, shown.id(), shown.version(), false, progress -> {}))
                .isInstanceOf(Result.Refusal.class);
    }

    @Test
    void aFileOfWhichOneLineFitsIsShownAndTakenOverOnlyOnPurpose() {
        var shown = preview(SEPTEMBER, "111111;01.08.2024\n222222;01.08.2024\n195546;01.08.2024\n");

        assertThat(shown.state()).isEqualTo(PREVIEWED);
        assertThat(service.confirm(OFFICE, shown.id(), shown.version(), false, ImportWatch.NOBODY))
                .isEqualTo(Result.refusal(
                        new RegisterError.MostlyOrphaned(Register.STARTCHANCEN, Register.SCHOOLS, 2, 3)));
        assertThat(queries.find(OFFICE, shown.id())).isEqualTo(Result.success(shown));
        assertThat(known()).isEmpty();
        assertThat(service.confirm(OFFICE, shown.id(), shown.version(), true, ImportWatch.NOBODY)
                        .orElseThrow()
                        .state())
                .isEqualTo(IMPORTED);
        assertThat(known()).containsOnlyKeys("195546");
    }

    @Test
    void theSameFileTwiceChangesNothingTheSecondTime() {
        confirm(preview(SEPTEMBER, "195546;01.08.2024\n"));

        assertThat(preview(SEPTEMBER, "195546;01.08.2024\n").knownFigures().changesNothing())
                .isTrue();
    }

    @Test
    void ifSomethingElseHasChangedSinceThePreviewItIsShownAgain() {
        var first = preview(SEPTEMBER, "195546;01.08.2024\n");
        var second = preview(SEPTEMBER, "195546;01.08.2025\n");
        confirm(second);

        var renewed = confirm(first);

        assertThat(renewed.state()).isEqualTo(PREVIEWED);
        assertThat(renewed.renewed()).isTrue();
        assertThat(renewed.knownFigures().changed()).isEqualTo(1);
        assertThat(known().get("195546")).containsEntry(RegisterField.STARTCHANCEN_SINCE, "2025-08-01");
        assertThat(confirm(renewed).state()).isEqualTo(IMPORTED);
    }

    @Test
    void whoHasNotSeenTheRenewedPreviewDecidesNothing() {
        var first = preview(SEPTEMBER, "195546;01.08.2024\n");
        confirm(preview(SEPTEMBER, "195546;01.08.2025\n"));
        var renewed = confirm(first);

        assertThatThrownBy(() -> confirm(first)).isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> service.discard(OFFICE, first.id(), first.version()))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(queries.find(OFFICE, first.id())).isEqualTo(Result.success(renewed));
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenOpened() {
        var file = TextFile.of("x".repeat(1_001));

        assertThat(service.preview(
                        OFFICE, new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null), file, ImportWatch.NOBODY))
                .isEqualTo(Result.refusal(new RegisterError.FileTooLarge(1_001, LARGEST_FILE)));
        assertThat(file.closed()).isTrue();
        assertThat(imports.list(PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void aFileIsLetGoOfWhereNothingCanBeBegun() {
        var file = TextFile.of(HEADING);
        var away = new ImportService(
                new AwayTransactions(),
                new PolicyRights(),
                new PlainRegisterFiles(),
                imports,
                store,
                events,
                clock,
                clock,
                ids,
                Runnable::run,
                LARGEST_FILE);

        assertThatThrownBy(() -> away.preview(
                        OFFICE, new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null), file, ImportWatch.NOBODY))
                .isInstanceOf(UnavailableException.class);
        assertThat(file.closed()).isTrue();
    }

    private static final class AwayTransactions implements Transactions {
        @Override
        public <T> T call(Actor actor, Supplier<T> work) {
            throw new UnavailableException("The database cannot be reached", new IOException());
        }

        @Override
        public <T> T read(Actor actor, Supplier<T> work) {
            return call(actor, work);
        }

        @Override
        public <T> T query(Supplier<T> work) {
            return call(Actor.ANONYMOUS, work);
        }

        @Override
        public Runnable afterwards(Runnable work, Runnable undone) {
            return work;
        }
    }

    @Test
    void anEditionOlderThanTheNewestIsRefusedWhole() {
        confirm(preview(OCTOBER, "195546;01.08.2024\n"));

        var older = preview(SEPTEMBER, "195546;01.08.2024\n");

        assertThat(older.state()).isEqualTo(REFUSED);
        assertThat(older.problem())
                .isEqualTo(Reason.of(new RegisterError.EditionOlder(Register.STARTCHANCEN, SEPTEMBER, OCTOBER)));
    }

    @Test
    void anEditionThatBecameOlderSinceThePreviewIsRefusedWhole() {
        var shown = preview(SEPTEMBER, "195546;01.08.2024\n");
        confirm(preview(OCTOBER, "119271;01.08.2024\n"));

        assertThat(confirm(shown).state()).isEqualTo(REFUSED);
        assertThat(known()).containsOnlyKeys("119271");
    }

    @Test
    void aFileWithoutAnythingOfUseIsRefusedWhole() {
        assertThat(refusedFor("")).isEqualTo(Reason.of(new RegisterError.FileEmpty()));
        assertThat(refusedFor(HEADING)).isEqualTo(Reason.of(new RegisterError.FileWithoutRecords()));
    }

    private @Nullable Reason refusedFor(String text) {
        var order = new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null);
        return service.preview(OFFICE, order, TextFile.of(text), ImportWatch.NOBODY)
                .orElseThrow()
                .problem();
    }

    @Test
    void theEditionMustBeSaidAndCannotBeToCome() {
        assertThat(refusal(new ImportOrder(Register.STARTCHANCEN, null, null)))
                .isEqualTo(new RegisterError.EditionMissing(Register.STARTCHANCEN));
        assertThat(refusal(new ImportOrder(Register.SOCIAL_INDEX, SEPTEMBER, null)))
                .isEqualTo(new RegisterError.SchoolYearMissing(Register.SOCIAL_INDEX));
        assertThat(refusal(new ImportOrder(Register.STARTCHANCEN, LocalDate.of(2027, 1, 1), null)))
                .isEqualTo(new RegisterError.EditionToCome(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aSocialIndexIsOfASchoolYearInWhichThereCanBeOne() {
        for (var year : List.of(1990, 2019, 2028, 2035)) {
            assertThat(refusal(indexOf(year)))
                    .isEqualTo(new RegisterError.NoEditionForYear(new SchoolError.NoSocialIndexForYear(
                            new SchoolYear(year), new SchoolYear(2020), new SchoolYear(2027))));
        }
        for (var year : List.of(2020, 2027)) {
            assertThat(service.preview(OFFICE, indexOf(year), TextFile.of(HEADING), ImportWatch.NOBODY))
                    .isInstanceOf(Result.Success.class);
        }
    }

    private static ImportOrder indexOf(int year) {
        return new ImportOrder(Register.SOCIAL_INDEX, null, new SchoolYear(year));
    }

    @Test
    void aFileThatNamesAnotherSchoolYearThanTheOneSaidIsNoticed() {
        assertThat(begun("schulsozialindex_2024_25.csv", 2024).otherYearInName())
                .isEmpty();
        assertThat(begun("index.csv", 2024).otherYearInName()).isEmpty();
        assertThat(begun("schulsozialindex_2024_25.csv", 2025).otherYearInName())
                .contains(new SchoolYear(2024));
    }

    private static RegisterImport begun(String fileName, int year) {
        return RegisterImport.begin(
                new ImportId(new UUID(7, 7)),
                Register.SOCIAL_INDEX,
                Edition.of(new SchoolYear(year)),
                new RegisterFileFacts(fileName, 1, null),
                new UUID(0, 7),
                Instant.EPOCH);
    }

    private RegisterError refusal(ImportOrder order) {
        var file = TextFile.of(HEADING);
        var result = service.preview(OFFICE, order, file, ImportWatch.NOBODY);
        assertThat(file.closed()).isTrue();
        return ((Result.Refusal<RegisterImport, RegisterError>) result).reason();
    }

    @Test
    void theSocialIndexOfAnEarlierYearMayComeLater() {
        var later = index(2026);
        var earlier = index(2024);

        assertThat(later.state()).isEqualTo(IMPORTED);
        assertThat(earlier.state()).isEqualTo(IMPORTED);
    }

    private RegisterImport index(int year) {
        var order = new ImportOrder(Register.SOCIAL_INDEX, null, new SchoolYear(year));
        var file = TextFile.of("Schulnummer;Sozialindexstufe\n195546;8\n");
        return confirm(service.preview(OFFICE, order, file, ImportWatch.NOBODY).orElseThrow());
    }

    @Test
    void aReaderMayLookAndNotImport() {
        var shown = preview(SEPTEMBER, "195546;01.08.2024\n");
        var denied =
                Result.refusal(new RegisterError.NotAllowed(new Denial.RoleMissing(RegisterAction.IMPORT_REGISTER)));

        assertThat(service.preview(
                        READER,
                        new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null),
                        TextFile.of(HEADING),
                        ImportWatch.NOBODY))
                .isEqualTo(denied);
        assertThat(service.confirm(READER, shown.id(), shown.version(), false, ImportWatch.NOBODY))
                .isEqualTo(denied);
        assertThat(service.discard(READER, shown.id(), shown.version())).isEqualTo(denied);
        assertThat(queries.find(READER, shown.id()).orElseThrow().state()).isEqualTo(PREVIEWED);
        assertThat(queries.list(Actor.ANONYMOUS, PageRequest.first(10)))
                .isEqualTo(Result.refusal(new RegisterError.NotAllowed(new Denial.NotSignedIn())));
    }

    @Test
    void aDiscardedPreviewCannotBeConfirmedAndItsReportStays() {
        var shown = preview(SEPTEMBER, "195546;01.08.2024\n");

        assertThat(service.discard(OFFICE, shown.id(), shown.version())
                        .orElseThrow()
                        .state())
                .isEqualTo(DISCARDED);
        assertThat(service.confirm(OFFICE, shown.id(), shown.version(), false, ImportWatch.NOBODY))
                .isEqualTo(Result.refusal(new RegisterError.ImportNotPreviewed(shown.id(), DISCARDED)));
        assertThat(queries.entries(OFFICE, shown.id(), ReportFilter.ALL, PageRequest.first(10))
                        .orElseThrow()
                        .entries()
                        .items())
                .hasSize(1);
        assertThat(events.published())
                .last()
                .isEqualTo(new RegisterEvent.ImportDiscarded(shown.id(), Register.STARTCHANCEN, clock.instant()));
    }

    @Test
    void whereAsManyFilesAreReadAsCanBeAnotherOneIsRefused() {
        var busy = service(work -> {
            throw new RejectedExecutionException();
        });
        var file = TextFile.of(HEADING);
        var order = new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null);
        var shown = preview(SEPTEMBER, "195546;01.08.2024\n");

        assertThat(busy.preview(OFFICE, order, file, ImportWatch.NOBODY))
                .isEqualTo(Result.refusal(new RegisterError.TooManyImports()));
        assertThat(file.closed()).isTrue();
        assertThat(busy.confirm(OFFICE, shown.id(), shown.version(), false, ImportWatch.NOBODY))
                .isEqualTo(Result.refusal(new RegisterError.TooManyImports()));
        assertThat(queries.find(OFFICE, shown.id()).orElseThrow().state()).isEqualTo(PREVIEWED);
    }

    @Test
    void whatGoesWrongForNoKnownReasonIsToldAndChangesNothing() {
        var failure = new IllegalStateException("on purpose");
        ImportWatch saboteur = progress -> {
            if (progress.state() == PREVIEWING) {
                throw failure;
            }
            watched.add(progress.state());
        };

        assertThatThrownBy(() -> service.preview(
                        OFFICE,
                        new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null),
                        TextFile.of(HEADING + "195546;01.08.2024\n"),
                        saboteur))
                .isSameAs(failure);
        assertThat(watched).containsExactly(FAILED);
    }

    @Test
    void aRunWhoseServerIsGoneIsShownAsInterrupted() {
        var stuck = service(work -> {});
        var order = new ImportOrder(Register.STARTCHANCEN, SEPTEMBER, null);
        var begun = stuck.preview(OFFICE, order, TextFile.of(HEADING), ImportWatch.NOBODY)
                .orElseThrow();

        assertThat(queries.find(OFFICE, begun.id()).orElseThrow().state()).isEqualTo(PREVIEWING);
        clock.advance(Duration.ofMinutes(1));
        assertThat(queries.list(OFFICE, PageRequest.first(10)).orElseThrow().items())
                .extracting(RegisterImport::state)
                .containsExactly(INTERRUPTED);
    }

    @Test
    void aPreviewThatNobodyConfirmsIsForgottenAfterAWeek() {
        var forgotten = preview(SEPTEMBER, "195546;01.08.2024\n");
        clock.advance(Duration.ofDays(8));
        preview(SEPTEMBER, "119271;01.08.2024\n");

        assertThat(queries.find(OFFICE, forgotten.id()).orElseThrow().state()).isEqualTo(DISCARDED);
        assertThat(events.published()).hasOnlyElementsOfType(RegisterEvent.ImportBegun.class);
    }

    private RegisterImport preview(LocalDate day, String lines) {
        var order = new ImportOrder(Register.STARTCHANCEN, day, null);
        var file = TextFile.of(HEADING + lines);
        var shown = service.preview(OFFICE, order, file, progress -> watched.add(progress.state()))
                .orElseThrow();
        assertThat(file.closed()).isTrue();
        return shown;
    }

    private RegisterImport confirm(RegisterImport shown) {
        return service.confirm(OFFICE, shown.id(), shown.version(), false, progress -> watched.add(progress.state()))
                .orElseThrow();
    }

    private Map<String, Map<RegisterField, String>> known() {
        return store.on(OCTOBER, Register.STARTCHANCEN, Edition.asOf(SEPTEMBER));
    }

    private ImportService service(Executor executor) {
        return service(executor, store);
    }

    private ImportService service(Executor executor, InMemoryRegisterStore known) {
        return new ImportService(
                new DirectTransactions(),
                new PolicyRights(),
                new PlainRegisterFiles(),
                imports,
                known,
                events,
                clock,
                clock,
                ids,
                executor,
                LARGEST_FILE);
    }

    private static Actor actor(Role role) {
        return new Actor(new UUID(0, 7), Set.of(new Right(role, new Scope.Initiative(new UUID(0, 8)))));
    }
}
