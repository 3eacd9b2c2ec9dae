package org.knotenpunkt.bootstrap.bench;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Somebody who has a role in a town and has signed in.
 *
 * @param token of the session
 */
record Person(Town town, String token) {
    private static final Password PASSWORD = new Password("nur-zum-ausprobieren");
    private static final ClientAddress ADDRESS = new ClientAddress("127.0.0.1");

    /** One for each town, who coordinates it. */
    static List<Person> coordinating(Installation installation, List<Town> towns) {
        return each(
                installation,
                towns,
                Person::coordination,
                town -> new Right(Role.COORDINATION, new Scope.Municipality(town.id())));
    }

    /** One for each town, who leads a school there. */
    static List<Person> leadingSchools(Installation installation, List<Town> towns) {
        return each(
                installation,
                towns,
                Person::leadership,
                town -> new Right(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(town.id(), town.schoolId())));
    }

    /** As many as there are towns, who read for a network of towns. */
    static List<Person> inOffice(Installation installation, List<Town> towns, UUID network) {
        return each(
                installation,
                towns,
                town -> new SignInName("office-%s@bench.example".formatted(town.id())),
                town -> new Right(Role.INITIATIVE_OFFICE, new Scope.Initiative(network)));
    }

    private static SignInName coordination(Town town) {
        return new SignInName("coordination-%s@bench.example".formatted(town.id()));
    }

    static SignInName leadership(Town town) {
        return new SignInName("leadership-%s@bench.example".formatted(town.id()));
    }

    private static List<Person> each(
            Installation installation,
            List<Town> towns,
            Function<Town, SignInName> names,
            Function<Town, Right> rights) {
        return towns.stream()
                .map(town -> of(installation, town, names.apply(town), rights.apply(town)))
                .toList();
    }

    private static Person of(Installation installation, Town town, SignInName name, Right right) {
        installation
                .get(CreateAccount.class)
                .create(Actor.operator(), name, "Jemand aus der Stadt", PASSWORD)
                .orElseThrow();
        installation
                .get(GrantRole.class)
                .grant(Actor.operator(), name, right, Validity.ALWAYS)
                .orElseThrow();
        var signedIn =
                installation.get(SignIn.class).signIn(name, PASSWORD, ADDRESS).orElseThrow();
        return new Person(town, signedIn.token().value());
    }

    /** What the person's browser or program sends with each request. */
    String headers() {
        return "Authorization: Bearer %s\r\nAccept-Language: de\r\n".formatted(token);
    }
}
