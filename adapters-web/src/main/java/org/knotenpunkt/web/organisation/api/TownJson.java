package org.knotenpunkt.web.organisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.ImportedHere;
import org.knotenpunkt.application.organisation.town.LooseEnd;
import org.knotenpunkt.application.organisation.town.Renaming;
import org.knotenpunkt.application.organisation.town.TownOverview;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.Register;

/** How a town stands, in the API. */
record TownJson(
        RefJson town,
        LocalDate on,
        Map<OrganisationKind, Integer> organisations,
        List<VacancyJson> vacancies,
        List<LooseEndJson> looseEnds,
        List<ChangeJson> changes) {
    static TownJson from(TownOverview overview) {
        return new TownJson(
                RefJson.from(overview.town()),
                overview.day(),
                overview.organisations(),
                overview.vacancies().stream().map(VacancyJson::from).toList(),
                overview.looseEnds().stream().map(LooseEndJson::from).toList(),
                overview.changes().stream().map(ChangeJson::from).toList());
    }

    /** A function that nobody holds, from the day on; or since always, as far as is known. */
    record VacancyJson(
            UUID function,
            FunctionKind kind,
            @Nullable String label,
            RefJson organisation,
            @Nullable LocalDate from,
            @Nullable String holder,
            int deputies) {
        static VacancyJson from(Vacancy vacancy) {
            return new VacancyJson(
                    vacancy.function().value(),
                    vacancy.kind(),
                    vacancy.label(),
                    RefJson.from(vacancy.organisation()),
                    vacancy.from(),
                    vacancy.holder(),
                    vacancy.deputies());
        }
    }

    /** What still hangs on an organisation that has ended. */
    record LooseEndJson(
            RefJson organisation,
            LocalDate lastDay,
            @Nullable RefJson guest,
            @Nullable FunctionKind function,
            @Nullable String label) {
        static LooseEndJson from(LooseEnd end) {
            return new LooseEndJson(
                    RefJson.from(end.organisation()),
                    end.lastDay(),
                    RefJson.orNull(end.guest()),
                    end.function(),
                    end.label());
        }
    }

    /** Something that has happened. */
    record ChangeJson(
            Instant at,
            String type,
            UUID subject,
            @Nullable RefJson organisation,
            @Nullable String socialSpace,
            @Nullable RefJson other,
            @Nullable String detail,
            @Nullable String label,
            @Nullable RenamingJson renaming,
            @Nullable ImportedJson imported) {
        static ChangeJson from(Change change) {
            return new ChangeJson(
                    change.at(),
                    change.type(),
                    change.subject(),
                    RefJson.orNull(change.organisation()),
                    change.socialSpace(),
                    RefJson.orNull(change.other()),
                    change.detail(),
                    change.label(),
                    RenamingJson.from(change.renaming()),
                    ImportedJson.from(change.imported()));
        }
    }

    /** How something was called and is called. */
    record RenamingJson(@Nullable String before, String after) {
        static @Nullable RenamingJson from(@Nullable Renaming renaming) {
            return renaming == null ? null : new RenamingJson(renaming.before(), renaming.after());
        }
    }

    /** What an import changed in a town, in numbers of records. */
    record ImportedJson(
            Register register, LocalDate edition, @Nullable String schoolYear, long added, long changed, long missing) {
        static @Nullable ImportedJson from(@Nullable ImportedHere imported) {
            if (imported == null) {
                return null;
            }
            var year = imported.edition().schoolYear();
            return new ImportedJson(
                    imported.register(),
                    imported.edition().day(),
                    year == null ? null : year.toString(),
                    imported.count(EntryKind.ADDED),
                    imported.count(EntryKind.CHANGED),
                    imported.count(EntryKind.MISSING));
        }
    }
}
