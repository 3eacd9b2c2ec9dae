package org.knotenpunkt.bootstrap.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.accessibility.KeepAccessibility;
import org.knotenpunkt.application.offer.accessibility.SendFeedback;
import org.knotenpunkt.application.offer.count.CloseMonths;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;

/**
 * Puts an offer into a {@link Place}: the school there holds it, it is published with sessions that have been and others to come, the guests of
 * the first of which are counted and the last of which was cancelled for a while, and there is a copy of it. Three offers are of the whole town: the centre has
 * taken in one, is to answer another, and knows nothing of the third.
 */
final class OfferBuilder {
    /** Kinds of offers, and one of them, by the ids that programs know. */
    static final UUID TAXONOMY = UUID.nameUUIDFromBytes("hsds/taxonomy/KIND".getBytes(UTF_8));

    static final UUID TAXONOMY_TERM = UUID.nameUUIDFromBytes("hsds/taxonomy/KIND/FEAST".getBytes(UTF_8));

    /** What is planned for the whole town. */
    record CityWide(OfferId proposed, OfferId unplaced) {}

    private final KeepOffers keeping;
    private final PlaceOffers placing;
    private final CountGuests counting;
    private final CloseMonths closing;
    private final SendFeedback telling;
    private final KeepAccessibility accessibility;

    OfferBuilder(Installation house) {
        this.keeping = house.get(KeepOffers.class);
        this.placing = house.get(PlaceOffers.class);
        this.counting = house.get(CountGuests.class);
        this.closing = house.get(CloseMonths.class);
        this.telling = house.get(SendFeedback.class);
        this.accessibility = house.get(KeepAccessibility.class);
    }

    /** Whoever looks at what is to come looks at it on the day on which the tests run. */
    static LocalDate toCome() {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(7);
    }

    static Schedule schedule() {
        return new Schedule(
                toCome().minusWeeks(3),
                LocalTime.NOON,
                Duration.ofHours(1),
                "FREQ=WEEKLY",
                toCome().plusWeeks(1),
                true,
                true);
    }

    static OfferContent content(@Nullable OrganisationId holder, String title) {
        return new OfferContent(
                holder,
                new OfferProfile(
                        OfferKind.ENCOUNTER,
                        Set.of(TargetGroup.PARENTS),
                        Ages.ALL,
                        new TreeSet<>(),
                        false,
                        0,
                        false,
                        Admission.DROP_IN,
                        12,
                        null,
                        null,
                        null,
                        null),
                OfferTexts.of(LanguageTag.GERMAN, new OfferText(title, "Alle sind willkommen.", null, null)),
                new OfferPlace("Raum 3", null, Set.of(), null),
                OfferAims.NONE);
    }

    static StatementContent statement(String responsible) {
        return new StatementContent(
                responsible, "probe@proof.example", null, Conformity.FULL, null, LocalDate.of(2026, 6, 1));
    }

    Map<Class<?>, Object> published(Actor actor, CentreId centre, OrganisationId holder) {
        var offer = keeping.draft(actor, centre, content(holder, "Elterncafé"))
                .flatMap(drafted -> keeping.plan(actor, drafted.id(), drafted.version(), schedule()))
                .flatMap(planned -> keeping.publish(actor, planned.id(), planned.version(), toCome().plusMonths(1)))
                .orElseThrow();
        keeping.copy(actor, offer.id(), centre).orElseThrow();
        var sessions = offer.sessions().all();
        keeping.cancel(actor, offer.id(), offer.version(), sessions.getLast().id(), "Probe")
                .flatMap(cancelled -> keeping.restoreSession(
                        actor,
                        offer.id(),
                        cancelled.version(),
                        sessions.getLast().id(),
                        "Probe"))
                .orElseThrow();
        counting.count(
                        actor,
                        offer.id(),
                        sessions.getFirst().id(),
                        0,
                        new EntryId(sessions.getFirst().id().value()),
                        Tally.of(HeadCount.NONE),
                        "Probe")
                .orElseThrow();
        closing.close(actor, offer.municipality(), Closing.LAST).orElseThrow();
        var owner = new PageOwner.Town(offer.municipality());
        accessibility
                .statement(actor, owner)
                .flatMap(said -> accessibility.describe(actor, said.owner(), said.version(), statement("Probe")))
                .orElseThrow();
        var told = telling.send(owner, new FeedbackText("Probe", "0209 1", null, LanguageTag.GERMAN))
                .orElseThrow();
        var proposed = cityWide(actor, offer.municipality(), holder);
        var placement =
                placing.propose(actor, proposed.id(), centre, schedule()).orElseThrow();
        takenIn(actor, cityWide(actor, offer.municipality(), holder), centre);
        return Map.of(
                FeedbackId.class,
                told.id(),
                CityWide.class,
                new CityWide(
                        proposed.id(),
                        cityWide(actor, offer.municipality(), holder).id()),
                PlacementId.class,
                placement.id(),
                OfferId.class,
                offer.id(),
                SessionId.class,
                sessions.get(1).id(),
                LanguageTag.class,
                new LanguageTag("tr"));
    }

    private void takenIn(Actor actor, Offer cityWide, CentreId centre) {
        var proposed = placing.propose(actor, cityWide.id(), centre, schedule()).orElseThrow();
        var lead = new Actor(UUID.randomUUID(), Set.of(new Right(Role.CENTRE_LEAD, proposed.ofCentre())));
        placing.accept(lead, proposed.id(), proposed.version(), null, toCome()).orElseThrow();
    }

    private Offer cityWide(Actor actor, MunicipalityId town, OrganisationId holder) {
        return keeping.draft(actor, Offer.ofTown(town), content(holder, "Vorlesen"))
                .orElseThrow();
    }
}
