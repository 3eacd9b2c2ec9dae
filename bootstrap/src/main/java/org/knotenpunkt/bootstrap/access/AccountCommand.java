package org.knotenpunkt.bootstrap.access;

import picocli.CommandLine.Command;

/** The commands on accounts. */
@Command(
        name = "account",
        description = "Accounts: who can sign in.",
        subcommands = {
            CreateAccountCommand.class,
            ListAccountsCommand.class,
            DisableAccountCommand.class,
            EnableAccountCommand.class,
            ResetPasswordCommand.class
        })
public final class AccountCommand {}
