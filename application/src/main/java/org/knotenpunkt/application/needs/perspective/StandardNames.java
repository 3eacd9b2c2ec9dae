package org.knotenpunkt.application.needs.perspective;

import java.util.Optional;
import org.knotenpunkt.domain.needs.Perspective;

/** Out-port: what those perspectives are called that every town knows, in every language in which somebody reads their names. */
@FunctionalInterface
public interface StandardNames {
    /** The one that is called so, in whatever letters. */
    Optional<Perspective> called(String name);
}
