package org.knotenpunkt.web.shared;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.domain.shared.RecordKind;

/** What a feature's web module is made of: its name, its routes and its places in the navigation. */
public abstract class WebModule extends AbstractModule {
    /** Adds the texts {@code messages/<name>_*.properties} and, if there is one, {@code openapi/<name>.yaml}. */
    protected final void feature(String name) {
        Multibinder.newSetBinder(binder(), WebFeature.class).addBinding().toInstance(new WebFeature(name));
    }

    protected final void routes(Class<? extends Routes> type) {
        bind(type).in(Singleton.class);
        Multibinder.newSetBinder(binder(), Routes.class).addBinding().to(type);
    }

    protected final void firstStep(FirstStep step) {
        Multibinder.newSetBinder(binder(), FirstStep.class).addBinding().toInstance(step);
    }

    /** Says where records of the kind have their pages, for the page that tells who can see one. */
    protected final void recordPage(RecordKind kind, String path) {
        Multibinder.newSetBinder(binder(), RecordPage.class).addBinding().toInstance(new RecordPage(kind, path));
    }

    protected final void navigation(NavigationItem item) {
        Multibinder.newSetBinder(binder(), NavigationItem.class).addBinding().toInstance(item);
    }
}
