package org.knotenpunkt.application.offer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.CountFixtures.ACCOUNT;
import static org.knotenpunkt.domain.offer.count.CountFixtures.aTally;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entry;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.Circumstances;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.domain.offer.count.Usual;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link SessionCounts} does. A class that implements this runs it. */
public interface CountsContract {
    CentreId OTHER_CENTRE = new CentreId(organisationId(45).value());
    LocalDateTime LATER = LocalDateTime.of(2030, 1, 1, 0, 0);
    LocalDate FIRST = LocalDate.of(2024, 1, 1);
    LocalDate LAST = LocalDate.of(2028, 12, 31);
    Validity JANUARY = new Validity(null, LocalDate.of(2027, 1, 31));
    Validity FROM_FEBRUARY = Validity.from(LocalDate.of(2027, 2, 1));

    /** An empty store; the same one during one test. */
    SessionCounts counts();

    /** The offers beside it. */
    Offers offers();

    /** The organisations beside it. */
    World world();

    @BeforeEach
    default void knowTheOrganisations() {
        know(world());
    }

    private static void know(World world) {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(41, OrganisationKind.SCHOOL, "Old School"),
                        anOrganisation(42, OrganisationKind.SCHOOL, "New School"),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"),
                        anOrganisation(46, OrganisationKind.PROVIDER, "Old Provider"),
                        anOrganisation(47, OrganisationKind.PROVIDER, "New Provider"),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"))
                .forEach(world.organisations()::save);
    }

    private static Circumstances unquestioned(LocalDate day) {
        return new Circumstances(day, Closing.USUAL, Usual.UNKNOWN, false);
    }

    private static SessionCount count(SessionCounts counts, Offer offer, Session session) {
        return SessionCount.of(
                session.id(),
                offer.id(),
                offer.municipality(),
                session.start().toLocalDate(),
                counts.entries(session.id()));
    }

    private static void enter(SessionCounts counts, Offer offer, Session session, Entry entry) {
        counts.save(count(counts, offer, session)
                .enter(entry, unquestioned(session.start().toLocalDate()))
                .orElseThrow());
    }

    private Offer planned() {
        offers().save(aPlannedOffer());
        return aPlannedOffer();
    }

