package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.ToldTime;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** The programmes of the centres of some towns: what a lead plans for half a year, invented, in the kinds that centres really have. */
final class DemoOffers {
    static final LanguageTag TURKISH = new LanguageTag("tr");
    static final LanguageTag ARABIC = new LanguageTag("ar");
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final int MONTHS = 4;
    private static final int YEARS_BEFORE = 2;
    /** Of so many offers in the table, a centre has two, and plans one. */
    private static final int EVERY = 7;
    /** The centre in the list of which nobody answers for an offer any more. */
    private static final int FORGETFUL = 1;

    private final KeepOffers keeping;
    private final ReadOffers reading;
    private final ReadCentres centres;
    private final Transactions transactions;
    private final DemoCounts counts;
    private final ToldTime time;
    private final Today today;
    private final ZoneId zone;

    @Inject
    DemoOffers(
            KeepOffers keeping,
            ReadOffers reading,
            ReadCentres centres,
            Transactions transactions,
            DemoCounts counts,
            ToldTime time,
            Today today,
            ZoneId zone) {
        this.keeping = keeping;
        this.reading = reading;
        this.centres = centres;
        this.transactions = transactions;
        this.counts = counts;
        this.time = time;
        this.today = today;
        this.zone = zone;
    }

    /** The programme of all centres, or nothing of it, in a town. */
    void load(MunicipalityId town) {
        var coordination = DemoActors.coordinating(town);
        transactions.call(coordination, () -> {
            if (reading.list(coordination, town, OfferFilter.ALL, PageRequest.first(1))
                    .orElseThrow()
                    .page()
                    .items()
                    .isEmpty()) {
                var all = centres.list(coordination, town, null).orElseThrow().answer();
                for (int i = 0; i < all.size(); i++) {
                    plan(coordination, all.get(i), i);
                }
            }
            return town;
        });
    }

