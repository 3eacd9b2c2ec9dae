package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.EndAgreement;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.partnership.release.ReleaseAgreement;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Agreements of two other towns, which the office of the network may read: one was amended when more had been reached than was hoped for, one has
 * ended. Nobody has an account there.
 */
public final class DemoElsewhere {
    private static final String ENDED = "05911000";
    private static final int RELEASED_MONTHS = 9;

    private final DemoOrganisations organisations;
    private final DemoFunctions functions;
    private final DemoGoals goals;
    private final DemoPaper paper;
    private final DemoProgress progress;
    private final DraftAgreement drafting;
    private final EndAgreement ending;
    private final ReadAgreements reading;
    private final ReleaseAgreement releasing;
    private final Transactions transactions;
    private final Today today;

    @Inject
    public DemoElsewhere(
            DemoOrganisations organisations,
            DemoFunctions functions,
            DemoGoals goals,
            DemoPaper paper,
            DemoProgress progress,
            DraftAgreement drafting,
            EndAgreement ending,
            ReadAgreements reading,
            ReleaseAgreement releasing,
            Transactions transactions,
            Today today) {
        this.organisations = organisations;
        this.functions = functions;
        this.goals = goals;
        this.paper = paper;
        this.progress = progress;
        this.drafting = drafting;
        this.ending = ending;
        this.reading = reading;
        this.releasing = releasing;
        this.transactions = transactions;
        this.today = today;
    }

    /** In each town all of it, or nothing. */
    void load(Map<String, MunicipalityId> towns, InitiativeId network) {
        once(Objects.requireNonNull(towns.get(DemoStory.NEIGHBOUR)), network, this::amended);
        once(Objects.requireNonNull(towns.get(ENDED)), network, this::ended);
    }

    /** What a town has agreed. */
    @FunctionalInterface
    private interface Story {
        Agreement told(Actor coordination, MunicipalityId town);
    }

    private void once(MunicipalityId town, InitiativeId network, Story story) {
        var coordination = DemoActors.coordinating(town);
        transactions.call(coordination, () -> {
            if (isNew(coordination, town)) {
                release(coordination, story.told(coordination, town), network);
            }
            return town;
        });
    }

    private boolean isNew(Actor coordination, MunicipalityId town) {
        return reading.list(coordination, town, AgreementFilter.ALL, PageRequest.first(1))
                .orElseThrow()
                .items()
                .isEmpty();
    }

    private void release(Actor coordination, Agreement agreement, InitiativeId network) {
        var day = today.today();
        var terms = new ReleaseTerms(
                network, "Für den Austausch über Ziele im Netzwerk", day, day.plusMonths(RELEASED_MONTHS));
        releasing.release(coordination, agreement.id(), terms).orElseThrow();
    }

    /** Begun sixteen months ago, and since half a year more is wanted. */
    private Agreement amended(Actor coordination, MunicipalityId town) {
        var aim = new DemoGoals.Aim(
                "Wer neu in der Stadt ist, kennt an der Schule jemanden",
                "Familienlotsen begleiten neu zugezogene Familien durch das erste Jahr",
                "Familien, deren Kind im Schuljahr dazukommt",
                "Familien, die eine Lotsin oder einen Lotsen haben",
                "Familien",
                2,
                10);
        var day = today.today();
        var since = day.minusMonths(16);
        var raised = day.minusMonths(6);
        var table = table(town, "Concordiaschule", "Nachbarschaftshaus Beispiel (erfunden)", "oberhausen", "Tarik");
        var drafted = drafted(coordination, town, table, "Ankommen in Oberhausen", goals.begun(aim, since));
        var first = paper.concluded(coordination, drafted, since, "Oberhausen", table.all());
        var goal = DemoProgress.measured(first.lastAgreed().orElseThrow().content())
                .getFirst();
        progress.monthly(coordination, first, goal, since, day, "Liste der Lotsinnen", 3, 4, 6, 6, 7, 9, 10, 11, 11);
        var draft = drafting.draftNext(
                        coordination,
                        first.id(),
                        first.version(),
                        new Amendment("Mehr Familien begleiten", "Es haben sich mehr Lotsinnen gemeldet als gedacht."))
                .orElseThrow();
        var second = paper.concluded(
                coordination,
                revised(coordination, draft, table, goals.raised(aim, raised, 11, 18)),
                raised,
                "Oberhausen",
                table.all());
        progress.monthly(coordination, second, goal, raised, day, "Liste der Lotsinnen", 12, 12, 13, 15, 15, 16);
        progress.rated(
                coordination,
                second,
                goal,
                since,
                day,
                "Wer im Sommer kam, hatte im Herbst jemanden; im Winter noch nicht.");
        return second;
    }

