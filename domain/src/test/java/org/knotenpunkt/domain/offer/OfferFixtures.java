package org.knotenpunkt.domain.offer;

import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.partnership.content.GoalId;

/** A parents' café at a centre of Lindenau, on Tuesdays; today is Sunday, 22 November 2026. */
public final class OfferFixtures {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final OfferId OFFER = offerId(1);
    public static final OrganisationId HOLDER = organisationId(44);
    public static final LanguageTag TURKISH = new LanguageTag("tr");
    public static final LocalDate TUESDAY = day("2026-11-24");
    public static final LocalTime AT_NINE = LocalTime.of(9, 0);
    public static final Duration TWO_HOURS = Duration.ofHours(2);
    public static final LocalDate ASSURED = day("2027-01-31");

    private OfferFixtures() {}

    /** The town, the centre and who holds the offer, and a second centre, Ahorn. */
    public static List<Organisation> organisations() {
        return List.of(
                aTown(LINDENAU, "Lindenau"),
                aFamilyCentre(),
                anOrganisation(44, OrganisationKind.PROVIDER, "Nachbarschaft e. V."),
                anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"));
    }

    public static OfferId offerId(int number) {
        return new OfferId(new UUID(0xd010, number));
    }

    public static SessionId sessionId(int number) {
        return new SessionId(new UUID(0xd020, number));
    }

    /** Gives ids from the number on. */
    public static Supplier<SessionId> idsFrom(int number) {
        var next = new AtomicInteger(number);
        return () -> sessionId(next.getAndIncrement());
    }

    public static OfferProfile aProfile() {
        return new OfferProfile(
                OfferKind.ENCOUNTER,
                Set.of(TargetGroup.PARENTS, TargetGroup.PARENTS_WITH_CHILDREN),
                new Ages(0, 10),
                new TreeSet<>(Set.of(LanguageTag.GERMAN, TURKISH)),
                true,
                150,
                true,
                Admission.SIGN_UP,
                12,
                "Lead of the centre, 0209 1234",
                "Storyteller of the library",
                "communicating",
                4);
    }

    public static OfferText aText(String title) {
        return new OfferText(title, "We drink tea and talk.", "Parents of the school", "No consultation by the office");
    }

    public static OfferContent aContent() {
        return new OfferContent(
                HOLDER,
                aProfile(),
                OfferTexts.of(LanguageTag.GERMAN, aText("Parents' café"))
                        .with(TURKISH, aText("Veli kahvesi"), TranslationState.CHECKED),
                new OfferPlace(
                        "Room 3",
                        new Address("Lindenweg 1", "44000", "Lindenau"),
                        Set.of(AccessFeature.STEP_FREE, AccessFeature.ROOM_FOR_PRAMS),
                        "The lift is narrow"),
                new OfferAims(Set.of(new GoalId(new UUID(7, 1))), Set.of(new FindingId(new UUID(7, 2)))));
    }

    public static Schedule onTuesdays() {
        return new Schedule(TUESDAY, AT_NINE, TWO_HOURS, "FREQ=WEEKLY;BYDAY=TU", TUESDAY.plusWeeks(2), false, false);
    }

    static List<LocalDate> tuesdays(int number) {
        return TUESDAY.datesUntil(TUESDAY.plusWeeks(number), java.time.Period.ofWeeks(1))
                .toList();
    }

    public static Offer aDraft() {
        return Offer.draft(OFFER, LINDENAU, CENTRE, aContent(), NOW).orElseThrow();
    }

    /** On three Tuesdays, the second of which is cancelled and the third moved to the afternoon elsewhere. */
    public static Offer aPlannedOffer() {
        return aDraft().plan(onTuesdays(), tuesdays(3), BERLIN, idsFrom(1), NOW)
                .flatMap(offer -> offer.cancel(sessionId(2), "The lead is ill", NOW))
                .flatMap(offer -> offer.move(
                        sessionId(3),
                        TUESDAY.plusWeeks(2).atTime(14, 30),
                        Duration.ofMinutes(90),
                        "Library",
                        BERLIN,
                        NOW))
                .orElseThrow();
    }

    public static Offer aPublishedOffer() {
        return aPlannedOffer().publish(ASSURED, BERLIN, NOW).orElseThrow();
    }
}
