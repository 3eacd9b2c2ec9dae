package org.knotenpunkt.bootstrap.configuration;

import java.util.List;

/** Settings with which Knotenpunkt cannot run. */
public final class FaultyConfiguration extends RuntimeException {
    private final transient List<String> faults;

    FaultyConfiguration(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** A sentence for each fault; never the value of a secret. */
    public List<String> faults() {
        return faults;
    }
}