    /** A parents' café at each centre, some of what stands in the table, and what is planned next. */
    private void plan(Actor actor, CentreRow centre, int number) {
        var cafe =
                published(actor, centre, cafe(), schedule("FREQ=WEEKLY", DayOfWeek.TUESDAY, LocalTime.of(8, 30), 120));
        var second = cafe.sessions().all().stream()
                .filter(session -> session.day().isAfter(today.today()))
                .skip(1)
                .findFirst()
                .orElseThrow();
        keeping.cancel(actor, cafe.id(), cafe.version(), second.id(), "An dem Tag ist der Raum belegt")
                .orElseThrow();
        var rows = DemoTable.read("offers");
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            switch ((i + number) % EVERY) {
                case 0 -> published(actor, centre, content(row).heldBy(holder(centre)), schedule(row));
                case 2 -> {
                    var offer = published(actor, centre, content(row), schedule(row));
                    if (number == FORGETFUL) {
                        forgotten(actor, offer);
                    }
                }
                case EVERY - 1 ->
                    keeping.draft(actor, centre.id(), content(row)).orElseThrow();
                default -> {
                    // Not at this centre.
                }
            }
        }
    }

    /** One of its offers is held by the provider who carries the centre. */
    private static @Nullable OrganisationId holder(CentreRow centre) {
        return centre.providers().stream().map(OrganisationRef::id).findFirst().orElse(null);
    }

    private Schedule schedule(DemoTable.Row row) {
        return schedule(
                row.text("rule"),
                DayOfWeek.valueOf(row.text("day")),
                LocalTime.parse(row.text("start")),
                row.number("minutes"));
    }

    private Schedule schedule(String rule, DayOfWeek day, LocalTime start, int minutes) {
        var next = today.today().with(TemporalAdjusters.nextOrSame(day));
        return new Schedule(
                today.today().minusYears(YEARS_BEFORE).with(TemporalAdjusters.nextOrSame(day)),
                start,
                Duration.ofMinutes(minutes),
                rule,
                next.plusMonths(MONTHS),
                false,
                false);
    }

    private Offer published(Actor actor, CentreRow centre, OfferContent content, Schedule schedule) {
        LocalDate assured = today.today().plusMonths(MONTHS);
        var offer = time.at(
                        announced(schedule),
                        () -> keeping.draft(actor, centre.id(), content)
                                .flatMap(drafted -> keeping.plan(actor, drafted.id(), drafted.version(), schedule))
                                .flatMap(planned ->
                                        keeping.publish(actor, planned.id(), planned.version(), schedule.firstDay())))
                .flatMap(planned -> keeping.publish(actor, planned.id(), planned.version(), assured))
                .flatMap(shown -> told(actor, shown))
                .orElseThrow();
        counts.load(actor, centre.name(), offer);
        return offer;
    }

    /** What somebody has assured some months ago, and nobody since. */
    private void forgotten(Actor actor, Offer offer) {
        var then = today.today().minusMonths(MONTHS);
        time.at(
                        then.atStartOfDay(zone).toInstant(),
                        () -> keeping.publish(actor, offer.id(), offer.version(), then.plusMonths(MONTHS - 1)))
                .orElseThrow();
    }

    /** What is published only today was announced to nobody before. */
    private Instant announced(Schedule schedule) {
        return schedule.firstDay().atStartOfDay(zone).minusWeeks(1).toInstant();
    }

    /** Where there are only so many places, a quarter of them is free today. */
    private Result<Offer, OfferError> told(Actor actor, Offer offer) {
        var capacity = offer.content().profile().capacity();
        return capacity == null
                ? Result.success(offer)
                : keeping.tellFreePlaces(
                        actor, offer.id(), offer.version(), new FreePlaces(capacity / 4, today.today()));
    }

    private static OfferContent cafe() {
        var german = new OfferText(
                "Elterncafé",
                "Frühstücken, andere Eltern kennenlernen, Fragen stellen. Jede Woche bringt jemand ein Thema mit.",
                "Eltern der Schule und des Stadtteils",
                null);
        var texts = OfferTexts.of(LanguageTag.GERMAN, german)
                .with(
                        TURKISH,
                        new OfferText(
                                "Veli kahvesi",
                                "Birlikte kahvaltı, diğer velilerle tanışma, sorular. Her hafta birisi bir konu getirir.",
                                "Okulun ve mahallenin velileri",
                                null),
                        TranslationState.CHECKED)
                .with(
                        ARABIC,
                        new OfferText(
                                "مقهى الأهل",
                                "فطور معاً، تعارف بين الأهل، أسئلة. كل أسبوع يأتي شخص بموضوع.",
                                "أهل المدرسة والحي",
                                null),
                        TranslationState.MACHINE)
                .with(
                        ENGLISH,
                        new OfferText(
                                "Parents' café",
                                "Breakfast, meeting other parents, asking questions. Each week somebody brings a topic.",
                                "Parents of the school and the neighbourhood",
                                null),
                        TranslationState.OWN);
        return content(
                new OfferProfile(
                        OfferKind.ENCOUNTER,
                        Set.of(TargetGroup.PARENTS, TargetGroup.PARENTS_WITH_CHILDREN),
                        Ages.ALL,
                        new TreeSet<>(List.of(LanguageTag.GERMAN, TURKISH, ARABIC)),
                        true,
                        0,
                        true,
                        Admission.DROP_IN,
                        null,
                        null,
                        null,
                        "communicating",
                        5),
                texts,
                "Familienraum im Erdgeschoss");
    }

    private static OfferContent content(DemoTable.Row row) {
        return content(
                new OfferProfile(
                        OfferKind.valueOf(row.text("kind")),
                        Set.of(TargetGroup.valueOf(row.text("targets"))),
                        new Ages(
                                row.optional("from").map(Integer::valueOf).orElse(null),
                                row.optional("until").map(Integer::valueOf).orElse(null)),
                        Stream.of(row.text("languages").split(",", -1))
                                .map(LanguageTag::new)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        false,
                        row.number("cents"),
                        row.optional("childCare").isPresent(),
                        Admission.valueOf(row.text("admission")),
                        row.optional("capacity").map(Integer::valueOf).orElse(null),
                        "Leitung des Familienzentrums, Raum 3",
                        row.optional("speaker").orElse(null),
                        null,
                        null),
                OfferTexts.of(
                        LanguageTag.GERMAN,
                        new OfferText(
                                row.text("title"),
                                row.text("description"),
                                row.optional("eligibility").orElse(null),
                                row.optional("notFor").orElse(null))),
                row.text("room"));
    }

    private static OfferContent content(OfferProfile profile, OfferTexts texts, String room) {
        return new OfferContent(
                null,
                profile,
                texts,
                new OfferPlace(room, null, Set.of(AccessFeature.STEP_FREE, AccessFeature.ROOM_FOR_PRAMS), null),
                OfferAims.NONE);
    }
}
