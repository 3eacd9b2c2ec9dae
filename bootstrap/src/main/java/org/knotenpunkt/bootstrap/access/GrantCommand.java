package org.knotenpunkt.bootstrap.access;

import picocli.CommandLine.Command;

/** The commands on grants. */
@Command(
        name = "grant",
        description = "Grants: who holds which role where.",
        subcommands = {AddGrantCommand.class, EndGrantCommand.class, ListGrantsCommand.class})
public final class GrantCommand {}
