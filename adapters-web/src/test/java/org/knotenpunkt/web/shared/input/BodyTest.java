package org.knotenpunkt.web.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.TestServer;

class BodyTest {
    private static final String TOWN = "019a0b1c-2d3e-7f40-8a5b-6c7d8e9fabcd";

    /** One field of each kind. */
    private record Read(
            String name,
            @Nullable LocalDate from,
            @Nullable Role role,
            @Nullable Integer count,
            boolean founder,
            @Nullable MunicipalityId town,
            List<String> names,
            @Nullable String place,
            List<String> keys) {
        static Supplier<Read> of(Body body) {
            var name = body.text("name", 10);
            var from = body.optionalDate("from");
            var role = body.optionalChoice("role", Role.class);
            var count = body.optionalInteger("count", 0, 9);
            var founder = body.flag("founder");
            var town = body.optionalParsed("town", "request.not-an-id", MunicipalityId::of);
            var names = body.list("names", "request.wrong-type", Function.identity());
            var address = body.optionalObject("address");
            var place = address.text("place", 10);
            var keys = body.objects("keys").stream()
                    .map(key -> key.text("value", 10))
                    .toList();
            return () -> new Read(
                    name.get(),
                    from.orNull(),
                    role.orNull(),
                    count.orNull(),
                    founder,
                    town.orNull(),
                    names,
                    address.isThere() ? place.get() : null,
                    keys.stream().map(Input::get).toList());
        }
    }

    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.post("/api/body", Access.open(), ctx -> ctx.json(Body.read(ctx, Read::of)));
                routes.post(
                        "/api/decimal",
                        Access.open(),
                        ctx -> ctx.result(Body.read(ctx, body -> body.decimal("amount", 4)::get)
                                .toPlainString()));
                routes.post(
                        "/api/needed",
                        Access.open(),
                        ctx -> ctx.json(
                                Body.read(ctx, body -> body.object("source").text("title", 9)::get)));
                routes.post(
                        "/api/password",
                        Access.open(),
                        ctx -> ctx.json(Body.read(ctx, body -> body.exactText("password")::get)));
            })
            .build();

    private static ApiClient.Answer post(String body) {
        return post("/api/body", body);
    }

    private static ApiClient.Answer post(String path, String body) {
        return SERVER.undescribedApi().with("Authorization", "Bearer none").post(path, body);
    }

    private static List<Tuple> faults(String body) {
        return faults("/api/body", body);
    }

    private static List<Tuple> faults(String path, String body) {
        var answer = post(path, body).expect(400);
        assertThat(answer.code()).isEqualTo("request.fields");
        return answer.json()
                .at("/errors")
                .valueStream()
                .peek(error -> assertThat(error.at("/detail").asText()).isNotBlank())
                .map(error ->
                        tuple(error.at("/pointer").asText(), error.at("/code").asText()))
                .toList();
    }

    @Test
    void aBodyIsReadAndWhatIsNotKnownIsNotThere() {
        assertThat(post("{\"name\":\" a \",\"from\":\"2026-08-01\",\"role\":null}")
                        .text())
                .isEqualTo("{\"name\":\"a\",\"from\":\"2026-08-01\",\"founder\":false,\"names\":[],\"keys\":[]}");
        assertThat(post("""
                        {"name": "a", "role": "READER", "count": 7, "founder": true, "town": "%s", "names": ["b", "c"],
                        "address": {"place": "Aachen"}, "keys": [{"value": "1"}, {"value": "2"}]}
                        """.formatted(TOWN)).expect(200).text())
                .contains("READER", ":7", "true", TOWN, "[\"b\",\"c\"]", "Aachen", "[\"1\",\"2\"]");
    }

    @Test
    void allFaultsAreToldAtOnceEachWithItsPlace() {
        assertThat(faults("""
                        {"name": "12345678901", "from": "2026-13-01", "role": "KING", "count": 10, "founder": "yes",
                        "town": "1-1-1-1-1", "names": ["b", 5], "address": {"place": "", "zip": "1"},
                        "keys": [{"value": "1"}, {"value": 2}, 3], "a/b~c": 1}
                        """))
                .containsExactly(
                        tuple("#/name", "request.too-long"),
                        tuple("#/from", "request.not-a-date"),
                        tuple("#/role", "request.not-a-choice"),
                        tuple("#/count", "request.not-in-range"),
                        tuple("#/founder", "request.not-a-choice"),
                        tuple("#/town", "request.not-an-id"),
                        tuple("#/names/1", "request.wrong-type"),
                        tuple("#/address/place", "request.missing"),
                        tuple("#/keys/2", "request.wrong-type"),
                        tuple("#/keys/1/value", "request.wrong-type"),
                        tuple("#/address/zip", "request.unknown-field"),
                        tuple("#/a~1b~0c", "request.unknown-field"));
    }

    @Test
    void programsOfTheFirstHourFindTheFieldByItsName() {
        var wrong = post("{\"name\":\"a\",\"address\":{},\"names\":[null]}")
                .expect(400)
                .json();

        assertThat(wrong.at("/fields").findValuesAsText("field")).containsExactly("names[0]", "address.place");
        assertThat(wrong.at("/fields").findValuesAsText("code")).containsOnly("request.missing");
        assertThat(wrong.at("/fields/0").has("pointer")).isFalse();
    }

    @Test
    void whatIsNoTextIsNotMadeOne() {
        for (var noText : new String[] {"5", "5.5", "true", "[]", "{}", "\"a\\u0000b\""}) {
            assertThat(faults("{\"name\":%s}".formatted(noText)))
                    .as(noText)
                    .containsExactly(tuple("#/name", "request.wrong-type"));
        }
        for (var noNumber : new String[] {"\"7\"", "7.0", "true", "99999999999999999999"}) {
            assertThat(faults("{\"name\":\"a\",\"count\":%s}".formatted(noNumber)))
                    .as(noNumber)
                    .containsExactly(tuple("#/count", "request.not-in-range"));
        }
        assertThat(faults("{\"name\":\"a\",\"address\":\"here\",\"names\":\"b\",\"keys\":{}}"))
                .containsExactly(
                        tuple("#/names", "request.wrong-type"),
                        tuple("#/address", "request.wrong-type"),
                        tuple("#/keys", "request.wrong-type"));
    }

    @Test
    void whatHasToBeThereAndIsNotIsToldOnce() {
        assertThat(faults("{}")).containsExactly(tuple("#/name", "request.missing"));
        assertThat(faults("/api/needed", "{}")).containsExactly(tuple("#/source", "request.missing"));
        assertThat(faults("/api/needed", "{\"source\":5}")).containsExactly(tuple("#/source", "request.wrong-type"));
        assertThat(faults("/api/needed", "{\"source\":{}}"))
                .containsExactly(tuple("#/source/title", "request.missing"));
    }

    @Test
    void aDayIsWrittenAsProgramsWriteItAndCanBeMeant() {
        assertThat(faults("{\"name\":\"a\",\"from\":\"1.8.2026\"}"))
                .containsExactly(tuple("#/from", "request.not-a-date"));
        assertThat(post("{\"name\":\"a\",\"from\":\"1.8.2026\"}")
                        .expect(400)
                        .json()
                        .at("/errors/0/detail")
                        .asText())
                .isEqualTo("Das ist kein Datum. Schreiben Sie zum Beispiel 2026-08-01.");
        for (var day : new String[] {"999999999-01-01", "0001-01-01", "10000-01-01", "0025-08-01", "2126-11-16"}) {
            assertThat(faults("{\"name\":\"a\",\"from\":\"%s\"}".formatted(day)))
                    .as(day)
                    .containsExactly(tuple("#/from", "request.day-far-off"));
        }
    }

    @Test
    void aPasswordIsTakenAsItIs() {
        assertThat(post("/api/password", "{\"password\":\" a \"}").text()).isEqualTo(" a ");
        assertThat(faults("/api/password", "{\"password\":\"\"}"))
                .containsExactly(tuple("#/password", "request.missing"));
    }

    @Test
    void noMoreThanAHundredFaultsAreTold() {
        var many = "{\"name\":\"a\",\"names\":[%s]}".formatted("5,".repeat(500) + "5");

        assertThat(faults(many)).hasSize(100);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        Stream.of("{", "", "null", "[]", "5", "{\"name\":\"a\"} {}", "{\"name\":\"a\",\"name\":\"b\"}")
                .forEach(body ->
                        assertThat(post(body).expect(400).code()).as(body).isEqualTo("request.malformed-json"));
        assertThat(post("{\"a\":".repeat(50) + "1" + "}".repeat(50)).expect(400).code())
                .isEqualTo("request.too-deep");
        SERVER.undescribedApi()
                .with("Authorization", "Bearer none")
                .with("Content-Type", "text/plain")
                .post("/api/body", "{}")
                .expect(415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        post("{\"name\":\"%s\"}".formatted("a".repeat(262_145))).expect(413);
    }

    @Test
    void aNumberIsReadWithAllItsDecimalPlaces() {
        assertThat(post("/api/decimal", "{\"amount\": 123456789012.3450}").text())
                .isEqualTo("123456789012.345");
        for (var wrong : new String[] {"\"12\"", "0.12345", "1234567890123", "1e999999999", "1e-999999999", "true"}) {
            assertThat(post("/api/decimal", "{\"amount\": %s}".formatted(wrong)).text())
                    .as(wrong)
                    .contains("/amount", "request.");
        }
    }
}
