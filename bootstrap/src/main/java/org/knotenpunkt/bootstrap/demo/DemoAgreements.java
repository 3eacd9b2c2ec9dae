package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.access.IdentifyPerson;
import org.knotenpunkt.application.access.ListGrants;
import org.knotenpunkt.application.access.TieGrant;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.AnswerProposal;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.partnership.DraftAgreement;
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
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What was found at the Sternschule, and three agreements there: one holds since some months and is about to be amended as was concluded when
 * all looked back on it, one awaits the parents, one was refused.
 */
public final class DemoAgreements {
    private static final int RELEASED_MONTHS = 6;

    /** For so many months the first one holds. */
    private static final int MONTHS_HELD = 9;

    /** So long before that, people were asked. */
    private static final int MONTHS_TO_AGREE = 3;

    /** Whose rights follow their functions: those whose terms do not end while somebody is still looking around. */
    private static final Set<Role> LASTING = Set.of(Role.SCHOOL_LEADERSHIP, Role.PROVIDER);

    static final KindRef PARTNERSHIP = new KindRef("education-partnership", 1);

    /** In this order they are asked to sign. */
    private static final List<Role> IN_TURN =
            List.of(Role.SCHOOL_LEADERSHIP, Role.PROVIDER, Role.FAMILY_REPRESENTATIVE);

    /** Who signs for which party. */
    private static final Map<Role, Side> SIDES = Map.of(
            Role.SCHOOL_LEADERSHIP, Side.SCHOOL,
            Role.PROVIDER, Side.YOUTH_SERVICE,
            Role.FAMILY_REPRESENTATIVE, Side.FAMILIES);

    /** The title of the one to which a party says no. */
    static final String REFUSED = "Gesund in den Tag";

    private final DemoOrganisations organisations;
    private final DemoFunctions functions;
    private final DemoNeeds needs;
    private final DemoGoals goals;
    private final DemoPaper paper;
    private final DemoProgress progress;
    private final DemoPlan plan;
    private final DemoReview review;
    private final DemoDisagreements disagreements;
    private final ListGrants grants;
    private final IdentifyPerson identifying;
    private final TieGrant tying;
    private final CheckMandate mandates;
    private final DraftAgreement drafting;
    private final AnswerProposal answering;
    private final ReadAgreements reading;
    private final ReleaseAgreement releasing;
    private final Transactions transactions;
    private final Today today;

    @Inject
    public DemoAgreements(
            DemoOrganisations organisations,
            DemoFunctions functions,
            DemoNeeds needs,
            DemoGoals goals,
            DemoPaper paper,
            DemoProgress progress,
            DemoPlan plan,
            DemoReview review,
            DemoDisagreements disagreements,
            ListGrants grants,
            IdentifyPerson identifying,
            TieGrant tying,
            CheckMandate mandates,
            DraftAgreement drafting,
            AnswerProposal answering,
            ReadAgreements reading,
            ReleaseAgreement releasing,
            Transactions transactions,
            Today today) {
        this.organisations = organisations;
        this.functions = functions;
        this.needs = needs;
        this.goals = goals;
        this.paper = paper;
        this.progress = progress;
        this.plan = plan;
        this.review = review;
        this.disagreements = disagreements;
        this.grants = grants;
        this.identifying = identifying;
        this.tying = tying;
        this.mandates = mandates;
        this.drafting = drafting;
        this.answering = answering;
        this.reading = reading;
        this.releasing = releasing;
        this.transactions = transactions;
        this.today = today;
    }

    /** All three, or none, in the town in which everybody has an account. */
    void load(MunicipalityId town, InitiativeId network) {
        var coordination = DemoActors.coordinating(town);
        transactions.call(coordination, () -> isThere(coordination, town) ? town : load(coordination, town, network));
    }

    private boolean isThere(Actor coordination, MunicipalityId town) {
        return !reading.list(coordination, town, AgreementFilter.ALL, PageRequest.first(1))
                .orElseThrow()
                .items()
                .isEmpty();
    }

    private MunicipalityId load(Actor coordination, MunicipalityId town, InitiativeId network) {
        var parties = parties(town);
        var people = people(coordination, town, parties);
        var table = new Table(coordination, town, parties, people);
        var day = today.today();
        var since = day.minusMonths(MONTHS_HELD);
        var found =
                needs.load(coordination, town, table.party(Role.SCHOOL_LEADERSHIP), since.minusMonths(MONTHS_TO_AGREE));
        var welcome = paper.concluded(
                coordination,
                drafted(table, "Willkommen in der Sternschule", goals.welcome(found, since)),
                since,
                "Gelsenkirchen",
                IN_TURN.stream().map(table::party).toList());
        progress.ofWelcome(coordination, welcome, since, day);
        plan.load(coordination, welcome, table.party(Role.SCHOOL_LEADERSHIP), table.party(Role.PROVIDER), day);
        review.held(
                coordination,
                welcome,
                DemoProgress.measured(welcome.inForceOn(day).orElseThrow().content())
                        .getFirst(),
                table.side(Role.SCHOOL_LEADERSHIP),
                table.side(Role.PROVIDER),
                table.side(Role.FAMILY_REPRESENTATIVE));
        release(coordination, welcome, network);
        disagreements.load(
                welcome,
                table.side(Role.SCHOOL_LEADERSHIP),
                table.side(Role.PROVIDER),
                table.side(Role.FAMILY_REPRESENTATIVE));
        var amended = drafting.draftNext(
                        coordination,
                        welcome.id(),
                        welcome.version(),
                        new Amendment("Mehr Zeit am Nachmittag", "Viele Eltern kommen erst nach der Arbeit."))
                .orElseThrow();
        revised(table, amended, goals::later);
        var reading = proposed(table, "Lesen verbindet", goals::reading);
        approve(table, reading, Role.SCHOOL_LEADERSHIP);
        approve(table, reading, Role.PROVIDER);
        refuse(table, proposed(table, REFUSED, goals::breakfast));
        return town;
    }

