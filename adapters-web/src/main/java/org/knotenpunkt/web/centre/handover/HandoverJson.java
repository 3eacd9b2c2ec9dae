package org.knotenpunkt.web.centre.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.centre.handover.Involved;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.web.centre.CentreJson;
import org.knotenpunkt.web.organisation.api.RefJson;
import org.knotenpunkt.web.organisation.municipality.EditionJson;

/**
 * What is handed over with a centre, as JSON.
 *
 * @param moreChanges whether more has changed than is told
 */
record HandoverJson(
        CentreJson centre,
        @Nullable AddressJson address,
        List<InvolvedJson> people,
        List<ChapterJson> chapters,
        boolean moreChanges,
        List<EditionJson> editions) {
    static HandoverJson from(Handover handover, List<HandoverSection> chapters) {
        var organisation = handover.centre().organisation();
        return new HandoverJson(
                CentreJson.from(handover.centre()),
                organisation.address().map(AddressJson::from).orElse(null),
                handover.people().stream().map(InvolvedJson::from).toList(),
                chapters.stream().map(ChapterJson::from).toList(),
                handover.more(),
                EditionJson.from(organisation.sources()));
    }

    record AddressJson(@Nullable String street, String postalCode, String place) {
        static AddressJson from(Address address) {
            return new AddressJson(address.street(), address.postalCode(), address.place());
        }
    }

    record InvolvedJson(Involved.Part part, RefJson organisation, List<FunctionJson> functions) {
        static InvolvedJson from(Involved involved) {
            return new InvolvedJson(
                    involved.part(),
                    RefJson.from(involved.organisation()),
                    involved.functions().stream()
                            .map(function -> FunctionJson.from(function, involved.day()))
                            .toList());
        }
    }

    /** A function with those who serve in it on the day. */
    record FunctionJson(
            UUID id,
            FunctionKind kind,
            @Nullable String label,
            @Nullable String email,
            @Nullable String phone,
            boolean vacant,
            @Nullable TermJson holder,
            List<TermJson> deputies) {
        static FunctionJson from(FunctionView function, LocalDate day) {
            return new FunctionJson(
                    function.id().value(),
                    function.kind(),
                    function.label(),
                    function.contact().email(),
                    function.contact().phone(),
                    function.vacantOn(day),
                    function.holderOn(day).map(TermJson::from).orElse(null),
                    function.deputiesOn(day).stream().map(TermJson::from).toList());
        }
    }

    record TermJson(
            UUID person,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static TermJson from(TermView term) {
            return new TermJson(
                    term.person().value(),
                    term.name(),
                    term.validity().from(),
                    term.validity().until());
        }
    }

    record ChapterJson(HandoverChapter chapter, List<EntryJson> entries, List<String> notes) {
        static ChapterJson from(HandoverSection section) {
            return new ChapterJson(section.chapter(), EntryJson.from(section.entries()), section.notes());
        }
    }

    record EntryJson(
            String text, @Nullable LocalDate day, @Nullable String path, List<EntryJson> parts) {
        static List<EntryJson> from(List<HandoverEntry> entries) {
            return entries.stream()
                    .map(entry -> new EntryJson(entry.text(), entry.day(), entry.path(), from(entry.parts())))
                    .toList();
        }
    }
}