    @Test
    default void keepsEveryEntryAndTheNewestCounts() {
        var offer = planned();
        var session = offer.sessions().all().getFirst();
        assertThat(counts().entries(session.id())).isEmpty();
        assertThat(offers().isCounted(session.id())).isFalse();
        var seen = count(counts(), offer, session);
        enter(counts(), offer, session, entry(1, adults(7)));
        enter(counts(), offer, session, entry(2, aTally(), "Counted again"));
        assertThat(offers().isCounted(session.id())).isTrue();
        assertThat(offers().counted(OFFER)).containsExactly(session.id());
        assertThat(counts().entries(session.id()))
                .containsExactly(entry(1, adults(7)), entry(2, aTally(), "Counted again"));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> counts().save(seen.enter(entry(3, adults(1)), unquestioned(TUESDAY))
                        .orElseThrow()));
        assertThat(counts().sessions(LINDENAU, null, TUESDAY, TUESDAY))
                .containsExactly(new SessionRow(
                        OFFER,
                        CENTRE,
                        "Linde",
                        organisationId(44),
                        "Parents' café",
                        session.id(),
                        session.start(),
                        session.length(),
                        null,
                        aTally(),
                        2));
    }

    /** That others wait meanwhile takes two who do it at once, which a store that is shared has to show for itself. */
    @Test
    default void whoHeldTheMonthsOfATownLetsThemGoInTheEnd() {
        var offer = planned();
        var session = offer.sessions().all().getFirst();
        counts().holdAlone(LINDENAU);
        counts().hold(Set.of(LINDENAU, AUENFELD));
        counts().holdAlone(AUENFELD);
        counts().holdAlone(LINDENAU);
        enter(counts(), offer, session, entry(1, adults(7)));
        assertThat(counts().entries(session.id())).containsExactly(entry(1, adults(7)));
    }

    @Test
    default void listsSessionsWithWhatIsMissing() {
        planned();
        var weeks = counts().sessions(LINDENAU, CENTRE, TUESDAY, TUESDAY.plusWeeks(2));
        assertThat(weeks).extracting(SessionRow::session).containsExactly(sessionId(1), sessionId(2), sessionId(3));
        assertThat(weeks).extracting(SessionRow::tally).containsOnlyNulls();
        assertThat(weeks.get(1).cancelled()).isEqualTo("The lead is ill");
        assertThat(counts().sessions(LINDENAU, OTHER_CENTRE, TUESDAY, TUESDAY.plusWeeks(2)))
                .isEmpty();
        assertThat(counts().sessions(AUENFELD, null, TUESDAY, TUESDAY.plusWeeks(2)))
                .isEmpty();
    }

    /** What was announced and has begun took place as far as anybody knows, whatever becomes of the offer afterwards. */
    @Test
    default void thatAnOfferIsShownNoLongerChangesNothingOfWhatWasHeld() {
        var afterTheFirst = TUESDAY.atTime(12, 0).atZone(BERLIN).toInstant();
        var afterTheLast = TUESDAY.plusWeeks(4).atTime(12, 0).atZone(BERLIN).toInstant();
        offers().save(aPublishedOffer());
        var now = TUESDAY.plusWeeks(5).atStartOfDay();
        assertThat(held(now)).isEqualTo(2);
        assertThat(held(TUESDAY.atTime(12, 0))).isOne();
        offers().save(offers().findById(OFFER)
                .orElseThrow()
                .unpublish(BERLIN, afterTheFirst)
                .orElseThrow());
        assertThat(held(TUESDAY.atTime(12, 0))).isOne();
        assertThat(held(now)).isOne();
        offers().save(offers().findById(OFFER)
                .orElseThrow()
                .end(BERLIN, afterTheLast)
                .orElseThrow());
        assertThat(held(now)).isOne();
    }

    /** What was before the day on which an offer is published was announced to nobody: it took place only if somebody has counted there. */
    @Test
    default void thatAnOfferIsPublishedChangesNothingOfWhatWasBefore() {
        var offer = planned();
        var thirdDay = TUESDAY.plusWeeks(2).atTime(10, 0);
        assertThat(held(LATER)).isZero();
        publish(thirdDay);
        assertThat(held(thirdDay)).isZero();
        assertThat(held(LATER)).isOne();
        enter(counts(), offer, offer.sessions().all().getFirst(), entry(1, adults(7)));
        assertThat(held(thirdDay)).isOne();
        offers().save(offers().findById(OFFER)
                .orElseThrow()
                .unpublish(BERLIN, thirdDay.plusHours(5).atZone(BERLIN).toInstant())
                .orElseThrow());
        assertThat(held(LATER)).isEqualTo(2);
    }

    private void publish(LocalDateTime now) {
        offers().save(offers().findById(OFFER)
                .orElseThrow()
                .publish(now.toLocalDate(), BERLIN, now.atZone(BERLIN).toInstant())
                .orElseThrow());
    }

    private long held(LocalDateTime now) {
        return counts().figures(new FigureQuestion(LINDENAU, null, FIRST, LAST, now), FigureBy.MONTH)
                .total()
                .held();
    }

    @Test
    default void anOfferThatEndsKeepsWhatWasHeld() {
        var afterTheFirst = TUESDAY.atTime(12, 0).atZone(BERLIN).toInstant();
        offers().save(aPublishedOffer().end(BERLIN, afterTheFirst).orElseThrow());
        assertThat(held(LATER)).isOne();
    }

    @Test
    default void whatIsUsualComesFromTheLastSessionsBefore() {
        var offer = weekly(13);
        assertThat(counts().usual(LINDENAU, OFFER, LAST)).isEqualTo(Usual.UNKNOWN);
        for (int i = 0; i < 12; i++) {
            enter(counts(), offer, offer.sessions().all().get(i), entry(i + 1, adults(i)));
        }
        assertThat(counts().usual(LINDENAU, OFFER, LAST))
                .isEqualTo(new Usual(2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11, 10));
        assertThat(counts().usual(LINDENAU, OFFER, TUESDAY.plusWeeks(2))).isEqualTo(new Usual(1, 2));
        counts().close(LINDENAU, new Closing(9));
        assertThat(counts().known(LINDENAU, CENTRE, OFFER, TUESDAY.plusWeeks(2)))
                .isEqualTo(new SessionCounts.Known(new Closing(9), new Usual(1, 2), null));
        offers().save(offers().findById(OFFER)
                .orElseThrow()
                .cancel(offer.sessions().all().get(1).id(), "Rain", NOW)
                .orElseThrow());
        assertThat(counts().usual(LINDENAU, OFFER, TUESDAY.plusWeeks(2))).isEqualTo(new Usual(0, 1));
    }

    @Test
    default void whoCountsHasAtHandWhatWasHeardAtTheLastSessions() {
        var offer = weekly(13);
        var sessions = offer.sessions().all();
        counts().close(LINDENAU, new Closing(9));
        assertThat(counts().atHand(LINDENAU, OFFER, LAST)).isEqualTo(new SessionCounts.AtHand(new Closing(9), heard()));
        enter(counts(), offer, sessions.get(0), entry(1, hearing("el")));
        for (int i = 1; i < 11; i++) {
            enter(counts(), offer, sessions.get(i), entry(i + 1, i == 4 ? hearing("tr", "ar") : hearing("tr")));
        }
        enter(counts(), offer, sessions.get(5), entry(21, hearing("so")));

        assertThat(counts().atHand(LINDENAU, OFFER, LAST).heard())
                .as("of the last ten, and of each as it counts")
                .isEqualTo(heard("ar", "so", "tr"));
        assertThat(counts().atHand(LINDENAU, OFFER, TUESDAY.plusWeeks(2)).heard())
                .isEqualTo(heard("el", "tr"));
        assertThat(counts().atHand(LINDENAU, OFFER, TUESDAY).heard()).isEmpty();
    }

    private static Tally hearing(String... languages) {
        return new Tally(
                new HeadCount(9, 0, 0, 0, 0), null, Map.of(), heard(languages), TallyMethod.COUNTED, null, null);
    }

    private static SortedSet<LanguageTag> heard(String... languages) {
        return Stream.of(languages).map(LanguageTag::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who has not said how they heard of the centre is unknown, and so is everybody where nobody has asked. */
    @Test
    default void firstTimersAreToldApartByAccessPathAndTheRestIsNotKnown() {
        var offer = weekly(4);
        var sessions = offer.sessions().all();
        enter(
                counts(),
                offer,
                sessions.get(0),
                entry(1, firstTimers(5, Map.of(AccessPath.SCHOOL, 2, AccessPath.POSTER, 1))));
        enter(counts(), offer, sessions.get(1), entry(2, firstTimers(3, Map.of(AccessPath.SCHOOL, 3))));
        enter(counts(), offer, sessions.get(2), entry(3, adults(7)));
        var figures = counts().figures(new FigureQuestion(LINDENAU, null, FIRST, LAST, LATER), FigureBy.ACCESS_PATH);
        assertThat(figures.rows())
                .extracting(row -> "%s %d of %d"
                        .formatted(
                                row.key(),
                                row.figure().firstTimers(),
                                row.figure().held()))
                .containsExactly("POSTER 1 of 1", "SCHOOL 5 of 2", "null 2 of 3");
        assertThat(figures.total().firstTimers()).isEqualTo(8);
        assertThat(figures.total().held()).isEqualTo(4);
    }

    private static Tally firstTimers(int number, Map<AccessPath, Integer> paths) {
        return new Tally(new HeadCount(9, 0, 0, 0, 0), number, paths, new TreeSet<>(), TallyMethod.COUNTED, null, null);
    }

    /** A published offer with as many sessions. */
    private Offer weekly(int weeks) {
        var schedule = new Schedule(
                TUESDAY, LocalTime.NOON, Duration.ofHours(1), "FREQ=WEEKLY", TUESDAY.plusWeeks(weeks - 1), true, true);
        var days =
                TUESDAY.datesUntil(TUESDAY.plusWeeks(weeks), Period.ofWeeks(1)).toList();
        var offer = Offer.draft(OFFER, LINDENAU, CENTRE, aContent(), NOW)
                .flatMap(draft -> draft.plan(schedule, days, BERLIN, idsFrom(1), NOW))
                .flatMap(draft -> draft.publish(TUESDAY, BERLIN, NOW))
                .orElseThrow();
        offers().save(offer);
        return offer.saved();
    }

    @Test
    default void aTownSetsWhenMonthsClose() {
        assertThat(counts().closing(LINDENAU)).isEqualTo(Closing.USUAL);
        counts().close(LINDENAU, new Closing(5));
        counts().close(LINDENAU, new Closing(7));
        assertThat(counts().closing(LINDENAU)).isEqualTo(new Closing(7));
        var once = new Closing(7).changed(20, LocalDate.of(2026, 11, 24));
        var twice = once.changed(3, LocalDate.of(2027, 2, 1));
        counts().close(LINDENAU, once);
        assertThat(counts().closing(LINDENAU)).isEqualTo(once);
        counts().close(LINDENAU, twice);
        assertThat(counts().closing(LINDENAU)).isEqualTo(twice);
        assertThat(counts().closing(AUENFELD)).isEqualTo(Closing.USUAL);
        assertThat(counts().closing(AUENFELD)).isEqualTo(Closing.USUAL);
    }

    @Test
    default void aMonthOfACentreIsApprovedOnceAndThatIsTakenBackOnce() {
        planned();
        var november = new MonthApproval(LINDENAU, CENTRE, YearMonth.of(2026, 11), ACCOUNT, NOW);
        var december = new MonthApproval(LINDENAU, CENTRE, YearMonth.of(2026, 12), ACCOUNT, NOW);
        assertThat(counts().approval(LINDENAU, CENTRE, november.month())).isEmpty();
        counts().add(november);
        counts().add(december);
        assertThat(counts().approval(LINDENAU, CENTRE, november.month())).contains(november);
        assertThat(counts().approval(LINDENAU, OTHER_CENTRE, november.month())).isEmpty();
        assertThat(counts().known(LINDENAU, CENTRE, OFFER, LocalDate.of(2026, 11, 30))
                        .approval())
                .isEqualTo(november);
        assertThat(counts().month(LINDENAU, november.month(), NOW).approvals()).isEqualTo(Map.of(CENTRE, november));
        assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> counts().add(november));
        counts().remove(november);
        assertThat(counts().approval(LINDENAU, CENTRE, november.month())).isEmpty();
        assertThat(counts().approval(LINDENAU, CENTRE, december.month())).contains(december);
        assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> counts().remove(november));
    }

    /** A centre without sessions in a month has nothing to be approved there. */
    @Test
    default void figuresSayInHowManyCentresTheirMonthsAreApproved() {
        counted(null);
        var question = new FigureQuestion(LINDENAU, null, FIRST, LAST, LATER);
        var january = YearMonth.of(2027, 1);
        var february = YearMonth.of(2027, 2);
        assertThat(counts().settled(question, Set.of(FigureBy.TARGET)).months())
                .containsExactly(new MonthStanding(january, 1, 0), new MonthStanding(february, 1, 0));
        counts().add(new MonthApproval(LINDENAU, CENTRE, february, ACCOUNT, NOW));
        counts().add(new MonthApproval(LINDENAU, OTHER_CENTRE, january, ACCOUNT, NOW));
        assertThat(counts().settled(question, Set.of(FigureBy.MONTH, FigureBy.CENTRE)))
                .isEqualTo(new SessionCounts.SettledFigures(
                        counts().figures(question, Set.of(FigureBy.MONTH, FigureBy.CENTRE)),
                        List.of(new MonthStanding(january, 1, 0), new MonthStanding(february, 1, 1))));
        var nobody = new FigureQuestion(LINDENAU, OTHER_CENTRE, FIRST, LAST, LATER);
        assertThat(counts().settled(nobody, Set.of(FigureBy.MONTH)).months()).isEmpty();
    }

    @Test
    default void aMonthKnowsHowManySessionsWereEnteredLate() {
        var offer = weekly(3);
        var late = entry(1, adults(1));
        enter(counts(), offer, offer.sessions().all().getFirst(), late);
        enter(counts(), offer, offer.sessions().all().getFirst(), entry(2, adults(2)));
        var month = YearMonth.from(offer.sessions().all().getFirst().start());
        assertThat(counts().month(LINDENAU, month, late.at()).late()).isEqualTo(Map.of(CENTRE, 1));
        assertThat(counts().month(LINDENAU, month, late.at().plusSeconds(3600)).late())
                .isEmpty();
        assertThat(counts().month(LINDENAU, month.minusMonths(1), late.at()).late())
                .isEmpty();
        assertThat(counts().month(AUENFELD, month, late.at()).late()).isEmpty();
    }

    /** With three guests in January, and with five on the first of February. */
    private void counted(@Nullable OrganisationId provider) {
        var monday = LocalDate.of(2027, 1, 25);
        var schedule = new Schedule(
                monday, LocalTime.NOON, Duration.ofHours(1), "FREQ=WEEKLY", monday.plusWeeks(1), true, true);
        var offer = Offer.draft(OFFER, LINDENAU, CENTRE, aContent().heldBy(provider), NOW)
                .flatMap(draft -> draft.plan(schedule, List.of(monday, monday.plusWeeks(1)), BERLIN, idsFrom(1), NOW))
                .orElseThrow();
        offers().save(offer);
        enter(counts(), offer, offer.sessions().all().getFirst(), entry(1, adults(3)));
        enter(counts(), offer, offer.sessions().all().getLast(), entry(2, adults(5)));
    }

    /** On 1 February a centre moves: each school has its own figures, and the sum is what it was. */
    @Test
    default void aMoveSplitsTheFiguresBySchoolAndChangesNoSum() {
        counted(organisationId(44));
        host(world(), 41, CENTRE, JANUARY);
        host(world(), 42, CENTRE, FROM_FEBRUARY);
        var figures = counts().figures(new FigureQuestion(LINDENAU, null, FIRST, LAST, LATER), FigureBy.SCHOOL);
        assertThat(figures.rows())
                .extracting(row -> row.label() + " " + row.figure().guests())
                .containsExactly("New School 5", "Old School 3");
        assertThat(figures.total().guests()).isEqualTo(8);
    }

    @Test
    default void whereAnOfferNamesNoProviderTheOneThatCarriedTheCentreOnTheDayHeldIt() {
        counted(null);
        relate(world(), RelationKind.CARRIES, 46, CENTRE, JANUARY);
        relate(world(), RelationKind.CARRIES, 47, CENTRE, FROM_FEBRUARY);
        assertThat(byProvider(null)).containsExactly("New Provider 5", "Old Provider 3");
        assertThat(byProvider(47)).containsExactly("New Provider 5");

        relate(world(), RelationKind.CARRIES, 44, CENTRE, FROM_FEBRUARY);
        assertThat(byProvider(null)).containsExactly("Old Provider 3", "null 5");
        assertThat(byProvider(47)).isEmpty();
    }

    @Test
    default void theProviderThatAnOfferNamesHoldsItWhoeverCarriesTheCentre() {
        counted(organisationId(44));
        relate(world(), RelationKind.CARRIES, 46, CENTRE, Validity.ALWAYS);
        assertThat(byProvider(null)).containsExactly("Provider 8");
        assertThat(byProvider(46)).isEmpty();
    }

    private List<String> byProvider(@Nullable Integer provider) {
        var id = provider == null ? null : organisationId(provider);
        return counts()
                .figures(new FigureQuestion(LINDENAU, null, id, null, FIRST, LAST, LATER), FigureBy.PROVIDER)
                .rows()
                .stream()
                .map(row -> row.label() + " " + row.figure().guests())
                .toList();
    }

    private static void host(World world, int school, CentreId centre, Validity validity) {
        relate(world, RelationKind.HOSTS, school, centre, validity);
    }

    private static void relate(World world, RelationKind kind, int from, CentreId centre, Validity validity) {
        world.relations()
                .save(Relation.restore(
                        new RelationId(
                                new UUID(0xc031, from * 100L + centre.value().getLeastSignificantBits() % 100)),
                        LINDENAU,
                        kind,
                        organisationId(from),
                        centre.organisation(),
                        validity,
                        null,
                        null,
                        null,
                        0));
    }

    /** The same is done here and to {@link InMemoryCounts}, which counts every figure anew from the ground. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    default void whateverIsEnteredEveryFigureIsARecountFromTheGround(long seed) {
        var random = new Random(seed);
        var world = new InMemoryWorld();
        know(world);
        var ground = new InMemoryOffers(world);
        var recount = new InMemoryCounts(world, ground);
        var move = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
        for (var each : List.of(world, world())) {
            host(each, 41, CENTRE, new Validity(null, move.minusDays(1)));
            host(each, 42, CENTRE, Validity.from(move));
            relate(each, RelationKind.CARRIES, 46, CENTRE, Validity.from(move));
        }
        for (int i = 1; i <= 4; i++) {
            var offer = offer(i, random);
            offers().save(offer);
            ground.save(offer);
            var stored = offer.saved();
            for (var session : stored.sessions().all()) {
                var times = random.nextInt(4);
                for (int time = 1; session.takesPlace() && time <= times; time++) {
                    var entry = new Entry(
                            new EntryId(new UUID(session.id().value().getLeastSignificantBits(), time)),
                            tally(random),
                            time > 1 ? "Correction" : null,
                            ACCOUNT,
                            NOW);
                    enter(counts(), stored, session, entry);
                    enter(recount, stored, session, entry);
                }
            }
            var changed = changed(stored, random);
            offers().save(changed);
            ground.save(changed);
        }
        var walk = new CountWalk(
                random,
                CountsContract::tally,
                Stream.of(1, 2, 3, 4).map(OfferFixtures::offerId).toList(),
                FixedClock.on(FIRST.plusDays(400)),
                offers(),
                counts(),
                ground,
                recount);
        assertThat(walk.go(400))
                .as("What people did and were refused, seed %d", seed)
                .contains("count", "notHeld", "cancel", "restore", "move", "approve", "close", "takeBack", "show")
                .contains("MonthIsClosed", "MonthIsApproved", "MonthStands", "CountsAreMissing", "DidNotTakePlace");
        sameMonths(recount, counts(), walk);
        for (var centre : new @Nullable CentreId[] {null, CENTRE, OTHER_CENTRE}) {
            var question = new FigureQuestion(LINDENAU, centre, FIRST, LAST, walk.now());
            assertThat(counts().figures(question, Set.of(FigureBy.values())))
                    .as("%s, seed %d", question, seed)
                    .isEqualTo(recount.figures(question, Set.of(FigureBy.values())));
            assertThat(counts().settled(question, Set.of(FigureBy.KIND)))
                    .as("%s, seed %d", question, seed)
                    .isEqualTo(recount.settled(question, Set.of(FigureBy.KIND)));
            for (var by : FigureBy.values()) {
                var figures = counts().figures(question, by);
                assertThat(figures)
                        .as("%s by %s, seed %d", question, by, seed)
                        .isEqualTo(recount.figures(question, by));
                if (by == FigureBy.KIND || by == FigureBy.TARGET) {
                    assertThat(figures.rows()).extracting(FigureRow::key).isSortedAccordingTo(by.order());
                }
                if (by.addsUp()) {
                    assertThat(figures.rows().stream()
                                    .mapToLong(row -> row.figure().guests())
                                    .sum())
                            .isEqualTo(figures.total().guests());
                }
                if (by.addsUp() || by.isOfFirstTimers()) {
                    assertThat(figures.rows().stream()
                                    .mapToLong(row -> row.figure().firstTimers())
                                    .sum())
                            .isEqualTo(figures.total().firstTimers());
                }
            }
        }
    }

    /** What became of each month is told the same. */
    private static void sameMonths(InMemoryCounts recount, SessionCounts counts, CountWalk walk) {
        for (var month = YearMonth.from(FIRST);
                !month.isAfter(YearMonth.from(walk.now()));
                month = month.plusMonths(1)) {
            var lateFrom = month.plusMonths(1).atDay(9).atStartOfDay(BERLIN).toInstant();
            assertThat(counts.month(LINDENAU, month, lateFrom)).isEqualTo(recount.month(LINDENAU, month, lateFrom));
        }
        assertThat(counts.closing(LINDENAU)).isEqualTo(recount.closing(LINDENAU));
    }

    /** A draft or published, with eight sessions, one of which may be cancelled. */
    private static Offer offer(int number, Random random) {
        var firstDay = FIRST.plusDays(random.nextInt(900));
        var days = firstDay.datesUntil(firstDay.plusWeeks(8), Period.ofWeeks(1)).toList();
        var schedule = new Schedule(
                firstDay, LocalTime.of(23, 30), Duration.ofHours(1), "FREQ=WEEKLY", firstDay.plusWeeks(7), true, true);
        var planned = Offer.draft(
                        offerId(number),
                        LINDENAU,
                        random.nextBoolean() ? CENTRE : OTHER_CENTRE,
                        aContent().being(aProfile(random)).heldBy(aProvider(random)),
                        NOW)
                .flatMap(draft -> draft.plan(schedule, days, BERLIN, idsFrom(100 * number), NOW))
                .flatMap(draft -> random.nextBoolean()
                        ? Result.success(draft)
                        : draft.publish(
                                firstDay, BERLIN, firstDay.atStartOfDay(BERLIN).toInstant()))
                .orElseThrow();
        return cancelled(planned, random);
    }

    private static Offer cancelled(Offer offer, Random random) {
        var session = offer.sessions().all().get(random.nextInt(8));
        return random.nextBoolean() || !session.takesPlace()
                ? offer
                : offer.cancel(session.id(), "Rain", NOW).orElseThrow();
    }

    /** The same when some of it is over: held by another one, of another kind, and one more of its sessions cancelled. */
    private static Offer changed(Offer offer, Random random) {
        var session = offer.sessions().all().get(random.nextInt(8));
        return cancelled(
                offer.revise(
                                offer.content().being(aProfile(random)).heldBy(aProvider(random)),
                                BERLIN,
                                session.start().atZone(BERLIN).toInstant())
                        .orElseThrow(),
                random);
    }

    private static <T> T any(Random random, T[] some) {
        return some[random.nextInt(some.length)];
    }

    private static @Nullable OrganisationId aProvider(Random random) {
        return random.nextBoolean() ? organisationId(44) : null;
    }

    private static OfferProfile aProfile(Random random) {
        var some = OfferFixtures.aProfile();
        var targets = EnumSet.of(any(random, TargetGroup.values()));
        if (random.nextBoolean()) {
            targets.add(TargetGroup.CHILDREN);
        }
        return new OfferProfile(
                any(random, OfferKind.values()),
                targets,
                some.ages(),
                some.languages(),
                some.interpreter(),
                some.cents(),
                some.childCare(),
                some.admission(),
                some.capacity(),
                some.contact(),
                some.speaker(),
                some.involvement(),
                some.participation());
    }

    /** Of as many people at most. */
    private static Map<AccessPath, Integer> paths(Random random, int people) {
        return Stream.generate(() -> any(random, AccessPath.values()))
                .limit(random.nextInt(people + 1))
                .collect(Collectors.toMap(path -> path, path -> 1, Integer::sum));
    }

    private static Tally tally(Random random) {
        var languages = new TreeSet<LanguageTag>();
        Stream.of("de", "tr", "ar")
                .filter(tag -> random.nextBoolean())
                .map(LanguageTag::new)
                .forEach(languages::add);
        var firstTimers = random.nextBoolean() ? Integer.valueOf(random.nextInt(10)) : null;
        return new Tally(
                new HeadCount(
                        random.nextInt(30), random.nextInt(9), random.nextInt(9), random.nextInt(9), random.nextInt(9)),
                firstTimers,
                firstTimers == null ? Map.of() : paths(random, firstTimers),
                languages,
                random.nextBoolean() ? TallyMethod.COUNTED : TallyMethod.ESTIMATED,
                random.nextBoolean() ? random.nextInt(500) : null,
                random.nextBoolean() ? random.nextInt(500) : null);
    }
}