    private void release(Actor coordination, Agreement agreement, InitiativeId network) {
        var terms = new ReleaseTerms(
                network,
                "Für die Sammlung guter Beispiele auf dem Netzwerktreffen",
                today.today(),
                today.today().plusMonths(RELEASED_MONTHS));
        releasing.release(coordination, agreement.id(), terms).orElseThrow();
    }

    /** Those who sit at the table. */
    private record Table(
            Actor coordination, MunicipalityId town, Map<Role, OrganisationId> parties, Map<Role, Actor> people) {
        OrganisationId party(Role role) {
            return Objects.requireNonNull(parties.get(role));
        }

        DemoReview.Side side(Role role) {
            return new DemoReview.Side(person(role), party(role));
        }

        Actor person(Role role) {
            return Objects.requireNonNull(people.get(role));
        }
    }

    private Map<Role, OrganisationId> parties(MunicipalityId town) {
        var provider =
                organisations.find(OrganisationKind.PROVIDER, town, "Caritas").orElseThrow();
        var parents = organisations.register(OrganisationKind.PARENT_BODY, town, "Schulpflegschaft der Sternschule");
        functions.held(
                town, provider, FunctionKind.PROVIDER_CONTACT, "traeger@demo.example", "Yara Muster", Validity.ALWAYS);
        var year = SchoolYear.of(today.today());
        var chair = functions.held(
                town,
                parents,
                FunctionKind.PARENT_BODY_CHAIR,
                "pflegschaft@demo.example",
                "Zeynep Beispiel",
                year.days());
        functions.served(town, chair, "Xaver Muster", year.previous().days());
        return Map.of(
                Role.SCHOOL_LEADERSHIP,
                organisations.find(OrganisationKind.SCHOOL, town, "Sternschule").orElseThrow(),
                Role.PROVIDER,
                provider,
                Role.FAMILY_REPRESENTATIVE,
                parents);
    }

    /** The accounts by which the parties speak, each known as the person who may sign. */
    private Map<Role, Actor> people(Actor coordination, MunicipalityId town, Map<Role, OrganisationId> parties) {
        var people = new EnumMap<Role, Actor>(Role.class);
        var held = grants.list(
                        coordination, new Scope.Municipality(town), false, PageRequest.first(PageRequest.MAX_LIMIT))
                .orElseThrow();
        for (var grant : held.items()) {
            var party = parties.get(grant.right().role());
            if (party != null) {
                identify(coordination, town, grant, party);
                people.put(grant.right().role(), new Actor(grant.account().value(), Set.of(grant.right())));
            }
        }
        return people;
    }

    private void identify(Actor coordination, MunicipalityId town, GrantView grant, OrganisationId party) {
        var signatory = mandates.all(coordination, party, town, today.today())
                .orElseThrow()
                .all()
                .getFirst();
        identifying.identify(coordination, grant.id(), signatory.person()).orElseThrow();
        if (LASTING.contains(grant.right().role())) {
            tying.tie(coordination, grant.id(), grant.version(), signatory.function())
                    .orElseThrow();
        }
    }

    private Agreement proposed(Table table, String title, DemoGoals.Content content) {
        var full = drafted(table, title, content);
        return drafting.propose(table.coordination(), full.id(), full.version(), null)
                .orElseThrow();
    }

    private Agreement drafted(Table table, String title, DemoGoals.Content content) {
        var agreement = drafting.draft(table.coordination(), table.town(), PARTNERSHIP, Locale.GERMAN, title)
                .orElseThrow();
        for (var role : IN_TURN) {
            agreement = drafting.invite(
                            table.coordination(),
                            agreement.id(),
                            agreement.version(),
                            table.party(role),
                            PartyRole.PARTY,
                            Objects.requireNonNull(SIDES.get(role)))
                    .orElseThrow();
        }
        return revised(table, agreement, content);
    }

    private Agreement revised(Table table, Agreement agreement, DemoGoals.Content content) {
        Function<AgreementContent, Result<AgreementContent, ContentError>> change = before ->
                content.of(before, table.party(Role.SCHOOL_LEADERSHIP), table.party(Role.PROVIDER), today.today());
        return drafting.revise(table.coordination(), agreement.id(), agreement.version(), change)
                .orElseThrow();
    }

    private void approve(Table table, Agreement proposal, Role role) {
        var hash = proposal.draft().orElseThrow().hash();
        Result<Agreement, AgreementError> approved =
                answering.approve(table.person(role), proposal.id(), table.party(role), hash);
        approved.orElseThrow();
    }

    private void refuse(Table table, Agreement proposal) {
        answering
                .refuse(
                        table.person(Role.FAMILY_REPRESENTATIVE),
                        proposal.id(),
                        table.party(Role.FAMILY_REPRESENTATIVE),
                        proposal.draft().orElseThrow().hash(),
                        "Ein Frühstück um sieben Uhr erreicht gerade die Familien nicht, um die es geht. Wir schlagen die große Pause vor.")
                .orElseThrow();
    }
}
