/**
 * Agreements between equals: who agrees with whom on which words, goals and contributions, since when and until when.
 *
 * <ul>
 *   <li>An <em>agreement</em> (Vereinbarung, Kooperationsvertrag) binds organisations, its <em>parties</em> (Parteien), to common goals.
 *   <li>A <em>version</em> (Fassung) is what it says at one time: its <em>content</em> (Inhalt), known by its
 *       <em>fingerprint</em> (Prüfsumme). What has been in force never changes.
 *   <li>A <em>draft</em> (Entwurf) is the version on which people still work; it stands beside the one in force. To <em>propose</em> it
 *       (zur Zustimmung vorlegen) is to ask every party for a yes to exactly these words; nobody has signed them before the day of the
 *       <em>proposal</em>, be it here or, of what was recorded later, on paper (nachträglich erfasst).
 *   <li>An <em>approval</em> (Zustimmung) is the yes of a party to one fingerprint, with a <em>proof</em> (Nachweis): by account, on paper
 *       or as a signed PDF. A <em>rejection</em> (Ablehnung) is a no with its reason. A <em>cancellation</em> (die Zustimmung gilt nicht
 *       mehr) says that what parties had approved was changed or given up.
 *   <li>An <em>amendment</em> (Änderung, Nachtrag) says why one version follows another.
 *   <li>To <em>end</em> (beenden, kündigen) an agreement is to end it for all parties; to <em>leave</em> (ausscheiden), for one. A party
 *       alone does it by <em>notice</em> (Kündigung), and keeps to the time of notice.
 *   <li>A <em>transcript</em> (Abschrift) is what was agreed, written out so that another installation knows it by the same hashes.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership;

import org.jspecify.annotations.NullMarked;
