package org.example.garden.domain.plant;

import com.google.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Breaks: the domain knows only itself; only wiring knows Guice; the model does not change in place. */
class FrameworkInTheModel {
    @Inject
    @Nullable
    Object injected;
}
