package org.knotenpunkt.bootstrap.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.EndGrant;
import org.knotenpunkt.application.access.FindGrant;
import org.knotenpunkt.application.access.WithdrawGrant;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.web.access.GrantJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends a grant. */
@Command(name = "end", description = "Ends a grant: at once, or with a day.")
final class EndGrantCommand extends AccessCommand {
    @Parameters(paramLabel = "ID", description = "Of the grant, as grant list --json tells it.")
    private UUID id = new UUID(0, 0);

    @Option(names = "--until", paramLabel = "DATE", description = "The last day; otherwise it ends at once.")
    private @Nullable LocalDate until;

    @Override
    protected void answer(Installation installation, Output output) {
        var grant = new GrantId(id);
        var finding = installation.get(FindGrant.class);
        var version = orSay(installation, finding.find(OPERATOR, grant)).version();
        orSay(
                installation,
                until == null
                        ? installation.get(WithdrawGrant.class).withdraw(OPERATOR, grant, version)
                        : installation.get(EndGrant.class).end(OPERATOR, grant, version, until));
        output.answer(
                GrantJson.from(orSay(installation, finding.find(OPERATOR, grant))),
                until == null ? "The grant is withdrawn." : "The grant ends with %s.".formatted(until));
    }
}
