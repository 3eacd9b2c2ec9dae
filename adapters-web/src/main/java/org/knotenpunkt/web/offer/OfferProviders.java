package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;

/** Who holds an offer, as somebody types it. */
public final class OfferProviders {
    private static final String FIELD = "provider";

    private final OrganisationLookup lookup;

    @Inject
    public OfferProviders(OrganisationLookup lookup) {
        this.lookup = lookup;
    }

    /** The same form, which names the organisation for which the visitor plans as a provider, if that is one in the town. */
    Form naming(Context ctx, Form form, MunicipalityId town) {
        var own = own(ctx, town);
        return own.size() == 1 ? form.filledFrom(Map.of(FIELD, List.of(lookup.name(ctx, own.getFirst())))) : form;
    }

    /** The organisations for which the visitor works as a provider in the town, to choose among what they hold. */
    List<Option> options(Context ctx, MunicipalityId town) {
        return own(ctx, town).stream()
                .map(id -> new Option(id.toString(), lookup.name(ctx, id)))
                .toList();
    }

    private static List<OrganisationId> own(Context ctx, MunicipalityId town) {
        return Requests.actor(ctx).rights().stream()
                .filter(right -> right.role() == Role.PROVIDER)
                .flatMap(right -> right.scope() instanceof Scope.Organisation in
                                && in.municipality().equals(town)
                        ? Stream.of(new OrganisationId(in.organisation()))
                        : Stream.empty())
                .distinct()
                .toList();
    }

    static Field field() {
        return Field.text(FIELD, OrganisationName.MAX_LENGTH).optional();
    }

    /** The organisation that is meant; empty if none is named, or if the form has to ask which. */
    Optional<OrganisationId> find(Context ctx, Form form) {
        return Optional.ofNullable(
                        form.optionalText(FIELD, OrganisationName.MAX_LENGTH).orNull())
                .flatMap(typed -> lookup.find(ctx, form, FIELD, typed));
    }
}
