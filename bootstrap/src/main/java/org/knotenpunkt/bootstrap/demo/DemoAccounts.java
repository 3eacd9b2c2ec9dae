package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.DemoData.SignIn;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/**
 * One account for each role; those of a town work in Gelsenkirchen, at the centre of the Sternschule. Whoever leads the centre reads at the
 * school, too: what that has agreed with others is what the centre works for.
 */
public final class DemoAccounts {
    static final String TOWN = "05513000";
    static final String SITE = "Sternschule";
    private static final String PASSWORD = "nur-zum-ausprobieren";

    /** In the order in which people look around. */
    private enum Somebody {
        COORDINATION(Role.COORDINATION, "koordination", "Koordination Gelsenkirchen"),
        INITIATIVE(Role.INITIATIVE_OFFICE, "initiative", "Initiativbüro"),
        YOUTH_OFFICE(Role.YOUTH_OFFICE, "jugendamt", "Jugendamt"),
        CENTRE(Role.CENTRE_LEAD, "zentrum", "Zentrumsleitung"),
        SCHOOL(Role.SCHOOL_LEADERSHIP, "schulleitung", "Schulleitung"),
        PROVIDER(Role.PROVIDER, "traeger", "Träger"),
        PARENTS(Role.FAMILY_REPRESENTATIVE, "eltern", "Elternvertretung"),
        READER(Role.READER, "lesen", "Lesezugriff"),
        OPERATOR(Role.OPERATOR, "betrieb", "Betrieb");

        private final Role role;
        private final SignInName name;
        private final String title;

        Somebody(Role role, String name, String title) {
            this.role = role;
            this.name = new SignInName(name + "@demo.example");
            this.title = title;
        }
    }

    private final FindAccount finding;
    private final CreateAccount creating;
    private final GrantRole granting;
    private final DemoOrganisations organisations;
    private final Transactions transactions;

    @Inject
    public DemoAccounts(
            FindAccount finding,
            CreateAccount creating,
            GrantRole granting,
            DemoOrganisations organisations,
            Transactions transactions) {
        this.finding = finding;
        this.creating = creating;
        this.granting = granting;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    /** The way in for each role. */
    static List<SignIn> signIns() {
        return Arrays.stream(Somebody.values())
                .map(somebody -> new SignIn(somebody.title, somebody.name.value(), PASSWORD))
                .toList();
    }

    /** Whether everybody has an account: the last thing that is done when the demonstration is set up. */
    boolean areThere() {
        return Arrays.stream(Somebody.values()).allMatch(this::isThere);
    }

    private boolean isThere(Somebody somebody) {
        return finding.find(Actor.operator(), somebody.name) instanceof Result.Success<?, ?>;
    }

    /** Creates the accounts that are missing, but the last one. */
    void load(InitiativeId network, MunicipalityId town) {
        Arrays.stream(Somebody.values())
                .filter(somebody -> somebody != Somebody.OPERATOR)
                .forEach(somebody -> create(somebody, () -> rightsOf(somebody.role, network, town)));
    }

    /** Creates the last account: all else that is shown is there. */
    void finish() {
        create(Somebody.OPERATOR, () -> List.of(new Right(Role.OPERATOR, new Scope.Installation())));
    }

    private void create(Somebody somebody, Supplier<List<Right>> granted) {
        if (!isThere(somebody)) {
            var rights = granted.get();
            transactions.call(Actor.operator(), () -> create(somebody, rights));
        }
    }

    private List<Right> rightsOf(Role role, InitiativeId network, MunicipalityId town) {
        var own = new Right(role, scopeOf(role, network, town));
        return role == Role.CENTRE_LEAD
                ? List.of(own, new Right(Role.READER, scopeOf(Role.SCHOOL_LEADERSHIP, network, town)))
                : List.of(own);
    }

    private Scope scopeOf(Role role, InitiativeId network, MunicipalityId town) {
        return switch (role) {
            case OPERATOR -> new Scope.Installation();
            case INITIATIVE_OFFICE -> new Scope.Initiative(network.value());
            case COORDINATION, YOUTH_OFFICE, FAMILY_REPRESENTATIVE, READER -> new Scope.Municipality(town);
            case CENTRE_LEAD -> organisation(town, OrganisationKind.FAMILY_CENTRE, SITE);
            case SCHOOL_LEADERSHIP -> organisation(town, OrganisationKind.SCHOOL, SITE);
            case PROVIDER -> organisation(town, OrganisationKind.PROVIDER, "Caritas");
        };
    }

    private Scope organisation(MunicipalityId town, OrganisationKind kind, String name) {
        return new Scope.Organisation(
                town, organisations.find(kind, town, name).orElseThrow().value());
    }

    private List<Grant> create(Somebody somebody, List<Right> rights) {
        creating.create(Actor.operator(), somebody.name, somebody.title, new Password(PASSWORD))
                .orElseThrow();
        return rights.stream()
                .map(right -> granting.grant(Actor.operator(), somebody.name, right, Validity.ALWAYS)
                        .orElseThrow())
                .toList();
    }
}
