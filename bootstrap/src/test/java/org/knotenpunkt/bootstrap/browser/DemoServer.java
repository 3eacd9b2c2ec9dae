package org.knotenpunkt.bootstrap.browser;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.DemoData.SignIn;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.TestServer;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.persistence.shared.Database;

/** A server with the data of the demo, and a browser to look at it. */
final class DemoServer implements AutoCloseable {
    private static final Ags GELSENKIRCHEN = new Ags("05513000");

    private final TestServer server;
    private final List<SignIn> signIns;
    private final Chromium chromium;

    DemoServer(String name) {
        server = TestServer.start(PreparedFolder.demo(name), Map.of(), true);
        signIns = server.running().installation().get(DemoData.class).prepare();
        chromium = new Chromium();
    }

    URI address() {
        return server.running().address();
    }

    /** How somebody with the sign-in name signs in. */
    SignIn signIn(String name) {
        return signIns.stream()
                .filter(signIn -> signIn.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** An empty page of a new visitor, who reads the language. */
    Page visitor(String language, int width) {
        return visitor(new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 800));
    }

    /** The same on a phone whose browser runs no scripts. */
    Page phoneWithoutScripts(String language) {
        return visitor(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
    }

    private Page visitor(Browser.NewContextOptions options) {
        var context = chromium.browser()
                .newContext(options.setBaseURL(server.running().address().toString()));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** The first page after the sign-in of somebody. */
    Page signedIn(String name, String language, int width) {
        var page = visitor(language, width);
        page.navigate("/sign-in");
        signIn(page, name);
        return page;
    }

    /** Fills the page on which one signs in. */
    void signIn(Page page, String name) {
        var signIn = signIn(name);
        page.fill("#name", signIn.name());
        page.fill("#password", signIn.password());
        page.click("main button[type=submit]");
        page.waitForSelector("main h1:not(:text-is('Anmelden')):not(:text-is('Sign in'))");
    }

    /** What the house is made of. */
    <T> T get(Class<T> part) {
        return server.running().installation().get(part);
    }

    /** The town of those who sign in. */
    MunicipalityId town() {
        return get(FindMunicipality.class)
                .byAgs(Actor.operator(), GELSENKIRCHEN, get(Today.class).today())
                .orElseThrow()
                .municipality()
                .id();
    }

    /** Somebody who coordinates it. */
    Actor coordination() {
        return new Actor(
                Actor.operator().account(), Set.of(new Right(Role.COORDINATION, new Scope.Municipality(town()))));
    }

    /** Makes something happen in Gelsenkirchen for which there are no words, so that no page can tell of it. */
    void breakChanges() {
        var house = server.running().installation();
        var somebody = coordination();
        var town = town();
        house.get(Transactions.class)
                .call(
                        somebody,
                        () -> house.get(Database.class)
                                .dsl()
                                .insertInto(DOMAIN_EVENT)
                                .set(DOMAIN_EVENT.ID, UUID.randomUUID())
                                .set(DOMAIN_EVENT.OCCURRED_AT, currentOffsetDateTime())
                                .set(DOMAIN_EVENT.MUNICIPALITY_ID, town.value())
                                .set(DOMAIN_EVENT.TYPE, "organisation.unspeakable")
                                .set(DOMAIN_EVENT.SUBJECT_ID, town.value())
                                .set(DOMAIN_EVENT.ACTOR_ID, somebody.account())
                                .set(DOMAIN_EVENT.PAYLOAD, JSONB.jsonb("{}"))
                                .execute());
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
