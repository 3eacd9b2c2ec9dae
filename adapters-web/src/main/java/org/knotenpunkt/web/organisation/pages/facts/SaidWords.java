package org.knotenpunkt.web.organisation.pages.facts;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.web.shared.text.Words;

/** What was said of an organisation and is contradicted or taken back, as people read it. */
public final class SaidWords {
    private SaidWords() {}

    /** What is recorded, and who says so. */
    public static String of(FactError.SaidOtherwise said, Words words) {
        var value = "%s: %s".formatted(words.show(said.fact()), of(said.fact(), said.known(), words));
        return said.source() == null ? value : "%s (%s)".formatted(value, words.show(said.source()));
    }

    static String of(FactKind kind, String said, Words words) {
        return switch (kind) {
            case NAME, ADDRESS -> said;
            case FOUNDING -> words.show(LocalDate.parse(said));
            case KEY -> {
                var parts = said.split(" ", 2);
                yield words.show(KeyScheme.valueOf(parts[0])) + " " + parts[1];
            }
            case MUNICIPALITY_FACTS -> words.code("MunicipalityKind", said);
            case YOUTH_OFFICE, STARTCHANCEN -> words.show(Boolean.parseBoolean(said));
            case POPULATION -> words.show(Integer.parseInt(said));
            case PUPILS -> {
                var parts = said.split(" ", 2);
                var count = words.show(Integer.parseInt(parts[0]));
                yield parts.length == 1
                        ? count
                        : "%s (%s)".formatted(count, words.show(PupilCount.Method.valueOf(parts[1])));
            }
            case SCHOOL_FACTS -> {
                var codes = said.split(" ", 2);
                yield words.code("SchoolForm", codes[0]) + ", "
                        + SchoolCells.status(new OperatingStatus(codes[1]), words);
            }
            case ALL_DAY -> words.show(AllDayForm.valueOf(said));
            case SOCIAL_INDEX ->
                SchoolCsv.index(
                        said.equals("WITHOUT") ? SocialIndex.WITHOUT : new SocialIndex(Integer.valueOf(said)), words);
        };
    }
}
