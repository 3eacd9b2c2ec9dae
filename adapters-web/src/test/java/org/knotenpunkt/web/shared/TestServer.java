package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Stage;
import com.google.inject.multibindings.Multibinder;
import io.javalin.http.Context;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.InMemoryKeptAnswers;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.application.shared.OnceOnly;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.api.Operation;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.server.Metrics;
import org.knotenpunkt.web.shared.server.Readiness;
import org.knotenpunkt.web.shared.server.SharedWebModule;
import org.knotenpunkt.web.shared.server.WebServer;

/**
 * The real web server at a free port, with the routes of a test and visitors that need no account.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestServer SERVER = TestServer.of("school").with(new SchoolRoutes(useCases)).pages(pages -> new SchoolPages(pages, useCases)).build();
 *
 * SERVER.api(aCoordinator()).get("/api/v1/schools")   // checked against the OpenAPI description
 * SERVER.browser(aCoordinator()).get("/schools")      // a page, with cookies and form token
 * }</pre>
 */
public final class TestServer implements BeforeAllCallback, AfterAllCallback {
    public static final String FORM_TOKEN = "form-token-of-the-test";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Injector injector;
    private final WebServer server;
    private final ApiContract contract;
    private Predicate<String> promised = answer -> false;

    private TestServer(WebModule features, WebSettings settings, @Nullable Visitors given) {
        injector = Guice.createInjector(Stage.DEVELOPMENT, new SharedWebModule(), features, new AbstractModule() {
            @Override
            protected void configure() {
                binder().requireExplicitBindings();
                bind(WebSettings.class).toInstance(settings);
                bind(InstantSource.class).toInstance(FixedClock.anyDay());
                bind(Now.class).toInstance(() -> TODAY.atTime(12, 0));
                bind(Today.class).to(Now.class);
                bind(OnceOnly.class)
                        .toInstance(
                                new OnceOnly(new InMemoryKeptAnswers(), new DirectTransactions(), FixedClock.anyDay()));
                bind(Readiness.class).toInstance(List::of);
                bind(Visitors.class).toInstance(given == null ? TestServer.this::visitor : given);
            }
        });
        server = injector.getInstance(WebServer.class);
        contract = new ApiContract(document());
    }

    /** A server with the texts and the API descriptions of the features. */
    public static Builder of(String... features) {
        return new Builder(List.of(features));
    }

    /** What the server will be made of. */
    public static final class Builder {
        private final List<String> names;
        private final List<Function<Pages, Routes>> routes = new ArrayList<>();
        private final List<NavigationItem> navigation = new ArrayList<>();
        private WebSettings settings = WebSettings.local(ZoneId.of("Europe/Berlin"));
        private @Nullable Visitors visitors;

        private Builder(List<String> names) {
            this.names = names;
        }

        /** Adds routes that show pages. */
        public Builder pages(Function<Pages, Routes> making) {
            routes.add(making);
            return this;
        }

        /** Adds routes. */
        public Builder with(Routes given) {
            return pages(unused -> given);
        }

        public Builder navigation(NavigationItem... items) {
            navigation.addAll(List.of(items));
            return this;
        }

        public Builder settings(WebSettings given) {
            settings = given;
            return this;
        }

        /** Says who visits, in place of {@link TestServer#api(Actor)} and {@link TestServer#browser(Actor)}. */
        public Builder visitors(Visitors given) {
            visitors = given;
            return this;
        }

        public TestServer build() {
            var module = new WebModule() {
                @Override
                protected void configure() {
                    names.forEach(this::feature);
                    navigation.forEach(this::navigation);
                    var binder = Multibinder.newSetBinder(binder(), Routes.class);
                    routes.forEach(making ->
                            binder.addBinding().toProvider(new PagesRoutes(making, getProvider(Pages.class))));
                }
            };
            return new TestServer(module, settings, visitors);
        }
    }

    private record PagesRoutes(Function<Pages, Routes> making, Provider<Pages> pages) implements Provider<Routes> {
        @Override
        public Routes get() {
            return making.apply(pages.get());
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
        assertThat(contract.unseen().stream().filter(promised))
                .as("Successes that are described, and that no test of this class has seen")
                .isEmpty();
    }

    /** This server, which fails a class whose tests have not seen each success that is described under the paths. */
    public TestServer seeingAllOf(String... paths) {
        return seeing(answer -> Stream.of(paths).anyMatch(path -> answer.contains(" " + path)));
    }

    /** This server, which fails a class whose tests have not seen each success that is described and meant. */
    public TestServer seeing(Predicate<String> meant) {
        promised = answer -> !answer.endsWith(" default") && meant.test(answer);
        return this;
    }

    public TestServer start() {
        server.start("127.0.0.1", 0);
        return this;
    }

    /** Lets go of all connections first: the server would wait a second for those that are idle. */
    public void stop() {
        http.shutdown();
        server.stop();
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    public List<Route> routes() {
        return server.routes();
    }

    /** What the server has counted. */
    public String figures() {
        return injector.getInstance(Metrics.class).scrape();
    }

    public ApiDocument document() {
        return injector.getInstance(Key.get(ApiDocument.class));
    }

    /** Says that the description of the API has exactly the operations that the server answers. */
    public void assertThatTheApiIsDescribed() {
        assertThat(document().operations().stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(routes().stream()
                        .filter(route -> ApiContract.isAbout(route.path()))
                        .map(Route::toString)
                        .toList());
    }

    /** A program without a token. */
    public ApiClient api() {
        return new ApiClient(http, address(), contract, Map.of());
    }

    /** A program that calls what no description knows, as tests of the foundation do. */
    public ApiClient undescribedApi() {
        return new ApiClient(http, address(), null, Map.of());
    }

    /** As {@link #undescribedApi()}, acting for somebody. */
    public ApiClient undescribedApi(Actor actor) {
        return undescribedApi().with("Authorization", "Bearer " + tokenOf(actor));
    }

    /** A program that acts for somebody. */
    public ApiClient api(Actor actor) {
        return new ApiClient(http, address(), contract, Map.of("Authorization", "Bearer " + tokenOf(actor)));
    }

    /** A browser in which nobody has signed in. */
    public Browser browser() {
        return new Browser(http, address(), contract, Map.of());
    }

    /** A browser in which somebody has signed in. */
    public Browser browser(Actor actor) {
        return new Browser(http, address(), contract, Map.of("session", tokenOf(actor)));
    }

    private String tokenOf(Actor actor) {
        var token = "token-%d".formatted(actor.hashCode() & 0xffffffffL);
        var towns = actor.municipalities().stream().map(TestServer::town).toList();
        visitors.put(token, new Visitor(actor, "Test Person", FORM_TOKEN, towns));
        return token;
    }

    private static Town town(MunicipalityId id) {
        return new Town(id, "Testhausen");
    }

    private Visitor visitor(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .map(header -> header.replace("Bearer ", ""))
                .or(() -> Optional.ofNullable(ctx.cookie("session")))
                .map(token -> visitors.getOrDefault(token, Visitor.STRANGER))
                .orElse(Visitor.STRANGER);
    }
}
