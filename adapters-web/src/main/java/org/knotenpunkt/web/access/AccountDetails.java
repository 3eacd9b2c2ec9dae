package org.knotenpunkt.web.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.AccountView;

/**
 * The page of one account.
 *
 * @param own whether it is the visitor's own
 * @param password a temporary password that has just been made, shown this once; or null
 */
public record AccountDetails(
        AccountView account, boolean own, @Nullable String password, LocalDate today) {}
