package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.bootstrap.TestHouse.OPERATOR;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.municipality.AddMunicipality;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.TestHouse.Answer;
import org.knotenpunkt.bootstrap.TestHouse.Caller;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;

/** A right that is tied to a function is there while somebody serves in it, and gone with the next request when they do not. */
class RightsByFunctionsTest {
    private static final Source REGISTER = new Source("Gemeindeverzeichnis", PartialDate.parse("2026"));

    private static TestHouse house;
    private static Caller boss;
    private static Caller coordination;
    private static Scope.Organisation provider;
    private static int last;

    private String function = "";
    private String term = "";
    private String grant = "";
    private Caller lead;
    private Caller program;

    @BeforeAll
    static void open() {
        house = TestHouse.open("rights-by-functions", Map.of());
        boss = house.somebody("boss", OPERATOR);
        var town = house.get(AddMunicipality.class)
                .add(
                        Actor.operator(),
                        new NewMunicipality(
                                new Ags("05911000"),
                                OrganisationName.of("Bochum"),
                                null,
                                Contact.NONE,
                                new Sourced<>(MunicipalityFacts.of(new MunicipalityKind("61")), REGISTER)))
                .orElseThrow()
                .id();
        var right = new Right(Role.COORDINATION, new Scope.Municipality(town));
        coordination = house.somebody("coordination", right);
        provider = provider(town, right);
    }

    private static Scope.Organisation provider(MunicipalityId town, Right right) {
        var keeper = new Actor(new UUID(0, 9), Set.of(right));
        var registered = house.get(RegisterOrganisation.class)
                .register(keeper, NewOrganisation.named(OrganisationKind.PROVIDER, town, "Träger"), false)
                .orElseThrow();
        return new Scope.Organisation(town, registered.id().value());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Somebody leads something at the provider, has an account, and holds a right by that function. */
    @BeforeEach
    void tie() {
        var label = "Leitung " + ++last;
        function = text(
                coordination.post(
                        "/api/v1/functions",
                        Map.of(
                                "town",
                                provider.municipality().toString(),
                                "organisation",
                                provider.organisation().toString(),
                                "kind",
                                "OTHER",
                                "label",
                                label)),
                "/id");
        var appointed = ofFunction()
                .post("/api/v1/functions/%s/terms".formatted(function), Map.of("name", label, "role", "HOLDER"));
        term = text(appointed, "/terms/0/id");
        lead = house.somebody("lead-" + last, new Right(Role.PROVIDER, provider));
        program = program();
        var account = text(lead.get("/api/v1/me"), "/id");
        grant = text(boss.get("/api/v1/accounts/" + account), "/grants/0/id");
        var person = text(appointed, "/terms/0/person");
        assertThat(coordination
                        .post(grantPath("/person"), Map.of("person", person))
                        .status())
                .isEqualTo(201);
        assertThat(of(grantPath(""))
                        .put(grantPath("/function"), Map.of("function", function))
                        .status())
                .isEqualTo(200);
    }

    private Caller program() {
        var token = Map.of(
                "name",
                "program",
                "reach",
                "WRITE",
                "lastDay",
                house.get(Today.class).today().plusDays(30).toString());
        return house.stranger()
                .with("Authorization", "Bearer " + text(lead.post("/api/v1/me/tokens", token), "/secret"));
    }

    private String grantPath(String rest) {
        return "/api/v1/grants/" + grant + rest;
    }

    private String termPath(String rest) {
        return "/api/v1/functions/%s/terms/%s%s".formatted(function, term, rest);
    }

    /** The coordination, which has seen what is there. */
    private static Caller of(String path) {
        return coordination.with("If-Match", coordination.get(path).header("etag"));
    }

    private Caller ofFunction() {
        return of("/api/v1/functions/" + function);
    }

    private static String text(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json().at(pointer).asText();
    }

    private void assertStatus(int status) {
        var path = "/api/v1/functions/" + function;
        assertThat(lead.get(path).status()).isEqualTo(status);
        assertThat(program.get(path).status()).isEqualTo(status);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    }

    @Test
    void theRightEndsWithTheTermAndComesBackWithIt() {
        assertStatus(200);
        var yesterday = house.get(Today.class).today().minusDays(1).toString();
        done(ofFunction().put(termPath("/ending"), Map.of("lastDay", yesterday)));
        assertStatus(403);

        done(ofFunction().delete(termPath("/ending")));
        assertStatus(200);
    }

    @Test
    void aTermThatNeverWasGivesNoRight() {
        assertStatus(200);
        done(ofFunction().put(termPath("/withdrawal"), Map.of()));

        assertStatus(403);
    }

    @Test
    void whoseAccountItIsNobodyKnowsHoldsNoRight() {
        assertStatus(200);
        done(coordination.delete(grantPath("/person")));
        assertStatus(403);

        done(of(grantPath("")).delete(grantPath("/function")));
        assertStatus(200);
    }

    @Test
    void whatIsHeldByNoFunctionNowIsShownAsSuch() {
        done(ofFunction().put(termPath("/withdrawal"), Map.of()));

        assertThat(coordination
                        .get(grantPath(""))
                        .json()
                        .at("/function/serving")
                        .asBoolean(true))
                .isFalse();
        assertThat(boss.get(grantPath("")).json().at("/function").has("kind")).isFalse();
    }
}
