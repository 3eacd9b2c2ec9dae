package org.knotenpunkt.web.organisation.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.LegalForm;
import org.knotenpunkt.domain.organisation.school.MaintainerNumber;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.web.organisation.municipality.AddressJson;
import org.knotenpunkt.web.organisation.municipality.AreaJson;
import org.knotenpunkt.web.organisation.municipality.CodeJson;
import org.knotenpunkt.web.organisation.municipality.DatedJson;
import org.knotenpunkt.web.organisation.municipality.EditionJson;
import org.knotenpunkt.web.organisation.municipality.TownJson;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.text.Words;

/**
 * A school with its history. What is not known is absent; that a school takes no part in Startchancen is {@code false}, and that
 * it is given no social index is an entry without a level.
 */
public record SchoolJson(
        UUID id,
        String number,
        String name,
        @Nullable String shortName,
        @Nullable AddressJson address,
        TownJson town,
        @Nullable AreaJson district,
        List<DatedJson<Facts>> facts,
        List<DatedJson<AllDayForm>> allDay,
        List<DatedJson<Boolean>> startchancen,
        List<Index> socialIndex,
        List<Pupils> pupils,
        @Nullable LocalDate missingSince,
        @Nullable LocalDate startchancenMissingSince,
        List<EditionJson> editions) {
    /** Form, status, maintainer and position. */
    record Facts(
            CodeJson form,
            CodeJson status,
            OperatingStatus.Phase phase,
            @Nullable LocalDate statusSince,
            @Nullable CodeJson legalForm,
            @Nullable String maintainerNumber,
            @Nullable PositionJson position) {
        static Facts from(SchoolFacts facts, Words words) {
            return new Facts(
                    CodeJson.of("SchoolForm", facts.form().code(), words),
                    CodeJson.of("OperatingStatus", facts.status().code(), words),
                    facts.status().phase(),
                    facts.statusSince(),
                    codeOf(facts.legalForm(), words),
                    number(facts.maintainer()),
                    PositionJson.from(facts.position()));
        }
    }

    /** A place in metres of EPSG:25832. */
    record PositionJson(int easting, int northing) {
        static @Nullable PositionJson from(@Nullable Position position) {
            return position == null ? null : new PositionJson(position.easting(), position.northing());
        }
    }

    /** The social index of a school year. */
    record Index(
            String schoolYear, boolean assigned, @Nullable Integer level, SourceJson source) {}

    /** How many pupils there are in a school year. */
    record Pupils(String schoolYear, int count, PupilCount.Method method, SourceJson source) {}

    public static SchoolJson from(SchoolView view, Words words) {
        var history = view.history();
        return new SchoolJson(
                view.id().value(),
                view.number().value(),
                view.name(),
                view.shortName(),
                AddressJson.from(view.address()),
                TownJson.from(view.town()),
                AreaJson.from(view.district()),
                DatedJson.from(history.facts(), facts -> Facts.from(facts, words)),
                DatedJson.from(history.allDay(), form -> form),
                DatedJson.from(history.startchancen(), takesPart -> takesPart),
                history.socialIndex().entrySet().stream()
                        .map(entry -> new Index(
                                entry.getKey().toString(),
                                entry.getValue().value().level() != null,
                                entry.getValue().value().level(),
                                SourceJson.from(entry.getValue().source())))
                        .toList(),
                history.pupils().entrySet().stream()
                        .map(entry -> new Pupils(
                                entry.getKey().toString(),
                                entry.getValue().count(),
                                entry.getValue().method(),
                                SourceJson.from(entry.getValue().source())))
                        .toList(),
                view.missingSince(),
                view.startchancenMissingSince(),
                EditionJson.from(view.editions()));
    }

    private static @Nullable CodeJson codeOf(@Nullable LegalForm form, Words words) {
        return form == null ? null : CodeJson.of("LegalForm", form.code(), words);
    }

    private static @Nullable String number(@Nullable MaintainerNumber maintainer) {
        return maintainer == null ? null : maintainer.value();
    }
}
