/**
 * What the model of every feature is made of and has no feature in it.
 *
 * <ul>
 *   <li>A <em>refusal</em> is the model's no to something that a rule forbids; it carries a reason.
 *   <li>A <em>validity</em> (Gültigkeit) is the period, in whole days, in which a fact holds; both days belong to it.
 *   <li>A <em>timeline</em> (Verlauf) is a fact as it was over time, one value at most on each day.
 *   <li>A <em>withdrawal</em> (Streichung) says that what had been recorded was never true: it counts for nothing, and stays known.
 *       What was true and is over has an end instead; an end that was a mistake is taken back.
 *   <li>A <em>statement</em> (Aussage) is what had been said about something for a time, as it stays known after its withdrawal.
 *   <li>A <em>partial date</em> (ungefähres Datum) is a year, a month or a day, as precisely as a source gives it.
 *   <li>A <em>school year</em> (Schuljahr) runs from 1 August to 31 July (§ 7 SchulG NRW).
 *   <li>A <em>source</em> (Quelle) is where a fact was read, so that others can look it up.
 *   <li>An <em>actor</em> (Handelnder) is who wants something done, with the <em>rights</em> held on that day.
 *   <li>A <em>role</em> (Rolle) is what somebody does in a partnership; a <em>scope</em> (Geltungsbereich) is where.
 *   <li>An <em>action</em> (Vorgang) is something that an actor may or may not do.
 *   <li>A <em>record</em> (Datensatz) is anything of which somebody may ask who sees it; each feature says of its own records which
 *       <em>permissions</em> (Erlaubnisse), an action and where, show and change them.
 *   <li><em>Disclosure</em> (Geheimhaltung) says from how many on a number of people is told; what leaves a town is
 *       <em>rounded</em> (gerundet): few are "fewer than five", all else is rounded to five on its own.
 *   <li>The <em>tenant</em> (Mandant) is the municipality: what it owns, others do not see.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.shared;

import org.jspecify.annotations.NullMarked;
