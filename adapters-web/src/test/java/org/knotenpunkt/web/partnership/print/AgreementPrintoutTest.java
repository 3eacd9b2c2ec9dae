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
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;

import java.io.IOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.print.Pdf;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class AgreementPrintoutTest {
    private static final Words GERMAN =
            new Words(Messages.load(Bundles.features()), Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> TODAY);

    private static final Words ENGLISH = GERMAN.in(Language.ENGLISH);

    private static byte[] printed(Version version) {
        return AgreementPrintout.of(EDUCATION_PARTNERSHIP, version, null, GERMAN)
                .bytes(GERMAN);
    }

    private static String text(Version version, @Nullable Version before, Words words) throws IOException {
        return Pdf.text(AgreementPrintout.of(EDUCATION_PARTNERSHIP, version, before, words)
                        .bytes(words))
                .replaceAll("\\s+", " ");
    }

    /** What holds, and a next version about which all are asked. */
    private static Agreement anAmended() {
        return anAgreement()
                .draftNext(anAmendment(), NOW)
                .flatMap(next -> next.revise(content -> Result.success(content.titled("Otherwise")), FINGERPRINT, NOW))
                .flatMap(next -> next.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
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
    void anAmendmentSaysWhyItIsNeededAndWhichVersionItReplacesByItsHash() throws IOException {
        var amended = anAmended();
        var before = first(amended);
        var next = amended.versions().getLast();

        assertThat(text(next, before, GERMAN))
                .contains("Änderung", "Diese Fassung 2 ersetzt Fassung 1 von „More time for talking“.")
                .contains("Another room", "The old one is being rebuilt")
                .contains("Prüfsumme von Fassung 1: SHA-256 " + before.hash().hex());
        assertThat(text(next, before, ENGLISH))
                .contains("Amendment", "This version 2 replaces version 1 of “More time for talking”.")
                .contains("Another room", "The old one is being rebuilt")
                .contains("Fingerprint of version 1: SHA-256 " + before.hash().hex());
        assertThat(text(before)).doesNotContain("ersetzt Fassung");
    }

    @Test
    void whoSignsInEnglishReadsAllThatIsAgreed() throws IOException {
        var proposed = first(aProposal());

        assertThat(text(proposed, null, ENGLISH))
                .contains("Education partnership", "Parties", "Linden School", "Youth Aid", "We meet at eye level.")
                .contains("From 8 (1 September 2026) to 25 families by 31 July 2027")
                .contains("120 hours", "€1.20")
                .contains("SHA-256 " + proposed.hash().hex())
                .contains("Signatures", "We approve “More time for talking” in exactly the words")
                .contains("Place, date", "Signature, name and function")
                .doesNotContain("Unterschrift", "Prüfsumme", "Vereinbarung");
        assertThat(text(first(aDraft()), null, ENGLISH))
                .contains("Draft. Nobody has been asked")
                .doesNotContain("Place, date");
    }

    @Test
    void aDraftSaysThatItIsOneAndCannotBeSigned() throws IOException {
        assertThat(text(first(aDraft()))).contains("Entwurf.").doesNotContain("Ort, Datum");
    }

    @Test
    void itIsAccessibleAsPdfUaSays() throws Exception {
        assertThat(Pdf.faults(printed(first(aProposal())))).isEmpty();
        assertThat(Pdf.faults(printed(first(aDraft())))).isEmpty();
        assertThat(Pdf.faults(AgreementPrintout.of(
                                EDUCATION_PARTNERSHIP, anAmended().versions().getLast(), first(anAmended()), ENGLISH)
                        .bytes(ENGLISH)))
                .isEmpty();
    }
}