    /** Held for a year, until the time for it was over. */
    private Agreement ended(Actor coordination, MunicipalityId town) {
        var aim = new DemoGoals.Aim(
                "Familien und Schule kennen sich vor dem ersten Schultag",
                "Vor der Einschulung gibt es jeden Monat einen Spielnachmittag",
                "Familien, deren Kind im Sommer in die Schule kommt",
                "Familien, die mindestens einmal dabei waren",
                "Familien",
                0,
                30);
        var day = today.today();
        var since = day.minusMonths(14);
        var table = table(town, "Waldschule", "AWO", "bochum", "Milan");
        var drafted = drafted(coordination, town, table, "Der erste Schultag beginnt vorher", goals.begun(aim, since));
        var agreed = paper.concluded(coordination, drafted, since, "Bochum", table.all());
        var goal = DemoProgress.measured(agreed.lastAgreed().orElseThrow().content())
                .getFirst();
        progress.monthly(
                coordination, agreed, goal, since, day, "Strichliste der Nachmittage", 4, 7, 9, 12, 16, 18, 21, 24, 26);
        var last = new Ending(
                day.minusMonths(2),
                Ending.Way.TOGETHER,
                "Die Nachmittage gehören jetzt zum festen Programm des Zentrums und brauchen keine eigene Vereinbarung mehr.");
        return ending.end(coordination, agreed.id(), agreed.version(), last).orElseThrow();
    }

    /** Those who sign. */
    private record Table(OrganisationId school, OrganisationId provider, OrganisationId parents) {
        List<OrganisationId> all() {
            return List.of(school, provider, parents);
        }
    }

    private Table table(MunicipalityId town, String school, String provider, String mail, String firstName) {
        var found = organisations
                .find(OrganisationKind.PROVIDER, town, provider)
                .orElseGet(() -> organisations.register(OrganisationKind.PROVIDER, town, provider));
        var parents = organisations.register(OrganisationKind.PARENT_BODY, town, "Schulpflegschaft der " + school);
        functions.held(
                town,
                found,
                FunctionKind.PROVIDER_CONTACT,
                "traeger@%s.example".formatted(mail),
                firstName + " Attrappe",
                Validity.ALWAYS);
        functions.held(
                town,
                parents,
                FunctionKind.PARENT_BODY_CHAIR,
                "pflegschaft@%s.example".formatted(mail),
                firstName + " Vorlage",
                Validity.ALWAYS);
        return new Table(
                organisations.find(OrganisationKind.SCHOOL, town, school).orElseThrow(), found, parents);
    }

    private Agreement drafted(
            Actor coordination, MunicipalityId town, Table table, String title, DemoGoals.Content content) {
        var agreement = drafting.draft(coordination, town, DemoAgreements.PARTNERSHIP, Locale.GERMAN, title)
                .orElseThrow();
        agreement = invited(coordination, agreement, table.school(), Side.SCHOOL);
        agreement = invited(coordination, agreement, table.provider(), Side.YOUTH_SERVICE);
        agreement = invited(coordination, agreement, table.parents(), Side.FAMILIES);
        return revised(coordination, agreement, table, content);
    }

    private Agreement invited(Actor coordination, Agreement agreement, OrganisationId party, Side side) {
        return drafting.invite(coordination, agreement.id(), agreement.version(), party, PartyRole.PARTY, side)
                .orElseThrow();
    }

    private Agreement revised(Actor coordination, Agreement agreement, Table table, DemoGoals.Content content) {
        return drafting.revise(
                        coordination,
                        agreement.id(),
                        agreement.version(),
                        before -> content.of(before, table.school(), table.provider(), today.today()))
                .orElseThrow();
    }
}
