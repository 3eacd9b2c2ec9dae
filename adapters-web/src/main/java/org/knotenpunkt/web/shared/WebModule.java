package org.knotenpunkt.web.shared;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.web.shared.calendar.DatedDays;

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

    /** Adds what people are reminded of on their start page. */
    protected final void reminders(Class<? extends Reminders> type) {
        Multibinder.newSetBinder(binder(), Reminders.class)
                .addBinding()
                .to(type)
                .in(Singleton.class);
    }

    /** Adds what there is to say of what has happened in a town. */
    protected final void changeNotes(Class<? extends ChangeNotes> type) {
        Multibinder.newSetBinder(binder(), ChangeNotes.class)
                .addBinding()
                .to(type)
                .in(Singleton.class);
    }

    /** Adds days to the calendars to which people subscribe. */
    protected final void days(Class<? extends DatedDays> type) {
        Multibinder.newSetBinder(binder(), DatedDays.class)
                .addBinding()
                .to(type)
                .in(Singleton.class);
    }

    /** Says where records of the kind have their pages, or stand in a list, for the page that tells who can see one. */
    protected final void recordPage(RecordKind kind, String path) {
        page(new RecordPage(kind, path, null));
    }

    /** The same for those who see them by the action; others have other pages. */
    protected final void recordPage(RecordKind kind, Action by, String path) {
        page(new RecordPage(kind, path, by));
    }

    /** Says which events are about records of the kind: all of the type, or of the sealed family. */
    protected final void recordEvents(RecordKind kind, Class<? extends DomainEvent> family) {
        Multibinder.newSetBinder(binder(), RecordEvents.class).addBinding().toInstance(RecordEvents.of(kind, family));
    }

    private void page(RecordPage page) {
        Multibinder.newSetBinder(binder(), RecordPage.class).addBinding().toInstance(page);
    }

    protected final void navigation(NavigationItem item) {
        Multibinder.newSetBinder(binder(), NavigationItem.class).addBinding().toInstance(item);
    }
}
