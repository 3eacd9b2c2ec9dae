package org.knotenpunkt.bootstrap;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.inject.AbstractModule;
import java.time.InstantSource;
import java.time.ZoneId;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.ChanceIds;
import org.knotenpunkt.domain.shared.IdSource;

/** Binds what comes from the machine: time, and ids that nobody else has. */
final class SystemModule extends AbstractModule {
    private final ZoneId zone;

    SystemModule(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    protected void configure() {
        var clock = new ToldTime(InstantSource.system());
        bind(ToldTime.class).toInstance(clock);
        bind(InstantSource.class).toInstance(clock);
        bind(ZoneId.class).toInstance(zone);
        bind(Now.class).toInstance(Now.of(clock, zone));
        bind(Today.class).to(Now.class);
        bind(IdSource.class).toInstance(UuidCreator::getTimeOrderedEpoch);
        bind(ChanceIds.class).toInstance(UuidCreator::getRandomBased);
    }
}
