package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
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

    private final SearchOrganisations searching;
    private final RegisterOrganisation organisations;
    private final DemoFunctions functions;
    private final Today today;

    @Inject
    public DemoOffices(
            SearchOrganisations searching, RegisterOrganisation organisations, DemoFunctions functions, Today today) {
        this.searching = searching;
        this.organisations = organisations;
        this.functions = functions;
        this.today = today;
    }

    /** Whether the town has its office already. */
    boolean isThere(MunicipalityId town) {
        var filter = new OrganisationFilter(null, Set.of(OrganisationKind.AUTHORITY), town, today.today());
        return !searching
                .search(DemoActors.coordinating(town), filter, PageRequest.first(1))
                .orElseThrow()
                .page()
                .items()
                .isEmpty();
    }

    void load(String ags, MunicipalityId town, DemoPeople people) {
        var office = organisations
                .register(
                        DemoActors.coordinating(town),
                        NewOrganisation.named(OrganisationKind.AUTHORITY, town, KNOWN.getOrDefault(ags, ELSEWHERE)),
                        false)
                .orElseThrow()
                .id();
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
