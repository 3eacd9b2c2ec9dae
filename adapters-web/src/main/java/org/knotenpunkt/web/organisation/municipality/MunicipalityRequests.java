package org.knotenpunkt.web.organisation.municipality;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.organisation.input.Addresses;
import org.knotenpunkt.web.shared.input.Body;

/** What the API is asked to do with municipalities. */
final class MunicipalityRequests {
    private static final int MAX_CODE_LENGTH = 10;
    private static final int MAX_SEAT_LENGTH = 200;

    private MunicipalityRequests() {}

    static Supplier<NewMunicipality> adding(Body body) {
        var ags = body.parsed("ags", "request.wrong-type", Ags::new);
        var name = body.text("name", OrganisationName.MAX_LENGTH);
        var address = Addresses.in(body);
        var facts = Recorded.sourced(body, facts(body));
        return () -> new NewMunicipality(
                ags.get(), OrganisationName.of(name.get()), address.get().orElse(null), Contact.NONE, facts.get());
    }

    static Supplier<MunicipalityFacts> facts(Body body) {
        var facts = body.object("facts");
        var kind = facts.text("kind", MAX_CODE_LENGTH);
        var seat = facts.optionalText("seat", MAX_SEAT_LENGTH);
        var postalCode = facts.optionalChecked("postalCode", "request.not-a-postal-code", Address::isPostalCode);
        var hectares = facts.optionalInteger("hectares", 0, Integer.MAX_VALUE);
        return () -> new MunicipalityFacts(
                new MunicipalityKind(kind.get()), seat.orNull(), postalCode.orNull(), hectares.orNull());
    }

    /** How many people live there, by a count of a day. */
    record Population(LocalDate countedOn, Sourced<Integer> inhabitants, boolean correcting) {
        static Supplier<Population> read(Body body) {
            var countedOn = body.date("countedOn");
            var inhabitants = Recorded.sourced(body, body.integer("inhabitants", 0, Integer.MAX_VALUE)::get);
            var correcting = body.flag("correcting");
            return () -> new Population(countedOn.get(), inhabitants.get(), correcting);
        }
    }
}
