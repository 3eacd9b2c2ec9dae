package org.knotenpunkt.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.DemoData.SignIn;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/** A server with the data of the demo, and a browser to look at it. */
final class DemoServer implements AutoCloseable {
    private final RunningServer server;
    private final List<SignIn> signIns;
    private final Chromium chromium;

    DemoServer(String name) {
        server = RunningServer.start(
                Configuration.of(
                        Map.of(
                                "server.port",
                                "0",
                                "data.folder",
                                DataFolder.empty(name).toString()),
                        Map.of()),
                true);
        signIns = server.installation().get(DemoData.class).prepare();
        chromium = new Chromium();
    }

    URI address() {
        return server.address();
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
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(server.address().toString())
                        .setLocale(language)
                        .setViewportSize(width, 800));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** The first page after the sign-in of somebody. */
    Page signedIn(String name, String language, int width) {
        var page = visitor(language, width);
        var signIn = signIn(name);
        page.navigate("/sign-in");
        page.fill("#name", signIn.name());
        page.fill("#password", signIn.password());
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
