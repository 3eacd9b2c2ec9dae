package org.knotenpunkt.web.access;

import java.time.LocalDate;
import org.knotenpunkt.application.access.AccountView;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.web.shared.input.Form;

/** The list of accounts. */
public record AccountsView(Form query, Page<AccountView> accounts, LocalDate today) {}
