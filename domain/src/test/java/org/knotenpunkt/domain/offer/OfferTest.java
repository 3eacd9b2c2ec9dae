package org.knotenpunkt.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.AT_NINE;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.HOLDER;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TURKISH;
import static org.knotenpunkt.domain.offer.OfferFixtures.TWO_HOURS;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aDraft;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.OfferFixtures.tuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.shared.Result;

class OfferTest {
    private static Result<Offer, OfferError> refused(OfferError reason) {
        return Result.refusal(reason);
    }

    private static OfferProfile profile(Admission admission, String contact) {
        return new OfferProfile(
                OfferKind.COUNSELLING,
                Set.of(TargetGroup.PARENTS),
                Ages.ALL,
                new TreeSet<LanguageTag>(),
                false,
                0,
                false,
                admission,
                null,
                contact,
                null,
                null,
                null);
    }

    @Test
    void whoSignsUpHasToKnowWhere() {
        var unknown = aContent().being(profile(Admission.REFERRAL, ""));
        assertThat(Offer.draft(OFFER, LINDENAU, CENTRE, unknown, NOW))
                .isEqualTo(refused(new OfferError.NoContact(Admission.REFERRAL)));
        assertThat(aDraft().revise(unknown, BERLIN, NOW))
                .isEqualTo(refused(new OfferError.NoContact(Admission.REFERRAL)));
        var open = aContent().being(profile(Admission.DROP_IN, ""));
        assertThat(aDraft().revise(open, BERLIN, NOW).orElseThrow().content()).isEqualTo(open);
    }

    @Test
    void whatSaysTheSameIsNoRevision() {
        assertThat(aDraft().saved()
                        .revise(aContent(), BERLIN, NOW)
                        .orElseThrow()
                        .events())
                .isEmpty();
    }

    @Test
    void aScheduleGivesTheOfferItsSessions() {
        var planned = aDraft().plan(onTuesdays(), tuesdays(3), BERLIN, idsFrom(1), NOW)
                .orElseThrow();
        assertThat(planned.sessions().all())
                .containsExactly(
                        held(sessionId(1), TUESDAY, AT_NINE),
                        held(sessionId(2), TUESDAY.plusWeeks(1), AT_NINE),
                        held(sessionId(3), TUESDAY.plusWeeks(2), AT_NINE));
        assertThat(planned.schedule()).contains(onTuesdays());
        assertThat(aDraft().plan(onTuesdays(), List.of(), BERLIN, idsFrom(1), NOW))
                .isEqualTo(refused(new OfferError.NoSessionLeft()));
        var many = Stream.iterate(TUESDAY, other -> other.plusDays(1))
                .limit(Schedule.MOST_SESSIONS + 1L)
                .toList();
        assertThat(aDraft().plan(onTuesdays(), many, BERLIN, idsFrom(1), NOW))
                .isEqualTo(refused(new OfferError.TooManySessions(Schedule.MOST_SESSIONS)));
    }

    private static Session held(SessionId id, LocalDate day, LocalTime start) {
        return Session.planned(id, day, start, TWO_HOURS).heldBy(HOLDER);
    }

    @Test
    void whoHeldWhatHasBegunIsNotWhoHoldsWhatIsToCome() {
        var afterTheFirst = Instant.parse("2026-11-24T08:30:00Z");
        var offer = aPlannedOffer()
                .revise(aContent().heldBy(null), BERLIN, afterTheFirst)
                .flatMap(revised -> revised.plan(onTuesdays(), tuesdays(4), BERLIN, idsFrom(10), afterTheFirst))
                .orElseThrow();
        assertThat(offer.sessions().all()).extracting(Session::provider).containsExactly(HOLDER, null, null, null);
    }

