package org.knotenpunkt.application.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationEvent;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityAction;
import org.knotenpunkt.domain.organisation.socialspace.Assignment;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;

class OrganisationServiceTest {
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(new UUID(1, 1)));
    private static final Actor YOUTH_OFFICE = Actors.holding(Role.YOUTH_OFFICE, new Scope.Municipality(LINDENAU));
    private static final OrganisationName NEW_NAME = OrganisationName.of("Linden School");

    private final InMemoryWorld world = new InMemoryWorld();
    private final OrganisationService service = new OrganisationService(
            world.organisations(),
            new PolicyRights(),
            world.events(),
            new DirectTransactions(),
            new CountingIds(),
            FixedClock.on(TODAY),
            FixedClock.on(TODAY));

    @BeforeEach
    void lindenauHasASchool() {
        world.organisations().save(aTown(LINDENAU, "Lindenau"));
        world.organisations().save(aSchool(3));
    }

    @Test
    void aRegisteredOneIsKeptAndTold() {
        var registered = service.register(
                        COORDINATION, NewOrganisation.named(OrganisationKind.PROVIDER, LINDENAU, "Provider"), false)
                .orElseThrow();

        assertThat(world.organisations().findById(registered.id())).contains(registered);
        assertThat(registered.version()).isEqualTo(1);
        assertThat(world.events().published())
                .extracting(DomainEvent::subject)
                .containsExactly(registered.id().value());
    }

    @Test
    void anOrganisationIsNotReopenedBesideANamesakeUnlessThatIsMeant() {
        var given = NewOrganisation.named(OrganisationKind.PROVIDER, LINDENAU, "Provider");
        var first = service.register(COORDINATION, given, false).orElseThrow().id();
        var closed = new Ending(TODAY.minusDays(1), Ending.Kind.CLOSED, List.of(), null);
        service.end(COORDINATION, first, 1, closed, List.of(), false).orElseThrow();
        service.reopen(COORDINATION, first, 2, false).orElseThrow();
        service.end(COORDINATION, first, 3, closed, List.of(), false).orElseThrow();
        var second = service.register(COORDINATION, given, false).orElseThrow().id();

        assertThat(service.reopen(COORDINATION, first, 4, false))
                .isEqualTo(Result.refusal(new OrganisationError.SimilarKnown("Provider", List.of(second))));
        assertThat(service.reopen(COORDINATION, first, 4, true)).isInstanceOf(Result.Success.class);
    }

    @Test
    void anUnknownTownHasNoOrganisations() {
        var nowhere = new MunicipalityId(new UUID(9, 9));

        assertThat(service.register(
                        Actors.workingIn(nowhere),
                        NewOrganisation.named(OrganisationKind.PROVIDER, nowhere, "Provider"),
                        false))
                .isEqualTo(Result.refusal(new OrganisationError.UnknownTown(nowhere)));
    }

    @Test
    void aNewMunicipalityIsItsOwnTown() {
        var town = service.register(
                        OFFICE, NewOrganisation.named(OrganisationKind.MUNICIPALITY, null, "Auenfeld"), false)
                .orElseThrow();

        assertThat(town.home()).contains(new MunicipalityId(town.id().value()));
    }

    @Test
    void theOperatorMakesTownsKnownThatNoRegisterHasBrought() {
        var town = NewOrganisation.named(OrganisationKind.MUNICIPALITY, null, "Auenfeld");
        assertThat(service.register(Actor.operator(), town, false)).isInstanceOf(Result.Success.class);
        assertThat(service.register(COORDINATION, town, false))
                .isEqualTo(denied(new Denial.RoleMissing(MunicipalityAction.ADD_MUNICIPALITY)));
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "REGION", "DISTRICT", "MUNICIPALITY", "MINISTRY"})
    void whatStandsBesideTheTownsIsNotRegisteredThroughOne(OrganisationKind kind) {
        var given = NewOrganisation.named(kind, LINDENAU, "Through the back door");
        var action = kind == OrganisationKind.MUNICIPALITY
                ? MunicipalityAction.ADD_MUNICIPALITY
                : OrganisationAction.KEEP_COMMON_ORGANISATIONS;
        assertThat(service.register(COORDINATION, given, false)).isEqualTo(denied(new Denial.RoleMissing(action)));
        assertThat(service.register(OFFICE, given, false))
                .isEqualTo(Result.refusal(new OrganisationError.BelongsToNoTown(kind)));
        assertThat(world.events().published()).isEmpty();
    }

    @Test
    void onlyCoordinationRegistersInItsTown() {
        var given = NewOrganisation.named(OrganisationKind.PROVIDER, LINDENAU, "Provider");

        assertThat(service.register(YOUTH_OFFICE, given, false))
                .isEqualTo(denied(new Denial.RoleMissing(OrganisationAction.REGISTER_ORGANISATION)));
        assertThat(service.register(Actors.workingIn(AUENFELD), given, false))
                .isEqualTo(denied(new Denial.OutOfReach()));
        assertThat(service.register(Actor.ANONYMOUS, given, false)).isEqualTo(denied(new Denial.NotSignedIn()));
        assertThat(world.events().published()).isEmpty();
    }

    @Test
    void whatBelongsToNoTownIsKeptByTheOffice() {
        world.organisations().save(anOrganisationOf(null, 9, OrganisationKind.FOUNDATION, "Foundation"));
        var foundation = NewOrganisation.named(OrganisationKind.FOUNDATION, null, "Another");

        assertThat(service.register(OFFICE, foundation, false)).isInstanceOf(Result.Success.class);
        assertThat(service.register(Actor.operator(), foundation, false))
                .isEqualTo(denied(new Denial.RoleMissing(OrganisationAction.KEEP_COMMON_ORGANISATIONS)));
        assertThat(service.rename(COORDINATION, organisationId(9), 1, NEW_NAME, TODAY, null, false, false))
                .isEqualTo(denied(new Denial.RoleMissing(OrganisationAction.KEEP_COMMON_ORGANISATIONS)));
    }

    @Test
    void aRenamedOneGetsANewVersion() {
        var renamed = service.rename(COORDINATION, organisationId(3), 1, NEW_NAME, TODAY, null, false, false)
                .orElseThrow();

        assertThat(renamed.version()).isEqualTo(2);
        assertThat(renamed.events()).isEmpty();
        assertThat(world.events().published())
                .containsExactly(new OrganisationEvent.OrganisationRenamed(organisationId(3), LINDENAU, TODAY, NOW));
    }

    @Test
    void aNameThatAnotherBearsThenIsOnlyGivenIfItIsMeant() {
        world.organisations().save(aSchool(4));
        var theirs = OrganisationName.of("school 4");
        var known = Result.refusal(new OrganisationError.SimilarKnown("school 4", List.of(organisationId(4))));

        assertThat(service.rename(COORDINATION, organisationId(3), 1, theirs, TODAY, null, false, false))
                .isEqualTo(known);
        assertThat(service.correctName(COORDINATION, organisationId(3), 1, null, theirs, null, null, false))
                .isEqualTo(known);
        service.rename(COORDINATION, organisationId(3), 1, theirs, TODAY, null, false, true)
                .orElseThrow();
        assertThat(service.rename(
                        COORDINATION,
                        organisationId(3),
                        2,
                        new OrganisationName("School 4", "S4"),
                        TODAY,
                        null,
                        true,
                        false))
                .as("that it is another one has been said")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aNameThatAnotherBearsAtAnotherTimeIsFree() {
        world.organisations()
                .save(aSchool(4)
                        .end(
                                new Ending(TODAY.minusDays(1), Ending.Kind.CLOSED, List.of(), null),
                                List.of(),
                                List.of(),
                                NOW)
                        .orElseThrow());
        world.organisations().save(anOrganisation(5, OrganisationKind.PROVIDER, "School 4"));
        world.organisations()
                .save(aSchool(6)
                        .rename(OrganisationName.of("School 7"), TODAY.plusDays(9), null, NOW)
                        .orElseThrow());

        assertThat(service.rename(
                        COORDINATION, organisationId(3), 1, OrganisationName.of("School 7"), TODAY, null, false, false))
                .as("to come")
                .isEqualTo(Result.refusal(new OrganisationError.SimilarKnown("School 7", List.of(organisationId(6)))));
        service.rename(COORDINATION, organisationId(3), 1, OrganisationName.of("School 4"), TODAY, null, false, false)
                .orElseThrow();
    }

    @Test
    void nothingIsFoundedAfterWhatIsSaidOfItHasBegun() {
        world.spaces()
                .save(SocialSpace.draw(new SocialSpaceId(new UUID(8, 1)), LINDENAU, "South", null, Validity.ALWAYS, NOW)
                        .assign(new Assignment(organisationId(3), Validity.from(TODAY)), NOW)
                        .orElseThrow());

        assertThat(service.correctFounding(COORDINATION, organisationId(3), 1, TODAY.plusDays(1), null))
                .isEqualTo(Result.refusal(new OrganisationError.BegunBefore(
                        organisationId(3), Mention.SOCIAL_SPACE, TODAY, TODAY.plusDays(1))));
        service.correctFounding(COORDINATION, organisationId(3), 1, TODAY, null).orElseThrow();
    }

    @Test
    void nothingIsFoundedAfterWhatAnotherTownSaysOfItHasBegun() {
        world.spaces()
                .save(SocialSpace.draw(new SocialSpaceId(new UUID(8, 1)), AUENFELD, "South", null, Validity.ALWAYS, NOW)
                        .assign(new Assignment(organisationId(3), Validity.from(TODAY)), NOW)
                        .orElseThrow());

        assertThat(service.correctFounding(COORDINATION, organisationId(3), 1, TODAY.plusDays(1), null))
                .isEqualTo(Result.refusal(
                        new OrganisationError.BegunElsewhereBefore(organisationId(3), TODAY, TODAY.plusDays(1))));
    }

    @Test
    void theNameThatItHasMakesNoNewVersion() {
        var unchanged = service.rename(
                        COORDINATION, organisationId(3), 1, OrganisationName.of("School 3"), TODAY, null, false, false)
                .orElseThrow();

        assertThat(unchanged.version()).isEqualTo(1);
        assertThat(world.events().published()).isEmpty();
    }

    @Test
    void whoSaysANameIsKeptWithItsCorrectionToo() {
        var letter = new Source("Letter of the head", PartialDate.parse("2024-07"));
        var corrected = service.correctName(COORDINATION, organisationId(3), 1, null, NEW_NAME, letter, null, false)
                .orElseThrow();

        assertThat(corrected.facts().names().latest().orElseThrow().source()).isEqualTo(letter);
        var later = new Source("Letter to come", PartialDate.of(TODAY.plusDays(1)));
        assertThat(service.correctName(
                        COORDINATION, organisationId(3), 2, null, OrganisationName.of("Other"), later, null, false))
                .isEqualTo(Result.refusal(new OrganisationError.FactStays(new FactError.SourceInFuture(later.date()))));
    }

    @Test
    void whoHasSeenAnOldVersionChangesNothing() {
        service.rename(COORDINATION, organisationId(3), 1, NEW_NAME, TODAY, null, false, false)
                .orElseThrow();

        assertThatThrownBy(() -> service.changeContact(COORDINATION, organisationId(3), 1, Contact.NONE))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void anUnknownOneCannotBeChanged() {
        assertThat(service.rename(COORDINATION, organisationId(8), 1, NEW_NAME, TODAY, null, false, false))
                .isEqualTo(Result.refusal(new OrganisationError.UnknownOrganisation(organisationId(8))));
    }

    @Test
    void aKeyBelongsToOneOrganisationAtATime() {
        world.organisations().save(aSchool(4));
        var number = ExternalKey.of(new SchoolNumber("123456"));
        service.addKey(COORDINATION, organisationId(3), 1, number, Validity.ALWAYS, null)
                .orElseThrow();

        assertThat(service.addKey(COORDINATION, organisationId(4), 1, number, Validity.from(TODAY), null))
                .isEqualTo(Result.refusal(
                        new OrganisationError.KeyTaken(KeyScheme.SCHOOL_NUMBER, "123456", organisationId(3))));
        service.endKey(COORDINATION, organisationId(3), 2, number, TODAY.minusDays(1))
                .orElseThrow();
        assertThat(service.addKey(COORDINATION, organisationId(4), 1, number, Validity.from(TODAY), null))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void successionsNeverLeadInACircle() {
        world.organisations().save(aSchool(4));
        service.end(COORDINATION, organisationId(3), 1, merger("2024-07-31", 4), List.of(), false)
                .orElseThrow();

        assertThat(service.end(COORDINATION, organisationId(4), 1, merger("2020-07-31", 3), List.of(), false))
                .isEqualTo(Result.refusal(
                        new OrganisationError.EndsBeforePredecessor(organisationId(3), day("2024-07-31"))));
        assertThat(service.end(COORDINATION, organisationId(4), 1, merger("2025-07-31", 3), List.of(), false))
                .isEqualTo(
                        Result.refusal(new OrganisationError.SuccessorNotThere(organisationId(3), day("2025-08-01"))));
    }

    @Test
    void nothingEndsBeforeAllThatIsKnownOfIt() {
        world.spaces()
                .save(SocialSpace.draw(new SocialSpaceId(new UUID(8, 1)), AUENFELD, "South", null, Validity.ALWAYS, NOW)
                        .assign(new Assignment(organisationId(3), Validity.from(day("2024-08-01"))), NOW)
                        .orElseThrow());

        assertThat(service.end(COORDINATION, organisationId(3), 1, closing("2024-07-31"), List.of(), false))
                .isEqualTo(Result.refusal(new OrganisationError.EndsBeforeKnown(
                        organisationId(3), day("2024-07-31"), day("2024-08-01"))));
        assertThat(service.end(COORDINATION, organisationId(3), 1, closing("2024-08-01"), List.of(), false))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aMunicipalityNeverJustCloses() {
        var town = OrganisationId.of(LINDENAU);

        assertThat(service.end(COORDINATION, town, 1, closing("2026-12-31"), List.of(), false))
                .isEqualTo(Result.refusal(new OrganisationError.TownWithoutSuccessor(town)));
    }

    private static Ending closing(String lastDay) {
        return new Ending(day(lastDay), Ending.Kind.CLOSED, List.of(), null);
    }

    @Test
    void aSuccessorMayBecomeKnownWithTheEnd() {
        var number = ExternalKey.of(new SchoolNumber("123456"));
        var name = world.organisations()
                .findById(organisationId(3))
                .orElseThrow()
                .facts()
                .names()
                .latest();
        var sameName = new NewSuccessor(name.orElseThrow().value(), List.of(number));
        var closing = new Ending(day("2025-07-31"), Ending.Kind.MERGED, List.of(), null);

        var ended = service.end(COORDINATION, organisationId(3), 1, closing, List.of(sameName), false)
                .orElseThrow();

        var successor = requireNonNull(ended.life().ending()).successors().getFirst();
        assertThat(world.organisations().findById(successor)).get().satisfies(made -> {
            assertThat(made.kind()).isEqualTo(OrganisationKind.SCHOOL);
            assertThat(made.home()).isEqualTo(ended.home());
            assertThat(made.life().founded()).isEqualTo(day("2025-08-01"));
            assertThat(made.facts().keys()).extracting(Dated::value).containsExactly(number);
        });
    }

    @Test
    void aSuccessorThatMayBeKnownAlreadyIsAskedFor() {
        world.organisations().save(aSchool(4));
        var name = world.organisations()
                .findById(organisationId(4))
                .orElseThrow()
                .facts()
                .names()
                .latest();
        var closing = new Ending(day("2025-07-31"), Ending.Kind.MERGED, List.of(), null);
        var founded = List.of(new NewSuccessor(name.orElseThrow().value(), List.of()));

        assertThat(service.end(COORDINATION, organisationId(3), 1, closing, founded, false))
                .isEqualTo(Result.refusal(new OrganisationError.SimilarKnown(
                        name.orElseThrow().value().full(), List.of(organisationId(4)))));
        assertThat(service.end(COORDINATION, organisationId(3), 1, closing, founded, true))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void noTwoNewSuccessorsAreCalledTheSame() {
        var division = new Ending(day("2025-07-31"), Ending.Kind.SPLIT, List.of(), null);
        var founded = List.of(
                new NewSuccessor(OrganisationName.of("Schule am See"), List.of()),
                new NewSuccessor(OrganisationName.of("Schule am see"), List.of()));

        assertThat(service.end(COORDINATION, organisationId(3), 1, division, founded, true))
                .isEqualTo(Result.refusal(new OrganisationError.NamedTwice("Schule am see")));
    }

    private static Ending merger(String lastDay, int successor) {
        return new Ending(day(lastDay), Ending.Kind.MERGED, List.of(organisationId(successor)), null);
    }

    private static Result<Organisation, OrganisationError> denied(Denial denial) {
        return Result.refusal(new OrganisationError.NotAllowed(denial));
    }

    @Test
    void oneOfTheSameNameIsOnlyRegisteredIfItIsMeant() {
        var given = NewOrganisation.named(OrganisationKind.SCHOOL, LINDENAU, "school 3");

        assertThat(service.register(COORDINATION, given, false))
                .isEqualTo(Result.refusal(new OrganisationError.SimilarKnown("school 3", List.of(organisationId(3)))));
        assertThat(world.events().published()).isEmpty();
        assertThat(service.register(COORDINATION, given, true)).isInstanceOf(Result.Success.class);
    }

    @Test
    void aNameThatItNeverHadIsTakenBackByWhoeverMayChangeIt() {
        var fact = new RecordedFact(FactKind.NAME, TODAY);
        service.rename(COORDINATION, organisationId(3), 1, NEW_NAME, TODAY, null, false, false);

        assertThat(service.withdraw(YOUTH_OFFICE, organisationId(3), 2, fact, null))
                .isEqualTo(denied(new Denial.RoleMissing(OrganisationAction.CHANGE_ORGANISATION)));
        var corrected = service.withdraw(COORDINATION, organisationId(3), 2, fact, "Typing mistake")
                .flatMap(one -> service.correctName(
                        COORDINATION, organisationId(3), one.version(), null, NEW_NAME, null, "Typing mistake", false))
                .orElseThrow();

        assertThat(corrected.facts().names()).isEqualTo(Timeline.always(NEW_NAME));
        assertThat(world.organisations().statements().about(organisationId(3).value()))
                .extracting(
                        said -> said.fact().words() + ": " + said.withdrawal().reason())
                .containsExactly("Linden School: Typing mistake", "School 3: Typing mistake");
    }

    @Test
    void oneRegisteredByMistakeIsGoneAndToldUnlessSomethingSpeaksOfIt() {
        assertThat(service.withdraw(COORDINATION, OrganisationId.of(LINDENAU), 1, "Wrong"))
                .isEqualTo(Result.refusal(
                        new OrganisationError.StillSpokenOf(OrganisationId.of(LINDENAU), Mention.BELONGING)));
        assertThat(service.withdraw(YOUTH_OFFICE, organisationId(3), 1, "Wrong"))
                .isEqualTo(denied(new Denial.RoleMissing(OrganisationAction.CHANGE_ORGANISATION)));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.withdraw(COORDINATION, organisationId(3), 7, "Wrong"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.withdraw(COORDINATION, organisationId(3), 1, " "));
        assertThat(world.events().published()).isEmpty();

        assertThat(service.withdraw(COORDINATION, organisationId(3), 1, "Wrong"))
                .isInstanceOf(Result.Success.class);
        assertThat(world.organisations().findById(organisationId(3))).isEmpty();
        assertThat(world.events().published())
                .containsExactly(new OrganisationEvent.OrganisationWithdrawn(
                        organisationId(3), OrganisationKind.SCHOOL, LINDENAU, NOW));
    }

    @Test
    void aNameThatCorrectsTakesTheFormerBack() {
        service.rename(COORDINATION, organisationId(3), 1, OrganisationName.of("Misspelt"), TODAY, null, false, false)
                .orElseThrow();

        var corrected = service.rename(COORDINATION, organisationId(3), 2, NEW_NAME, TODAY, null, true, false)
                .orElseThrow();
        assertThat(corrected.asOf(TODAY).name()).contains(NEW_NAME);
        assertThat(corrected.asOf(TODAY.minusDays(1)).name()).contains(OrganisationName.of("School 3"));
        assertThat(corrected.version()).isEqualTo(3);
    }

    @Test
    void anAddressThatCorrectsTakesTheFormerBack() {
        var elm = new Address("Elm Street 1", "44000", "Lindenau");
        var oak = new Address("Oak Street 2", "44001", "Lindenau");
        service.move(COORDINATION, organisationId(3), 1, elm, TODAY, null, false)
                .orElseThrow();

        assertThat(service.move(COORDINATION, organisationId(3), 2, oak, TODAY, null, false))
                .isInstanceOf(Result.Refusal.class);
        var corrected = service.move(COORDINATION, organisationId(3), 2, oak, TODAY, null, true)
                .orElseThrow();
        assertThat(corrected.asOf(TODAY).address()).contains(oak);
    }
}
