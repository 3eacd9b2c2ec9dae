package org.knotenpunkt.application.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What every {@link ImportRepository} does. A class that implements this runs it against one. */
public interface ImportRepositoryContract {
    Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    ImportFigures FIGURES =
            new ImportFigures(9, 1, 1, 1, Map.of(RecordKind.SCHOOL, 5L, RecordKind.AUTHORITY, 2L), 4, 2, 1, 3, 6, 8);

    /** An empty repository; the same one during one test. */
    ImportRepository imports();

    Transactions transactions();

    /** Does the work in a transaction of its own. */
    default <T> T in(Supplier<T> work) {
        return transactions().call(Actor.operator(), work);
    }

    @Test
    default void findsWhatWasSavedWithItsNextVersion() {
        var begun = begun(1, NOON);
        var saved = in(() -> imports().save(begun));

        assertThat(saved).isEqualTo(begun.stored(1));
        assertThat(in(() -> imports().findById(begun.id()))).contains(saved);
        var previewed = in(() -> imports()
                .save(saved.recognised(FileEncoding.CP850, Edition.of(new SchoolYear(2025)), NOON.plusSeconds(1))
                        .previewed(FIGURES, "fingerprint", NOON.plusSeconds(2))));
        assertThat(in(() -> imports().findById(begun.id()))).contains(previewed);
        var refused = in(() ->
                imports().save(begun(2, NOON).refused(new RegisterError.FileNotText("PDF"), NOON.plusSeconds(3))));
        assertThat(in(() -> imports().findById(refused.id()))).contains(refused);
    }

    @Test
    default void findsNothingUnderAnIdThatWasNeverSaved() {
        assertThat(in(() -> imports().findById(id(99)))).isEmpty();
    }

    @Test
    default void aSaveThatSomebodyElseWonIsToldAndLost() {
        var saved = in(() -> imports().save(begun(1, NOON)));
        var theirs = in(() -> imports().save(saved.progressed(50, NOON.plusSeconds(1))));

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> in(() -> imports().save(saved.progressed(20, NOON.plusSeconds(2)))));
        assertThat(in(() -> imports().findById(saved.id()))).contains(theirs);
    }

    @Test
    default void theNewestComesFirstPageByPage() {
        var saved = List.of(saved(1, NOON.plusSeconds(2)), saved(2, NOON.plusSeconds(1)), saved(3, NOON));

        var first = in(() -> imports().list(PageRequest.first(2)));
        assertThat(first.items()).containsExactly(saved.get(0), saved.get(1));
        var second = in(() -> imports().list(new PageRequest(2, first.next())));
        assertThat(second.items()).containsExactly(saved.get(2));
        assertThat(second.next()).isNull();
    }

    @Test
    default void theNewestEditionIsTheNewestThatWasTakenOver() {
        imported(1, Register.SCHOOLS, Edition.asOf(LocalDate.of(2026, 9, 1)));
        imported(2, Register.SCHOOLS, Edition.asOf(LocalDate.of(2026, 10, 1)));
        imported(3, Register.SOCIAL_INDEX, Edition.of(new SchoolYear(2026)));
        in(() -> imports()
                .save(RegisterImport.begin(
                        id(4),
                        Register.SCHOOLS,
                        Edition.asOf(LocalDate.of(2026, 11, 1)),
                        file(),
                        new UUID(0, 7),
                        NOON)));

        assertThat(in(() -> imports().newestEdition(Register.SCHOOLS)))
                .contains(Edition.asOf(LocalDate.of(2026, 10, 1)));
        assertThat(in(() -> imports().newestEdition(Register.SOCIAL_INDEX))).contains(Edition.of(new SchoolYear(2026)));
        assertThat(in(() -> imports().newestEdition(Register.MUNICIPALITIES))).isEmpty();
    }

    @Test
    default void aRegisterIsTakenOnceAnEditionOfItWasTakenOverHoweverLongAgo() {
        imported(1, Register.MUNICIPALITIES, Edition.asOf(LocalDate.of(2020, 1, 1)));
        imported(2, Register.SCHOOLS, Edition.asOf(LocalDate.of(2026, 9, 1)));
        imported(3, Register.SCHOOLS, Edition.asOf(LocalDate.of(2026, 10, 1)));
        in(() -> imports()
                .save(RegisterImport.begin(
                        id(4), Register.SOCIAL_INDEX, Edition.of(new SchoolYear(2026)), file(), new UUID(0, 7), NOON)));

        assertThat(in(() -> imports().taken())).containsExactlyInAnyOrder(Register.MUNICIPALITIES, Register.SCHOOLS);
    }

    @Test
    default void aSilentRunIsInterruptedAndNoOther() {
        var silent = saved(1, NOON);
        var lively = saved(2, NOON.plusSeconds(60));
        var shown = in(() -> imports().save(saved(3, NOON).previewed(FIGURES, "f", NOON)));

        assertThat(in(() -> imports().interrupt(NOON.plusSeconds(30)))).containsExactly(silent.id());
        assertThat(in(() -> imports().findById(silent.id())))
                .get()
                .extracting(RegisterImport::state)
                .isEqualTo(ImportState.INTERRUPTED);
        assertThat(in(() -> imports().findById(lively.id()))).contains(lively);
        assertThat(in(() -> imports().findById(shown.id()))).contains(shown);
    }

    @Test
    default void oldPreviewsAreFound() {
        var old = in(() -> imports().save(saved(1, NOON).previewed(FIGURES, "f", NOON)));
        in(() -> imports()
                .save(saved(2, NOON.plus(Duration.ofDays(8))).previewed(FIGURES, "f", NOON.plus(Duration.ofDays(8)))));
        saved(3, NOON);

        assertThat(in(() -> imports().previewsBegunBefore(NOON.plus(Duration.ofDays(7)))))
                .containsExactly(old.id());
    }

    private RegisterImport saved(int number, Instant begunAt) {
        return in(() -> imports().save(begun(number, begunAt)));
    }

    private void imported(int number, Register register, Edition edition) {
        in(() -> imports()
                .save(RegisterImport.begin(id(number), register, edition, file(), new UUID(0, 7), NOON)
                        .previewed(FIGURES, "f", NOON)
                        .imported(NOON)));
    }

    private static RegisterImport begun(int number, Instant begunAt) {
        return RegisterImport.begin(id(number), Register.SCHOOLS, null, file(), new UUID(0, 7), begunAt);
    }

    private static RegisterFileFacts file() {
        return new RegisterFileFacts("schuldaten.csv", 200, null);
    }

    private static ImportId id(int number) {
        return new ImportId(new UUID(0x7000, 0x8000_0000_0000_0000L | number));
    }
}
