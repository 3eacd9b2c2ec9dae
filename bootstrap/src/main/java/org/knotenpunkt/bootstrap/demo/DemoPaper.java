package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.NewSignature;
import org.knotenpunkt.application.partnership.RecordSignature;
import org.knotenpunkt.application.partnership.file.AttachFile;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.shared.Actor;

/** What was concluded on paper some time ago, and is recorded now: so the demonstration has agreements with a past. */
final class DemoPaper {
    private static final String SHEET = "signed-sheet.pdf";

    /** Before the last one signs, they have had the text before them for so long. */
    private static final int WEEKS_TO_READ = 4;

    private final DraftAgreement drafting;
    private final AttachFile attaching;
    private final CheckMandate mandates;
    private final RecordSignature recording;

    @Inject
    DemoPaper(DraftAgreement drafting, AttachFile attaching, CheckMandate mandates, RecordSignature recording) {
        this.drafting = drafting;
        this.attaching = attaching;
        this.mandates = mandates;
        this.recording = recording;
    }

    /**
     * What is drafted holds since the day: the parties have signed in turn, one a week.
     *
     * @param parties the last one is who signs on the day
     */
    Agreement concluded(
            Actor coordination, Agreement draft, LocalDate since, String place, List<OrganisationId> parties) {
        var proposed = drafting.propose(coordination, draft.id(), draft.version(), since.minusWeeks(WEEKS_TO_READ))
                .orElseThrow();
        var sheet = attaching.attach(coordination, proposed.id(), new Sheet()).orElseThrow();
        var signed = proposed;
        for (int i = 0; i < parties.size(); i++) {
            var day = since.minusWeeks(parties.size() - 1L - i);
            signed = signed(coordination, proposed, parties.get(i), day, new Proof.OnPaper(sheet.id(), place));
        }
        return signed;
    }

    private Agreement signed(
            Actor coordination, Agreement proposed, OrganisationId party, LocalDate day, Proof.OnPaper proof) {
        var signatory = mandates.all(coordination, party, proposed.municipality(), day)
                .orElseThrow()
                .all()
                .getFirst();
        var hash = proposed.draft().orElseThrow().hash();
        return recording
                .record(coordination, proposed.id(), party, new NewSignature(hash, signatory.person(), day, proof))
                .orElseThrow();
    }

    /** Instead of a scan, on which there would be names written by hand. */
    private record Sheet() implements HandedInFile {
        @Override
        public String name() {
            return "unterschriebenes-blatt.pdf";
        }

        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private static byte[] bytes() {
            try (var resource = Objects.requireNonNull(DemoPaper.class.getResourceAsStream("/demo/" + SHEET), SHEET)) {
                return resource.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            // it is part of the program
        }
    }
}
