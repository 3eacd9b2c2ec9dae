package org.knotenpunkt.web.shared;

/** The routes that a feature offers. */
@FunctionalInterface
public interface Routes {
    void register(RouteRegistry routes);
}
