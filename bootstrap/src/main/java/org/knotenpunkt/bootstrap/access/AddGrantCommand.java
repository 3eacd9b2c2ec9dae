package org.knotenpunkt.bootstrap.access;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindGrant;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.domain.access.RoleFit;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
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
        var right = new Right(role, fitting(place.scope(installation)));
        var grant = orSay(
                installation,
                installation.get(GrantRole.class).grant(OPERATOR, signInName(name), right, period(installation)));
        var view = orSay(installation, installation.get(FindGrant.class).find(OPERATOR, grant.id()));
        output.answer(GrantJson.from(view), ListGrantsCommand.line(view, installation.words()));
    }

    /** The scope, if the role can be held there; otherwise it is said by which option it can. */
    private Scope fitting(Scope scope) {
        var fitting = RoleFit.scopesOf(role);
        if (!fitting.contains(ScopeKind.of(scope))) {
            throw new CannotRun("%s is held in %s"
                    .formatted(
                            role,
                            fitting.stream()
                                    .sorted()
                                    .map(AddGrantCommand::option)
                                    .collect(Collectors.joining(" or "))));
        }
        return scope;
    }

    private static String option(ScopeKind kind) {
        return kind == ScopeKind.INSTALLATION
                ? "the whole installation"
                : "a place that --%s names".formatted(kind.name().toLowerCase(Locale.ROOT));
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
