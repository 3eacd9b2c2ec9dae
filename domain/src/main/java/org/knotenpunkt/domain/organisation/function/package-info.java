/**
 * Who does what in an organisation. A contact is a function before it is a person: people come and go, the function stays.
 *
 * <ul>
 *   <li>A <em>function</em> (Funktion, Amt) is a duty in an organisation, such as head of school or centre lead.
 *   <li>Its <em>role contact</em> (Funktionskontakt) reaches whoever holds it and outlives the person.
 *   <li>A <em>term</em> (Amtszeit) is the period in which a person <em>holds</em> a function (Inhaber) or is the
 *       <em>deputy</em> (Stellvertretung).
 *   <li>A <em>vacancy</em> (Vakanz) is a function without a holder, or one that will be without.
 *   <li>A <em>person</em> (Person) is known by name and by functions; nothing private is kept.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation.function;

import org.jspecify.annotations.NullMarked;