    @Test
    void anotherScheduleKeepsWhatHasBeenAndWhatWasChangedByItself() {
        var later = Instant.parse("2026-11-25T08:00:00Z");
        var noon = new Schedule(
                TUESDAY, LocalTime.NOON, TWO_HOURS, "FREQ=WEEKLY;BYDAY=TU", TUESDAY.plusWeeks(3), false, false);
        var changed = aPlannedOffer()
                .plan(noon, tuesdays(4), BERLIN, idsFrom(10), later)
                .orElseThrow();
        assertThat(changed.sessions().all())
                .containsExactly(
                        held(sessionId(1), TUESDAY, AT_NINE),
                        held(sessionId(2), TUESDAY.plusWeeks(1), AT_NINE).cancelled("The lead is ill"),
                        new Session(
                                sessionId(3),
                                TUESDAY.plusWeeks(2),
                                TUESDAY.plusWeeks(2).atTime(14, 30),
                                Duration.ofMinutes(90),
                                "Library",
                                null,
                                HOLDER),
                        held(sessionId(10), TUESDAY.plusWeeks(3), LocalTime.NOON));
        var fewer = aPlannedOffer()
                .plan(onTuesdays(), tuesdays(1), BERLIN, idsFrom(10), NOW)
                .orElseThrow();
        assertThat(fewer.sessions().all()).extracting(Session::id).containsExactly(sessionId(1));
    }

    @Test
    void asLongAsASessionHasNotBegunItFollowsTheSchedule() {
        var noon = new Schedule(
                TUESDAY, LocalTime.NOON, TWO_HOURS, "FREQ=WEEKLY;BYDAY=TU", TUESDAY.plusWeeks(2), false, false);
        var planned = aDraft().plan(onTuesdays(), tuesdays(2), BERLIN, idsFrom(1), NOW)
                .flatMap(offer -> offer.plan(noon, tuesdays(2), BERLIN, idsFrom(10), NOW))
                .orElseThrow();
        assertThat(planned.sessions().all())
                .containsExactly(
                        held(sessionId(1), TUESDAY, LocalTime.NOON),
                        held(sessionId(2), TUESDAY.plusWeeks(1), LocalTime.NOON));
    }

    @Test
    void anotherScheduleInventsNothingThatWouldHaveBeen() {
        var later = Instant.parse("2026-12-02T09:00:00Z");
        var daily = new Schedule(TUESDAY, AT_NINE, TWO_HOURS, "FREQ=DAILY", TUESDAY.plusWeeks(2), false, false);
        var days = TUESDAY.datesUntil(TUESDAY.plusWeeks(2).plusDays(1)).toList();
        assertThat(aPlannedOffer()
                        .plan(daily, days, BERLIN, idsFrom(10), later)
                        .orElseThrow()
                        .sessions()
                        .all())
                .extracting(Session::day)
                .startsWith(TUESDAY, TUESDAY.plusWeeks(1), TUESDAY.plusDays(9))
                .doesNotContain(TUESDAY.plusDays(1));
        assertThat(aDraft().plan(daily, days, BERLIN, idsFrom(10), later)
                        .orElseThrow()
                        .sessions()
                        .all())
                .hasSize(days.size());
    }

