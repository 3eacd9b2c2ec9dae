package org.knotenpunkt.application.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aListedOffice;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOffice;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationLiving;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.termId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.organisation.socialspace.WithdrawnSocialSpace;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.socialspace.Assignment;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Validity;

/** What the out-ports of the feature do with mistakes. A class that implements this runs it against them. */
public interface CorrectionContract {
    Person ANNA = aPerson(1, "Anna Öztürk");
    Person BEKIR = aPerson(2, "Bekir Anders");
    LocalDate AUGUST = day("2024-08-01");
    Organisation SCHOOL = aSchool(3);
    Organisation CENTRE = anOrganisation(4, OrganisationKind.FAMILY_CENTRE, "Centre");

    /** A world in which the town Lindenau is known, for somebody who works there; the same one during one test. */
    World world();

    private void aCentreAndASchoolAreKnown() {
        world().organisations().save(SCHOOL);
        world().organisations().save(CENTRE);
        world().people().save(ANNA);
        world().people().save(BEKIR);
    }

    private OrganisationView view(int number) {
        return world().views()
                .find(organisationId(number), TODAY, Set.of(LINDENAU))
                .orElseThrow();
    }

    private static Relation hosting(int number) {
        return Relation.record(
                        new RelationId(new UUID(7, number)),
                        LINDENAU,
                        RelationKind.HOSTS,
                        SCHOOL,
                        CENTRE,
                        Validity.from(AUGUST),
                        null,
                        null,
                        List.of(),
                        NOW)
                .orElseThrow();
    }

    private static OrganisationFunction lead() {
        return aFunction(1, CENTRE.id(), FunctionKind.CENTRE_LEAD, Validity.ALWAYS)
                .appoint(aTerm(1, ANNA, TermRole.HOLDER, Validity.from(AUGUST)), NOW)
                .orElseThrow();
    }

    private static SocialSpace south() {
        return SocialSpace.draw(new SocialSpaceId(new UUID(8, 1)), LINDENAU, "South", null, Validity.ALWAYS, NOW)
                .assign(new Assignment(SCHOOL.id(), Validity.from(AUGUST)), NOW)
                .orElseThrow();
    }

