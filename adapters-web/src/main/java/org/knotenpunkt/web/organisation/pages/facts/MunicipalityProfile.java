package org.knotenpunkt.web.organisation.pages.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What is known of a town on a day, fact by fact. */
public final class MunicipalityProfile {
    private MunicipalityProfile() {}

    public static List<Fact> of(MunicipalityView town, LocalDate day, Words words) {
        var history = town.history();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.text("towns.column.ags"), town.municipality().ags().value()));
        history.facts().on(day).map(Sourced::value).ifPresent(known -> {
            facts.add(new Fact(
                    words.text("towns.column.kind"),
                    words.code("MunicipalityKind", known.kind().code())));
            Optional.ofNullable(known.seat())
                    .ifPresent(seat -> facts.add(new Fact(words.text("towns.column.seat"), seat)));
            Optional.ofNullable(known.hectares())
                    .ifPresent(area -> facts.add(
                            new Fact(words.text("towns.column.area"), words.text("towns.hectares", "count", area))));
        });
        facts.add(new Fact(
                words.text("towns.column.inhabitants"),
                history.populationOn(day)
                        .map(count -> words.text(
                                "towns.inhabitants-on",
                                "count",
                                count.getValue().value(),
                                "day",
                                count.getKey()))
                        .orElse(words.text("shared.unknown")),
                SourceWords.byHand(
                        history.populationOn(day).map(count -> count.getValue().source()), words)));
        facts.add(new Fact(
                words.text("towns.column.youthOffice"),
                history.youthOffice()
                        .on(day)
                        .map(own -> words.show(own.value()))
                        .orElse(words.text("shared.unknown")),
                SourceWords.byHand(history.youthOffice().on(day).map(Sourced::source), words)));
        area(facts, "towns.column.district", town.district(), words);
        area(facts, "towns.column.region", town.region(), words);
        area(facts, "towns.column.state", town.state(), words);
        return List.copyOf(facts);
    }

    private static void area(List<Fact> facts, String key, @Nullable AreaRef area, Words words) {
        if (area != null) {
            facts.add(new Fact(words.text(key), area.name()));
        }
    }
}
