package org.knotenpunkt.bootstrap.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import com.google.inject.Key;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.server.WebServer;

/** Of whatever has an address of its own it is told who sees it, and that is who is let through there. */
@ExtendWith(World.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightRoutesTest {
    /** In the order of the letters of a cell. */
    private static final List<Place> PLACES = List.of(Place.values());

    private final World world;
    private final Injector house;
    private final KnownOnes records;
    private final List<Route> routes;

    SightRoutesTest(World world) {
        this.world = world;
        house = world.house(binder -> {});
        records = new KnownOnes(world, house);
        routes = world.get(WebServer.class).routes().stream()
                .filter(RecordOfRoute::asks)
                .toList();
    }

    Collection<RecordKind> kinds() {
        return records.kinds();
    }

    @Test
    void everyAddressOfARecordLeadsToWhoSeesIt() {
        assertThat(routes.stream()
                        .filter(route -> !RecordOfRoute.isExcepted(route))
                        .filter(route -> RecordOfRoute.of(route).isEmpty()))
                .as("Nobody has said whose record these routes are about")
                .isEmpty();
        assertThat(routes.stream()
                        .filter(route -> !RecordOfRoute.isExcepted(route))
                        .flatMap(route -> RecordOfRoute.of(route).stream())
                        .map(RecordOfRoute::kind)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(kinds());
    }

    /** Who is let through stands in the table of routes, which another test holds against the server. */
    @Test
    void whoIsLetThroughIsWhoIsToldToSeeOrToChangeTheRecord() throws IOException {
        var told = told();
        var faults = new ArrayList<String>();
        for (var route : routes) {
            if (!RecordOfRoute.isExcepted(route)) {
                var record = RecordOfRoute.of(route).orElseThrow();
                for (var place : Place.values()) {
                    faults.addAll(faults(route, record, place, cells(told, route)));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<String> faults(Route route, RecordOfRoute record, Place place, List<String> cells) {
        var known = records.of(record.kind(), place, record.id());
        var actions = actions(route);
        var shown = KnownOnes.asked(known.seeing(), actions);
        var shows = route.method().equals(HandlerType.GET) && (!shown.isEmpty() || !changes(known, actions));
        var permissions = shows ? orAll(shown, known.seeing()) : changing(known, actions);
        var isForAll = shows && !record.isForFewer();
        var faults = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            var person = world.people().get(i);
            if (person.somebody().means() == Somebody.Means.SESSION) {
                var isTold = KnownOnes.isGiven(permissions, person);
                var isLetThrough = letter(cells.get(i), place) == Outcome.MAY.letter();
                if ((isLetThrough && !isTold) || (isForAll && isTold && !isLetThrough)) {
                    faults.add("%s by %s %s: told %s, let through %s"
                            .formatted(route, person.somebody().title(), place, isTold, isLetThrough));
                }
            }
        }
        return faults;
    }

    private static boolean changes(KnownRecord known, List<String> actions) {
        return !KnownOnes.asked(known.changing(), actions).isEmpty();
    }

    /** Those by which it is changed; a route that says of none of them that it asks for it may ask for any. */
    private static List<Permission> changing(KnownRecord known, List<String> actions) {
        var all = Stream.concat(known.seeing().stream(), known.changing().stream())
                .toList();
        return orAll(KnownOnes.asked(known.changing(), actions), all);
    }

    private static List<Permission> orAll(List<Permission> asked, List<Permission> all) {
        return asked.isEmpty() ? all : asked;
    }

    private static List<String> actions(Route route) {
        return route.access() instanceof Access.Performing(var actions)
                ? actions.stream().map(Action::name).toList()
                : List.of();
    }

    private static char letter(String cell, Place place) {
        return cell.charAt(cell.length() == 1 ? 0 : PLACES.indexOf(place));
    }

    private List<String> cells(Map<String, List<String>> told, Route route) {
        return Objects.requireNonNull(
                told.get(route.path() + " " + route.method().name()), () -> "The table does not have " + route);
    }

    /** What the table of routes says, by its first columns: a letter for each of the people, or three. */
    private Map<String, List<String>> told() throws IOException {
        try (var table = Objects.requireNonNull(SightRoutesTest.class.getResourceAsStream("/routes.txt"))) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("/"))
                    .map(line -> Arrays.asList(line.split(" +")))
                    .collect(Collectors.toMap(
                            words -> words.get(0) + " " + words.get(1),
                            words -> words.subList(2, 2 + world.people().size())));
        }
    }

    @Test
    void whatEverybodySeesWithoutAnAccountIsToldToBePublished() {
        assertThat(kinds().stream()
                        .filter(kind -> records.of(kind, Place.HERE).published())
                        .map(RecordKind::name))
                .containsExactlyInAnyOrder("OFFER", "ACCESSIBILITY_STATEMENT");
        var playedBack = world.id(Place.HERE, World.Concluded.class).assessment();
        assertThat(records.of(NeedsRecordKind.ASSESSMENT, Place.HERE, playedBack.value())
                        .published())
                .isTrue();
    }

    /** Where a record is shown that has no page of its own. */
    private String page(RecordKind kind) {
        var offer = world.id(Place.HERE, OfferId.class);
        return switch (kind.name()) {
            case "RELATION", "FUNCTION" -> "/organisations/" + world.id(Place.HERE, OrganisationId.class);
            case "SOCIAL_SPACE" -> "/social-spaces";
            case "PERSPECTIVE" -> "/perspectives";
            case "INVITATION" ->
                "/assessments/%s/waves/1/invitations".formatted(world.id(Place.HERE, AssessmentId.class));
            case "PLACEMENT" ->
                "/offers/" + world.id(Place.HERE, OfferBuilder.CityWide.class).proposed();
            case "COUNT" -> "/offers/%s/sessions/%s/count".formatted(offer, world.id(Place.HERE, SessionId.class));
            case "ACCESSIBILITY_STATEMENT", "FEEDBACK" -> "/feedback";
            case "REACH" -> "/reach";
            default -> throw new AssertionError("Nobody has said where a record of the kind is shown: " + kind);
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whereARecordIsShownALinkLeadsToWhoSeesIt(RecordKind kind) {
        var pages = house.getInstance(new Key<Set<RecordPage>>() {});
        var known = records.of(kind, Place.HERE);
        var requests = new Requests(world);
        var paths = pages.stream()
                .filter(page -> page.kind().equals(kind) && page.path().endsWith("/"))
                .toList();
        var link = "href=\"/who-can-see/%s/%s\""
                .formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), known.id());

        if (paths.isEmpty()) {
            assertThat(shown(requests, page(kind))).anyMatch(body -> body.contains(link));
        }
        for (var page : paths) {
            assertThat(shown(requests, page.path() + known.id()))
                    .as(page.path())
                    .isNotEmpty()
                    .allMatch(body -> body.contains(link));
        }
    }

    /** The page as those see it who keep the place. */
    private List<String> shown(Requests requests, String path) {
        return world.keepers(Place.HERE).stream()
                .map(person -> requests.get(person, path))
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.body())
                .toList();
    }
}
