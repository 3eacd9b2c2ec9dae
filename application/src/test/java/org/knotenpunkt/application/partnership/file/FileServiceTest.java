package org.knotenpunkt.application.partnership.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.ForeignContent;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class FileServiceTest {
    private static final Actor COORDINATION = actor(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor HEAD_OF_SCHOOL = actor(Role.SCHOOL_LEADERSHIP, at(SCHOOL));
    private static final String PDF = "%PDF-1.7 << /Type /Catalog >> %%EOF";

    private static final FileLimits LIMITS = new FileLimits(1, 3, 2);

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryFiles files = new InMemoryFiles();
    private final RecordingEvents events = new RecordingEvents();
    private final FileService service = new FileService(
            files,
            agreements,
            new PolicyRights(),
            events,
            new DirectTransactions(),
            new CountingIds(),
            FixedClock.at(NOW),
            LIMITS);

    /** A file that says how large it is. */
    private record Sheet(String name, String text, long size) implements HandedInFile {
        static Sheet of(String name, String text) {
            return new Sheet(name, text, text.length());
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
        agreements.save(aDraft());
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(ACCOUNT, Set.of(new Right(role, scope)));
    }

    private static Scope at(OrganisationId organisation) {
        return new Scope.Organisation(LINDENAU, organisation.value());
    }

    @Test
    void whatTheCoordinationHandsInIsKept() {
        var stored = attach(COORDINATION, PDF).orElseThrow();

        assertThat(files.of(AGREEMENT)).containsExactly(stored);
        assertThat(stored.name()).isEqualTo("Blatt.exe.pdf");
        assertThat(stored.type()).isEqualTo(FileType.PDF);
        assertThat(stored.size()).isEqualTo(PDF.length());
        assertThat(events.published())
                .containsExactly(new AgreementEvent.FileAttached(AGREEMENT, LINDENAU, stored.id(), FileType.PDF, NOW));
    }

    @Test
    void whoeverMayActForAPartyHandsInFiles() {
        assertThat(attach(HEAD_OF_SCHOOL, PDF)).isInstanceOf(Result.Success.class);
    }

    @Test
    void theSameBytesTwiceAreOneFile() {
        var first = attach(COORDINATION, PDF);

        assertThat(attach(HEAD_OF_SCHOOL, PDF)).isEqualTo(first);
        assertThat(files.of(AGREEMENT)).hasSize(1);
        assertThat(events.published()).hasSize(1);
    }

    @Test
    void whoeverOnlyReadsHandsInNothing() {
        assertThat(attach(actor(Role.READER, at(SCHOOL)), PDF))
                .isEqualTo(Result.refusal(
                        new FileError.NotAllowed(new Denial.RoleMissing(PartnershipAction.ACT_FOR_PARTY))));
    }

    @Test
    void forOthersTheAgreementIsNotThere() {
        var elsewhere = actor(Role.COORDINATION, new Scope.Municipality(new MunicipalityId(new UUID(9, 9))));
        var hidden = Result.refusal(new FileError.FileOfNoAgreement(AGREEMENT));

        assertThat(attach(elsewhere, PDF)).isEqualTo(hidden);
        assertThat(attach(actor(Role.PROVIDER, at(OUTSIDER)), PDF)).isEqualTo(hidden);
        assertThat(service.list(elsewhere, AGREEMENT)).isEqualTo(hidden);
        assertThat(service.list(elsewhere, aDraft())).isEqualTo(hidden);
        assertThat(service.attach(COORDINATION, OTHER_AGREEMENT, Sheet.of("x", PDF)))
                .isEqualTo(Result.refusal(new FileError.FileOfNoAgreement(OTHER_AGREEMENT)));
    }

    @Test
    void aProgramIsRefusedWhateverItIsCalled() {
        assertThat(service.attach(COORDINATION, AGREEMENT, Sheet.of("Scan.pdf", "MZ\u0090\0")))
                .isEqualTo(Result.refusal(new FileError.FileTypeRefused(ForeignContent.EXECUTABLE)));
        assertThat(attach(COORDINATION, "<svg onload='x'/>"))
                .isEqualTo(Result.refusal(new FileError.FileTypeRefused(ForeignContent.MARKUP)));
        assertThat(files.of(AGREEMENT)).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(attach(COORDINATION, "")).isEqualTo(Result.refusal(new FileError.FileEmpty()));
    }

    @Test
    void ofAFileThatSaysItIsTooLargeNothingIsRead() {
        var large = new HandedInFile() {
            @Override
            public String name() {
                return "Large.pdf";
            }

            @Override
            public long size() {
                return 200_000_000;
            }

            @Override
            public InputStream open() {
                throw new AssertionError("It is read");
            }

            @Override
            public void close() {}
        };

        assertThat(service.attach(COORDINATION, AGREEMENT, large))
                .isEqualTo(Result.refusal(new FileError.FileTooLarge(1)));
    }

    @Test
    void aFileThatIsLargerThanItSaysIsRefused() {
        var large = PDF + " ".repeat(1_000_000);

        assertThat(service.attach(COORDINATION, AGREEMENT, new Sheet("x", large, 10)))
                .isEqualTo(Result.refusal(new FileError.FileTooLarge(1)));
    }

    @Test
    void aPdfThatIsLockedOrDoesSomethingIsRefused() {
        assertThat(attach(COORDINATION, "%PDF-1.7 << /Encrypt 4 0 R >>"))
                .isEqualTo(Result.refusal(new FileError.PdfLocked()));
        assertThat(attach(COORDINATION, "%PDF-1.7 << /S /JavaScript /JS (x) >>"))
                .isEqualTo(Result.refusal(new FileError.PdfActive()));
    }

    @Test
    void anAgreementHasRoomForSoManyFilesAndSoManyBytes() {
        var half = PDF + " ".repeat(900_000);
        attach(COORDINATION, half + "1").orElseThrow();
        attach(COORDINATION, half + "2").orElseThrow();

        assertThat(attach(COORDINATION, half + "3")).isEqualTo(Result.refusal(new FileError.FilesTooLarge(2)));
        attach(COORDINATION, PDF).orElseThrow();
        assertThat(attach(COORDINATION, PDF + "4")).isEqualTo(Result.refusal(new FileError.TooManyFiles(3)));
        assertThat(attach(COORDINATION, PDF).orElseThrow().size()).isEqualTo(PDF.length());
    }

    @Test
    void aFileThatNothingRefersToIsRemovedByWhoeverDrafts() {
        var stored = attach(COORDINATION, PDF).orElseThrow();

        assertThat(service.remove(HEAD_OF_SCHOOL, AGREEMENT, stored.id()))
                .isEqualTo(Result.refusal(
                        new FileError.NotAllowed(new Denial.RoleMissing(PartnershipAction.DRAFT_AGREEMENT))));
        assertThat(service.remove(actor(Role.PROVIDER, at(OUTSIDER)), AGREEMENT, stored.id()))
                .isEqualTo(Result.refusal(new FileError.FileOfNoAgreement(AGREEMENT)));
        assertThat(service.remove(COORDINATION, AGREEMENT, stored.id())).isEqualTo(Result.success(stored));

        assertThat(files.of(AGREEMENT)).isEmpty();
        assertThat(events.published()).endsWith(new AgreementEvent.FileRemoved(AGREEMENT, LINDENAU, stored.id(), NOW));
        assertThat(service.remove(COORDINATION, AGREEMENT, stored.id()))
                .isEqualTo(Result.refusal(new FileError.UnknownFile(stored.id())));
    }

    @Test
    void aFileToWhichADraftRefersStaysUntilItsAnnexIsGone() {
        var stored = attach(COORDINATION, PDF).orElseThrow();
        var annex = new Annex(new AnnexId(new UUID(4, 4)), "Plan", null, stored.attached());
        agreements.save(revised(content -> content.withAnnex(annex)));

        assertThat(service.remove(COORDINATION, AGREEMENT, stored.id()))
                .isEqualTo(Result.refusal(new FileError.FileAnnexed(1, "Plan")));
        assertThat(files.of(AGREEMENT)).containsExactly(stored);

        agreements.save(revised(content -> content.withoutAnnex(annex.id())));
        assertThat(service.remove(COORDINATION, AGREEMENT, stored.id())).isEqualTo(Result.success(stored));
    }

    private Agreement revised(UnaryOperator<AgreementContent> change) {
        var before = agreements.findById(AGREEMENT).orElseThrow();
        return before.revise(content -> Result.success(change.apply(content)), FINGERPRINT, NOW)
                .orElseThrow();
    }

    @Test
    void aProofStays() {
        var stored = attach(COORDINATION, PDF).orElseThrow();
        var proposed = revised(content -> aContent())
                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                .orElseThrow();
        var proposal = proposed.draft().orElseThrow();
        var signed = anApproval(proposal.hash(), SCHOOL, TODAY, new Proof.OnPaper(stored.id(), "Lindenau"));
        agreements.save(proposed.approve(signed, TODAY).orElseThrow());

        var school = proposal.content().party(SCHOOL).orElseThrow().name();
        assertThat(service.remove(COORDINATION, AGREEMENT, stored.id()))
                .isEqualTo(Result.refusal(new FileError.FileProves(1, school)));
        assertThat(files.of(AGREEMENT)).containsExactly(stored);
    }

    @Test
    void whoeverReadsTheAgreementGetsItsFiles() {
        var stored = attach(COORDINATION, PDF).orElseThrow();
        var reader = actor(Role.READER, at(SCHOOL));
        var bytes = new ByteArrayOutputStream();

        assertThat(service.list(reader, AGREEMENT)).isEqualTo(Result.success(List.of(stored)));
        var read = agreements.findById(AGREEMENT).orElseThrow();
        agreements.clear();
        assertThat(service.list(reader, read))
                .as("without reading it again")
                .isEqualTo(Result.success(List.of(stored)));
        agreements.save(aDraft());
        assertThat(service.copy(reader, AGREEMENT, stored.id(), file -> bytes)).isEqualTo(Result.success(stored));
        assertThat(bytes.toString(ISO_8859_1)).isEqualTo(PDF);
        var none = new FileId(new UUID(7, 7));
        assertThat(service.copy(reader, AGREEMENT, none, file -> bytes))
                .isEqualTo(Result.refusal(new FileError.UnknownFile(none)));
    }

    @Test
    void whoeverReadsSlowlyHoldsNoTransaction() {
        var transactions = new OpenTransactions();
        var stored = attach(COORDINATION, PDF + " ".repeat(5_000)).orElseThrow();
        var written = new ArrayList<Integer>();
        var slow = new OutputStream() {
            @Override
            public void write(int one) {
                throw new AssertionError("Parts are written at once");
            }

            @Override
            public void write(byte[] part) {
                assertThat(transactions.open).isZero();
                written.add(part.length);
            }
        };

        new FileService(
                        files,
                        agreements,
                        new PolicyRights(),
                        events,
                        transactions,
                        new CountingIds(),
                        FixedClock.at(NOW),
                        LIMITS)
                .copy(COORDINATION, AGREEMENT, stored.id(), file -> slow)
                .orElseThrow();

        assertThat(written).hasSizeGreaterThan(1);
        assertThat(written.stream().mapToInt(length -> length).sum()).isEqualTo(PDF.length() + 5_000);
    }

    /** Knows how many are open. */
    private static final class OpenTransactions implements Transactions {
        private final DirectTransactions real = new DirectTransactions();
        private int open;

        private <T> Supplier<T> counted(Supplier<T> work) {
            return () -> {
                open++;
                try {
                    return work.get();
                } finally {
                    open--;
                }
            };
        }

        @Override
        public <T> T call(Actor actor, Supplier<T> work) {
            return real.call(actor, counted(work));
        }

        @Override
        public <T> T read(Actor actor, Supplier<T> work) {
            return real.read(actor, counted(work));
        }

        @Override
        public <T> T query(Supplier<T> work) {
            return real.query(counted(work));
        }

        @Override
        public Runnable afterwards(Runnable work, Runnable undone) {
            return real.afterwards(work, undone);
        }
    }

    private Result<StoredFile, FileError> attach(Actor actor, String text) {
        return service.attach(actor, AGREEMENT, Sheet.of("Blatt.exe", text));
    }
}
