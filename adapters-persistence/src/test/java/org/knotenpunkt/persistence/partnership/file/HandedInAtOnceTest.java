package org.knotenpunkt.persistence.partnership.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_FILE_PART;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.file.FileLimits;
import org.knotenpunkt.application.partnership.file.FileService;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.Meeting;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Two people hand in files at the same moment. */
class HandedInAtOnceTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final FileLimits LIMITS = new FileLimits(1, 9, 9);
    private static final JcsJson CANONICAL = new JcsJson();
    private static final DomainEvents NOTHING_HAPPENS = (actor, events) -> {};

    private record Sheet(String text) implements HandedInFile {
        @Override
        public String name() {
            return "Sheet.pdf";
        }

        @Override
        public long size() {
            return text.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void fill() {
        KnownParties.in(POSTGRES);
        POSTGRES.in(
                () -> {
                    var draft = Agreement.draft(
                            AGREEMENT, LINDENAU, aContent(), ContentDocument.fingerprint(CANONICAL), NOW);
                    agreements().save(draft);
                    return draft;
                },
                LINDENAU);
    }

    private static JooqAgreements agreements() {
        return new JooqAgreements(POSTGRES.database(), CANONICAL);
    }

    private static JooqFiles files() {
        return new JooqFiles(POSTGRES.database());
    }

    private static FileService service(DomainEvents events, FileLimits limits) {
        return new FileService(
                files(),
                agreements(),
                new PolicyRights(),
                events,
                POSTGRES.transactions(),
                UUID::randomUUID,
                FixedClock.at(NOW),
                limits);
    }

    private static Result<StoredFile, FileError> handIn(String text, DomainEvents events, FileLimits limits) {
        return service(events, limits).attach(Actors.workingIn(LINDENAU), AGREEMENT, new Sheet(text));
    }

    @Test
    void theSameBytesBecomeOneFileAndBothGetIt() {
        var meeting = new Meeting<>(POSTGRES, () -> handIn("%PDF-1.7 the same", NOTHING_HAPPENS, LIMITS));

        var first = handIn(
                "%PDF-1.7 the same",
                (actor, events) ->
                        assertThat(meeting.happen()).as("the second waits").isTrue(),
                LIMITS);

        assertThat(meeting.outcome()).isEqualTo(first);
        assertThat(POSTGRES.in(() -> files().of(AGREEMENT), LINDENAU)).containsExactly(first.orElseThrow());
    }

    /** What somebody does between two parts of a file. */
    private record SlowSheet(Runnable meanwhile) implements HandedInFile {
        private static final byte[] BYTES = ("%PDF-1.7" + " ".repeat(600_000)).getBytes(ISO_8859_1);

        @Override
        public String name() {
            return "Slow.pdf";
        }

        @Override
        public long size() {
            return BYTES.length;
        }

        @Override
        public InputStream open() {
            return new FilterInputStream(new ByteArrayInputStream(BYTES)) {
                private boolean isBegun;

                @Override
                public byte[] readNBytes(int length) throws IOException {
                    if (isBegun && length > FileType.HEAD) {
                        meanwhile.run();
                    }
                    isBegun = true;
                    return super.readNBytes(length);
                }
            };
        }

        @Override
        public void close() {}
    }

    @Test
    void aSlowUploadHoldsUpNobodyWhoWorksOnTheAgreement() {
        var met = new AtomicInteger();
        var approving = new Meeting<>(
                POSTGRES,
                () -> POSTGRES.in(() -> agreements().findForChange(AGREEMENT).isPresent(), LINDENAU));

        service(NOTHING_HAPPENS, LIMITS)
                .attach(Actors.workingIn(LINDENAU), AGREEMENT, new SlowSheet(() -> {
                    met.incrementAndGet();
                    assertThat(approving.happen()).as("whoever approves waits").isFalse();
                }))
                .orElseThrow();

        assertThat(met).hasPositiveValue();
        assertThat(approving.outcome()).isTrue();
    }

    @Test
    void twoAtOnceDoNotExceedWhatAnAgreementMayHave() {
        var room = new FileLimits(1, 1, 1);
        var second = new Meeting<>(POSTGRES, () -> handIn("%PDF-1.7 another", NOTHING_HAPPENS, room));

        var first = handIn(
                "%PDF-1.7 one",
                (actor, events) ->
                        assertThat(second.happen()).as("the second waits").isTrue(),
                room);

        assertThat(second.outcome()).isEqualTo(Result.refusal(new FileError.TooManyFiles(1)));
        assertThat(POSTGRES.in(() -> files().of(AGREEMENT), LINDENAU)).containsExactly(first.orElseThrow());
    }

    @Test
    void ofWhatIsRefusedNoFileIsLeftBehind() {
        var refused = service(NOTHING_HAPPENS, LIMITS)
                .attachFor(
                        Actors.workingIn(LINDENAU),
                        AGREEMENT,
                        new Sheet("%PDF-1.7 for nothing"),
                        kept -> Result.refusal(new AgreementError.NoDraft()));

        assertThat(refused).isEqualTo(Result.refusal(new AgreementError.NoDraft()));
        assertThat(POSTGRES.in(() -> files().of(AGREEMENT), LINDENAU)).isEmpty();
        assertThat(POSTGRES.superuser().fetchCount(AGREEMENT_FILE_PART)).isZero();
    }
}
