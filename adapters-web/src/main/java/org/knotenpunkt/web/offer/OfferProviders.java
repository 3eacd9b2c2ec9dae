package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;

/** Who holds an offer, as somebody types it. */
public final class OfferProviders {
    private static final String FIELD = "provider";

    private final OrganisationLookup lookup;

    @Inject
    public OfferProviders(OrganisationLookup lookup) {
        this.lookup = lookup;
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
