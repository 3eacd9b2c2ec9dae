package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stops the start. */
class RouteRegistryTest {
    private static void start(Routes routes) {
        RouteRegistry.of(List.of(routes));
    }

    @Test
    @SuppressWarnings("NullAway") // as somebody writes it whose compiler checks nothing
    void aRouteThatDeclaresNoAccessStopsTheStart() {
        assertThatNullPointerException()
                .isThrownBy(() -> start(routes -> routes.get("/page", null, ctx -> {})))
                .withMessage("Nobody has said to whom GET /page is open");
    }

    @Test
    void aRouteThatDeclaresNoActionStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start(routes -> routes.get("/page", Access.performing(), ctx -> {})))
                .withMessageContaining("says what");
    }

    @Test
    void twoAnswersToTheSameRequestStopTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start(routes -> {
                    routes.get("/page", Access.open(), ctx -> {});
                    routes.get("/page", Access.signedIn(), ctx -> {});
                }))
                .withMessage("There are two routes for GET /page");
    }
}
