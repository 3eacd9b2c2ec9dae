package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.municipality.SearchMunicipalities;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds the town that somebody means who has typed its name or its key. */
final class TownSearch {
    private static final int LIMIT = 20;

    private final SearchMunicipalities searching;

    @Inject
    TownSearch(SearchMunicipalities searching) {
        this.searching = searching;
    }

    /** The first towns that fit, the best first. */
    List<MunicipalityRow> find(Context ctx, String typed, LocalDate on) {
        var filter = MunicipalityFilter.all(on).withText(typed);
        var found = searching.search(Requests.actor(ctx), filter, MunicipalityOrder.BY_NAME, PageRequest.first(LIMIT));
        return Answers.orRefuse(found).page().items();
    }

    /** The one that is meant, if that is clear: there is no other, or no other that is called so. */
    static Optional<MunicipalityRef> meant(List<MunicipalityRow> found, String typed) {
        var towns = found.stream().map(MunicipalityRow::municipality).toList();
        var called = towns.stream().filter(town -> isCalled(town, typed)).toList();
        var meant = called.isEmpty() ? towns : called;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** Whether it has the key, or the name, with or without the title that stands behind a comma. */
    private static boolean isCalled(MunicipalityRef town, String typed) {
        var sought = Texts.onOneLine(typed);
        return town.ags().value().equals(sought) || withoutTitle(town.name()).equalsIgnoreCase(withoutTitle(sought));
    }

    private static String withoutTitle(String name) {
        return name.replaceFirst(",.*", "");
    }
}
