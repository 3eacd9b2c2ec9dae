package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** The programme of the centres of a town: what a lead plans for half a year, invented, in the kinds that centres really have. */
final class DemoOffers {
    static final LanguageTag TURKISH = new LanguageTag("tr");
    static final LanguageTag ARABIC = new LanguageTag("ar");
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final int MONTHS = 4;
    private static final int YEARS_BEFORE = 2;

    private final KeepOffers keeping;
    private final ReadOffers reading;
    private final ReadCentres centres;
    private final Transactions transactions;
    private final DemoCounts counts;
    private final Today today;

    @Inject
    DemoOffers(
            KeepOffers keeping,
            ReadOffers reading,
            ReadCentres centres,
            Transactions transactions,
            DemoCounts counts,
            Today today) {
        this.keeping = keeping;
        this.reading = reading;
        this.centres = centres;
        this.transactions = transactions;
        this.counts = counts;
        this.today = today;
    }

    /** The programme of all centres, or nothing of it, in the town in which everybody has an account. */
    void load(MunicipalityId town) {
        var coordination = DemoActors.coordinating(town);
        transactions.call(coordination, () -> {
            if (reading.list(coordination, town, null, PageRequest.first(1))
                    .orElseThrow()
                    .page()
                    .items()
                    .isEmpty()) {
                centres.list(coordination, town, null)
                        .orElseThrow()
                        .answer()
                        .forEach(centre -> plan(coordination, centre));
            }
            return town;
        });
    }

    private void plan(Actor actor, CentreRow centre) {
        var cafe = published(actor, centre, cafe(), weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 30), 120));
        var second = cafe.sessions().all().stream()
                .filter(session -> session.day().isAfter(today.today()))
                .skip(1)
                .findFirst()
                .orElseThrow();
        keeping.cancel(actor, cafe.id(), cafe.version(), second.id(), "An dem Tag ist der Raum belegt")
                .orElseThrow();
        published(actor, centre, office(), weekly(DayOfWeek.THURSDAY, LocalTime.of(9, 0), 180));
        published(actor, centre, gym(), weekly(DayOfWeek.FRIDAY, LocalTime.of(15, 0), 90));
        keeping.draft(actor, centre.id(), course()).orElseThrow();
    }

    private Schedule weekly(DayOfWeek day, LocalTime start, int minutes) {
        var next = today.today().with(TemporalAdjusters.nextOrSame(day));
        return new Schedule(
                today.today().minusYears(YEARS_BEFORE).with(TemporalAdjusters.nextOrSame(day)),
                start,
                Duration.ofMinutes(minutes),
                "FREQ=WEEKLY",
                next.plusMonths(MONTHS),
                false,
                false);
    }

    private Offer published(Actor actor, CentreRow centre, OfferContent content, Schedule schedule) {
        LocalDate assured = today.today().plusMonths(MONTHS);
        var offer = keeping.draft(actor, centre.id(), content)
                .flatMap(drafted -> keeping.plan(actor, drafted.id(), drafted.version(), schedule))
                .flatMap(planned -> keeping.publish(actor, planned.id(), planned.version(), assured))
                .orElseThrow();
        counts.load(actor, centre.name(), offer);
        return offer;
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
                        "communicating",
                        5),
                texts);
    }

    private static OfferContent office() {
        return content(
                profile(
                        OfferKind.GUIDING,
                        TargetGroup.PARENTS,
                        Admission.SIGN_UP,
                        "Leitung des Familienzentrums, Raum 3",
                        0),
                OfferTexts.of(
                        LanguageTag.GERMAN,
                        new OfferText(
                                "Sprechstunde Anträge",
                                "Wir füllen gemeinsam Formulare aus: Bildung und Teilhabe, Kindergeld, Anmeldung an der Schule."
                                        + " Bitte bringen Sie die Briefe mit.",
                                "Alle, die Hilfe mit Papieren brauchen",
                                "Keine Rechtsberatung")));
    }

    private static OfferContent gym() {
        return content(
                profile(OfferKind.LEISURE, TargetGroup.PARENTS_WITH_CHILDREN, Admission.DROP_IN, null, 100),
                OfferTexts.of(
                        LanguageTag.GERMAN,
                        new OfferText(
                                "Familienturnen",
                                "Die Turnhalle ist offen für Eltern mit Kindern von drei bis zehn Jahren. Bitte Turnschuhe mitbringen.",
                                null,
                                "Kinder ohne Begleitung")));
    }

    private static OfferContent course() {
        return content(
                profile(
                        OfferKind.LANGUAGE,
                        TargetGroup.PARENTS,
                        Admission.SIGN_UP,
                        "Leitung des Familienzentrums, Raum 3",
                        0),
                OfferTexts.of(
                        LanguageTag.GERMAN,
                        new OfferText(
                                "Deutsch mit Bildkarten", "Deutsch für den Alltag, ohne Vorkenntnisse.", null, null)));
    }

    private static OfferProfile profile(
            OfferKind kind, TargetGroup target, Admission admission, @Nullable String contact, int cents) {
        return new OfferProfile(
                kind,
                Set.of(target),
                kind == OfferKind.LEISURE ? new Ages(3, 10) : Ages.ALL,
                new TreeSet<>(List.of(LanguageTag.GERMAN)),
                false,
                cents,
                false,
                admission,
                kind == OfferKind.LANGUAGE ? 12 : null,
                contact,
                null,
                null);
    }

    private static OfferContent content(OfferProfile profile, OfferTexts texts) {
        return new OfferContent(
                null,
                profile,
                texts,
                new OfferPlace(
                        "Familienraum im Erdgeschoss",
                        null,
                        Set.of(AccessFeature.STEP_FREE, AccessFeature.ROOM_FOR_PRAMS),
                        null),
                OfferAims.NONE);
    }
}
