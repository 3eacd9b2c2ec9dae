package org.knotenpunkt.web.organisation.municipality;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Requests;

/** What the API is asked to do with municipalities. */
final class MunicipalityRequests {
    private static final int MAX_CODE_LENGTH = 10;
    private static final int MAX_SEAT_LENGTH = 200;

    private MunicipalityRequests() {}

    record Adding(
            @Nullable String ags,
            @Nullable String name,
            @Nullable AddressJson address,
            @Nullable FactsGiven facts,
            @Nullable SourceJson source) {
        NewMunicipality read(Context ctx) {
            var key = Requests.required(ctx, "ags", ags);
            return new NewMunicipality(
                    Requests.parsed(ctx, "ags", key, Ags::new),
                    OrganisationName.of(Requests.required(ctx, "name", name, OrganisationName.MAX_LENGTH)),
                    AddressJson.read(ctx, address),
                    Contact.NONE,
                    readFacts(ctx, facts, source));
        }
    }

    record FactsGiven(
            @Nullable String kind,
            @Nullable String seat,
            @Nullable String postalCode,
            @Nullable Integer hectares) {
        MunicipalityFacts read(Context ctx) {
            var code = Requests.required(ctx, "facts.kind", kind, MAX_CODE_LENGTH);
            var place = Requests.optional(ctx, "facts.seat", seat, MAX_SEAT_LENGTH);
            return Requests.parsed(
                    ctx,
                    "facts",
                    this,
                    given -> new MunicipalityFacts(
                            new MunicipalityKind(code), place, given.postalCode(), given.hectares()));
        }
    }

    record FactsRecorded(
            @Nullable FactsGiven facts,
            @Nullable LocalDate from,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        Sourced<MunicipalityFacts> read(Context ctx) {
            return readFacts(ctx, facts, source);
        }
    }

    record YouthOfficeRecorded(
            @Nullable Boolean own,
            @Nullable LocalDate from,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        Sourced<Boolean> read(Context ctx) {
            return new Sourced<>(Requests.required(ctx, "own", own), SourceJson.read(ctx, "source", source));
        }
    }

    record PopulationRecorded(
            @Nullable LocalDate countedOn,
            @Nullable Integer inhabitants,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        Sourced<Integer> read(Context ctx) {
            var count = Requests.parsed(
                    ctx,
                    "inhabitants",
                    Requests.required(ctx, "inhabitants", inhabitants),
                    given -> Optional.of(given)
                            .filter(number -> number >= 0)
                            .orElseThrow(IllegalArgumentException::new));
            return new Sourced<>(count, SourceJson.read(ctx, "source", source));
        }
    }

    private static Sourced<MunicipalityFacts> readFacts(
            Context ctx, @Nullable FactsGiven facts, @Nullable SourceJson source) {
        return new Sourced<>(Requests.required(ctx, "facts", facts).read(ctx), SourceJson.read(ctx, "source", source));
    }
}
