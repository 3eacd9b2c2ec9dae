package org.knotenpunkt.bootstrap.access;

import org.knotenpunkt.application.access.audit.ExportAuditHeads;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.web.access.audit.AuditHeadJson;
import picocli.CommandLine.Command;

/** Tells where all chains end. */
@Command(
        name = "heads",
        description =
                "Tells where the audits of all towns and of the installation end. Kept elsewhere, as --json, they prove"
                        + " later that nothing up to there was rewritten: knotenpunkt check --audit-head.")
final class AuditHeadsCommand extends AccessCommand {
    @Override
    protected void answer(Installation installation, Output output) {
        var heads = orSay(installation, installation.get(ExportAuditHeads.class).export(OPERATOR));
        output.answer(
                heads.stream().map(AuditHeadJson::from).toList(),
                heads.stream().map(AuditHeadsCommand::line).toArray(String[]::new));
    }

    private static String line(AuditHead head) {
        return "%s  %d  %s  %s".formatted(head.chain(), head.number(), head.hash(), head.at());
    }
}
