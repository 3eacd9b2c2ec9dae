package org.knotenpunkt.web.organisation.pages.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.SchoolRow;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.shared.text.Words;

/** What stands in the cells of a list of schools. */
public final class SchoolCells {
    private SchoolCells() {}

    public static String form(SchoolRow school, Words words) {
        var form = school.form();
        return form == null ? "" : words.code("SchoolForm", form.code());
    }

    /** Whether the school runs; of a status that is not known, that it is not. */
    public static String status(OperatingStatus status, Words words) {
        return status.isKnown() ? words.show(status.phase()) : words.code("OperatingStatus", status.code());
    }

    /**
     * The level, with its school year where that is not the newest of the list; that a school is given none is one thing, that
     * nothing is known is another.
     */
    public static String index(SchoolRow school, List<SchoolYear> years, Words words) {
        var level = level(school.socialIndex(), words);
        var year = school.indexYear();
        return year == null || year.equals(years.getFirst())
                ? level
                : words.text("schools.index.of-year", "level", level, "year", year);
    }

    /** Of which school years the social indices of a list are; empty where there is none. */
    public static String indexYears(List<SchoolYear> years, Words words) {
        return switch (years.size()) {
            case 0 -> "";
            case 1 -> words.text("schools.index-year", "year", years.getFirst());
            default ->
                words.text(
                        "schools.index-years",
                        "years",
                        years.stream().map(SchoolYear::toString).collect(Collectors.joining(", ")));
        };
    }

    /** A fact, or that it is not known. */
    public static String known(@Nullable Object fact, Words words) {
        return fact == null ? words.text("shared.unknown") : words.show(fact);
    }

    /** The place of the address, or the town where no address is known. */
    public static String place(SchoolRow school) {
        var address = school.address();
        return address == null ? school.town().name() : address.place();
    }

    /** A level of the social index, or that it is not known. */
    public static String level(@Nullable SocialIndex index, Words words) {
        return index == null ? words.text("schools.index.unknown") : SchoolCsv.index(index, words);
    }

    /** How long the bar of a number is, beside the longest one. */
    public static String share(int number, int most) {
        return String.format(Locale.ROOT, "%.1f%%", most == 0 ? 0 : 100.0 * number / most);
    }
}
