package org.knotenpunkt.application.access;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Password;

/**
 * An account that has just got a password.
 *
 * @param temporary the temporary password that was made, to be told once; null if its owner has chosen one
 */
public record AccountWithPassword(Account account, @Nullable Password temporary) {}
