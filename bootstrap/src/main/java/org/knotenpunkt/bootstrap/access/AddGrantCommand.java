package org.knotenpunkt.bootstrap.access;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindGrant;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.access.GrantJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a role. */
@Command(
        name = "add",
        description = "Gives an account a role: in the installation, a town, an organisation or a network.")
final class AddGrantCommand extends AccessCommand {
    @Parameters(paramLabel = "EMAIL", description = "With which the person signs in.")
    private String name = "";

    @Option(names = "--role", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Role role = Role.READER;

    @Mixin
    private final Place place = new Place();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day; otherwise today.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "The last day.")
    private @Nullable LocalDate until;

    @Override
    protected void answer(Installation installation, Output output) {
        var right = new Right(role, place.scope(installation));
        var grant = orSay(
                installation,
                installation.get(GrantRole.class).grant(OPERATOR, signInName(name), right, period(installation)));
        var view = orSay(installation, installation.get(FindGrant.class).find(OPERATOR, grant.id()));
        output.answer(GrantJson.from(view), ListGrantsCommand.line(view, words(installation)));
    }

    private Validity period(Installation installation) {
        var first = Optional.ofNullable(from)
                .orElseGet(() -> installation.get(Today.class).today());
        if (until != null && until.isBefore(first)) {
            throw new CannotRun("The last day, %s, is before the first one, %s".formatted(until, first));
        }
        return new Validity(first, until);
    }
}
