package org.knotenpunkt.web.organisation.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.web.organisation.municipality.CodeJson;
import org.knotenpunkt.web.organisation.municipality.EditionJson;
import org.knotenpunkt.web.shared.text.Words;

/** The operating schools of a town in figures. An entry without an index or a form counts those of which it is not known. */
public record TownFiguresJson(
        @Nullable Integer schools,
        @Nullable Integer primaries,
        @Nullable Integer startchancenSchools,
        @Nullable Integer startchancenPrimaries,
        int missing,
        List<OfForm> byForm,
        List<OfIndex> primariesByIndex,
        List<String> indexYears,
        List<OfAllDay> primariesByAllDay,
        List<EditionJson> editions) {
    record OfForm(CodeJson form, int schools) {}

    record OfIndex(SchoolListJson.@Nullable IndexJson socialIndex, int schools) {}

    record OfAllDay(@Nullable AllDayForm allDay, int schools) {}

    public static TownFiguresJson from(TownFigures figures, Words words) {
        return new TownFiguresJson(
                figures.schools(),
                figures.primaries(),
                figures.startchancenSchools(),
                figures.startchancenPrimaries(),
                figures.missing(),
                figures.byForm().stream()
                        .map(of ->
                                new OfForm(CodeJson.of("SchoolForm", of.form().code(), words), of.schools()))
                        .toList(),
                figures.primariesByIndex().stream()
                        .map(of -> new OfIndex(SchoolListJson.IndexJson.from(of.index(), null), of.schools()))
                        .toList(),
                SchoolListJson.years(figures.indexYears()),
                figures.primariesByAllDay().stream()
                        .map(of -> new OfAllDay(of.form(), of.schools()))
                        .toList(),
                EditionJson.from(figures.editions()));
    }
}
