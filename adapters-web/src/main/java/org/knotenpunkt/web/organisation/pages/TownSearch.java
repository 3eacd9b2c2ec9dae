package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.municipality.SearchMunicipalities;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;

/** Lets somebody choose a town: from those that are likely, or by typing the name or the key of another. */
public final class TownSearch {
    private static final int LIMIT = 20;

    private final SearchMunicipalities searching;
    private final FindMunicipality finding;

    @Inject
    public TownSearch(SearchMunicipalities searching, FindMunicipality finding) {
        this.searching = searching;
        this.finding = finding;
    }

    /** The visitor's towns, and the one that was asked for. */
    public List<Option> likely(Context ctx, @Nullable MunicipalityId asked, LocalDate on) {
        var towns = new LinkedHashMap<MunicipalityId, String>();
        Exchange.of(ctx).visitor().towns().forEach(town -> towns.put(town.id(), town.name()));
        if (asked != null && !towns.containsKey(asked)) {
            var found = Answers.orRefuse(finding.byId(Requests.actor(ctx), asked, on));
            towns.put(asked, found.municipality().name());
        }
        return towns.entrySet().stream()
                .map(town -> new Option(town.getKey().toString(), town.getValue()))
                .toList();
    }

    /** The first towns that fit, the best first. */
    public List<MunicipalityRow> find(Context ctx, String typed, LocalDate on) {
        var filter = MunicipalityFilter.all(on).withText(typed);
        var found = searching.search(Requests.actor(ctx), filter, MunicipalityOrder.BY_NAME, PageRequest.first(LIMIT));
        return Answers.orRefuse(found).page().items();
    }

    /** The one that is meant, if that is clear: there is no other, or no other that is called so. */
    public static Optional<MunicipalityRef> meant(List<MunicipalityRow> found, String typed) {
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
