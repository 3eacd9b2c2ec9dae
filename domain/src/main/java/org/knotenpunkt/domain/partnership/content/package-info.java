/**
 * What an agreement says.
 *
 * <ul>
 *   <li>A <em>party</em> (Partei) takes part in a <em>role</em> (Rolle) and on a <em>side</em> (Seite): school, youth service,
 *       families, municipality, others.
 *   <li>A <em>clause</em> (Regelung, Klausel) is a paragraph of its text; it may come from a template of the kind.
 *   <li>A <em>goal</em> (Ziel) is a guiding goal (Leitziel), an intermediate goal (Mittlerziel) or an operational goal (Handlungsziel). An
 *       operational goal is SMART by its <em>measure</em> (Messung): target group, sign, baseline (or the day by which it
 *       will be known), target, day, responsible party and one
 *       step of the impact ladder.
 *   <li>The <em>impact ladder</em> (Wirkungstreppe, PHINEO) has seven steps: 1 to 3 are output, 4 to 6 outcome, 7 impact.
 *   <li>A <em>contribution</em> (Beitrag) is what a party gives in a period: hours, rooms, money or material.
 *   <li>The <em>term</em> (Laufzeit) says from when until when it holds, how it is prolonged and how it can be ended.
 *   <li>An <em>annex</em> (Anlage) belongs to a version and is approved with it.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.content;

import org.jspecify.annotations.NullMarked;
