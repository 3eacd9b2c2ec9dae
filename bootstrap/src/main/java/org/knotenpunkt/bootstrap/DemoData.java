package org.knotenpunkt.bootstrap;

import java.util.List;

/** What there is to see in the demo. */
public interface DemoData {
    /** Loads everything, unless it is there from an earlier start, and answers with whom one can sign in. */
    List<SignIn> prepare();

    /** Somebody invented, with a role. */
    record SignIn(String role, String name, String password) {}
}
