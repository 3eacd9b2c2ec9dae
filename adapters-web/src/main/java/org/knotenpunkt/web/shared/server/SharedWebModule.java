package org.knotenpunkt.web.shared.server;

import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.util.Set;
import org.knotenpunkt.web.shared.Navigation;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebFeature;
import org.knotenpunkt.web.shared.WebModule;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.api.ApiRoutes;
import org.knotenpunkt.web.shared.page.Assets;
import org.knotenpunkt.web.shared.page.Failures;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Messages;

/**
 * Binds the {@link WebServer} and what all features share. Needs {@link org.knotenpunkt.web.shared.WebSettings}, {@link
 * org.knotenpunkt.web.shared.Visitors}, {@link Readiness} and {@link org.knotenpunkt.application.shared.OnceOnly} from others.
 */
public final class SharedWebModule extends WebModule {
    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), NavigationItem.class);
        feature(WebFeature.SHARED.name());
        routes(SharedRoutes.class);
        routes(ApiRoutes.class);
        bind(Assets.class).toInstance(new Assets());
        bind(Health.class).in(Singleton.class);
        bind(Metrics.class).in(Singleton.class);
        bind(OperationsServer.class).in(Singleton.class);
        bind(Navigation.class).in(Singleton.class);
        bind(Pages.class).in(Singleton.class);
        bind(Failures.class).in(Singleton.class);
        bind(Repetitions.class).in(Singleton.class);
        bind(WebServer.class).in(Singleton.class);
    }

    @Provides
    @Singleton
    static Messages messages(Set<WebFeature> features) {
        return Messages.load(features.stream().map(WebFeature::name).toList());
    }

    @Provides
    @Singleton
    static ApiDocument document(Set<WebFeature> features) {
        return ApiDocument.load(features.stream().map(WebFeature::name).toList());
    }
}
