package org.knotenpunkt.web.organisation.pages;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** Organisations to choose from, found by a part of their name or the beginning of their key. */
public final class OrganisationChoice {
    private static final int LIMIT = 20;

    private final SearchOrganisations searching;
    private final Today today;

    @Inject
    public OrganisationChoice(SearchOrganisations searching, Today today) {
        this.searching = searching;
        this.today = today;
    }

    /** The first of those that fit; none before anything was searched for. */
    public List<OrganisationSummary> find(Context ctx, String query, OrganisationKind... kinds) {
        if (query.isBlank()) {
            return List.of();
        }
        var filter = new OrganisationFilter(query, Set.of(kinds), null, today.today()).withToCome();
        return orRefuse(searching.search(actor(ctx), filter, PageRequest.first(LIMIT)))
                .page()
                .items();
    }
}
