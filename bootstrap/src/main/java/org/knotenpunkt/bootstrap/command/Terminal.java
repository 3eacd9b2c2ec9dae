package org.knotenpunkt.bootstrap.command;

import java.io.Console;
import java.util.Optional;

/** The person at the keyboard, if there is one. */
public final class Terminal {
    private Terminal() {}

    /** A console at which somebody sits. From Java 22 on there is one in any case, and it says itself whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // older ones answer null where nobody sits
    public static Optional<Console> attended() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
