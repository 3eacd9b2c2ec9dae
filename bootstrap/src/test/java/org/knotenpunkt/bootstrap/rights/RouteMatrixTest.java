package org.knotenpunkt.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Route;

/** Every route, asked for by everybody, everywhere. */
@ExtendWith(World.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTest {
    private static final List<String> HEADING = List.of(
            "Who is let through by which route: each of them, asked for by everybody.",
            "",
            "y may   s has to sign in   f may not   n is told that there is no such thing",
            "",
            "Three letters: with the ids of the own school, of the other school of the own town, of another town and network; of",
            "what is one's own alone, for oneself and twice for somebody else. One letter: it is the same everywhere.",
            "Last: to whom the route says that it is open.");

    private static final String FORBIDDEN = String.valueOf(Outcome.FORBIDDEN.letter());
    private static final Set<Integer> DONE = Set.of(200, 201, 202, 204, 302, 303, 409, 412);

    /**
     * A password is not changed to the same one, so that everybody can go on. And nothing in the world has ended, so that a page
     * has nothing to choose from that could be taken up again; the same is tried in the API.
     */
    private static final List<String> NEVER_DONE = List.of(
            "PUT /api/v1/me/password",
            "POST /account/password",
            "POST /agreements/{id}/reviews/new",
            "POST /organisations/{id}/relation-reopening",
            "POST /organisations/{id}/term-reopening",
            "POST /organisations/{id}/function-reopening",
            "POST /organisations/{id}/social-space-reopening");

    private final World world;
    private final Requests requests;
    private final Attempts attempts;

    RouteMatrixTest(World world) {
        this.world = world;
        this.requests = new Requests(world);
        this.attempts = new Attempts(world, requests);
    }

    @Test
    void everybodyIsLetThroughWhereTheTableSaysAndNowhereElse() {
        var table = new Table(HEADING, world.people());
        for (var route : attempts.routes()) {
            var cells = cells(route).toList();
            assertThat(cells)
                    .as("%s: who may elsewhere nothing is not told that there is something", route)
                    .noneMatch(cell -> cell.length() > 1 && cell.endsWith(FORBIDDEN));
            table.add(
                    name(route),
                    Stream.concat(cells.stream(), Stream.of(declared(route.access())))
                            .toList());
        }
        table.requireRead("/routes.txt");
    }

    /** First the path, so that what belongs together stands together. */
    private static String name(Route route) {
        return route.path() + " " + route.method().name();
    }

    private static String declared(Access access) {
        return switch (access) {
            case Access.Open open -> "everybody";
            case Access.Entrance entrance -> "everybody, as a stranger";
            case Access.SignedIn signedIn -> "signed in";
            case Access.Performing(var actions) ->
                actions.stream().map(Action::name).collect(Collectors.joining(", "));
        };
    }

    /** What is open to everybody is not tried: signing out would end what the others try with. */
    private Stream<String> cells(Route route) {
        return world.people().stream().map(person -> Attempts.isOpen(route) ? "y" : cell(route, person));
    }

    /** What is sent in the same words for several places is sent once. */
    private String cell(Route route, Person person) {
        var told = new HashMap<Attempts.Attempt, Character>();
        return Table.cell(place -> told.computeIfAbsent(
                attempts.of(route, place, person),
                attempt -> Requests.outcome(sent(attempt, person)).letter()));
    }

    private HttpResponse<String> sent(Attempts.Attempt attempt, Person person) {
        return requests.send(person, attempt.method(), attempt.path(), attempt.body());
    }

    /** So that a request that is refused is refused for want of a right, and not for what it holds. */
    @Test
    void whatIsTriedIsWhatSomebodySendsWhoMay() {
        var faulty = attempts.routes().stream()
                .filter(route -> !Attempts.isOpen(route))
                .filter(route -> world.people().stream().noneMatch(person -> isDone(route, person)))
                .map(Route::toString);

        assertThat(faulty).containsExactlyInAnyOrderElementsOf(NEVER_DONE);
    }

    /** It is done, or it would be if somebody else had not been faster. */
    private boolean isDone(Route route, Person person) {
        var answer = sent(attempts.of(route, Place.HERE, person), person);
        return Requests.outcome(answer) == Outcome.MAY && DONE.contains(answer.statusCode());
    }
}
