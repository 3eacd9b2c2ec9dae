package org.knotenpunkt.web.organisation.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.SchoolList;
import org.knotenpunkt.application.organisation.school.SchoolRow;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.organisation.municipality.AddressJson;
import org.knotenpunkt.web.organisation.municipality.CodeJson;
import org.knotenpunkt.web.organisation.municipality.EditionJson;
import org.knotenpunkt.web.organisation.municipality.OtherNames;
import org.knotenpunkt.web.organisation.municipality.TownJson;
import org.knotenpunkt.web.shared.text.Words;

/** A page of schools. */
record SchoolListJson(
        List<Item> items, @Nullable String next, long total, List<String> indexYears, List<EditionJson> editions) {
    /** A school in a list. */
    record Item(
            UUID id,
            String number,
            String name,
            @Nullable String shortName,
            @Nullable AddressJson address,
            TownJson town,
            @Nullable CodeJson form,
            @Nullable CodeJson status,
            @Nullable IndexJson socialIndex,
            @Nullable Boolean startchancen,
            @Nullable AllDayForm allDay,
            @Nullable LocalDate missingSince,
            @Nullable LocalDate startchancenMissingSince,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable List<String> earlierNames,
            @Nullable List<OtherNames.Later> laterNames) {
        static Item from(SchoolRow row, Words words) {
            return new Item(
                    row.id().value(),
                    row.number().value(),
                    row.name(),
                    row.shortName(),
                    AddressJson.from(row.address()),
                    TownJson.from(row.town()),
                    codeOf(row.form(), words),
                    codeOf(row.status(), words),
                    IndexJson.from(row.socialIndex(), row.indexYear()),
                    row.startchancen(),
                    row.allDay(),
                    row.missingSince(),
                    row.startchancenMissingSince(),
                    row.otherDays().firstDay(),
                    row.otherDays().lastDay(),
                    OtherNames.earlier(row.otherDays()),
                    OtherNames.later(row.otherDays()));
        }
    }

    /** The social index of a school, or of all that have the same one; these may have it of several school years. */
    record IndexJson(
            boolean assigned,
            @Nullable Integer level,
            @Nullable String schoolYear) {
        static @Nullable IndexJson from(@Nullable SocialIndex index, @Nullable SchoolYear year) {
            return index == null
                    ? null
                    : new IndexJson(index.level() != null, index.level(), year == null ? null : year.toString());
        }
    }

    static SchoolListJson from(SchoolList list, Words words) {
        return new SchoolListJson(
                list.page().items().stream().map(row -> Item.from(row, words)).toList(),
                list.page().next(),
                list.total(),
                years(list.indexYears()),
                EditionJson.from(list.editions()));
    }

    static List<String> years(List<SchoolYear> years) {
        return years.stream().map(SchoolYear::toString).toList();
    }

    private static @Nullable CodeJson codeOf(@Nullable SchoolForm form, Words words) {
        return form == null ? null : CodeJson.of("SchoolForm", form.code(), words);
    }

    private static @Nullable CodeJson codeOf(@Nullable OperatingStatus status, Words words) {
        return status == null ? null : CodeJson.of("OperatingStatus", status.code(), words);
    }
}
