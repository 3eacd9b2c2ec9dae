package org.knotenpunkt.web.offer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.plan.Clash;
import org.knotenpunkt.domain.offer.plan.ClashKind;
import org.knotenpunkt.domain.offer.plan.Coverage;
import org.knotenpunkt.domain.offer.plan.HalfYearPlan;
import org.knotenpunkt.domain.offer.plan.PlannedSite;

/** What is planned for half a year, as JSON; times are those of the installation's clocks. */
record PlanJson(
        String half,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate holidaysKnownUntil,
        List<SiteJson> centres,
        List<SessionJson> sessions,
        List<ClashJson> clashes,
        List<CoverageJson> targets,
        List<CoverageJson> weekdays,
        List<CoverageJson> languages) {
    static PlanJson from(HalfYearPlan plan) {
        return new PlanJson(
                plan.half().toString(),
                plan.half().firstDay(),
                plan.half().lastDay(),
                plan.holidaysKnownUntil(),
                plan.sites().stream()
                        .map(site -> new SiteJson(site.id().value(), site.name()))
                        .toList(),
                plan.sites().stream()
                        .flatMap(PlannedSite::entries)
                        .map(SessionJson::from)
                        .toList(),
                plan.clashes().stream().map(ClashJson::from).toList(),
                rows(plan.targets(), Enum::name),
                rows(plan.weekdays(), Enum::name),
                rows(plan.languages(), LanguageTag::value));
    }

    private static <T> List<CoverageJson> rows(Coverage<T> coverage, Function<T, String> name) {
        return coverage.rows().entrySet().stream()
                .map(row -> new CoverageJson(
                        name.apply(row.getKey()),
                        row.getValue().entrySet().stream()
                                .map(cell -> new CellJson(cell.getKey().value(), cell.getValue()))
                                .toList()))
                .toList();
    }

    record SiteJson(UUID centre, String name) {}

    record SessionJson(
            UUID offer,
            UUID session,
            UUID centre,
            String title,
            OfferKind kind,
            OfferState state,
            LocalDate day,
            String start,
            long minutes,
            String place,
            @Nullable String speaker,
            @Nullable String cancelled) {
        static SessionJson from(PlannedSite.Entry entry) {
            var session = entry.session();
            return new SessionJson(
                    entry.offer().id().value(),
                    session.id().value(),
                    entry.site().id().value(),
                    entry.offer().title(),
                    entry.offer().kind(),
                    entry.offer().state(),
                    entry.day(),
                    session.start().toLocalTime().toString(),
                    session.length().toMinutes(),
                    entry.place(),
                    entry.offer().speaker(),
                    session.cancelled());
        }
    }

    /** @param what the room, the speaker, the contact or the holidays; absent on public holidays */
    record ClashJson(ClashKind kind, @Nullable String what, List<UUID> offers, List<LocalDate> days) {
        static ClashJson from(Clash clash) {
            return new ClashJson(
                    clash.kind(),
                    clash.what().isEmpty() ? null : clash.what(),
                    Stream.concat(Stream.of(clash.one()), Stream.ofNullable(clash.other()))
                            .map(entry -> entry.offer().id().value())
                            .toList(),
                    clash.days());
        }
    }

    /** @param value the target group, the weekday or the tag of the language */
    record CoverageJson(String value, List<CellJson> centres) {}

    record CellJson(UUID centre, int sessions) {}
}
