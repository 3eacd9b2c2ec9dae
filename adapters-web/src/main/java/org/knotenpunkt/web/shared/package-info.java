/**
 * What the routes and pages of every feature are made of.
 *
 * <p>A feature implements {@link org.knotenpunkt.web.shared.Routes} and names itself in a {@link
 * org.knotenpunkt.web.shared.WebModule}. A handler reads with {@link org.knotenpunkt.web.shared.input.Requests} or a {@link
 * org.knotenpunkt.web.shared.input.Form}, calls one use case and answers with {@link org.knotenpunkt.web.shared.answer.Answers} or {@link
 * org.knotenpunkt.web.shared.page.Pages}. Texts come from {@link org.knotenpunkt.web.shared.text.Words}.
 * Calendars to subscribe to are a {@link org.knotenpunkt.web.shared.calendar.CalendarFeed}, documents on
 * paper a {@link org.knotenpunkt.web.shared.print.Printout}.
 */
@NullMarked
package org.knotenpunkt.web.shared;

import org.jspecify.annotations.NullMarked;
