/**
 * What has been done, so that nobody can change it afterwards without being found out.
 *
 * <ul>
 *   <li>A <em>deed</em> (Handlung) is who did what to which record, when, and by which rights.
 *   <li>An <em>audit entry</em> (Eintrag im Prüfprotokoll) is a deed at its place in a chain, sealed by a hash.
 *   <li>An <em>audit chain</em> (Prüfkette) holds the entries of a town, or those of the installation: each entry's hash
 *       covers that of the entry before.
 *   <li>The <em>head</em> (Kettenende) is the last entry's number and hash. Kept elsewhere, it proves later that nothing up
 *       to it was rewritten.
 *   <li>The <em>grounds</em> (Rechtsgrund) of a deed are the rights that permitted it, each by itself; where nobody was asked
 *       in the same transaction, those by which its doer was there.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.access.audit;

import org.jspecify.annotations.NullMarked;
