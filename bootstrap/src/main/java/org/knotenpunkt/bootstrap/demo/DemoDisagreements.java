package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.disagreement.RaiseDisagreement;
import org.knotenpunkt.application.partnership.disagreement.ResolveDisagreement;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.demo.DemoReview.Side;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.partnership.disagreement.Topic;

/** What the parties of the Sternschule had to settle: about the room they have agreed; that the café was shut waits for the school's yes. */
final class DemoDisagreements {
    private final RaiseDisagreement raising;
    private final ResolveDisagreement resolving;
    private final Today today;

    @Inject
    DemoDisagreements(RaiseDisagreement raising, ResolveDisagreement resolving, Today today) {
        this.raising = raising;
        this.resolving = resolving;
        this.today = today;
    }

    void load(Agreement agreement, Side school, Side provider, Side families) {
        var content = agreement.inForceOn(today.today()).orElseThrow().content();
        settleTheRoom(agreement, content, school, provider);
        talkAboutTheCafe(agreement, content, school, provider, families);
    }

    private void settleTheRoom(Agreement agreement, AgreementContent content, Side school, Side provider) {
        var room = content.contributions().stream()
                .filter(contribution -> contribution.kind() == ContributionKind.ROOMS)
                .findFirst()
                .orElseThrow();
        var raised = raised(
                agreement,
                DisagreementKind.CONFLICT,
                new Topic.OfContribution(room.id()),
                "Der Raum im Erdgeschoss ist am Mittwochvormittag oft schon für eine Klasse eingeteilt. Wir verstehen "
                        + "unter „Raum“ einen, in dem das Spielzeug stehen bleiben kann; die Schule versteht darunter "
                        + "einen, der gerade frei ist.",
                provider,
                school);
        var first = proposed(
                raised,
                provider,
                new Resolution("Der Raum steht nur noch dem Café zur Verfügung.", null, school.party()));
        var declined = resolving
                .decline(
                        school.person(),
                        first.id(),
                        school.party(),
                        1,
                        "Dienstags und donnerstags brauchen wir ihn für die Sprachförderung.")
                .orElseThrow()
                .disagreement();
        var second = proposed(
                declined,
                school,
                new Resolution(
                        "Mittwochs gehört der Raum dem Café. An den anderen Tagen nutzt ihn die Schule, und im Nebenraum "
                                + "steht ein Schrank, in dem das Spielzeug bleibt.",
                        today.today().plusWeeks(4),
                        school.party()));
        consent(second, provider);
    }

    private void talkAboutTheCafe(
            Agreement agreement, AgreementContent content, Side school, Side provider, Side families) {
        var cafe = content.goals().stream()
                .filter(goal -> goal.text().contains("Elterncafé"))
                .findFirst()
                .orElseThrow();
        var raised = raised(
                agreement,
                DisagreementKind.DEVIATION,
                new Topic.OfGoal(cafe.id()),
                "Vereinbart ist jede Woche. In diesem Monat fiel das Café zweimal aus, und wer kam, stand vor der Tür.",
                families,
                provider,
                school);
        var proposal = proposed(
                raised,
                provider,
                new Resolution(
                        "Fällt die Leitung aus, öffnet die Schulsozialarbeit. Geht auch das nicht, hängt am Vortag ein "
                                + "Zettel in drei Sprachen an der Tür.",
                        today.today().plusMonths(3),
                        provider.party()));
        consent(proposal, families);
    }

    private Disagreement raised(
            Agreement agreement, DisagreementKind kind, Topic topic, String text, Side by, Side... others) {
        var concerned =
                Stream.concat(Stream.of(by), Stream.of(others)).map(Side::party).toList();
        return raising.raise(
                        by.person(),
                        agreement.id(),
                        new Matter(kind, topic, text, by.party(), today.today(), concerned))
                .orElseThrow()
                .disagreement();
    }

    private Disagreement proposed(Disagreement seen, Side by, Resolution resolution) {
        return resolving
                .propose(by.person(), seen.id(), seen.version(), by.party(), resolution)
                .orElseThrow()
                .disagreement();
    }

    private void consent(Disagreement seen, Side by) {
        resolving
                .consent(
                        by.person(),
                        seen.id(),
                        by.party(),
                        seen.pending().orElseThrow().number())
                .orElseThrow();
    }
}
