/**
 * How organisations are related, as a town sees it: dated, typed, directed, and beside any hierarchy.
 *
 * <ul>
 *   <li>A <em>relation</em> (Beziehung) leads from one organisation to another in a period.
 *   <li>Who <em>carries</em> (trägt) a centre or an all-day school employs those who work there (Träger).
 *   <li>Who <em>maintains</em> a school (Schulträger) pays for its building and all that is no lesson.
 *   <li>Who <em>supervises</em> a school (Schulaufsicht) does so by law.
 *   <li>A school <em>hosts</em> (beherbergt) a family centre, which is nevertheless not the school.
 *   <li>Who <em>cooperates</em> (kooperiert) does so mutually; who <em>funds</em> (fördert) gives money.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation.relation;

import org.jspecify.annotations.NullMarked;
