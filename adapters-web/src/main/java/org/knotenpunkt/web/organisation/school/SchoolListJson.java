package org.knotenpunkt.web.organisation.school;

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
import org.knotenpunkt.web.organisation.municipality.TownJson;
import org.knotenpunkt.web.shared.text.Words;

/** A page of schools. */
record SchoolListJson(
        List<Item> items,
        @Nullable String next,
        long total,
        @Nullable String indexYear,
        List<EditionJson> editions) {
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
            @Nullable AllDayForm allDay) {
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
                    IndexJson.from(row.socialIndex()),
                    row.startchancen(),
                    row.allDay());
        }
    }

    /** The social index of the list's school year. */
    record IndexJson(boolean assigned, @Nullable Integer level) {
        static @Nullable IndexJson from(@Nullable SocialIndex index) {
            return index == null ? null : new IndexJson(index.level() != null, index.level());
        }
    }

    static SchoolListJson from(SchoolList list, Words words) {
        return new SchoolListJson(
                list.page().items().stream().map(row -> Item.from(row, words)).toList(),
                list.page().next(),
                list.total(),
                year(list.indexYear()),
                EditionJson.from(list.editions()));
    }

    static @Nullable String year(@Nullable SchoolYear year) {
        return year == null ? null : year.toString();
    }

    private static @Nullable CodeJson codeOf(@Nullable SchoolForm form, Words words) {
        return form == null ? null : CodeJson.of("SchoolForm", form.code(), words);
    }

    private static @Nullable CodeJson codeOf(@Nullable OperatingStatus status, Words words) {
        return status == null ? null : CodeJson.of("OperatingStatus", status.code(), words);
    }
}
