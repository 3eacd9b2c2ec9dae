package org.knotenpunkt.bootstrap.access;

import picocli.CommandLine.Command;

/** The commands on the audit. */
@Command(
        name = "audit",
        description = "The audit: who did what. knotenpunkt check says whether anybody has altered it.",
        subcommands = AuditHeadsCommand.class)
public final class AuditCommand {}
