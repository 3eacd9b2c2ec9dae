package org.knotenpunkt.bootstrap.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.AccountView;
import org.knotenpunkt.application.access.ListAccounts;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.web.access.AccountJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists accounts. */
@Command(name = "list", description = "Lists the accounts, ordered by e-mail address.")
final class ListAccountsCommand extends AccessCommand {
    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "A part of the e-mail address or of the name.")
    private @Nullable String text;

    @Override
    protected void answer(Installation installation, Output output) {
        var accounts = all(installation);
        output.answer(
                accounts.stream().map(AccountJson::from).toList(),
                accounts.stream().map(ListAccountsCommand::line).toArray(String[]::new));
    }

    private List<AccountView> all(Installation installation) {
        var all = new ArrayList<AccountView>();
        var request = PageRequest.first(PageRequest.MAX_LIMIT);
        while (true) {
            var page = orSay(installation, installation.get(ListAccounts.class).list(OPERATOR, text, request));
            all.addAll(page.items());
            if (page.next() == null) {
                return all;
            }
            request = new PageRequest(PageRequest.MAX_LIMIT, page.next());
        }
    }

    private static String line(AccountView account) {
        return "%s  %s%s"
                .formatted(account.name(), account.displayName(), account.disabledAt() == null ? "" : "  (disabled)");
    }
}