    @Test
    void whatIsPublishedHasASessionToCome() {
        var later = Instant.parse("2026-12-02T08:00:00Z");
        assertThat(aPublishedOffer()
                        .plan(Schedule.once(TUESDAY, AT_NINE, TWO_HOURS), tuesdays(1), BERLIN, idsFrom(10), later))
                .isEqualTo(refused(new OfferError.NothingToCome()));
        assertThat(aPlannedOffer()
                        .plan(Schedule.once(TUESDAY, AT_NINE, TWO_HOURS), tuesdays(1), BERLIN, idsFrom(10), later))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void noSessionBeginsAtATimeThatNoClockShows() {
        var skipped = day("2027-03-28").atTime(2, 30);
        assertThat(aDraft().plan(
                                Schedule.once(skipped.toLocalDate(), skipped.toLocalTime(), TWO_HOURS),
                                List.of(skipped.toLocalDate()),
                                BERLIN,
                                idsFrom(1),
                                NOW))
                .isEqualTo(refused(new OfferError.NoSuchTime(skipped)));
        assertThat(aPlannedOffer().move(sessionId(1), skipped, TWO_HOURS, null, BERLIN, NOW))
                .isEqualTo(refused(new OfferError.NoSuchTime(skipped)));
    }

    @Test
    void aSessionIsCancelledWithAReasonAndRestored() {
        assertThat(aPlannedOffer().cancel(sessionId(2), "Again", NOW))
                .isEqualTo(refused(new OfferError.CancelledAlready(TUESDAY.plusWeeks(1))));
        assertThat(aPlannedOffer().restoreSession(sessionId(1), null, Closing.USUAL, TODAY, NOW))
                .isEqualTo(refused(new OfferError.NotCancelled(TUESDAY)));
        assertThat(aPlannedOffer().cancel(sessionId(9), "None", NOW))
                .isEqualTo(refused(new OfferError.UnknownSession(sessionId(9))));
        assertThat(aPlannedOffer()
                        .restoreSession(sessionId(2), null, Closing.USUAL, TODAY, NOW)
                        .orElseThrow()
                        .sessions()
                        .all()
                        .get(1)
                        .takesPlace())
                .isTrue();
    }

    @Test
    void whatIsPublishedIsAssuredUntilADay() {
        var offer = aPublishedOffer();
        assertThat(offer.publication().isStale(ASSURED)).isFalse();
        assertThat(offer.publication().isStale(ASSURED.plusDays(1))).isTrue();
        assertThat(offer.publish(ASSURED.plusMonths(1), BERLIN, NOW)
                        .orElseThrow()
                        .publication()
                        .isStale(ASSURED.plusDays(1)))
                .isFalse();
        var last = TODAY.plusMonths(Offer.MOST_MONTHS_ASSURED);
        for (var day : List.of(TODAY.minusDays(1), last.plusDays(1))) {
            assertThat(offer.publish(day, BERLIN, NOW))
                    .isEqualTo(refused(new OfferError.NotAssurable(day, TODAY, last)));
        }
        assertThat(aDraft().publish(ASSURED, BERLIN, NOW)).isEqualTo(refused(new OfferError.NothingToCome()));
        assertThat(offer.unpublish(BERLIN, NOW).orElseThrow().publication()).isEqualTo(Publication.NONE);
        assertThat(aDraft().unpublish(BERLIN, NOW)).isEqualTo(refused(new OfferError.NotPublished()));
    }

    @Test
    void whatIsOverKeepsWhatHasBeenAndChangesNoMore() {
        var ended = aPublishedOffer()
                .end(BERLIN, Instant.parse("2026-11-25T08:00:00Z"))
                .orElseThrow();
        assertThat(ended.sessions().all()).extracting(Session::day).containsExactly(TUESDAY);
        assertThat(ended.revise(aContent(), BERLIN, NOW)).isEqualTo(refused(new OfferError.OfferIsOver()));
        assertThat(ended.plan(onTuesdays(), tuesdays(1), BERLIN, idsFrom(1), NOW))
                .isEqualTo(refused(new OfferError.OfferIsOver()));
        assertThat(ended.publish(ASSURED, BERLIN, NOW)).isEqualTo(refused(new OfferError.OfferIsOver()));
        assertThat(ended.move(sessionId(1), ASSURED.atTime(9, 0), TWO_HOURS, null, BERLIN, NOW))
                .isEqualTo(refused(new OfferError.OfferIsOver()));
    }

    @Test
    void ofWhatIsOverItMayTurnOutLaterThatASessionFellThrough() {
        var ended = aPublishedOffer()
                .end(BERLIN, Instant.parse("2026-11-25T08:00:00Z"))
                .orElseThrow();
        var without = ended.cancel(sessionId(1), "Rain", NOW).orElseThrow();
        assertThat(without.sessions().all()).extracting(Session::cancelled).containsExactly("Rain");
        assertThat(without.restoreSession(sessionId(1), null, Closing.USUAL, TODAY, NOW)
                        .orElseThrow()
                        .sessions()
                        .all())
                .allMatch(Session::takesPlace);
    }

    @Test
    void aSessionOfAClosedMonthIsRestoredWithAReasonAlone() {
        var lastDay = Closing.USUAL.lastDay(YearMonth.from(TUESDAY));
        var cancelled = aPlannedOffer().cancel(sessionId(1), "Rain", NOW).orElseThrow();
        assertThat(cancelled.restoreSession(sessionId(1), null, Closing.USUAL, lastDay, NOW))
                .isInstanceOf(Result.Success.class);
        assertThat(cancelled.restoreSession(sessionId(1), null, Closing.USUAL, lastDay.plusDays(1), NOW))
                .isEqualTo(refused(new OfferError.RestoringNeedsReason(lastDay)));
        assertThat(cancelled
                        .restoreSession(sessionId(1), "The list was found", Closing.USUAL, lastDay.plusDays(1), NOW)
                        .orElseThrow()
                        .sessions()
                        .all()
                        .getFirst()
                        .takesPlace())
                .isTrue();
    }

    @Test
    void whatHadBegunWhileTheOfferWasShownStaysAnnounced() {
        var atNine = TUESDAY.atTime(AT_NINE).atZone(BERLIN).toInstant();
        assertThat(announced(aPublishedOffer().unpublish(BERLIN, atNine.minusSeconds(1))))
                .isEmpty();
        assertThat(announced(aPublishedOffer().unpublish(BERLIN, atNine))).containsExactly(TUESDAY);
        assertThat(announced(aPublishedOffer().end(BERLIN, atNine.plusSeconds(1))))
                .containsExactly(TUESDAY);
        assertThat(announced(aPlannedOffer().end(BERLIN, atNine.plusSeconds(1))))
                .isEmpty();
        var again = aPublishedOffer()
                .unpublish(BERLIN, atNine)
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, atNine))
                .flatMap(offer -> offer.plan(onTuesdays(), tuesdays(2), BERLIN, idsFrom(10), atNine.plusSeconds(1)))
                .flatMap(offer -> offer.cancel(sessionId(1), "Rain", NOW));
        assertThat(announced(again)).containsExactly(TUESDAY);
        assertThat(announced(again.flatMap(
                        offer -> offer.move(sessionId(1), ASSURED.atTime(AT_NINE), TWO_HOURS, null, BERLIN, NOW))))
                .isEmpty();
    }

    private static List<LocalDate> announced(Result<Offer, OfferError> offer) {
        return offer.orElseThrow().sessions().all().stream()
                .filter(Session::announced)
                .map(Session::day)
                .toList();
    }

    @Test
    void aCopyKeepsItsOriginAndHasNoDates() {
        var there = new CentreId(offerId(8).value());
        var copy = aPublishedOffer().copy(offerId(2), there, NOW);
        assertThat(copy.origin()).contains(OFFER);
        assertThat(copy.centre()).isEqualTo(there);
        assertThat(copy.content())
                .isEqualTo(aContent().at(OfferPlace.called("Room 3")).aimingAt(OfferAims.NONE));
        assertThat(copy.sessions()).isEqualTo(Sessions.NONE);
        assertThat(copy.publication()).isEqualTo(Publication.NONE);
    }

    @Test
    void translationsOfAnEarlierOriginalAreOutdated() {
        var texts = aContent().texts();
        assertThat(texts.isOutdated(TURKISH)).isFalse();
        var changed = texts.saying(aText("Café for parents"));
        assertThat(changed.isOutdated(TURKISH)).isTrue();
        assertThat(changed.with(TURKISH, aText("Kahve"), TranslationState.MACHINE)
                        .isOutdated(TURKISH))
                .isFalse();
        assertThat(texts.saying(texts.original())).isEqualTo(texts);
    }

    @Test
    void whoCountsNoEditionsMakesAnotherOneByAnotherOriginal() {
        var before = aContent().texts();
        var arabic = new LanguageTag("ar");
        var sent = OfferTexts.of(LanguageTag.GERMAN, aText("Café for parents"))
                .with(TURKISH, aText("Veli kahvesi"), TranslationState.CHECKED)
                .with(arabic, aText("مقهى"), TranslationState.OWN);
        var kept = sent.following(before);
        assertThat(kept.edition()).isEqualTo(2);
        assertThat(kept.isOutdated(TURKISH)).isTrue();
        assertThat(kept.isOutdated(arabic)).isFalse();
        assertThat(before.following(before)).isEqualTo(before);
        var looked =
                sent.with(TURKISH, aText("Veli kahvesi"), TranslationState.OWN).following(before);
        assertThat(looked.isOutdated(TURKISH)).isFalse();
        assertThat(OfferTexts.of(TURKISH, aText("Veli kahvesi"))
                        .following(before)
                        .edition())
                .isEqualTo(2);
    }

    @Test
    void howFarATranslationCanBeReliedOnIsSaidOfTheOneThatIsRead() {
        var texts = OfferTexts.of(new LanguageTag("en"), aText("Tea"))
                .with(LanguageTag.GERMAN, aText("Tee"), TranslationState.MACHINE);
        assertThat(texts.stateIn(new LanguageTag("pl"))).contains(TranslationState.MACHINE);
        assertThat(texts.stateIn(new LanguageTag("en"))).isEmpty();
        assertThat(texts.saying(aText("Coffee")).isOutdated(new LanguageTag("pl")))
                .isTrue();
    }

    @Test
    void whoeverReadsNoLanguageOfTheOfferReadsTheNearest() {
        var texts = aContent().texts();
        assertThat(texts.spoken(TURKISH)).isEqualTo(TURKISH);
        assertThat(texts.spoken(LanguageTag.EASY_GERMAN)).isEqualTo(LanguageTag.GERMAN);
        assertThat(texts.spoken(new LanguageTag("ar"))).isEqualTo(LanguageTag.GERMAN);
        var english = OfferTexts.of(new LanguageTag("en"), aText("Tea"));
        assertThat(english.in(new LanguageTag("ar"))).isEqualTo(aText("Tea"));
    }

    @Test
    void agesHaveAnOrder() {
        assertThat(new Ages(3, 6).include(2)).isFalse();
        assertThat(new Ages(3, 6).include(3)).isTrue();
        assertThat(new Ages(3, 6).include(6)).isTrue();
        assertThat(new Ages(3, 6).include(7)).isFalse();
        assertThat(Ages.ALL.include(50)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Ages(6, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ages(null, 100));
    }

    @Test
    void theNextSessionIsOneThatTakesPlace() {
        var sessions = aPlannedOffer().sessions();
        assertThat(sessions.next(TUESDAY.atTime(10, 59)).map(Session::id)).contains(sessionId(1));
        assertThat(sessions.next(TUESDAY.atTime(11, 0)).map(Session::id)).contains(sessionId(3));
        assertThat(sessions.next(LocalDate.MAX.atStartOfDay())).isEmpty();
    }

    @Test
    void howManyPlacesAreFreeIsToldOfWhatIsPublishedAndHasPlaces() {
        var told = new FreePlaces(3, TODAY);
        var offer = aPublishedOffer().tellFreePlaces(told, BERLIN, NOW).orElseThrow();

        assertThat(offer.publication().told(TODAY)).contains(told);
        assertThat(offer.publication().told(TODAY.plusDays(14))).contains(told);
        assertThat(offer.publication().told(TODAY.plusDays(15))).isEmpty();
        assertThat(offer.publish(ASSURED, BERLIN, NOW)
                        .orElseThrow()
                        .publication()
                        .freePlaces())
                .isEqualTo(told);
        assertThat(offer.unpublish(BERLIN, NOW).orElseThrow().publication().freePlaces())
                .isNull();
        assertThat(offer.tellFreePlaces(null, BERLIN, NOW)
                        .orElseThrow()
                        .publication()
                        .freePlaces())
                .isNull();
        assertThat(aPlannedOffer().tellFreePlaces(told, BERLIN, NOW))
                .isEqualTo(Result.refusal(new OfferError.NotPublished()));
    }

    @Test
    void noMorePlacesAreFreeThanThereAreAndNoneInTimesOfWhichNobodyKnows() {
        var offer = aPublishedOffer();
        assertThat(offer.tellFreePlaces(new FreePlaces(13, TODAY), BERLIN, NOW))
                .isEqualTo(Result.refusal(new OfferError.MoreFreeThanPlaces(12)));
        var notThen = Result.refusal(new OfferError.NotAsOf(TODAY.minusDays(14), TODAY));
        assertThat(offer.tellFreePlaces(new FreePlaces(3, TODAY.plusDays(1)), BERLIN, NOW))
                .isEqualTo(notThen);
        assertThat(offer.tellFreePlaces(new FreePlaces(3, TODAY.minusDays(15)), BERLIN, NOW))
                .isEqualTo(notThen);
        var open = offer.revise(aContent().being(profile(Admission.DROP_IN, "Lead")), BERLIN, NOW)
                .orElseThrow();
        assertThat(open.tellFreePlaces(new FreePlaces(3, TODAY), BERLIN, NOW))
                .isEqualTo(Result.refusal(new OfferError.NoCapacity()));
    }

    @Test
    void freePlacesOfMoreThanThereAreNowSayNothing() {
        var offer = aPublishedOffer()
                .tellFreePlaces(new FreePlaces(3, TODAY), BERLIN, NOW)
                .orElseThrow();
        assertThat(offer.revise(aContent().at(OfferPlace.called("Hall")), BERLIN, NOW)
                        .orElseThrow()
                        .publication()
                        .freePlaces())
                .isNotNull();
        assertThat(offer.revise(aContent().being(profile(Admission.DROP_IN, "Lead")), BERLIN, NOW)
                        .orElseThrow()
                        .publication()
                        .freePlaces())
                .isNull();
    }
}
