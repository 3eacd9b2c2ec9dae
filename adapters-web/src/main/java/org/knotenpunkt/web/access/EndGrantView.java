package org.knotenpunkt.web.access;

import java.time.LocalDate;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.web.shared.input.Form;

/** The page of one grant, on which it is ended. */
public record EndGrantView(GrantView grant, Form form, LocalDate today) {}
