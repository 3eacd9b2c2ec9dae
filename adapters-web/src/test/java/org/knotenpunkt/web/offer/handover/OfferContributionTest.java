package org.knotenpunkt.web.offer.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.BUILT_UP;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.centre.handover.HandoverHouse;
import org.knotenpunkt.application.offer.AgingOffer;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.OfferList;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.application.offer.OfferView;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Publication;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.centre.handover.HandoverChapter;
import org.knotenpunkt.web.centre.handover.HandoverEntry;
import org.knotenpunkt.web.centre.handover.HandoverSection;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class OfferContributionTest {
    private static final Words WORDS =
            new Words(Messages.load(Bundles.features()), Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> TODAY);
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));

    /** What is asked is answered as if it were all there is. */
    private record Offers(Result<List<OfferRow>, OfferError> all) implements ReadOffers {
        @Override
        public Result<OfferList, OfferError> list(
                Actor actor, MunicipalityId town, OfferFilter filter, PageRequest page) {
            assertThat(List.of(actor, town)).containsExactly(LEAD, LINDENAU);
            assertThat(filter).isEqualTo(OfferFilter.of(CENTRE));
            return all.map(rows -> new OfferList(new Page<>(rows, null), 0, rows.size(), 0));
        }

        @Override
        public Result<List<AgingOffer>, OfferError> aging(Actor actor, MunicipalityId town, LocalDate until) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Result<InvolvementFrame, OfferError> involvement(Actor actor, MunicipalityId town) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Result<OfferView, OfferError> read(Actor actor, OfferId id) {
            throw new UnsupportedOperationException();
        }
    }

    private static Handover handover() {
        var house = new HandoverHouse(TODAY);
        house.hostedAndCarried(Validity.from(BUILT_UP));
        return house.reader().read(LEAD, CENTRE).orElseThrow();
    }

    private static List<HandoverSection> told(OfferRow... rows) {
        return new OfferContribution(new Offers(Result.success(List.of(rows)))).of(LEAD, handover(), WORDS);
    }

    private static OfferRow row(OfferState state, @Nullable LocalDate assuredUntil, int sessions) {
        return new OfferRow(
                offerId(1),
                CENTRE,
                "Linde",
                "Nähen <am> Abend",
                OfferKind.HEALTH,
                new Publication(state, assuredUntil),
                sessions == 0 ? null : TODAY.plusDays(2).atTime(9, 0),
                sessions,
                null);
    }

    @Test
    void whatTakesPlaceIsToldWithItsNextDay() {
        assertThat(told(row(OfferState.PUBLISHED, TODAY.plusDays(30), 12)))
                .containsExactly(
                        new HandoverSection(
                                HandoverChapter.RUNNING,
                                List.of(new HandoverEntry(
                                        "Nähen <am> Abend – Gesundheit, veröffentlicht; 12 Termine stehen bevor",
                                        TODAY.plusDays(2),
                                        "/offers/" + offerId(1)))),
                        new HandoverSection(
                                HandoverChapter.DUE,
                                List.of(new HandoverEntry(
                                        "„Nähen <am> Abend“ ist nur bis zu diesem Tag zugesichert",
                                        TODAY.plusDays(30),
                                        "/offers/" + offerId(1)))));
    }

    @Test
    void aDraftIsHandedOverAndWhatIsOverIsNot() {
        var sections = told(row(OfferState.DRAFT, null, 0), row(OfferState.ENDED, TODAY.minusDays(1), 0));
        assertThat(sections.getFirst().entries())
                .containsExactly(new HandoverEntry(
                        "Nähen <am> Abend – Gesundheit, Entwurf; kein Termin geplant", null, "/offers/" + offerId(1)));
        assertThat(sections.getLast().entries()).isEmpty();
    }

    @Test
    void whoMaySeeNoOffersIsToldOfNone() {
        var denied = new Offers(Result.refusal(new OfferError.OffersNotAllowed(new Denial.OutOfReach())));
        assertThat(new OfferContribution(denied).of(LEAD, handover(), WORDS))
                .extracting(HandoverSection::chapter, HandoverSection::entries)
                .containsExactly(tuple(HandoverChapter.RUNNING, List.of()), tuple(HandoverChapter.DUE, List.of()));
    }
}
