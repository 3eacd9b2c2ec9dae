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
        var own = Requests.actor(ctx).rights().stream()
                .filter(right -> right.role() == Role.PROVIDER)
                .flatMap(right -> right.scope() instanceof Scope.Organisation in
                                && in.municipality().equals(town)
                        ? Stream.of(new OrganisationId(in.organisation()))
                        : Stream.empty())
                .toList();
        return own.size() == 1 ? form.filledFrom(Map.of(FIELD, List.of(lookup.name(ctx, own.getFirst())))) : form;
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
