package org.knotenpunkt.application.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.application.organisation.school.SmallWorld.ESSEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.GLADBECK;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byWebsite;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.municipality.MunicipalityService;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityAction;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityEvent;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

class MunicipalityServiceTest {
    private static final Actor COORDINATION = Actors.workingIn(GLADBECK);
    private static final Ags KREUZTAL = new Ags("05970024");

    private final SchoolUseCases useCases = SchoolUseCases.inTheSmallWorld();
    private final MunicipalityService municipalities = useCases.municipalities();

    @Test
    void aMunicipalityIsAddedTogetherWithItsOrganisation() {
        var added = municipalities.add(Actor.operator(), kreuztal()).orElseThrow();

        assertThat(useCases.world().municipalities().findByAgs(KREUZTAL)).contains(added);
        assertThat(useCases.world()
                        .organisations()
                        .findById(OrganisationId.of(added.id()))
                        .orElseThrow()
                        .home())
                .contains(added.id());
        var facts = useCases.world()
                .organisations()
                .findById(OrganisationId.of(added.id()))
                .orElseThrow()
                .facts();
        assertThat(facts.names().latest().orElseThrow().source())
                .isEqualTo(kreuztal().facts().source());
        assertThat(facts.keys().getFirst().source())
                .isEqualTo(kreuztal().facts().source());
        assertThat(useCases.events().published())
                .last()
                .isEqualTo(new MunicipalityEvent.MunicipalityAdded(
                        added.id(), useCases.clock().instant()));
    }

    @Test
    void aKeyBelongsToOneMunicipality() {
        municipalities.add(Actor.operator(), kreuztal()).orElseThrow();

        assertThat(municipalities.add(Actor.operator(), kreuztal()))
                .isEqualTo(Result.refusal(new MunicipalityError.AgsTaken(KREUZTAL)));
    }

    @Test
    void whatBearsTheKeyAndIsNoTownDoesNotBecomeOne() {
        var district = Organisation.register(
                        new OrganisationId(new UUID(0, 50)),
                        OrganisationKind.DISTRICT,
                        null,
                        OrganisationName.of("Siegen-Wittgenstein"),
                        null,
                        Contact.NONE,
                        null,
                        null,
                        useCases.clock().instant())
                .addKey(
                        ExternalKey.of(KREUZTAL),
                        Validity.ALWAYS,
                        null,
                        useCases.clock().instant())
                .orElseThrow();
        useCases.world().organisation(district);

        assertThat(municipalities.add(Actor.operator(), kreuztal()))
                .isEqualTo(Result.refusal(new MunicipalityError.AgsTaken(KREUZTAL)));
    }

    @Test
    void aTownDoesNotAddOthers() {
        assertThat(municipalities.add(COORDINATION, kreuztal()))
                .isEqualTo(Result.refusal(
                        new MunicipalityError.NotAllowed(new Denial.RoleMissing(MunicipalityAction.ADD_MUNICIPALITY))));
    }

    @Test
    void eachFactIsRecordedOnTheVersionBefore() {
        var recorded = municipalities
                .recordYouthOffice(COORDINATION, GLADBECK, 1, byWebsite(false), TODAY, false)
                .flatMap(known -> municipalities.recordPopulation(
                        COORDINATION, GLADBECK, known.version(), TODAY, byWebsite(76_000), false))
                .flatMap(known -> municipalities.recordFacts(
                        COORDINATION,
                        GLADBECK,
                        known.version(),
                        byRegister(MunicipalityFacts.of(MunicipalityKind.LARGE_DISTRICT_TOWN)),
                        TODAY,
                        false))
                .orElseThrow();

        assertThat(recorded.version()).isEqualTo(4);
        assertThat(recorded.history().youthOffice().on(TODAY)).contains(byWebsite(false));
        assertThat(useCases.events().published()).hasSize(3);
    }

    @Test
    void whoHasSeenAnOldVersionIsToldSo() {
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() ->
                        municipalities.recordYouthOffice(COORDINATION, GLADBECK, 7, byWebsite(false), TODAY, false));
    }

    @Test
    void aTownRecordsForItselfAlone() {
        assertThat(municipalities.recordYouthOffice(COORDINATION, ESSEN, 1, byWebsite(true), null, false))
                .isEqualTo(Result.refusal(new MunicipalityError.NotAllowed(new Denial.OutOfReach())));
    }

    @Test
    void nothingIsRecordedOfAMunicipalityThatIsUnknown() {
        assertThat(municipalities.recordYouthOffice(COORDINATION, municipalityId(99), 1, byWebsite(true), null, false))
                .isEqualTo(Result.refusal(new MunicipalityError.MunicipalityNotFound()));
    }

    @Test
    void municipalitiesAreCommonToAllWhoHaveSignedInAndNotToStrangers() {
        var reading = useCases.municipalityReading();

        assertThat(reading.byId(Actor.operator(), GLADBECK, TODAY)).isInstanceOf(Result.Success.class);
        assertThat(reading.byAgs(COORDINATION, KREUZTAL, TODAY))
                .isEqualTo(Result.refusal(new MunicipalityError.MunicipalityNotFound()));
        assertThat(reading.byId(Actor.ANONYMOUS, GLADBECK, TODAY))
                .isEqualTo(Result.refusal(new MunicipalityError.NotAllowed(new Denial.NotSignedIn())));
    }

    private static NewMunicipality kreuztal() {
        return new NewMunicipality(
                KREUZTAL,
                OrganisationName.of("Kreuztal, Stadt"),
                null,
                Contact.NONE,
                byRegister(MunicipalityFacts.of(MunicipalityKind.TOWN)));
    }
}
