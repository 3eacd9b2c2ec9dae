package org.knotenpunkt.bootstrap.bench;

import java.util.List;
import java.util.stream.IntStream;
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
 * Somebody who coordinates a town and has signed in.
 *
 * @param school the number of one of the schools there
 * @param token of the session
 */
record Person(String school, String token) {
    private static final Password PASSWORD = new Password("nur-zum-ausprobieren");
    private static final ClientAddress ADDRESS = new ClientAddress("127.0.0.1");

    /** One for each town. */
    static List<Person> of(Installation installation, List<Town> towns) {
        return IntStream.range(0, towns.size())
                .mapToObj(i -> of(installation, towns.get(i), new SignInName("person-%d@bench.example".formatted(i))))
                .toList();
    }

    private static Person of(Installation installation, Town town, SignInName name) {
        installation
                .get(CreateAccount.class)
                .create(Actor.operator(), name, "Koordination", PASSWORD)
                .orElseThrow();
        installation
                .get(GrantRole.class)
                .grant(
                        Actor.operator(),
                        name,
                        new Right(Role.COORDINATION, new Scope.Municipality(town.id())),
                        Validity.ALWAYS)
                .orElseThrow();
        var signedIn =
                installation.get(SignIn.class).signIn(name, PASSWORD, ADDRESS).orElseThrow();
        return new Person(town.school(), signedIn.token().value());
    }

    /** What the person's browser or program sends with each request. */
    String headers() {
        return "Authorization: Bearer %s\r\nAccept-Language: de\r\n".formatted(token);
    }
}
