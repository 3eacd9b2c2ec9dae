package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.web.shared.Answers;
import org.knotenpunkt.web.shared.Form;
import org.knotenpunkt.web.shared.Requests;

/** Finds the organisation that somebody means who has typed its name or its number. */
final class OrganisationLookup {
    private static final int CANDIDATES = 8;

    private final SearchOrganisations searching;
    private final Today today;

    @Inject
    OrganisationLookup(SearchOrganisations searching, Today today) {
        this.searching = searching;
        this.today = today;
    }

    /** The one that is meant; if there is none or several are, the field says so and names them. */
    Optional<OrganisationId> find(Context ctx, Form form, String field, String typed) {
        var id = idOf(typed);
        if (id.isPresent()) {
            return id;
        }
        var filter = new OrganisationFilter(typed, Set.of(), null, today.today());
        var found = Answers.orRefuse(searching.search(Requests.actor(ctx), filter, PageRequest.first(CANDIDATES)))
                .answer()
                .items();
        var meant = found.size() == 1
                ? found
                : found.stream().filter(one -> isCalled(one, typed)).toList();
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst().id());
        }
        if (found.isEmpty()) {
            form.addError(field, "lookup.none", "typed", typed);
        } else {
            form.addError(field, "lookup.several", "typed", typed, "candidates", candidates(found));
        }
        return Optional.empty();
    }

    private static Optional<OrganisationId> idOf(String typed) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isCalled(OrganisationSummary organisation, String typed) {
        return organisation.name().full().equalsIgnoreCase(typed)
                || typed.equalsIgnoreCase(organisation.name().brief());
    }

    private static String candidates(List<OrganisationSummary> found) {
        return found.stream()
                .map(one -> one.place() == null
                        ? one.name().full()
                        : "%s (%s)".formatted(one.name().full(), one.place()))
                .collect(Collectors.joining(" · "));
    }
}
