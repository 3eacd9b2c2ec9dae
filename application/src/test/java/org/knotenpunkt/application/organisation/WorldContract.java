package org.knotenpunkt.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchoolWithAPast;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationLiving;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.functionId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.school.SmallWorld;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.ImportedHere;
import org.knotenpunkt.application.organisation.town.LooseEnd;
import org.knotenpunkt.application.organisation.town.Renaming;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationEvent;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationEvent;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.socialspace.Assignment;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** What the out-ports of the feature do together. A class that implements this runs it against them. */
public interface WorldContract {
    Person ANNA = aPerson(1, "Anna Öztürk");
    Person BEKIR = aPerson(2, "Bekir Anders");

    /** An empty world for somebody who works in Lindenau and Auenfeld; the same one during one test. */
    World world();

    @BeforeEach
    default void twoTownsAreKnown() {
        world().organisations().save(aTown(LINDENAU, "Lindenau"));
        world().organisations().save(aTown(AUENFELD, "Auenfeld"));
    }

    // Relations

    @Test
    default void aRelationIsFoundAsItWasSaved() {
        var relation =
                relation(1, RelationKind.HOSTS, school(3), centre(4), Validity.between(day("2020-08-01"), TODAY));
        world().relations().save(relation);

        assertThat(world().relations().findById(relation.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(relation.saved());
    }

    @Test
    default void theRelationsOfATownAreFoundByEitherEnd() {
        var centre = centre(4);
        var hosts = relation(1, RelationKind.HOSTS, school(3), centre, Validity.ALWAYS);
        var cooperates = relation(2, RelationKind.COOPERATES, school(5), centre, Validity.ALWAYS);
        world().relations().save(cooperates);
        world().relations().save(hosts);

        assertThat(world().relations().findByEnds(LINDENAU, List.of(organisationId(4))))
                .containsExactly(hosts, cooperates);
        assertThat(world().relations().findByEnds(LINDENAU, List.of(organisationId(3))))
                .containsExactly(hosts);
        assertThat(world().relations().findByEnds(AUENFELD, List.of(organisationId(3))))
                .isEmpty();
    }

    @Test
    default void aRelationThatSomebodyElseHasSavedIsNotOverwritten() {
        var relation = relation(1, RelationKind.HOSTS, school(3), centre(4), Validity.ALWAYS);
        world().relations().save(relation);
        world().relations().save(relation.saved().end(TODAY, NOW).orElseThrow());

        var tooLate = relation.saved().describe("Note", null, NOW).orElseThrow();
        assertThatThrownBy(() -> world().relations().save(tooLate)).isInstanceOf(ConcurrentChangeException.class);
    }

    // Functions and people

    @Test
    default void aFunctionIsFoundAsItWasSaved() {
        var function = leadOf(centre(4))
                .changeContact(new RoleContact("lead@centre.example", "0209 1"), NOW)
                .flatMap(reached ->
                        reached.appoint(aTerm(2, ANNA, TermRole.HOLDER, Validity.from(day("2024-08-01"))), NOW))
                .flatMap(held -> held.appoint(aTerm(1, BEKIR, TermRole.DEPUTY, Validity.ALWAYS), NOW))
                .orElseThrow();
        world().people().save(ANNA);
        world().people().save(BEKIR);
        world().functions().save(function);

        assertThat(world().functions().findById(function.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(function.saved());
        var ended = function.saved().end(TODAY, NOW).orElseThrow();
        world().functions().save(ended);
        assertThat(world().functions().findById(function.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(ended.saved());
        assertThatThrownBy(() -> world().functions().save(ended)).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    default void peopleAreFoundByTheBeginningOfAnyOfTheirNames() {
        var zoe = aPerson(3, "Zoë ter Horst");
        List.of(zoe, ANNA, BEKIR).forEach(world().people()::save);

        assertThat(people("", 10)).containsExactly(ANNA, BEKIR, zoe);
        assertThat(people("an", 10)).containsExactly(ANNA, BEKIR);
        assertThat(people("öz", 10)).containsExactly(ANNA);
        assertThat(people("ter h", 10)).containsExactly(zoe);
        assertThat(people("%", 10)).isEmpty();
        assertThat(world().people().search(AUENFELD, "", PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    default void peopleAreReadPageByPage() {
        var zoe = aPerson(3, "Zoë ter Horst");
        List.of(zoe, ANNA, BEKIR).forEach(world().people()::save);

        var first = world().people().search(LINDENAU, "", PageRequest.first(2));
        var second = world().people().search(LINDENAU, "", new PageRequest(2, first.next()));
        assertThat(first.items()).containsExactly(ANNA, BEKIR);
        assertThat(second.items()).containsExactly(zoe);
        assertThat(second.next()).isNull();
    }

    @Test
    default void aPersonIsRenamed() {
        world().people().save(ANNA);
        var married = new Person(ANNA.id(), LINDENAU, "Anna Linde");
        world().people().save(married);

        assertThat(world().people().findById(LINDENAU, ANNA.id())).contains(married);
    }

    private List<Person> people(String text, int limit) {
        return world().people().search(LINDENAU, text, PageRequest.first(limit)).items();
    }

    // Social spaces

    @Test
    default void aSocialSpaceIsFoundAsItWasSaved() {
        var space = space(1, "Süd", "07")
                .assign(new Assignment(school(3).id(), Validity.from(day("2024-08-01"))), NOW)
                .flatMap(once -> once.assign(new Assignment(centre(4).id(), Validity.ALWAYS), NOW))
                .orElseThrow();
        world().spaces().save(space);

        assertThat(world().spaces().findById(space.id()))
                .get()
                .usingRecursiveComparison(OrganisationRepositoryContract.ALL_FIELDS)
                .isEqualTo(space.saved());
        assertThatThrownBy(() -> world().spaces().save(space)).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void theSocialSpacesOfATownAreListedByName() {
        var north = space(2, "Nord", null);
        var old = space(3, "Alt", null)
                .end(day("2025-12-31"), OrganisationId::toString, NOW)
                .orElseThrow();
        var south = space(1, "Süd", "07")
                .assign(new Assignment(school(3).id(), Validity.ALWAYS), NOW)
                .orElseThrow();
        List.of(south, north, old).forEach(world().spaces()::save);

        var listed = world().spaces().findByTown(LINDENAU, TODAY).answer();
        assertThat(listed).extracting("name").containsExactly("Nord", "Süd");
        assertThat(listed.getLast().organisations()).containsExactly(ref(aSchool(3)));
        assertThat(world().spaces().findByTown(LINDENAU, day("2025-12-31")).answer())
                .extracting("name")
                .containsExactly("Alt", "Nord", "Süd");
        assertThat(world().spaces().findByTown(AUENFELD, TODAY).answer()).isEmpty();
    }

    @Test
    default void whoHasTheKeyOfASocialSpaceIsFoundByPeriod() {
        world().spaces()
                .save(space(1, "Süd", "07")
                        .end(day("2025-12-31"), OrganisationId::toString, NOW)
                        .orElseThrow());

        assertThat(world().spaces().findBearer(LINDENAU, "07", Validity.ALWAYS)).contains(spaceId(1));
        assertThat(world().spaces().findBearer(LINDENAU, "07", Validity.from(TODAY)))
                .isEmpty();
        assertThat(world().spaces().findBearer(AUENFELD, "07", Validity.ALWAYS)).isEmpty();
    }

    // Search

    @Test
    default void organisationsAreFoundByAPartOfTheirName() {
        saved(anOrganisation(3, OrganisationKind.SCHOOL, "Übergangsschule"));
        saved(anOrganisation(4, OrganisationKind.SCHOOL, "Schule am Übergang"));
        saved(anOrganisation(5, OrganisationKind.PROVIDER, "Falken"));

        assertThat(found(text("übergang"))).containsExactly("Übergangsschule", "Schule am Übergang");
        assertThat(found(text("ÜBERGANG"))).containsExactly("Übergangsschule", "Schule am Übergang");
        assertThat(found(text("100%"))).isEmpty();
        assertThat(found(text("_"))).isEmpty();
    }

    @Test
    default void organisationsAreFoundByTheBeginningOfAKey() {
        saved(aSchool(5));
        saved(aSchoolWithAPast(3, organisationId(5)));

        assertThat(found(new OrganisationFilter("1900", Set.of(), null, day("2021-01-01"))))
                .containsExactly("Schule an den Linden");
        assertThat(found(new OrganisationFilter("9000", Set.of(), null, day("2021-01-01"))))
                .isEmpty();
    }

    @Test
    default void organisationsAreFoundByTheNameThatTheyBearOnTheDay() {
        saved(aSchool(5));
        saved(aSchoolWithAPast(3, organisationId(5)));

        assertThat(found(new OrganisationFilter("GGS", Set.of(), null, day("2020-07-31"))))
                .containsExactly("Gemeinschaftsgrundschule Süd");
        assertThat(found(new OrganisationFilter("GGS", Set.of(), null, day("2020-08-01"))))
                .isEmpty();
        assertThat(found(new OrganisationFilter("Linden", Set.of(OrganisationKind.SCHOOL), null, TODAY)))
                .isEmpty();
    }

    @Test
    default void organisationsAreFilteredByKindAndTown() {
        saved(aSchool(3));
        saved(anOrganisation(4, OrganisationKind.PROVIDER, "Provider"));
        saved(anOrganisationOf(AUENFELD, 5, OrganisationKind.SCHOOL, "Auenschule"));

        assertThat(found(new OrganisationFilter(null, Set.of(OrganisationKind.SCHOOL), LINDENAU, TODAY)))
                .containsExactly("School 3");
        assertThat(found(new OrganisationFilter(
                        null, Set.of(OrganisationKind.SCHOOL, OrganisationKind.PROVIDER), null, TODAY)))
                .containsExactly("Auenschule", "Provider", "School 3");
    }

    @Test
    default void organisationsAreReadPageByPageInTheOrderOfGermanReaders() {
        var names = List.of("Zeder", "äpfelschule", "Apfelbaum", "Öl", "Nuss");
        for (int i = 0; i < names.size(); i++) {
            saved(anOrganisation(3 + i, OrganisationKind.ASSOCIATION, names.get(i)));
        }
        var filter = new OrganisationFilter(null, Set.of(OrganisationKind.ASSOCIATION), null, TODAY);

        assertThat(pageByPage(filter)).containsExactly("Apfelbaum", "äpfelschule", "Nuss", "Öl", "Zeder");
    }

    private List<String> pageByPage(OrganisationFilter filter) {
        var read = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page =
                    world().search().search(filter, new PageRequest(2, after)).page();
            page.items().forEach(item -> read.add(item.name().full()));
            after = page.next();
        } while (after != null);
        return read;
    }

    @Test
    default void anOrganisationInAListNamesItsPlaceAndTown() {
        saved(aSchool(5));
        saved(aSchoolWithAPast(3, organisationId(5)));

        assertThat(world().search()
                        .search(new OrganisationFilter("GGS", Set.of(), null, day("2020-07-31")), PageRequest.first(5))
                        .page()
                        .items())
                .containsExactly(new OrganisationSummary(
                        organisationId(3),
                        OrganisationKind.SCHOOL,
                        aSchoolWithAPast(3, organisationId(5))
                                .asOf(day("2020-07-31"))
                                .name()
                                .orElseThrow(),
                        aSchoolWithAPast(3, organisationId(5))
                                .asOf(day("2020-07-31"))
                                .address()
                                .orElseThrow(),
                        new ExternalKey(KeyScheme.SCHOOL_NUMBER, "190003"),
                        ref(aTown(LINDENAU, "Lindenau")),
                        OtherDays.NONE));
    }

    @Test
    default void organisationsThatHaveEndedAreFoundWhereTheyAreAskedFor() {
        saved(aSchool(5));
        var ended = saved(aSchoolWithAPast(3, organisationId(5)));
        var filter = new OrganisationFilter("Linden", Set.of(OrganisationKind.SCHOOL), null, TODAY).withEnded();

        assertThat(world().search().search(filter, PageRequest.first(5)).page().items())
                .extracting(OrganisationSummary::id, found -> found.otherDays().lastDay())
                .containsExactly(tuple(ended.id(), ended.life().lastDay().orElseThrow()));
    }

    @Test
    default void aNameOfThePastIsCountedAndFoundOnPurpose() {
        saved(aSchool(5));
        saved(aSchoolWithAPast(3, organisationId(5)));
        saved(anOrganisation(4, OrganisationKind.PROVIDER, "GGS-Verein")
                .rename(OrganisationName.of("Verein der Schulen"), day("2025-01-01"), null, NOW)
                .flatMap(known -> known.rename(OrganisationName.of("GGS later"), TODAY.plusDays(1), null, NOW))
                .orElseThrow());
        saved(anOrganisation(6, OrganisationKind.PROVIDER, "Träger der GGS"));

        var plain = world().search().search(text("ggs"), PageRequest.first(5));
        var counted = world().search().search(text("ggs").withCounts(), PageRequest.first(5));
        var found = world().search().search(text("ggs").withEnded().withCounts(), PageRequest.first(5));

        assertThat(plain.page().items()).extracting(row -> row.name().full()).containsExactly("Träger der GGS");
        assertThat(plain.past()).isZero();
        assertThat(plain.total()).isNull();
        assertThat(counted.total()).isEqualTo(1);
        assertThat(found.total()).isEqualTo(3);
        assertThat(counted.page()).isEqualTo(plain.page());
        assertThat(counted.past()).isEqualTo(2);
        assertThat(found.past()).isZero();
        assertThat(found.page().items())
                .extracting(row -> row.name().shortest(), row -> row.otherDays().earlierNames())
                .containsExactlyInAnyOrder(
                        tuple("Schule an den Linden", List.of("GGS Süd")),
                        tuple("Träger der GGS", List.of()),
                        tuple("Verein der Schulen", List.of("GGS-Verein")));
    }

    @Test
    default void whatIsToComeIsFoundWhereItIsAskedForAsItWillBeOnItsFirstDay() {
        var founding = TODAY.plusMonths(9);
        var key = new ExternalKey(KeyScheme.MAINTAINER_NUMBER, "44444");
        var later = saved(Organisation.register(
                        organisationId(4),
                        OrganisationKind.PROVIDER,
                        LINDENAU,
                        OrganisationName.of("Verein am Hafen"),
                        null,
                        Contact.NONE,
                        founding,
                        null,
                        NOW)
                .rename(OrganisationName.of("Hafenverein"), founding, null, NOW)
                .flatMap(known -> known.addKey(key, Validity.from(founding), null, NOW))
                .orElseThrow());
        saved(anOrganisation(5, OrganisationKind.PROVIDER, "Hafenschule"));

        assertThat(found(text("hafen"))).containsExactly("Hafenschule");
        assertThat(found(text("hafen").withToCome())).containsExactly("Hafenschule", "Hafenverein");
        assertThat(found(text("4444").withToCome())).containsExactly("Hafenverein");
        assertThat(found(text("am Hafen").withToCome())).isEmpty();
        assertThat(found(text("am Hafen").withToCome().withEnded())).containsExactly("Hafenverein");
        assertThat(world().search()
                        .search(text("hafenverein").withToCome(), PageRequest.first(5))
                        .page()
                        .items())
                .containsExactly(new OrganisationSummary(
                        later.id(),
                        OrganisationKind.PROVIDER,
                        OrganisationName.of("Hafenverein"),
                        null,
                        key,
                        ref(aTown(LINDENAU, "Lindenau")),
                        new OtherDays(founding, null, List.of(), List.of())));
        assertThat(world().search()
                        .search(text("hafen").withToCome().withCounts(), PageRequest.first(5))
                        .total())
                .isEqualTo(2);
    }

    @Test
    default void someAreFoundByTheirIdsWhetherTheyExistOrNot() {
        saved(aSchool(5));
        saved(aSchoolWithAPast(3, organisationId(5)));
        saved(anOrganisation(4, OrganisationKind.PROVIDER, "Another one"));

        assertThat(found(OrganisationFilter.these(Set.of(organisationId(3), organisationId(5)), TODAY)))
                .containsExactlyInAnyOrder("Schule an den Linden", "School 5");
        assertThat(found(OrganisationFilter.these(Set.of(), TODAY))).isEmpty();
    }

    @Test
    default void aNameThatIsBorneOnlyLaterIsFoundWithTheDay() {
        var from = TODAY.plusMonths(2);
        var lastDay = TODAY.plusMonths(4);
        saved(anOrganisation(4, OrganisationKind.PROVIDER, "Verein")
                .rename(OrganisationName.of("Hafenverein"), from, null, NOW)
                .flatMap(known -> known.rename(OrganisationName.of("Kanalverein"), lastDay.plusDays(1), null, NOW))
                .flatMap(known ->
                        known.end(new Ending(lastDay, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW))
                .orElseThrow());

        assertThat(found(text("hafen"))).isEmpty();
        assertThat(found(text("hafen").withEnded())).isEmpty();
        assertThat(found(text("kanal").withToCome())).isEmpty();
        assertThat(world().search()
                        .search(text("hafen").withToCome(), PageRequest.first(5))
                        .page()
                        .items())
                .extracting(row -> row.name().full(), OrganisationSummary::otherDays)
                .containsExactly(tuple(
                        "Verein",
                        new OtherDays(null, null, List.of(), List.of(new OtherDays.LaterName("Hafenverein", from)))));
        assertThat(found(text("verein").withToCome())).containsExactly("Verein");
    }

    @Test
    default void anEndedOneIsListedAsItWasOnItsLastDay() {
        var lastDay = day("2026-07-31");
        var key = new ExternalKey(KeyScheme.MAINTAINER_NUMBER, "44444");
        saved(anOrganisation(4, OrganisationKind.PROVIDER, "Verein")
                .rename(OrganisationName.of("Never so called"), lastDay.plusDays(1), null, NOW)
                .flatMap(known -> known.addKey(key, Validity.between(lastDay, lastDay), null, NOW))
                .flatMap(known ->
                        known.end(new Ending(lastDay, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW))
                .orElseThrow());

        assertThat(world().search()
                        .search(text("verein").withEnded(), PageRequest.first(5))
                        .page()
                        .items())
                .extracting(one -> one.name().full(), OrganisationSummary::key)
                .containsExactly(tuple("Verein", key));
        assertThat(found(text("never").withEnded())).isEmpty();
    }

    @Test
    default void whatIsCalledAsSomebodyTypesComesFirst() {
        saved(anOrganisation(3, OrganisationKind.PROVIDER, "Alt-Hagen"));
        saved(anOrganisation(4, OrganisationKind.PROVIDER, "Hagenow"));
        saved(anOrganisation(5, OrganisationKind.PROVIDER, "Hagen"));
        saved(anOrganisation(6, OrganisationKind.PROVIDER, "Hagen am Wald"));

        assertThat(found(text("hagen"))).containsExactly("Hagen", "Hagen am Wald", "Hagenow", "Alt-Hagen");
        assertThat(pageByPage(text("hagen"))).containsExactly("Hagen", "Hagen am Wald", "Hagenow", "Alt-Hagen");
    }

    private List<String> found(OrganisationFilter filter) {
        return world().search().search(filter, PageRequest.first(50)).page().items().stream()
                .map(found -> found.name().full())
                .toList();
    }

    private static OrganisationFilter text(String text) {
        return new OrganisationFilter(text, Set.of(), null, TODAY);
    }

    // Views

    @Test
    default void aViewHoldsAllFactsOfTheOrganisation() {
        saved(aSchool(5));
        var school = saved(aSchoolWithAPast(3, organisationId(5)));

        var view = view(3, day("2019-01-01"));
        assertThat(view.facts()).isEqualTo(school.facts().upToItsEnd());
        assertThat(view.town()).isEqualTo(ref(aTown(LINDENAU, "Lindenau")));
        assertThat(view.name().brief()).isEqualTo("GGS Süd");
        assertThat(view.version()).isEqualTo(1);
        assertThat(world().views().find(organisationId(9), TODAY, Set.of())).isEmpty();
    }

    @Test
    default void anEndedOneLeadsToThoseWhoCarryOnToday() {
        saved(aSchool(6));
        saved(anOrganisationLiving(5, OrganisationKind.SCHOOL, null, null));
        var second = saved(aSchool(4)
                .end(
                        ending("2026-10-31", organisationId(5), organisationId(6)),
                        List.of(aSchool(5), aSchool(6)),
                        List.of(),
                        NOW)
                .orElseThrow());
        saved(aSchoolWithAPast(3, second.id()));

        var view = view(3, TODAY);
        assertThat(view.successors()).containsExactly(ref(aSchool(4)));
        assertThat(view.currentSuccessors())
                .extracting(OrganisationRef::id)
                .containsExactlyInAnyOrder(organisationId(5), organisationId(6));
        assertThat(view(4, TODAY).predecessors()).containsExactly(ref(aSchoolWithAPast(3, second.id())));
        assertThat(view(3, day("2026-10-31")).currentSuccessors())
                .extracting(OrganisationRef::id)
                .contains(organisationId(4));
    }

    @Test
    default void aViewShowsRelationsFromBothSides() {
        var hosts = relation(1, RelationKind.HOSTS, school(3), centre(4), Validity.from(day("2020-08-01")));
        world().relations().save(hosts);

        assertThat(view(3, TODAY).relations())
                .containsExactly(new RelationView(
                        hosts.id(),
                        LINDENAU,
                        RelationKind.HOSTS,
                        RelationView.Direction.OUTGOING,
                        new OrganisationRef(organisationId(4), OrganisationKind.FAMILY_CENTRE, "Centre 4"),
                        Validity.from(day("2020-08-01")),
                        hosts.validity(),
                        "As the council decided",
                        new Source("Council paper", PartialDate.parse("2020-05")),
                        1));
        assertThat(view(4, TODAY).relations())
                .extracting(RelationView::direction)
                .containsExactly(RelationView.Direction.INCOMING);
    }

    @Test
    default void whoIsMentionedIsCalledAsOnTheDay() {
        var centre = renamedTwice(4, null);
        world().relations().save(relation(1, RelationKind.HOSTS, school(3), centre, Validity.ALWAYS));
        world().functions().save(leadOf(centre));
        world().spaces()
                .save(space(1, "Süd", null)
                        .assign(new Assignment(centre.id(), Validity.ALWAYS), NOW)
                        .orElseThrow());
        world().events()
                .publish(
                        Actors.workingIn(LINDENAU),
                        List.of(new OrganisationEvent.ContactChanged(centre.id(), LINDENAU, NOW)));

        var names =
                Map.of(day("2020-12-31"), "Old", day("2021-01-01"), "Now", TODAY, "Now", TODAY.plusDays(1), "To come");
        names.forEach((day, name) -> {
            var towns = world().towns();
            var mentioned = Stream.of(
                    view(3, day).relations().stream().map(RelationView::other),
                    towns.vacancies(LINDENAU, day, day.plusDays(1)).answer().stream()
                            .map(Vacancy::organisation),
                    towns.changes(LINDENAU, day, PageRequest.first(1)).answer().items().stream()
                            .map(Change::organisation),
                    world().spaces().findByTown(LINDENAU, day).answer().stream()
                            .flatMap(space -> space.organisations().stream()));
            assertThat(mentioned.flatMap(refs -> refs))
                    .as("on %s", day)
                    .extracting(OrganisationRef::name)
                    .containsExactly(name, name, name, name);
        });
    }

    @Test
    default void whoIsMentionedBeforeItsFoundingOrAfterItsEndIsCalledAsOnTheNearestDay() {
        var ended = renamedTwice(4, TODAY);
        var founded = saved(anOrganisationLiving(5, OrganisationKind.FAMILY_CENTRE, day("2022-01-01"), null));
        var named = new OrganisationName("Later", null);
        founded = saved(
                founded.saved().rename(named, day("2023-01-01"), null, NOW).orElseThrow());
        var school = school(3);
        world().relations().save(relation(1, RelationKind.HOSTS, school, ended, Validity.ALWAYS));
        world().relations().save(relation(2, RelationKind.HOSTS, school, founded, Validity.ALWAYS));

        assertThat(namesOfRelated(3, TODAY.plusYears(9))).containsExactlyInAnyOrder("Now", "Later");
        assertThat(namesOfRelated(3, day("2019-01-01"))).containsExactlyInAnyOrder("Old", nameOf(founded));
    }

    private static String nameOf(Organisation organisation) {
        return organisation.facts().names().entries().getFirst().value().shortest();
    }

    private List<String> namesOfRelated(int number, LocalDate day) {
        return view(number, day).relations().stream()
                .map(relation -> relation.other().name())
                .toList();
    }

    /** A centre that was called Old up to 2020, is called Now, and will be called otherwise from tomorrow on. */
    private Organisation renamedTwice(int number, @Nullable LocalDate lastDay) {
        var centre = anOrganisation(number, OrganisationKind.FAMILY_CENTRE, "Old")
                .rename(new OrganisationName("Now", null), day("2021-01-01"), null, NOW)
                .flatMap(now -> now.rename(new OrganisationName("To come", null), TODAY.plusDays(1), null, NOW))
                .orElseThrow();
        return saved(
                lastDay == null
                        ? centre
                        : centre.end(
                                        new Ending(lastDay, Ending.Kind.CLOSED, List.of(), null),
                                        List.of(),
                                        List.of(),
                                        NOW)
                                .orElseThrow());
    }

    @Test
    default void aRelationInAViewLastsNoLongerThanItsEnds() {
        var closed = saved(anOrganisationLiving(3, OrganisationKind.SCHOOL, day("2010-01-01"), day("2024-07-31")));
        world().relations().save(relation(1, RelationKind.HOSTS, closed, centre(4), Validity.ALWAYS));

        assertThat(view(4, TODAY).relations())
                .extracting(RelationView::validity)
                .containsExactly(Validity.between(day("2010-01-01"), day("2024-07-31")));
        assertThat(view(4, TODAY).relationsOnDay()).isEmpty();
    }

    @Test
    default void aViewShowsWhoServesInWhichFunction() {
        world().people().save(ANNA);
        world().functions()
                .save(leadOf(centre(4))
                        .appoint(aTerm(1, ANNA, TermRole.HOLDER, Validity.from(day("2024-08-01"))), NOW)
                        .orElseThrow());

        var function = view(4, TODAY).functions().getFirst();
        assertThat(function.kind()).isEqualTo(FunctionKind.CENTRE_LEAD);
        assertThat(function.holderOn(TODAY)).get().extracting("name").isEqualTo("Anna Öztürk");
        assertThat(function.vacantOn(day("2024-07-31"))).isTrue();
    }

    @Test
    default void aViewShowsToWhichSocialSpacesTheOrganisationBelongs() {
        world().spaces()
                .save(space(1, "Süd", "07")
                        .assign(new Assignment(school(3).id(), Validity.ALWAYS), NOW)
                        .orElseThrow());

        assertThat(view(3, TODAY).socialSpaces())
                .containsExactly(new SpaceOfOrganisation(
                        spaceId(1), LINDENAU, "Süd", "07", Validity.from(day("2020-01-01")), Validity.ALWAYS, 1));
    }

    @Test
    default void aViewShowsNothingOfTownsOutOfReach() {
        world().people().save(ANNA);
        world().functions().save(leadOf(centre(4)));
        world().relations().save(relation(1, RelationKind.HOSTS, school(3), organisation(4), Validity.ALWAYS));
        world().spaces()
                .save(space(1, "Süd", null)
                        .assign(new Assignment(organisationId(4), Validity.ALWAYS), NOW)
                        .orElseThrow());

        var view =
                world().views().find(organisationId(4), TODAY, Set.of(AUENFELD)).orElseThrow();
        assertThat(view.functions()).isEmpty();
        assertThat(view.relations()).isEmpty();
        assertThat(view.socialSpaces()).isEmpty();
    }

    // Towns

    @Test
    default void aFunctionThatNobodyHoldsIsVacantSinceItsLastHolderLeft() {
        world().people().save(ANNA);
        world().people().save(BEKIR);
        world().functions()
                .save(leadOf(centre(4))
                        .appoint(aTerm(1, ANNA, TermRole.HOLDER, new Validity(null, day("2026-07-31"))), NOW)
                        .flatMap(held -> held.appoint(aTerm(2, BEKIR, TermRole.DEPUTY, Validity.ALWAYS), NOW))
                        .orElseThrow());

        assertThat(world().towns()
                        .vacancies(LINDENAU, TODAY, TODAY.plusDays(90))
                        .answer())
                .containsExactly(new Vacancy(
                        functionId(1),
                        FunctionKind.CENTRE_LEAD,
                        null,
                        new OrganisationRef(organisationId(4), OrganisationKind.FAMILY_CENTRE, "Centre 4"),
                        day("2026-08-01"),
                        "Anna Öztürk",
                        1));
    }

    @Test
    default void aFunctionThatSomebodyWillLeaveIsVacantFromThenUnlessThereIsASuccessor() {
        world().people().save(ANNA);
        world().people().save(BEKIR);
        var leaving = leadOf(centre(4))
                .appoint(aTerm(1, ANNA, TermRole.HOLDER, new Validity(null, day("2026-12-31"))), NOW)
                .orElseThrow();
        world().functions().save(leaving);

        var vacancy = world().towns()
                .vacancies(LINDENAU, TODAY, TODAY.plusDays(90))
                .answer()
                .getFirst();
        assertThat(vacancy.from()).isEqualTo(day("2027-01-01"));
        assertThat(vacancy.holder()).isEqualTo("Anna Öztürk");
        assertThat(vacancy.isVacantOn(TODAY)).isFalse();
        assertThat(world().towns().vacancies(LINDENAU, TODAY, day("2026-12-31")).answer())
                .isEmpty();
        assertThat(world().towns().vacancies(LINDENAU, TODAY, day("2027-01-01")).answer())
                .hasSize(1);

        world().functions()
                .save(leaving.saved()
                        .appoint(aTerm(2, BEKIR, TermRole.HOLDER, Validity.from(day("2027-01-01"))), NOW)
                        .orElseThrow());
        assertThat(world().towns()
                        .vacancies(LINDENAU, TODAY, TODAY.plusDays(90))
                        .answer())
                .isEmpty();
    }

    @Test
    default void aFunctionThatIsOverOrWhoseOrganisationIsGoneIsNotVacant() {
        world().functions().save(leadOf(centre(4)).end(day("2026-07-31"), NOW).orElseThrow());
        var gone = saved(anOrganisationLiving(5, OrganisationKind.SCHOOL, null, day("2026-07-31")));
        world().functions().save(aFunction(2, gone.id(), FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS));

        assertThat(world().towns()
                        .vacancies(LINDENAU, TODAY, TODAY.plusDays(90))
                        .answer())
                .isEmpty();
    }

    @Test
    default void theLongestVacancyComesFirst() {
        world().functions()
                .save(aFunction(1, centre(4).id(), FunctionKind.CENTRE_LEAD, Validity.from(day("2026-08-01"))));
        world().functions().save(aFunction(2, school(3).id(), FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS));
        world().functions()
                .save(aFunction(3, organisationId(4), FunctionKind.ALL_DAY_LEAD, Validity.from(day("2020-08-01"))));

        assertThat(world().towns()
                        .vacancies(LINDENAU, TODAY, TODAY.plusDays(90))
                        .answer())
                .extracting(Vacancy::function)
                .containsExactly(functionId(2), functionId(3), functionId(1));
    }

    @Test
    default void anOverviewCountsWhatExistsInTheTown() {
        school(3);
        school(5);
        centre(4);
        saved(anOrganisationLiving(6, OrganisationKind.SCHOOL, null, TODAY.minusDays(1)));
        saved(anOrganisationOf(AUENFELD, 7, OrganisationKind.SCHOOL, "Auenschule"));

        var overview = world().towns().overview(LINDENAU, TODAY).orElseThrow();
        assertThat(overview.town()).isEqualTo(ref(aTown(LINDENAU, "Lindenau")));
        assertThat(overview.organisations())
                .containsEntry(OrganisationKind.SCHOOL, 2)
                .containsEntry(OrganisationKind.FAMILY_CENTRE, 1)
                .containsEntry(OrganisationKind.MUNICIPALITY, 1)
                .hasSize(3);
        assertThat(world().towns().overview(new MunicipalityId(organisationId(3).value()), TODAY))
                .isEmpty();
    }

    @Test
    default void whatHangsOnAnOrganisationThatHasEndedIsLeftToBePutInOrder() {
        var lastDay = day("2026-07-31");
        var centre = centre(4);
        world().organisations().save(anOrganisationLiving(3, OrganisationKind.SCHOOL, null, lastDay));
        var host = world().organisations().findById(organisationId(3)).orElseThrow();
        world().relations().save(relation(1, RelationKind.HOSTS, aSchool(3), centre, Validity.ALWAYS));
        world().functions().save(aFunction(2, host.id(), FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS));
        world().functions().save(aFunction(3, centre.id(), FunctionKind.CENTRE_LEAD, Validity.ALWAYS));

        assertThat(world().towns().overview(LINDENAU, TODAY).orElseThrow().looseEnds())
                .containsExactly(
                        new LooseEnd(ref(host), lastDay, ref(centre), null, null),
                        new LooseEnd(ref(host), lastDay, null, FunctionKind.HEAD_OF_SCHOOL, null));
        assertThat(world().towns().overview(LINDENAU, lastDay).orElseThrow().looseEnds())
                .isEmpty();
    }

    @Test
    default void changesNameTheOrganisationsAsTheyAreCalledToday() {
        var hosts = new RelationEvent.RelationRecorded(
                relationId(1),
                LINDENAU,
                RelationKind.HOSTS,
                school(3).id(),
                centre(4).id(),
                TODAY,
                NOW);
        var renamed = new OrganisationEvent.OrganisationRenamed(organisationId(3), LINDENAU, TODAY, NOW);
        var granted = new AccessEvent.RoleGranted(
                new GrantId(new UUID(0, 1)), new AccountId(new UUID(0, 2)), Role.READER, LINDENAU, NOW);
        var reopened = new AgreementEvent.AgreementReopened(new AgreementId(new UUID(0, 3)), LINDENAU, NOW);
        world().events().publish(Actors.workingIn(LINDENAU), List.of(hosts, renamed, granted, reopened));

        var changes = world().towns()
                .changes(LINDENAU, TODAY, PageRequest.first(10))
                .answer()
                .items();
        assertThat(changes)
                .containsExactly(
                        new Change(
                                NOW,
                                "organisation.organisation-renamed",
                                organisationId(3).value(),
                                ref(aSchool(3)),
                                null,
                                null,
                                null),
                        new Change(
                                NOW,
                                "organisation.relation-recorded",
                                relationId(1).value(),
                                ref(aSchool(3)),
                                null,
                                new OrganisationRef(organisationId(4), OrganisationKind.FAMILY_CENTRE, "Centre 4"),
                                "HOSTS"));
        assertThat(world().towns().overview(LINDENAU, TODAY).orElseThrow().changes())
                .isEqualTo(changes);
        assertThat(world().towns()
                        .changes(AUENFELD, TODAY, PageRequest.first(10))
                        .answer()
                        .items())
                .isEmpty();
    }

    @Test
    default void changesTellHowAnOrganisationWasCalledAndIsCalled() {
        var before = school(3).facts().names().on(TODAY).orElseThrow().inFull();
        told(known(3).rename(OrganisationName.of("Sternenschule"), TODAY, null, NOW));
        told(known(3).correctName(
                        TODAY,
                        OrganisationName.of("Sternschule"),
                        null,
                        mistakenAt(NOW.plusSeconds(1)),
                        source -> false));
        told(known(3).correctName(
                        TODAY,
                        new OrganisationName("Sternschule am Markt", "GG Stern"),
                        null,
                        mistakenAt(NOW.plusSeconds(2)),
                        source -> false));
        told(known(3).withdraw(
                        new RecordedFact(FactKind.NAME, TODAY), mistakenAt(NOW.plusSeconds(3)), source -> false));

        assertThat(world().towns()
                        .changes(LINDENAU, TODAY, PageRequest.first(10))
                        .answer()
                        .items())
                .extracting(Change::type, Change::detail, Change::renaming)
                .containsExactly(
                        tuple(
                                "organisation.fact-withdrawn",
                                "NAME",
                                new Renaming("Sternschule am Markt (GG Stern)", before)),
                        tuple(
                                "organisation.organisation-name-corrected",
                                null,
                                new Renaming("Sternschule", "Sternschule am Markt (GG Stern)")),
                        tuple(
                                "organisation.organisation-name-corrected",
                                null,
                                new Renaming("Sternenschule", "Sternschule")),
                        tuple("organisation.organisation-renamed", null, new Renaming(before, "Sternenschule")));
    }

    private Organisation known(int number) {
        return world().organisations().findById(organisationId(number)).orElseThrow();
    }

    private void told(Result<Organisation, OrganisationError> changed) {
        var saved = saved(changed.orElseThrow());
        world().events().publish(Actors.workingIn(LINDENAU), saved.events());
    }

    private static Withdrawal mistakenAt(Instant at) {
        return new Withdrawal(at, MISTAKEN.by(), MISTAKEN.reason());
    }

    @Test
    default void changesTellHowASocialSpaceWasCalledAndIsCalled() {
        var south = space(1, "Süd", null);
        world().spaces().save(south);
        var renamed = found(south.id()).rename("Südost", TODAY, NOW).orElseThrow();
        world().spaces().save(renamed);
        var corrected = found(south.id())
                .correctName(null, "Altsüd", mistakenAt(NOW.plusSeconds(1)))
                .orElseThrow();
        world().spaces().save(corrected);
        Stream.of(renamed, corrected)
                .forEach(space -> world().events().publish(Actors.workingIn(LINDENAU), space.events()));

        assertThat(world().towns()
                        .changes(LINDENAU, TODAY, PageRequest.first(10))
                        .answer()
                        .items())
                .extracting(Change::type, Change::renaming)
                .containsExactly(
                        tuple("organisation.social-space-name-corrected", new Renaming("Süd", "Altsüd")),
                        tuple("organisation.social-space-renamed", new Renaming("Altsüd", "Südost")));
    }

    private SocialSpace found(SocialSpaceId id) {
        return world().spaces().findById(id).orElseThrow();
    }

    @Test
    default void changesCallAFunctionOfTheTownsOwnByItsTitle() {
        var centre = centre(4);
        var own = OrganisationFunction.create(
                        functionId(2),
                        LINDENAU,
                        organisationId(4),
                        FunctionKind.OTHER,
                        "Gartenpatin",
                        Validity.ALWAYS,
                        RoleContact.NONE,
                        NOW)
                .orElseThrow();
        var lead = leadOf(centre).end(TODAY, NOW).orElseThrow();
        List.of(own, lead).forEach(function -> {
            world().functions().save(function);
            world().events().publish(Actors.workingIn(LINDENAU), function.events());
        });

        assertThat(world().towns()
                        .changes(LINDENAU, TODAY, PageRequest.first(10))
                        .answer()
                        .items())
                .extracting(Change::type, Change::detail, Change::label)
                .contains(
                        tuple("organisation.function-created", "OTHER", "Gartenpatin"),
                        tuple("organisation.function-ended", "CENTRE_LEAD", null));
    }

    @Test
    default void changesTellWhatAnImportDidToTheSchoolsOfTheTown() {
        var entries = new ArrayList<ImportEntry>();
        entries.add(new ImportEntry.Flagged(2L, "100001", "Turmschule", "Ort", "?", Flag.UNKNOWN_CODE));
        IntStream.range(1, 5)
                .forEach(i -> entries.add(new ImportEntry.Added(RecordKind.SCHOOL, "20000" + i, "Neue Schule " + i)));
        entries.add(new ImportEntry.Changed("100001", "Turmschule", RegisterField.NAME, "Turm", "Turmschule"));
        entries.add(new ImportEntry.Changed("100001", "Turmschule", RegisterField.STREET, null, "Am Turm 1"));
        entries.add(new ImportEntry.Missing(RecordKind.SCHOOL, "100002", "Alte Schule"));
        var elsewhere = anImport(1);
        var harmless = anImport(2);
        var here = anImport(3);
        world().imported(elsewhere, AUENFELD, entries);
        world().imported(harmless, LINDENAU, entries.subList(0, 1));
        world().imported(here, LINDENAU, entries);
        var renamed = new OrganisationEvent.OrganisationRenamed(school(3).id(), LINDENAU, TODAY, NOW);
        world().events()
                .publish(Actors.workingIn(LINDENAU), List.of(taken(elsewhere), taken(harmless), taken(here), renamed));

        var changes = world().towns()
                .changes(LINDENAU, TODAY, PageRequest.first(10))
                .answer()
                .items();
        assertThat(changes)
                .hasSize(2)
                .last()
                .isEqualTo(new Change(
                        NOW,
                        "organisation.register-imported",
                        here.id().value(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new ImportedHere(
                                Register.SCHOOLS,
                                Edition.asOf(TODAY),
                                Map.of(EntryKind.ADDED, 4L, EntryKind.CHANGED, 1L, EntryKind.MISSING, 1L),
                                entries.subList(1, 6))));
        assertThat(changes.getFirst().type()).isEqualTo("organisation.organisation-renamed");
        assertThat(world().towns().overview(LINDENAU, TODAY).orElseThrow().changes())
                .isEqualTo(changes);
        assertThat(world().towns()
                        .changes(LINDENAU, TODAY, PageRequest.first(1))
                        .answer()
                        .items())
                .isEqualTo(changes.subList(0, 1));
    }

    private static RegisterImport anImport(int number) {
        return RegisterImport.begin(
                        new ImportId(new UUID(0x0195_0000_0000_7008L, 0x8000_0000_0000_0000L + number)),
                        Register.SCHOOLS,
                        Edition.asOf(TODAY),
                        new RegisterFileFacts("schuldaten.csv", 1, null),
                        new UUID(0, 7),
                        NOW)
                .imported(NOW);
    }

    private static RegisterEvent taken(RegisterImport of) {
        return new RegisterEvent.RegisterImported(of.id(), of.register(), TODAY, 9, 9, 9, NOW);
    }

    @Test
    default void changesNameTheSocialSpaceThatTheyAreAbout() {
        school(3);
        var south = space(1, "Süd", null)
                .assign(new Assignment(organisationId(3), Validity.ALWAYS), NOW)
                .orElseThrow();
        var drawnByMistake = space(2, "Nord", null);
        List.of(south, drawnByMistake).forEach(space -> {
            world().spaces().save(space);
            world().events().publish(Actors.workingIn(LINDENAU), space.events());
        });
        var withdrawn = world().spaces()
                .findById(drawnByMistake.id())
                .orElseThrow()
                .withdraw(MISTAKEN)
                .orElseThrow();
        world().spaces().withdraw(withdrawn, MISTAKEN);
        var renamed = world().spaces()
                .findById(south.id())
                .orElseThrow()
                .rename("Südost", TODAY, NOW)
                .orElseThrow();
        world().spaces().save(renamed);

        assertThat(world().towns()
                        .changes(LINDENAU, TODAY, PageRequest.first(10))
                        .answer()
                        .items())
                .extracting(Change::type, Change::socialSpace, Change::organisation)
                .containsExactly(
                        tuple("organisation.social-space-drawn", "Nord", null),
                        tuple("organisation.organisation-assigned", "Südost", ref(aSchool(3))),
                        tuple("organisation.social-space-drawn", "Südost", null));
    }

    @Test
    default void nothingOfAnOrganisationGoesOnAfterItsEnd() {
        var lastDay = day("2026-07-31");
        var centre = saved(anOrganisation(4, OrganisationKind.FAMILY_CENTRE, "Centre 4")
                .rename(OrganisationName.of("Never so called"), lastDay.plusDays(1), null, NOW)
                .flatMap(known ->
                        known.end(new Ending(lastDay, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW))
                .orElseThrow());
        world().people().save(ANNA);
        world().functions()
                .save(leadOf(centre)
                        .appoint(aTerm(1, ANNA, TermRole.HOLDER, Validity.from(day("2020-08-01"))), NOW)
                        .orElseThrow());
        world().spaces()
                .save(space(1, "South", null)
                        .assign(new Assignment(centre.id(), Validity.ALWAYS), NOW)
                        .orElseThrow());

        var seen = view(4, TODAY);
        assertThat(seen.whileItExisted().name()).isEqualTo(OrganisationName.of("Centre 4"));
        assertThat(seen.facts().names().entries())
                .containsExactly(new Dated<>(OrganisationName.of("Centre 4"), new Validity(null, lastDay)));
        assertThat(seen.history())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.validity().until()).isEqualTo(lastDay));
        assertThat(world().spaces()
                        .findByTown(LINDENAU, lastDay)
                        .answer()
                        .getFirst()
                        .organisations())
                .extracting(OrganisationRef::name)
                .containsExactly("Centre 4");
    }

    @Test
    default void changesAreReadPageByPage() {
        school(3);
        for (int i = 1; i <= 3; i++) {
            world().events()
                    .publish(
                            Actors.workingIn(LINDENAU),
                            List.of(new OrganisationEvent.OrganisationRenamed(
                                    organisationId(3), LINDENAU, TODAY, NOW.plusSeconds(i))));
        }

        var first =
                world().towns().changes(LINDENAU, TODAY, PageRequest.first(2)).answer();
        var second = world().towns()
                .changes(LINDENAU, TODAY, new PageRequest(2, first.next()))
                .answer();
        assertThat(first.items()).extracting(Change::at).containsExactly(NOW.plusSeconds(3), NOW.plusSeconds(2));
        assertThat(second.items()).extracting(Change::at).containsExactly(NOW.plusSeconds(1));
        assertThat(second.next()).isNull();
    }

    // What is there

    private OrganisationView view(int number, LocalDate day) {
        return world().views()
                .find(organisationId(number), day, Set.of(LINDENAU, AUENFELD))
                .orElseThrow();
    }

    private static OrganisationRef ref(Organisation organisation) {
        return InMemoryOrganisations.ref(organisation, TODAY);
    }

    private Organisation saved(Organisation organisation) {
        world().organisations().save(organisation);
        return organisation;
    }

    private Organisation school(int number) {
        return saved(aSchool(number));
    }

    private Organisation centre(int number) {
        return saved(anOrganisation(number, OrganisationKind.FAMILY_CENTRE, "Centre " + number));
    }

    private Organisation organisation(int number) {
        return world().organisations().findById(organisationId(number)).orElseThrow();
    }

    private static OrganisationFunction leadOf(Organisation centre) {
        return aFunction(1, centre.id(), FunctionKind.CENTRE_LEAD, Validity.ALWAYS);
    }

    private static RelationId relationId(int number) {
        return new RelationId(new UUID(7, number));
    }

    private static Relation relation(
            int number, RelationKind kind, Organisation from, Organisation to, Validity validity) {
        var source = new Source("Council paper", PartialDate.parse("2020-05"));
        return Relation.record(
                        relationId(number),
                        LINDENAU,
                        kind,
                        from,
                        to,
                        validity,
                        "As the council decided",
                        source,
                        List.of(),
                        NOW)
                .orElseThrow();
    }

    private static SocialSpaceId spaceId(int number) {
        return new SocialSpaceId(new UUID(8, number));
    }

    private static SocialSpace space(int number, String name, @Nullable String localKey) {
        return SocialSpace.draw(spaceId(number), LINDENAU, name, localKey, Validity.from(day("2020-01-01")), NOW);
    }

    private static Ending ending(String lastDay, OrganisationId... successors) {
        return new Ending(day(lastDay), Ending.Kind.SPLIT, List.of(successors), null);
    }

    // Registers

    @Test
    default void whatComesFromRegistersNamesTheirEditions() {
        saved(aSchool(3));
        world().edition(SmallWorld.SCHOOL_LIST);
        world().edition(SmallWorld.INDEX_LIST);
        world().edition(SmallWorld.MUNICIPALITY_LIST);
        var named = List.of(SmallWorld.MUNICIPALITY_LIST, SmallWorld.SCHOOL_LIST);

        assertThat(world().search().search(text("School"), PageRequest.first(5)).editions())
                .isEqualTo(named);
        assertThat(world().views()
                        .find(organisationId(3), TODAY, Set.of())
                        .orElseThrow()
                        .sources())
                .isEqualTo(named);
        assertThat(world().spaces().findByTown(LINDENAU, TODAY).editions()).isEqualTo(named);
        assertThat(world().towns().vacancies(LINDENAU, TODAY, TODAY).editions()).isEqualTo(named);
        assertThat(world().towns()
                        .changes(LINDENAU, TODAY, PageRequest.first(1))
                        .editions())
                .isEqualTo(named);
    }

    @Test
    default void anOrganisationNamesOnlyRegistersFromWhichSomethingOfItComes() {
        saved(anOrganisation(3, OrganisationKind.FOUNDATION, "Stiftung Morgen"));
        world().edition(SmallWorld.SCHOOL_LIST);
        world().edition(SmallWorld.MUNICIPALITY_LIST);

        assertThat(world().views()
                        .find(organisationId(3), TODAY, Set.of())
                        .orElseThrow()
                        .sources())
                .containsExactly(SmallWorld.MUNICIPALITY_LIST);
    }
}
