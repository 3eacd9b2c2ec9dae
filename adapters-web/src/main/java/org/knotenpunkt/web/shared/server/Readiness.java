package org.knotenpunkt.web.shared.server;

import java.util.List;

/** What a node needs beside itself to serve requests. */
@FunctionalInterface
public interface Readiness {
    /** What is not well just now, a sentence each; empty if all is. */
    List<String> faults();
}
