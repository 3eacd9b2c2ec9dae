/**
 * Family centres at primary schools, as far as they are more than organisations.
 *
 * <p>A <em>centre</em> (Familiengrundschulzentrum, FGZ) is an organisation of the kind {@code FAMILY_CENTRE}: its names, addresses, host,
 * provider and functions are kept where those of all organisations are. Here is what only a centre has:
 *
 * <ul>
 *   <li><em>Phase</em> (Phase): where it stands between the first talks and the regular budget; each is known by <em>criteria</em>
 *       (Kriterien) or has a <em>reason</em> (Begründung).
 *   <li><em>Relocation</em> (Standortwechsel, Verlegung): it moves to another school and stays the same centre.
 *   <li><em>Funding line</em> (Finanzierung): a programme or purse that pays for it in a period.
 *   <li><em>Post</em> (Stelle, Stellenanteil): how much work somebody is paid for there, in <em>full-time equivalents</em>
 *       (Vollzeitäquivalente), in a period.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.centre;

import org.jspecify.annotations.NullMarked;
