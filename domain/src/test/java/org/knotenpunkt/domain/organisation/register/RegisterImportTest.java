package org.knotenpunkt.domain.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.shared.Result;

final class RegisterImportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    private static final ImportFigures FIGURES =
            new ImportFigures(4, 1, 1, 0, Map.of(RecordKind.SCHOOL, 2L), 1, 1, 0, 5, 0, 0);

    private final RegisterImport begun = RegisterImport.begin(
            new ImportId(new UUID(0, 1)),
            Register.SCHOOLS,
            Edition.asOf(LocalDate.of(2026, 11, 1)),
            new RegisterFileFacts("schuldaten.csv", 200, null),
            new UUID(0, 2),
            NOW);

    @Test
    void itIsReadThenShownThenConfirmedThenTakenOver() {
        var shown = begun.progressed(100, NOW).previewed(FIGURES, "fingerprint", NOW);

        assertThat(begun.progressed(100, NOW).percentRead()).isEqualTo(50);
        assertThat(shown.state()).isEqualTo(ImportState.PREVIEWED);
        var confirmed = shown.confirm(false, NOW).orElseThrow();
        assertThat(confirmed.state()).isEqualTo(ImportState.IMPORTING);
        assertThat(confirmed.events()).isEmpty();
        assertThat(confirmed.imported(NOW).events())
                .containsExactly(new RegisterEvent.RegisterImported(
                        begun.id(), Register.SCHOOLS, LocalDate.of(2026, 11, 1), 1, 1, 5, NOW));
    }

    @Test
    void aPreviewThatComesBeforeWhatItRefersToIsConfirmedOnlyOnPurpose() {
        var shown = previewOf(new ImportFigures(10, 1, 6, 4, Map.of(RecordKind.SCHOOL, 3L), 3, 0, 0, 0, 0, 0));
        var doubt = new RegisterError.MostlyOrphaned(Register.SCHOOLS, Register.MUNICIPALITIES, 4, 10);

        assertThat(shown.doubt()).contains(doubt);
        assertThat(shown.confirm(false, NOW)).isEqualTo(Result.refusal(doubt));
        assertThat(shown.confirm(true, NOW).orElseThrow().state()).isEqualTo(ImportState.IMPORTING);
        assertThat(shown.discard(NOW).orElseThrow().doubt()).isEmpty();
    }

    @Test
    void aPreviewOfWhichMostLinesAreDamagedIsConfirmedOnlyOnPurpose() {
        var shown = previewOf(new ImportFigures(10, 1, 6, 3, Map.of(RecordKind.SCHOOL, 3L), 3, 0, 0, 0, 0, 0));

        assertThat(shown.confirm(false, NOW)).isEqualTo(Result.refusal(new RegisterError.MostlyRefused(6, 10)));
        assertThat(shown.confirm(true, NOW).orElseThrow().state()).isEqualTo(ImportState.IMPORTING);
    }

    @Test
    void aPreviewOfWhichHalfTheLinesAreTakenIsConfirmedAsAny() {
        var shown = previewOf(new ImportFigures(6, 0, 3, 3, Map.of(RecordKind.SCHOOL, 3L), 3, 0, 0, 0, 0, 0));

        assertThat(shown.doubt()).isEmpty();
        assertThat(shown.confirm(false, NOW).orElseThrow().state()).isEqualTo(ImportState.IMPORTING);
    }

    private RegisterImport previewOf(ImportFigures figures) {
        return begun.previewed(figures, "fingerprint", NOW);
    }

    @ParameterizedTest(name = "an import that is {0}")
    @EnumSource(value = ImportState.class, mode = EnumSource.Mode.EXCLUDE, names = "PREVIEWED")
    void onlyAPreviewCanBeConfirmedOrDiscarded(ImportState state) {
        var elsewhere = inState(state);

        var refusal = Result.refusal(new RegisterError.ImportNotPreviewed(begun.id(), state));
        assertThat(elsewhere.confirm(false, NOW)).isEqualTo(refusal);
        assertThat(elsewhere.discard(NOW)).isEqualTo(refusal);
    }

    @Test
    void aRefusedImportKeepsItsReasonByCodeAndArguments() {
        var refused = begun.refused(new RegisterError.FileTooLarge(3_000_000_000L, 64), NOW);

        assertThat(refused.problem())
                .isEqualTo(new Reason("organisation.file-too-large", Map.of("size", "3000000000", "allowed", "64")));
    }

    @Test
    void theFiguresAccountForEachLine() {
        assertThat(FIGURES.addUp()).isTrue();
        assertThat(new ImportFigures(5, 1, 1, 0, Map.of(RecordKind.SCHOOL, 2L), 1, 1, 0, 5, 0, 0).addUp())
                .isFalse();
    }

    private RegisterImport inState(ImportState state) {
        return new RegisterImport(
                begun.id(),
                begun.register(),
                begun.edition(),
                begun.file(),
                state,
                0,
                null,
                null,
                false,
                null,
                begun.by(),
                NOW,
                NOW,
                0);
    }
}