    @Test
    default void aWithdrawnRelationIsKeptAndShownAsNothingButAMistake() {
        aCentreAndASchoolAreKnown();
        world().relations().save(hosting(1));
        var withdrawn = hosting(1).saved().withdraw(MISTAKEN).orElseThrow();
        world().relations().save(withdrawn);

        assertThat(world().relations().findById(withdrawn.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(withdrawn.saved());
        var school = view(3);
        assertThat(school.relations()).isEmpty();
        assertThat(school.withdrawn()).singleElement().satisfies(entry -> {
            assertThat(entry.validity()).isEqualTo(Validity.from(AUGUST));
            assertThat(entry.withdrawal()).isEqualTo(WithdrawalView.of(MISTAKEN));
            assertThat(entry.fact())
                    .isInstanceOfSatisfying(
                            Fact.Related.class,
                            related ->
                                    assertThat(related.relation().other().id()).isEqualTo(CENTRE.id()));
        });
        assertThat(school.history()).containsAll(school.withdrawn());
        assertThat(view(4).withdrawn()).hasSize(1);
    }

    @Test
    default void aWithdrawnRelationMakesRoomForTheRightOne() {
        aCentreAndASchoolAreKnown();
        world().relations().save(hosting(1));
        world().relations().save(hosting(1).saved().withdraw(MISTAKEN).orElseThrow());
        world().relations().save(hosting(2));

        assertThat(view(4).relations())
                .extracting(relation -> relation.id())
                .containsExactly(hosting(2).id());
    }

    @Test
    default void aWithdrawnTermIsKeptAndMakesRoomForTheRightOne() {
        aCentreAndASchoolAreKnown();
        world().functions().save(lead());
        var corrected = lead().saved()
                .withdrawTerm(termId(1), MISTAKEN)
                .flatMap(vacant -> vacant.appoint(aTerm(2, BEKIR, TermRole.HOLDER, Validity.from(AUGUST)), NOW))
                .flatMap(held -> held.appoint(aTerm(3, ANNA, TermRole.DEPUTY, Validity.from(AUGUST)), NOW))
                .orElseThrow();
        world().functions().save(corrected);

        assertThat(world().functions().findById(corrected.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(corrected.saved());
        var centre = view(4);
        assertThat(centre.functions().getFirst().holderOn(TODAY))
                .get()
                .extracting("name")
                .isEqualTo("Bekir Anders");
        assertThat(centre.withdrawn()).singleElement().satisfies(entry -> {
            assertThat(entry.withdrawal()).isEqualTo(WithdrawalView.of(MISTAKEN));
            assertThat(entry.fact())
                    .isInstanceOfSatisfying(
                            Fact.Served.class,
                            served -> assertThat(served.term().name()).isEqualTo("Anna Öztürk"));
        });
    }

    @Test
    default void aTermThatIsWithdrawnLeavesAVacancy() {
        aCentreAndASchoolAreKnown();
        world().functions().save(lead());
        assertThat(world().towns().vacancies(LINDENAU, TODAY, TODAY).answer()).isEmpty();

        world().functions()
                .save(lead().saved().withdrawTerm(termId(1), MISTAKEN).orElseThrow());

        assertThat(world().towns().vacancies(LINDENAU, TODAY, TODAY).answer())
                .singleElement()
                .satisfies(vacancy -> {
                    assertThat(vacancy.function()).isEqualTo(lead().id());
                    assertThat(vacancy.holder()).isNull();
                });
    }

    @Test
    default void aFunctionThatNeverExistedIsKeptAndNeitherShownNorVacant() {
        aCentreAndASchoolAreKnown();
        world().functions().save(lead());
        var withdrawn = lead().saved().withdraw(MISTAKEN).orElseThrow();
        world().functions().save(withdrawn);

        assertThat(world().functions().findById(withdrawn.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(withdrawn.saved());
        assertThat(view(4).functions()).isEmpty();
        assertThat(view(4).withdrawn())
                .extracting(entry -> entry.fact().getClass().getSimpleName())
                .containsExactlyInAnyOrder("Instituted", "Served");
        assertThat(world().towns().vacancies(LINDENAU, TODAY, TODAY).answer()).isEmpty();
    }

    @Test
    default void whatWasNeverTrueDoesNotHangOnAnOrganisationThatHasEnded() {
        aCentreAndASchoolAreKnown();
        var closed = anOrganisationLiving(6, OrganisationKind.SCHOOL, null, day("2025-07-31"));
        world().organisations().save(closed);
        var head = aFunction(2, closed.id(), FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS);
        world().functions().save(head);
        assertThat(world().towns().overview(LINDENAU, TODAY).orElseThrow().looseEnds())
                .hasSize(1);

        world().functions().save(head.saved().withdraw(MISTAKEN).orElseThrow());

        assertThat(world().towns().overview(LINDENAU, TODAY).orElseThrow().looseEnds())
                .isEmpty();
    }

    @Test
    default void aWithdrawnAssignmentIsKeptAndShownAsNothingButAMistake() {
        aCentreAndASchoolAreKnown();
        world().spaces().save(south());
        var corrected = south().saved()
                .withdrawAssignment(SCHOOL.id(), AUGUST, MISTAKEN)
                .flatMap(space -> space.assign(new Assignment(CENTRE.id(), Validity.ALWAYS), NOW))
                .orElseThrow();
        world().spaces().save(corrected);

        assertThat(world().spaces().findById(corrected.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(corrected.saved());
        assertThat(world().spaces()
                        .findByTown(LINDENAU, TODAY)
                        .answer()
                        .getFirst()
                        .organisations())
                .extracting(OrganisationRef::id)
                .containsExactly(CENTRE.id());
        assertThat(view(3).socialSpaces()).isEmpty();
        assertThat(view(3).withdrawn())
                .extracting(HistoryEntry::withdrawal)
                .containsExactly(WithdrawalView.of(MISTAKEN));
    }

    @Test
    default void anOrganisationThatExistsAgainHasNoSuccessors() {
        aCentreAndASchoolAreKnown();
        var ended = SCHOOL.saved()
                .end(
                        new Ending(TODAY.minusDays(1), Ending.Kind.CLOSED, List.of(CENTRE.id()), "By mistake"),
                        List.of(CENTRE),
                        List.of(),
                        NOW)
                .orElseThrow();
        world().organisations().save(ended);
        assertThat(view(3).currentSuccessors()).hasSize(1);

        world().organisations().save(ended.saved().reopen(NOW).orElseThrow());

        assertThat(view(3).facts()).isEqualTo(SCHOOL.facts());
        assertThat(view(3).currentSuccessors()).isEmpty();
        assertThat(view(4).predecessors()).isEmpty();
    }

    @Test
    default void aNameItNeverHadIsShownAsNothingButAMistake() {
        var named = anOrganisation(5, OrganisationKind.PROVIDER, "Provider")
                .rename(OrganisationName.of("Other provider"), AUGUST, null, NOW)
                .orElseThrow();
        world().organisations().save(named);
        var corrected = named.saved()
                .withdraw(new RecordedFact(FactKind.NAME, AUGUST), MISTAKEN, source -> false)
                .flatMap(one ->
                        one.correctName(null, OrganisationName.of("Provider Süd"), null, MISTAKEN, source -> false))
                .orElseThrow();
        world().organisations().save(corrected);

        assertThat(world().organisations().findById(named.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(corrected.saved());
        assertThat(view(5).name()).isEqualTo(OrganisationName.of("Provider Süd"));
        assertThat(view(5).withdrawn())
                .containsExactlyInAnyOrder(
                        new HistoryEntry(
                                Validity.from(AUGUST),
                                new Fact.Said(FactKind.NAME, "Other provider"),
                                WithdrawalView.of(MISTAKEN)),
                        new HistoryEntry(
                                Validity.ALWAYS,
                                new Fact.Said(FactKind.NAME, "Provider"),
                                WithdrawalView.of(MISTAKEN)));
        assertThat(view(5).history()).containsAll(view(5).withdrawn());
    }

    @Test
    default void whatATownTookBackIsForThatTownAndWhatBelongsToNoneForAll() {
        world().organisations().save(corrected(anOrganisation(5, OrganisationKind.PROVIDER, "Provider")));
        world().organisations().save(corrected(anOrganisationOf(null, 6, OrganisationKind.AUTHORITY, "Authority")));

        assertThat(view(5).withdrawn()).hasSize(1);
        assertThat(view(6).withdrawn()).hasSize(1);
        var there = Set.of(AUENFELD);
        assertThat(world().views()
                        .find(organisationId(5), TODAY, there)
                        .orElseThrow()
                        .withdrawn())
                .isEmpty();
        assertThat(world().views()
                        .find(organisationId(6), TODAY, there)
                        .orElseThrow()
                        .withdrawn())
                .hasSize(1);
    }

    private static Organisation corrected(Organisation organisation) {
        return organisation
                .correctName(null, OrganisationName.of("Other"), null, MISTAKEN, source -> false)
                .orElseThrow();
    }

    @Test
    default void whatHadBeenTakenBackOfAnOrganisationIsGoneWithIt() {
        world().organisations().save(corrected(anOrganisation(5, OrganisationKind.PROVIDER, "Provider")));
        assertThat(withdrawing(5)).isEmpty();

        world().organisations().save(anOrganisation(5, OrganisationKind.PROVIDER, "Provider"));

        assertThat(view(5).withdrawn()).isEmpty();
    }

    @Test
    default void anOrganisationRegisteredByMistakeIsGoneAndItsIdAnswersWhy() {
        var wrong = anOrganisation(5, OrganisationKind.PROVIDER, "Provider")
                .addKey(new ExternalKey(KeyScheme.MAINTAINER_NUMBER, "12345"), Validity.ALWAYS, null, NOW)
                .orElseThrow();
        world().organisations().save(wrong);
        var seen = wrong.saved();

        assertThat(world().organisations().withdraw(seen.withdraw(NOW), MISTAKEN))
                .isEmpty();

        assertThat(world().organisations().findById(wrong.id())).isEmpty();
        assertThat(world().views().find(wrong.id(), TODAY, Set.of(LINDENAU))).isEmpty();
        assertThat(world().organisations().findWithdrawn(wrong.id()))
                .contains(new WithdrawnOrganisation(
                        wrong.id(),
                        OrganisationKind.PROVIDER,
                        LINDENAU,
                        "Provider",
                        MISTAKEN.at(),
                        "Mistaken for the school next door"));
        assertThat(world().organisations().findWithdrawn(SCHOOL.id())).isEmpty();
        var right = anOrganisation(6, OrganisationKind.PROVIDER, "Provider")
                .addKey(new ExternalKey(KeyScheme.MAINTAINER_NUMBER, "12345"), Validity.ALWAYS, null, NOW)
                .orElseThrow();
        world().organisations().save(right);
        assertThat(world().organisations()
                        .findBearer(right.facts().keys().getFirst().value(), Validity.ALWAYS))
                .contains(right.id());
    }

    @Test
    default void whatSpeaksOfAnOrganisationKeepsIt() {
        aCentreAndASchoolAreKnown();
        world().relations().save(hosting(1));
        world().functions().save(lead());
        var space = south();
        world().spaces().save(space);
        var served = anOrganisation(5, OrganisationKind.PROVIDER, "Provider");
        world().organisations().save(served);
        world().organisations().save(endedFor(7, served));

        assertThat(withdrawing(3)).contains(Mention.RELATION);
        assertThat(withdrawing(5)).contains(Mention.SUCCESSION);
        assertThat(withdrawing(1)).isPresent();
        assertThat(world().organisations().findById(SCHOOL.id())).isPresent();
        assertThat(world().organisations().findWithdrawn(SCHOOL.id())).isEmpty();
    }

    @Test
    default void aWithdrawnMentionKeepsAnOrganisationToo() {
        aCentreAndASchoolAreKnown();
        world().spaces()
                .save(south().withdrawAssignment(SCHOOL.id(), AUGUST, MISTAKEN).orElseThrow());
        world().functions()
                .save(aFunction(1, CENTRE.id(), FunctionKind.CENTRE_LEAD, Validity.ALWAYS)
                        .withdraw(MISTAKEN)
                        .orElseThrow());

        assertThat(withdrawing(3)).contains(Mention.SOCIAL_SPACE);
        assertThat(withdrawing(4)).contains(Mention.FUNCTION);
    }

    @Test
    default void anOfficeThatTheListOfSchoolsNamesStaysAndOneWithANumberByHandDoesNot() {
        world().organisations().save(aListedOffice(5));
        world().organisations().save(anOffice(6));

        assertThat(world().organisations()
                        .findById(organisationId(5))
                        .orElseThrow()
                        .facts())
                .isEqualTo(aListedOffice(5).facts());
        assertThat(withdrawing(5)).contains(Mention.REGISTER);
        assertThat(withdrawing(6)).isEmpty();
    }

    private static Organisation endedFor(int number, Organisation successor) {
        return anOrganisation(number, OrganisationKind.PROVIDER, "Predecessor")
                .end(
                        new Ending(AUGUST, Ending.Kind.MERGED, List.of(successor.id()), null),
                        List.of(successor),
                        List.of(),
                        NOW)
                .orElseThrow();
    }

    private Optional<Mention> withdrawing(int number) {
        var seen = world().organisations().findById(organisationId(number)).orElseThrow();
        return world().organisations().withdraw(seen.withdraw(NOW), MISTAKEN);
    }

    @Test
    default void whatHappenedToAnOrganisationRegisteredByMistakeStillNamesIt() {
        var wrong = anOrganisation(5, OrganisationKind.PROVIDER, "Provider");
        world().organisations().save(wrong);
        world().events()
                .publish(Actors.workingIn(LINDENAU), wrong.saved().withdraw(NOW).events());
        assertThat(withdrawing(5)).isEmpty();

        assertThat(world().towns()
                        .changes(LINDENAU, TODAY, PageRequest.first(1))
                        .answer()
                        .items())
                .extracting(Change::type, Change::organisation)
                .containsExactly(tuple(
                        "organisation.organisation-withdrawn",
                        new OrganisationRef(organisationId(5), OrganisationKind.PROVIDER, "Provider")));
    }

    @Test
    default void namesakesAreThoseOfTheKindInTheSamePlaceThatHaveNotEnded() {
        var kind = OrganisationKind.PROVIDER;
        world().organisations().save(anOrganisation(5, kind, "Verein Öl"));
        world().organisations().save(anOrganisationOf(null, 6, kind, "Verein Öl"));
        world().organisations().save(anOrganisation(7, OrganisationKind.ASSOCIATION, "Verein Öl"));
        world().organisations()
                .save(anOrganisation(8, kind, "Verein Öl")
                        .end(new Ending(AUGUST, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW)
                        .orElseThrow());
        world().organisations()
                .save(anOrganisation(9, kind, "Anders")
                        .rename(new OrganisationName("Verein für Öl", "verein öl"), AUGUST, null, NOW)
                        .orElseThrow());

        assertThat(world().organisations().findNamesakes(kind, LINDENAU, "VEREIN ÖL", Validity.on(TODAY)))
                .containsExactly(organisationId(5), organisationId(9));
        assertThat(world().organisations().findNamesakes(kind, LINDENAU, "Verein Öl", Validity.on(AUGUST.minusDays(1))))
                .containsExactly(organisationId(5), organisationId(8));
        assertThat(world().organisations().findNamesakes(kind, LINDENAU, "Verein Öl", Validity.from(AUGUST)))
                .containsExactly(organisationId(5), organisationId(8), organisationId(9));
        assertThat(world().organisations()
                        .findNamesakes(kind, LINDENAU, "Verein Öl", Validity.from(AUGUST.plusDays(1))))
                .containsExactly(organisationId(5), organisationId(9));
        assertThat(world().organisations().findNamesakes(kind, null, "Verein Öl", Validity.on(TODAY)))
                .containsExactly(organisationId(6));
        assertThat(world().organisations()
                        .findNamesakes(OrganisationKind.MUNICIPALITY, null, "Lindenau", Validity.on(TODAY)))
                .containsExactly(organisationId(1));
    }

    @Test
    default void whatBeginsBeforeADayIsFoundIfItCounts() {
        aCentreAndASchoolAreKnown();
        assertThat(world().organisations().findBegunBefore(CENTRE.id(), TODAY, Set.of(LINDENAU)))
                .isEmpty();

        world().spaces().save(south());
        assertThat(world().organisations().findBegunBefore(SCHOOL.id(), TODAY, Set.of(LINDENAU)))
                .contains(new Begun(Mention.SOCIAL_SPACE, AUGUST));
        world().relations().save(hosting(1));
        assertThat(world().organisations().findBegunBefore(CENTRE.id(), TODAY, Set.of(LINDENAU)))
                .contains(new Begun(Mention.RELATION, AUGUST));
        world().functions()
                .save(aFunction(1, CENTRE.id(), FunctionKind.CENTRE_LEAD, Validity.ALWAYS)
                        .appoint(aTerm(1, ANNA, TermRole.HOLDER, Validity.from(AUGUST.minusDays(1))), NOW)
                        .orElseThrow());
        world().functions()
                .save(aFunction(2, CENTRE.id(), FunctionKind.ALL_DAY_LEAD, Validity.from(AUGUST.minusDays(2)))
                        .withdraw(MISTAKEN)
                        .orElseThrow());
        world().functions()
                .save(aFunction(3, SCHOOL.id(), FunctionKind.HEAD_OF_SCHOOL, Validity.from(AUGUST.minusDays(3))));

        assertThat(world().organisations().findBegunBefore(CENTRE.id(), TODAY, Set.of(LINDENAU)))
                .contains(new Begun(Mention.FUNCTION, AUGUST.minusDays(1)));
        assertThat(world().organisations().findBegunBefore(SCHOOL.id(), TODAY, Set.of(LINDENAU)))
                .contains(new Begun(Mention.FUNCTION, AUGUST.minusDays(3)));
        assertThat(world().organisations().findBegunBefore(CENTRE.id(), AUGUST.minusDays(1), Set.of(LINDENAU)))
                .isEmpty();
        world().functions()
                .save(aFunction(4, CENTRE.id(), FunctionKind.ALL_DAY_LEAD, new Validity(null, AUGUST.minusDays(2))));
        assertThat(world().organisations().findBegunBefore(CENTRE.id(), AUGUST.minusDays(1), Set.of(LINDENAU)))
                .as("it was so on its last day, whenever it began")
                .contains(new Begun(Mention.FUNCTION, AUGUST.minusDays(2)));
    }

    @Test
    default void whatAnotherTownSaysIsFoundTooButNotWhatItIs() {
        aCentreAndASchoolAreKnown();
        world().relations().save(hosting(1));

        assertThat(world().organisations().findBegunBefore(CENTRE.id(), TODAY, Set.of(AUENFELD)))
                .contains(new Begun(Mention.ELSEWHERE, AUGUST));
        assertThat(world().organisations().findBegunBefore(CENTRE.id(), AUGUST, Set.of(AUENFELD)))
                .isEmpty();
    }

    @Test
    default void functionsAreFoundByTheirOrganisation() {
        aCentreAndASchoolAreKnown();
        var lead = lead();
        world().functions().save(lead);
        world().functions()
                .save(aFunction(2, CENTRE.id(), FunctionKind.CENTRE_LEAD, Validity.ALWAYS)
                        .withdraw(MISTAKEN)
                        .orElseThrow());
        world().functions().save(aFunction(3, SCHOOL.id(), FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS));

        assertThat(world().functions().findByOrganisation(LINDENAU, CENTRE.id()))
                .containsExactly(lead);
    }

    @Test
    default void aSocialSpaceDrawnByMistakeIsGoneAndItsKeyIsFree() {
        var wrong = SocialSpace.draw(new SocialSpaceId(new UUID(8, 2)), LINDENAU, "South", "S1", Validity.ALWAYS, NOW);
        world().spaces().save(wrong);
        var seen = world().spaces().findById(wrong.id()).orElseThrow();
        world().spaces().withdraw(seen.withdraw(MISTAKEN).orElseThrow(), MISTAKEN);

        assertThat(world().spaces().findById(wrong.id())).isEmpty();
        assertThat(world().spaces().findByTown(LINDENAU, TODAY).answer()).isEmpty();
        assertThat(world().spaces().findBearer(LINDENAU, "S1", Validity.ALWAYS)).isEmpty();
        assertThat(world().spaces().findWithdrawn(wrong.id()))
                .contains(new WithdrawnSocialSpace(
                        wrong.id(), LINDENAU, "South", MISTAKEN.at(), requireNonNull(MISTAKEN.reason())));
        assertThat(world().spaces().findWithdrawn(new SocialSpaceId(new UUID(8, 3))))
                .isEmpty();
    }

    @Test
    default void aSocialSpaceIsCalledAsItWasOnTheDay() {
        aCentreAndASchoolAreKnown();
        world().spaces().save(south());
        var renamed = world().spaces()
                .findById(south().id())
                .orElseThrow()
                .correctName(null, "Südviertel", MISTAKEN)
                .flatMap(corrected -> corrected.rename("Ostviertel", AUGUST, NOW))
                .orElseThrow();
        world().spaces().save(renamed);

        var read = world().spaces().findById(south().id()).orElseThrow();
        assertThat(read.names()).isEqualTo(renamed.names());
        assertThat(read.version()).isEqualTo(2);
        var before = world().spaces().findOn(south().id(), AUGUST.minusDays(1)).orElseThrow();
        assertThat(before.name()).isEqualTo("Südviertel");
        assertThat(before.names()).isEqualTo(renamed.names());
        assertThat(before.withdrawn()).isEqualTo(renamed.withdrawn());
        assertThat(world().spaces().findByTown(LINDENAU, AUGUST).answer())
                .extracting(SocialSpaceSummary::name)
                .containsExactly("Ostviertel");
        assertThat(world().spaces().findNamesakes(LINDENAU, "OSTVIERTEL", Validity.on(AUGUST)))
                .containsExactly(south().id());
        assertThat(world().spaces().findNamesakes(LINDENAU, "Ostviertel", Validity.on(AUGUST.minusDays(1))))
                .isEmpty();
        assertThat(world().spaces().findOn(new SocialSpaceId(new UUID(8, 9)), AUGUST))
                .isEmpty();
    }
}
