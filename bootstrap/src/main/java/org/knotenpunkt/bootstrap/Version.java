package org.knotenpunkt.bootstrap;

import java.util.Optional;

/** The version of Knotenpunkt that runs. */
public final class Version {
    private Version() {}

    /** As the jar says; {@code dev} where the classes are in none. */
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
