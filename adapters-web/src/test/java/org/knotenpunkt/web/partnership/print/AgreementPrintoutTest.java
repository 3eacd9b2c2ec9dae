package org.knotenpunkt.web.partnership.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.io.IOException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.web.shared.print.Pdf;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class AgreementPrintoutTest {
    private static final Words GERMAN =
            new Words(Messages.load(Bundles.features()), Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> TODAY);

    private static byte[] printed(Version version) {
        return AgreementPrintout.of(EDUCATION_PARTNERSHIP, version, GERMAN).bytes(GERMAN);
    }

    private static String text(Version version) throws IOException {
        return Pdf.text(printed(version)).replaceAll("\\s+", " ");
    }

    private static Version first(Agreement agreement) {
        return agreement.versions().getFirst();
    }

    @Test
    void whoSignsReadsAllThatIsAgreed() throws IOException {
        var proposed = first(aProposal());

        assertThat(text(proposed))
                .contains("Linden School", "Youth Aid", "Families are at home at school", "We meet at eye level.")
                .contains("Von 8 (1. September 2026) auf 25 families bis 31. Juli 2027")
                .contains("120 Stunden", "1,20 €")
                .contains("SHA-256 " + proposed.hash().hex())
                .contains("Unterschriften", "Ort, Datum", "Unterschrift, Name und Funktion");
    }

    @Test
    void theSameContentHasTheSameBytesWhateverBecomesOfIt() {
        assertThat(printed(first(aProposal()))).isEqualTo(printed(first(anAgreement())));
    }

    @Test
    void anotherContentIsSeenAtItsFoot() throws IOException {
        var other = first(Agreement.draft(AGREEMENT, LINDENAU, aContent().titled("Otherwise"), FINGERPRINT, NOW));

        assertThat(text(first(aProposal()))).doesNotContain(other.hash().hex());
    }

    @Test
    void aDraftSaysThatItIsOneAndCannotBeSigned() throws IOException {
        assertThat(text(first(aDraft()))).contains("Entwurf.").doesNotContain("Ort, Datum");
    }

    @Test
    void itIsAccessibleAsPdfUaSays() throws Exception {
        assertThat(Pdf.faults(printed(first(aProposal())))).isEmpty();
        assertThat(Pdf.faults(printed(first(aDraft())))).isEmpty();
    }
}
