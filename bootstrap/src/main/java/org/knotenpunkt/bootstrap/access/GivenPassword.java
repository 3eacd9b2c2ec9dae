package org.knotenpunkt.bootstrap.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.command.Terminal;
import org.knotenpunkt.domain.access.Password;
import picocli.CommandLine.Option;

/** Where a password comes from: never from an argument, which others on the machine could read. */
final class GivenPassword {
    @Option(names = "--ask-password", description = "Ask for the password; otherwise a temporary one is made.")
    private boolean ask;

    @Option(names = "--password-stdin", description = "Read the password from the first line of the standard input.")
    private boolean fromInput;

    /** The password that its owner has chosen, or null where a temporary one is to be made. */
    @Nullable
    Password read() {
        if (ask) {
            return new Password(asked());
        }
        return fromInput ? new Password(firstLine()) : null;
    }

    private static String asked() {
        return Terminal.attended()
                .map(console -> console.readPassword("Password: "))
                .map(String::new)
                .orElseThrow(() -> new CannotRun(
                        "There is no terminal to ask for the password; --password-stdin reads it from the input"));
    }

    private static String firstLine() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
