package org.knotenpunkt.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationLiving;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.FunctionService;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RelationService;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceService;
import org.knotenpunkt.application.organisation.town.TownService;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/** What a town knows is recorded by those who may, and seen by those who work there. */
class TownKnowledgeTest {
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor NEIGHBOUR = Actors.workingIn(AUENFELD);
    private static final Actor HEAD = Actors.holding(
            Role.SCHOOL_LEADERSHIP,
            new Scope.Organisation(LINDENAU, organisationId(3).value()));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));

    private static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(new UUID(1, 1)));

    private final InMemoryWorld world = new InMemoryWorld();
    private final PolicyRights rights = new PolicyRights();
    private final DirectTransactions transactions = new DirectTransactions();
    private final IdSource ids = new CountingIds();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final RelationService relations = new RelationService(
            world.relations(), world.organisations(), rights, world.events(), transactions, ids, clock, clock);
    private final FunctionService functions = new FunctionService(
            world.functions(), world.people(), world.organisations(), rights, world.events(), transactions, ids, clock);
    private final SocialSpaceService spaces = new SocialSpaceService(
            world.spaces(), world.organisations(), rights, world.events(), transactions, ids, clock, clock);
    private final TownService towns = new TownService(world.towns(), rights, transactions, clock);
    private final OrganisationQueryService queries = new OrganisationQueryService(
            world.search(), world.views(), world.organisations(), world.names(), rights, transactions, clock);

    @BeforeEach
    void lindenauHasASchoolAndACentre() {
        world.organisations().save(aTown(LINDENAU, "Lindenau"));
        world.organisations().save(aTown(AUENFELD, "Auenfeld"));
        world.organisations().save(aSchool(3));
        world.organisations().save(anOrganisation(4, OrganisationKind.FAMILY_CENTRE, "Centre"));
    }

    @Test
    void aRelationIsRecordedByTheTownAndHiddenFromOthers() {
        var relation = relations.record(COORDINATION, hosting()).orElseThrow();

        assertThat(relations.read(READER, relation.id())).isEqualTo(Result.success(relation));
        assertThat(relations.read(NEIGHBOUR, relation.id()))
                .isEqualTo(Result.refusal(new RelationError.NotAllowed(new Denial.OutOfReach())));
        assertThat(relations.record(NEIGHBOUR, hosting()))
                .isEqualTo(Result.refusal(new RelationError.NotAllowed(new Denial.OutOfReach())));
        assertThat(relations.record(READER, hosting()))
                .isEqualTo(Result.refusal(
                        new RelationError.NotAllowed(new Denial.RoleMissing(OrganisationAction.RECORD_RELATION))));
    }

    @Test
    void whoWasNeverInAFunctionAndWhyIsForThoseWhoMayChangeTheOrganisation() {
        var lead = functions.create(COORDINATION, function(4), false).orElseThrow();
        var held = functions
                .appoint(
                        COORDINATION,
                        lead.id(),
                        1,
                        new Appointee.Newcomer("Erika Beispiel"),
                        TermRole.HOLDER,
                        Validity.ALWAYS)
                .orElseThrow();
        var term = held.terms().getFirst().id();
        functions
                .withdrawTerm(COORDINATION, lead.id(), 2, term, "It was Erika's sister")
                .orElseThrow();
        functions.withdrawFunction(COORDINATION, lead.id(), 3, "Erika declined").orElseThrow();

        assertThat(withdrawn(COORDINATION))
                .extracting("withdrawal.reason")
                .containsExactlyInAnyOrder("It was Erika's sister", "Erika declined");
        assertThat(withdrawn(READER)).singleElement().satisfies(entry -> {
            assertThat(entry.fact()).isInstanceOf(HistoryEntry.Fact.Instituted.class);
            assertThat(entry).extracting("withdrawal.reason").isNull();
        });
        assertThat(functions.read(COORDINATION, lead.id())).isInstanceOf(Result.Success.class);
        assertThat(functions.read(READER, lead.id()))
                .isEqualTo(Result.refusal(
                        new FunctionError.NotAllowed(new Denial.RoleMissing(OrganisationAction.MANAGE_FUNCTIONS))));
    }

    private List<HistoryEntry> withdrawn(Actor actor) {
        return queries.read(actor, organisationId(4), null).orElseThrow().withdrawn();
    }

    @Test
    void aRelationLeadsToSomebodyKnown() {
        var nowhere = new NewRelation(
                LINDENAU, RelationKind.HOSTS, organisationId(3), organisationId(9), Validity.ALWAYS, null, null);

        assertThat(relations.record(COORDINATION, nowhere))
                .isEqualTo(Result.refusal(new RelationError.UnknownEnd(organisationId(9))));
    }

    @Test
    void aHostThatHasEndedMakesRoomForTheNext() {
        world.organisations().save(anOrganisation(5, OrganisationKind.SCHOOL, "Next school"));
        var first = relations.record(COORDINATION, hosting()).orElseThrow();
        var lastDay = day("2026-07-31");
        var ending = new Ending(lastDay, Ending.Kind.MERGED, List.of(organisationId(5)), null);
        world.organisations()
                .save(aSchool(3)
                        .saved()
                        .end(ending, List.of(anOrganisation(5, OrganisationKind.SCHOOL, "Next school")), List.of(), NOW)
                        .orElseThrow());

        assertThat(relations.record(COORDINATION, hostedByNext(lastDay)))
                .isEqualTo(Result.refusal(new RelationError.HostedElsewhere(
                        organisationId(4), organisationId(3), new Validity(null, lastDay))));
        assertThat(relations.record(COORDINATION, hostedByNext(lastDay.plusDays(1))))
                .isInstanceOf(Result.Success.class);
        assertThat(relations.read(READER, first.id()).orElseThrow().validity()).isEqualTo(new Validity(null, lastDay));
    }

    private static NewRelation hostedByNext(LocalDate from) {
        return new NewRelation(
                LINDENAU, RelationKind.HOSTS, organisationId(5), organisationId(4), Validity.from(from), null, null);
    }

    @Test
    void aRelationThatExcludesTheNewOneIsFoundAmongAllOfTheTown() {
        var first = relations.record(COORDINATION, hosting()).orElseThrow();

        assertThat(relations.record(COORDINATION, hosting()))
                .isEqualTo(Result.refusal(
                        new RelationError.AlreadyRelated(first.id(), RelationKind.HOSTS, Validity.ALWAYS)));
        assertThatThrownBy(() -> relations.end(COORDINATION, first.id(), 7, TODAY))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(relations
                        .end(COORDINATION, first.id(), 1, TODAY)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void aHeadOfSchoolManagesFunctionsOfTheOwnSchoolOnly() {
        assertThat(functions.create(HEAD, function(3), false)).isInstanceOf(Result.Success.class);
        assertThat(functions.create(HEAD, function(4), false))
                .isEqualTo(Result.refusal(
                        new FunctionError.NotAllowed(new Denial.RoleMissing(OrganisationAction.MANAGE_FUNCTIONS))));
    }

    @Test
    void aFunctionBelongsToSomebodyKnown() {
        assertThat(functions.create(COORDINATION, function(9), false))
                .isEqualTo(Result.refusal(new FunctionError.FunctionWithoutOrganisation(organisationId(9))));
    }

    @Test
    void aNewcomerIsKnownFromTheAppointmentOn() {
        var function = functions.create(COORDINATION, function(3), false).orElseThrow();
        var held = functions
                .appoint(
                        COORDINATION,
                        function.id(),
                        1,
                        new Appointee.Newcomer("Anna Beispiel"),
                        TermRole.HOLDER,
                        Validity.from(TODAY))
                .orElseThrow();

        var person = functions
                .search(READER, LINDENAU, "Bei", PageRequest.first(5))
                .orElseThrow()
                .items()
                .getFirst();
        assertThat(held.holderOn(TODAY)).get().extracting("person").isEqualTo(person.id());
        var other = functions.create(COORDINATION, function(4), false).orElseThrow();
        assertThat(functions.appoint(
                        COORDINATION,
                        other.id(),
                        1,
                        new Appointee.Known(person.id()),
                        TermRole.HOLDER,
                        Validity.from(TODAY)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyIsRememberedOfARefusedAppointment() {
        var function = functions.create(COORDINATION, function(3), false).orElseThrow();
        functions
                .appoint(
                        COORDINATION,
                        function.id(),
                        1,
                        new Appointee.Newcomer("Anna Beispiel"),
                        TermRole.HOLDER,
                        Validity.ALWAYS)
                .orElseThrow();

        assertThat(functions.appoint(
                        COORDINATION,
                        function.id(),
                        2,
                        new Appointee.Newcomer("Bekir Muster"),
                        TermRole.HOLDER,
                        Validity.ALWAYS))
                .isInstanceOf(Result.Refusal.class);
        assertThat(functions
                        .search(COORDINATION, LINDENAU, "Bekir", PageRequest.first(5))
                        .orElseThrow()
                        .items())
                .isEmpty();
        var nobody = new PersonId(new UUID(9, 9));
        assertThat(functions.appoint(
                        COORDINATION, function.id(), 2, new Appointee.Known(nobody), TermRole.DEPUTY, Validity.ALWAYS))
                .isEqualTo(Result.refusal(new FunctionError.UnknownPerson(nobody)));
    }

    @Test
    void nobodyServesAndNothingIsPlacedBeforeTheFoundingOfAnOrganisation() {
        var young = anOrganisationLiving(7, OrganisationKind.FAMILY_CENTRE, TODAY, null);
        world.organisations().save(young);
        var space = spaces.draw(COORDINATION, LINDENAU, "South", null, Validity.ALWAYS, false)
                .orElseThrow();
        var lead = functions.create(COORDINATION, function(7), false).orElseThrow();
        var before = Validity.from(TODAY.minusDays(1));
        var early = new OrganisationError.BeforeFounding(
                young.id(), "Short-lived 7", PartialDate.of(TODAY.minusDays(1)), TODAY);

        assertThat(functions.create(
                        COORDINATION,
                        new NewFunction(
                                LINDENAU, young.id(), FunctionKind.ALL_DAY_LEAD, null, before, RoleContact.NONE),
                        false))
                .isEqualTo(Result.refusal(new FunctionError.OrganisationNotThere(early)));
        assertThat(functions.appoint(
                        COORDINATION,
                        lead.id(),
                        lead.version(),
                        new Appointee.Newcomer("Anna Beispiel"),
                        TermRole.HOLDER,
                        before))
                .isEqualTo(Result.refusal(new FunctionError.OrganisationNotThere(early)));
        assertThat(spaces.assign(COORDINATION, space.id(), space.version(), young.id(), before))
                .isEqualTo(Result.refusal(new SocialSpaceError.OrganisationNotThere(early)));
        assertThat(spaces.assign(COORDINATION, space.id(), space.version(), young.id(), Validity.from(TODAY)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nothingIsOverBeforeTheFoundingOfAnOrganisationThatBeganNobodyKnowsWhen() {
        var young = anOrganisationLiving(7, OrganisationKind.FAMILY_CENTRE, TODAY, null);
        world.organisations().save(young);
        var eve = TODAY.minusDays(1);
        var over = new OrganisationError.OverBeforeFounding(young.id(), "Short-lived 7", eve, TODAY);
        var space = spaces.draw(COORDINATION, LINDENAU, "South", null, Validity.ALWAYS, false)
                .flatMap(drawn -> {
                    assertThat(spaces.assign(COORDINATION, drawn.id(), 1, young.id(), new Validity(null, eve)))
                            .isEqualTo(Result.refusal(new SocialSpaceError.OrganisationNotThere(over)));
                    return spaces.assign(COORDINATION, drawn.id(), 1, young.id(), Validity.ALWAYS);
                })
                .orElseThrow();
        var lead = functions.create(COORDINATION, function(7), false).orElseThrow();
        var term = functions
                .appoint(
                        COORDINATION,
                        lead.id(),
                        1,
                        new Appointee.Newcomer("Anna Beispiel"),
                        TermRole.HOLDER,
                        Validity.ALWAYS)
                .orElseThrow()
                .terms()
                .getFirst();
        var carrying = relations
                .record(
                        COORDINATION,
                        new NewRelation(
                                LINDENAU,
                                RelationKind.COOPERATES,
                                young.id(),
                                organisationId(4),
                                Validity.ALWAYS,
                                null,
                                null))
                .orElseThrow();

        assertThat(spaces.unassign(COORDINATION, space.id(), 2, young.id(), eve))
                .isEqualTo(Result.refusal(new SocialSpaceError.OrganisationNotThere(over)));
        assertThat(functions.endTerm(COORDINATION, lead.id(), 2, term.id(), eve))
                .isEqualTo(Result.refusal(new FunctionError.OrganisationNotThere(over)));
        assertThat(functions.endFunction(COORDINATION, lead.id(), 2, eve))
                .isEqualTo(Result.refusal(new FunctionError.OrganisationNotThere(over)));
        assertThat(relations.end(COORDINATION, carrying.id(), 1, eve))
                .isEqualTo(Result.refusal(new RelationError.OrganisationNotThere(over)));
        relations.end(COORDINATION, carrying.id(), 1, TODAY).orElseThrow();
    }

    @Test
    void nobodyServesAndNothingIsPlacedAfterTheEndOfAnOrganisation() {
        var lead = functions.create(COORDINATION, function(4), false).orElseThrow();
        var space = spaces.draw(COORDINATION, LINDENAU, "South", null, Validity.ALWAYS, false)
                .orElseThrow();
        var centre = world.organisations().findById(organisationId(4)).orElseThrow();
        world.organisations()
                .save(centre.end(
                                new Ending(TODAY, Ending.Kind.CLOSED, List.of(), null),
                                List.of(),
                                List.of(),
                                clock.instant())
                        .orElseThrow());
        var over = new OrganisationError.AlreadyEnded(organisationId(4), "Centre", TODAY);
        var after = Validity.from(TODAY.plusDays(1));

        assertThat(functions.appoint(
                        COORDINATION,
                        lead.id(),
                        lead.version(),
                        new Appointee.Newcomer("Anna Beispiel"),
                        TermRole.HOLDER,
                        after))
                .isEqualTo(Result.refusal(new FunctionError.OrganisationNotThere(over)));
        assertThat(functions.create(
                        COORDINATION,
                        new NewFunction(
                                LINDENAU, organisationId(4), FunctionKind.ALL_DAY_LEAD, null, after, RoleContact.NONE),
                        false))
                .isEqualTo(Result.refusal(new FunctionError.OrganisationNotThere(over)));
        assertThat(spaces.assign(COORDINATION, space.id(), space.version(), organisationId(4), after))
                .isEqualTo(Result.refusal(new SocialSpaceError.OrganisationNotThere(over)));
        assertThat(spaces.assign(COORDINATION, space.id(), space.version(), organisationId(4), Validity.from(TODAY)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void theKeyOfASocialSpaceIsUniqueInItsTown() {
        var south = spaces.draw(COORDINATION, LINDENAU, "South", "07", Validity.ALWAYS, false)
                .orElseThrow();

        assertThat(spaces.draw(COORDINATION, LINDENAU, "New south", "07", Validity.ALWAYS, false))
                .isEqualTo(Result.refusal(new SocialSpaceError.LocalKeyTaken("07", south.id())));
        assertThat(spaces.draw(NEIGHBOUR, AUENFELD, "South", "07", Validity.ALWAYS, false))
                .isInstanceOf(Result.Success.class);
        assertThat(spaces.assign(COORDINATION, south.id(), 1, organisationId(9), Validity.ALWAYS))
                .isEqualTo(Result.refusal(new SocialSpaceError.AssignedUnknown(organisationId(9))));
    }

    @Test
    void whoeverWorksAnywhereInATownSeesHowItStands() {
        assertThat(towns.read(HEAD, LINDENAU)).isInstanceOf(Result.Success.class);
        assertThat(towns.read(NEIGHBOUR, LINDENAU))
                .isEqualTo(Result.refusal(new OrganisationError.NotAllowed(new Denial.OutOfReach())));
        assertThat(towns.vacancies(NEIGHBOUR, LINDENAU, null))
                .isEqualTo(Result.refusal(new OrganisationError.NotAllowed(new Denial.OutOfReach())));
    }

    @Test
    void anOrganisationIsShownWithWhatTheActorsTownsKnow() {
        relations.record(COORDINATION, hosting()).orElseThrow();

        assertThat(queries.read(HEAD, organisationId(3), null).orElseThrow().relations())
                .hasSize(1);
        assertThat(queries.read(NEIGHBOUR, organisationId(3), null)
                        .orElseThrow()
                        .relations())
                .isEmpty();
        assertThat(queries.read(Actor.operator(), organisationId(3), null))
                .isEqualTo(Result.refusal(new OrganisationError.NotAllowed(
                        new Denial.RoleMissing(OrganisationAction.READ_ORGANISATIONS))));
    }

    private static NewRelation hosting() {
        return new NewRelation(
                LINDENAU, RelationKind.HOSTS, organisationId(3), organisationId(4), Validity.ALWAYS, null, null);
    }

    private static NewFunction function(int organisation) {
        return new NewFunction(
                LINDENAU,
                organisationId(organisation),
                FunctionKind.ALL_DAY_LEAD,
                null,
                Validity.ALWAYS,
                RoleContact.NONE);
    }

    @Test
    void aFunctionOfTheSameNameIsOnlyCreatedIfItIsMeant() {
        var first = functions.create(COORDINATION, function(3), false).orElseThrow();

        assertThat(functions.create(COORDINATION, function(3), false))
                .isEqualTo(Result.refusal(new FunctionError.SimilarFunctionKnown(first.kind(), List.of(first.id()))));
        assertThat(functions.create(COORDINATION, function(3), true)).isInstanceOf(Result.Success.class);
    }

    @Test
    void whoeverAsksForAnOrganisationRegisteredByMistakeIsToldSoAndWhyInItsTown() {
        withdrawn(4);
        var because = Result.refusal(new OrganisationError.NeverWasBecause(
                organisationId(4), "Centre", NOW, "Mistaken for the school next door"));

        assertThat(queries.read(READER, organisationId(4), null)).isEqualTo(because);
        assertThat(queries.read(NEIGHBOUR, organisationId(4), null))
                .isEqualTo(Result.refusal(new OrganisationError.NeverWas(organisationId(4), "Centre", NOW)));
    }

    @Test
    void whyOneOfNoTownIsGoneIsForThoseWhoKeepSuch() {
        world.organisations().save(anOrganisationOf(null, 6, OrganisationKind.AUTHORITY, "Authority"));
        withdrawn(6);

        assertThat(queries.read(OFFICE, organisationId(6), null))
                .isEqualTo(Result.refusal(new OrganisationError.NeverWasBecause(
                        organisationId(6), "Authority", NOW, "Mistaken for the school next door")));
        assertThat(queries.read(COORDINATION, organisationId(6), null))
                .isEqualTo(Result.refusal(new OrganisationError.NeverWas(organisationId(6), "Authority", NOW)));
    }

    private void withdrawn(int number) {
        var seen = world.organisations().findById(organisationId(number)).orElseThrow();
        world.organisations().withdraw(seen.withdraw(NOW), MISTAKEN);
    }

    @Test
    void whoTookSomethingBackIsForThoseWhoMayChangeTheOrganisation() {
        world.organisations().save(corrected(anOrganisation(5, OrganisationKind.PROVIDER, "Provider")));
        world.organisations().save(corrected(anOrganisationOf(null, 6, OrganisationKind.AUTHORITY, "Authority")));

        assertThat(withdrawerSeenBy(COORDINATION, 5)).isEqualTo("Kim Muster");
        assertThat(withdrawerSeenBy(READER, 5)).isNull();
        assertThat(withdrawerSeenBy(OFFICE, 6)).isEqualTo("Kim Muster");
        assertThat(withdrawerSeenBy(COORDINATION, 6)).isNull();
    }

    private static Organisation corrected(Organisation organisation) {
        return organisation
                .correctName(null, OrganisationName.of("Other"), null, MISTAKEN, source -> false)
                .orElseThrow();
    }

    private @Nullable String withdrawerSeenBy(Actor actor, int number) {
        var entry = queries.read(actor, organisationId(number), null)
                .orElseThrow()
                .withdrawn()
                .getFirst();
        return Objects.requireNonNull(entry.withdrawal()).name();
    }

    @Test
    void noSocialSpaceIsWithdrawnWithoutAReason() {
        var south = spaces.draw(COORDINATION, LINDENAU, "South", "07", Validity.ALWAYS, false)
                .orElseThrow();

        assertThatThrownBy(() -> spaces.withdraw(COORDINATION, south.id(), 1, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(world.spaces().findById(south.id())).isPresent();
    }

    @Test
    void whyASocialSpaceIsGoneIsToldInItsTown() {
        var south = spaces.draw(COORDINATION, LINDENAU, "South", "07", Validity.ALWAYS, false)
                .orElseThrow();
        spaces.withdraw(COORDINATION, south.id(), 1, "Mistyped").orElseThrow();

        assertThat(spaces.end(COORDINATION, south.id(), 1, TODAY))
                .isEqualTo(Result.refusal(
                        new SocialSpaceError.SocialSpaceNeverWas(south.id(), "South", clock.instant(), "Mistyped")));
        assertThat(spaces.end(NEIGHBOUR, south.id(), 1, TODAY))
                .isEqualTo(Result.refusal(new SocialSpaceError.UnknownSocialSpace(south.id())));
    }

    @Test
    void aRelationIsReadNowhereThatHasYetToAppear() {
        var toCome = new Source("Next report", PartialDate.parse("2099"));
        var relation = new NewRelation(
                LINDENAU, RelationKind.COOPERATES, organisationId(3), organisationId(4), Validity.ALWAYS, null, toCome);

        assertThat(relations.record(COORDINATION, relation))
                .isEqualTo(Result.refusal(new RelationError.NoSuchSource(new FactError.SourceInFuture(toCome.date()))));
    }

    @Test
    void aSecondSocialSpaceOfTheSameNameIsDrawnOnPurposeAlone() {
        var south = spaces.draw(COORDINATION, LINDENAU, "South", null, Validity.ALWAYS, false)
                .orElseThrow();

        assertThat(spaces.draw(COORDINATION, LINDENAU, "south", null, Validity.ALWAYS, false))
                .isEqualTo(Result.refusal(new SocialSpaceError.SimilarSpaceKnown("south", List.of(south.id()))));
        assertThat(spaces.draw(COORDINATION, LINDENAU, "south", null, Validity.ALWAYS, true))
                .isInstanceOf(Result.Success.class);
        assertThat(spaces.draw(NEIGHBOUR, AUENFELD, "South", null, Validity.ALWAYS, false))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aSocialSpaceIsCalledAsAnotherOneThenOnlyIfItIsMeant() {
        var south = spaces.draw(COORDINATION, LINDENAU, "South", null, Validity.ALWAYS, false)
                .orElseThrow();
        var north = spaces.draw(COORDINATION, LINDENAU, "North", null, Validity.ALWAYS, false)
                .orElseThrow();
        var known = Result.refusal(new SocialSpaceError.SimilarSpaceKnown("south", List.of(south.id())));

        assertThat(spaces.rename(COORDINATION, north.id(), 1, "south", TODAY, false, false))
                .isEqualTo(known);
        assertThat(spaces.correctName(COORDINATION, north.id(), 1, null, "south", null, false))
                .isEqualTo(known);
        spaces.rename(COORDINATION, south.id(), 1, "South End", TODAY, false, false)
                .orElseThrow();
        spaces.rename(COORDINATION, north.id(), 1, "south", TODAY, false, false).orElseThrow();
        assertThat(spaces.correctName(COORDINATION, north.id(), 2, TODAY, "South End", null, true))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aSocialSpaceIsRenamedAndReadInItsTown() {
        var south = spaces.draw(COORDINATION, LINDENAU, "South", null, Validity.ALWAYS, false)
                .orElseThrow();
        spaces.rename(COORDINATION, south.id(), 1, "Misspelt", TODAY, false, false)
                .orElseThrow();

        assertThat(spaces.rename(NEIGHBOUR, south.id(), 2, "Theirs", TODAY, false, false))
                .isInstanceOf(Result.Refusal.class);
        spaces.rename(COORDINATION, south.id(), 2, "Southern quarter", TODAY, true, false)
                .orElseThrow();
        var read = spaces.read(READER, south.id(), null).orElseThrow();
        assertThat(read.name()).isEqualTo("Southern quarter");
        assertThat(read.withdrawn())
                .extracting(withdrawn -> withdrawn.fact().words())
                .containsExactly("Misspelt");
        assertThat(spaces.read(READER, south.id(), TODAY.minusDays(1))
                        .orElseThrow()
                        .name())
                .isEqualTo("South");
        assertThat(spaces.read(NEIGHBOUR, south.id(), null)).isInstanceOf(Result.Refusal.class);
    }
}
