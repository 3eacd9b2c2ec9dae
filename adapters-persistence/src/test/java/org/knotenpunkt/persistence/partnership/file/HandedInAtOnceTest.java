package org.knotenpunkt.persistence.partnership.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.file.FileService;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.file.FileError;
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

    private static Result<StoredFile, FileError> handIn(String text, DomainEvents events) {
        return new FileService(
                        files(),
                        agreements(),
                        new PolicyRights(),
                        events,
                        POSTGRES.transactions(),
                        UUID::randomUUID,
                        FixedClock.at(NOW),
                        1)
                .attach(Actors.workingIn(LINDENAU), AGREEMENT, new Sheet(text));
    }

    @Test
    void theSameBytesBecomeOneFileAndBothGetIt() {
        var meeting = new Meeting<>(POSTGRES, () -> handIn("%PDF-1.7 the same", NOTHING_HAPPENS));

        var first = handIn(
                "%PDF-1.7 the same",
                (actor, events) ->
                        assertThat(meeting.happen()).as("the second waits").isTrue());

        assertThat(meeting.outcome()).isEqualTo(first);
        assertThat(POSTGRES.in(() -> files().of(AGREEMENT), LINDENAU)).containsExactly(first.orElseThrow());
    }

    @Test
    void differentBytesDoNotWaitForEachOther() {
        var meeting = new Meeting<>(POSTGRES, () -> handIn("%PDF-1.7 another", NOTHING_HAPPENS));

        var first = handIn(
                "%PDF-1.7 one",
                (actor, events) ->
                        assertThat(meeting.happen()).as("the second waits").isFalse());

        assertThat(POSTGRES.in(() -> files().of(AGREEMENT), LINDENAU))
                .containsExactlyInAnyOrder(
                        first.orElseThrow(), meeting.outcome().orElseThrow());
    }
}
