package org.knotenpunkt.bootstrap.load;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.organisation.municipality.AddMunicipality;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;

/** Two towns in an installation, each with somebody who coordinates there. */
final class TwoTowns {
    static final String PASSWORD = "ein-langer-satz-zum-merken";

    private static final Source REGISTER = new Source("Gemeindeverzeichnis", PartialDate.parse("2026"));

    private TwoTowns() {}

    /**
     * A town and who coordinates in it.
     *
     * @param coordinator as whom somebody signs in with the password that all have
     */
    record Place(MunicipalityId id, String coordinator) {}

    /** Brings the database to the present shape and makes both. */
    static List<Place> settle(Configuration configuration) {
        Installation.migrate(configuration);
        try (var installation = Installation.joining(configuration)) {
            return Stream.of("05513000 Gelsenkirchen", "05911000 Bochum")
                    .map(town -> town.split(" "))
                    .map(town -> settle(installation, new Ags(town[0]), town[1]))
                    .toList();
        }
    }

    private static Place settle(Installation installation, Ags ags, String name) {
        var facts = MunicipalityFacts.of(new MunicipalityKind("61"));
        var town = installation
                .get(AddMunicipality.class)
                .add(
                        Actor.operator(),
                        new NewMunicipality(
                                ags,
                                new OrganisationName("Stadt " + name, name),
                                null,
                                Contact.NONE,
                                new Sourced<>(facts, REGISTER)))
                .orElseThrow();
        var coordinator = new SignInName("koordination@%s.example".formatted(ags.value()));
        installation
                .get(CreateAccount.class)
                .create(Actor.operator(), coordinator, "Koordination " + name, new Password(PASSWORD))
                .orElseThrow();
        installation
                .get(GrantRole.class)
                .grant(
                        Actor.operator(),
                        coordinator,
                        new Right(Role.COORDINATION, new Scope.Municipality(town.id())),
                        Validity.ALWAYS)
                .orElseThrow();
        return new Place(town.id(), coordinator.value());
    }
}
