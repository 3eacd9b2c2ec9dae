package org.knotenpunkt.web.organisation.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityList;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.text.Words;

/** A municipality with its history. What is not known is absent; that there is no youth office is {@code false}. */
record MunicipalityJson(
        UUID id,
        String ags,
        String name,
        @Nullable AreaJson district,
        @Nullable AreaJson region,
        @Nullable AreaJson state,
        List<DatedJson<Facts>> facts,
        List<DatedJson<Boolean>> youthOffice,
        List<Population> population,
        List<EditionJson> editions) {
    /** Kind, seat and area. */
    record Facts(
            CodeJson kind,
            @Nullable String seat,
            @Nullable String postalCode,
            @Nullable Integer hectares) {
        static Facts from(MunicipalityFacts facts, Words words) {
            return new Facts(codeOf(facts.kind(), words), facts.seat(), facts.postalCode(), facts.hectares());
        }
    }

    /** How many people lived there on a day. */
    record Population(LocalDate countedOn, int inhabitants, SourceJson source) {}

    static MunicipalityJson from(MunicipalityView view, Words words) {
        var town = view.municipality();
        var history = view.history();
        return new MunicipalityJson(
                town.id().value(),
                town.ags().value(),
                town.name(),
                AreaJson.from(view.district()),
                AreaJson.from(view.region()),
                AreaJson.from(view.state()),
                DatedJson.from(history.facts(), facts -> Facts.from(facts, words)),
                DatedJson.from(history.youthOffice(), own -> own),
                history.population().entrySet().stream()
                        .map(count -> new Population(
                                count.getKey(),
                                count.getValue().value(),
                                SourceJson.from(count.getValue().source())))
                        .toList(),
                EditionJson.from(view.editions()));
    }

    private static CodeJson codeOf(MunicipalityKind kind, Words words) {
        return CodeJson.of("MunicipalityKind", kind.code(), words);
    }

    /** A page of municipalities. */
    record Items(List<Item> items, @Nullable String next, long total, List<EditionJson> editions) {
        static Items from(MunicipalityList list, Words words) {
            return new Items(
                    list.page().items().stream()
                            .map(row -> Item.from(row, words))
                            .toList(),
                    list.page().next(),
                    list.total(),
                    EditionJson.from(list.editions()));
        }
    }

    /** A municipality in a list. */
    record Item(
            UUID id,
            String ags,
            String name,
            @Nullable CodeJson kind,
            @Nullable AreaJson district,
            @Nullable AreaJson region,
            @Nullable AreaJson state,
            @Nullable Integer inhabitants,
            @Nullable LocalDate countedOn,
            @Nullable Boolean youthOffice,
            @Nullable Integer schools,
            @Nullable Integer primaries,
            @Nullable Integer startchancenPrimaries) {
        static Item from(MunicipalityRow row, Words words) {
            var town = row.municipality();
            var kind = row.kind();
            return new Item(
                    town.id().value(),
                    town.ags().value(),
                    town.name(),
                    kind == null ? null : codeOf(kind, words),
                    AreaJson.from(row.district()),
                    AreaJson.from(row.region()),
                    AreaJson.from(row.state()),
                    row.inhabitants(),
                    row.countedOn(),
                    row.youthOffice(),
                    row.schools(),
                    row.primaries(),
                    row.startchancenPrimaries());
        }
    }
}
