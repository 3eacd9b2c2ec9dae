package org.knotenpunkt.web.access;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.access.AccountView;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The page about one's own account.
 *
 * @param form for another password
 * @param here the session in which the page is shown
 */
public record OwnAccountView(AccountView account, List<Session> sessions, SessionId here, Form form, LocalDate today) {}
