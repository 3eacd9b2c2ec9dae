package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.Map;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** Where in the administration of each town the coordination sits, and who is in it. */
public final class DemoOffices {
    private static final String ELSEWHERE = "Koordinierungsstelle Familiengrundschulzentren";

    /** Of these towns it is known; by their keys. */
    private static final Map<String, String> KNOWN = Map.of(
            "05116000", "Jugendamt",
            "05711000", "Büro für Sozialplanung",
            "05911000", "Schulverwaltungsamt",
            "05117000", "Bildungsbüro",
            "05315000", "Amt für Schulentwicklung");

    private final DemoOrganisations organisations;
    private final DemoFunctions functions;

    @Inject
    public DemoOffices(DemoOrganisations organisations, DemoFunctions functions) {
        this.organisations = organisations;
        this.functions = functions;
    }

    /** Whether the town has its office already. */
    boolean isThere(MunicipalityId town) {
        return organisations.find(OrganisationKind.AUTHORITY, town, null).isPresent();
    }

    void load(String ags, MunicipalityId town, DemoPeople people) {
        var office = organisations.register(OrganisationKind.AUTHORITY, town, KNOWN.getOrDefault(ags, ELSEWHERE));
        functions.held(
                town,
                office,
                FunctionKind.COORDINATION,
                "koordination@" + ags + ".example",
                people.next(),
                Validity.ALWAYS);
        functions.held(
                town,
                OrganisationId.of(town),
                FunctionKind.YOUTH_OFFICE_CONTACT,
                "jugendamt@" + ags + ".example",
                people.next(),
                Validity.ALWAYS);
    }
}
