package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import org.knotenpunkt.application.organisation.function.Appoint;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.CreateFunction;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** Creates functions and puts invented people into them. */
public final class DemoFunctions {
    private final CreateFunction creating;
    private final Appoint appointing;

    @Inject
    public DemoFunctions(CreateFunction creating, Appoint appointing) {
        this.creating = creating;
        this.appointing = appointing;
    }

    /** A function that somebody holds in the period. */
    OrganisationFunction held(
            MunicipalityId town,
            OrganisationId organisation,
            FunctionKind kind,
            String email,
            String holder,
            Validity period) {
        var actor = DemoActors.coordinating(town);
        var contact = new RoleContact(email, null);
        var function = creating.create(
                        actor, new NewFunction(town, organisation, kind, null, Validity.ALWAYS, contact), false)
                .orElseThrow();
        return served(town, function, holder, period);
    }

    /** Somebody else holds the function in another period. */
    OrganisationFunction served(MunicipalityId town, OrganisationFunction function, String holder, Validity period) {
        return appointing
                .appoint(
                        DemoActors.coordinating(town),
                        function.id(),
                        function.version(),
                        new Appointee.Newcomer(holder),
                        TermRole.HOLDER,
                        period)
                .orElseThrow();
    }
}
