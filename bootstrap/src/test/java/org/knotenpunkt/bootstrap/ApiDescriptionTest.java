package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.api.Operation;
import org.knotenpunkt.web.shared.server.WebServer;
import org.postgresql.ds.PGSimpleDataSource;

class ApiDescriptionTest {
    /** The whole house, with a database that nobody asks. */
    private static final Injector HOUSE = Guice.createInjector(
            Stage.DEVELOPMENT,
            new AppModule(Configuration.of(Map.of(), Map.of()), new PGSimpleDataSource(), List::of, false));

    private static final WebServer SERVER = HOUSE.getInstance(WebServer.class);

    @Test
    void theDescriptionOfTheApiHasEveryRouteAndNoMore() {
        var described = HOUSE.getInstance(ApiDocument.class).operations();
        assertThat(described.stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(SERVER.routes().stream()
                        .map(Route::toString)
                        .filter(route -> route.contains(" /api/v1/"))
                        .toList());
    }

    @Test
    void everyPlaceOfTheNavigationIsThere() {
        var items = HOUSE.getInstance(new Key<Set<NavigationItem>>() {});
        assertThat(SERVER.routes().stream().map(Route::toString))
                .containsAll(items.stream().map(item -> "GET " + item.path()).toList());
    }
}
