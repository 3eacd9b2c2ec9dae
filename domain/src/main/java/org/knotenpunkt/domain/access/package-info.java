/**
 * Who may do what where, and how one shows who one is.
 *
 * <ul>
 *   <li>An <em>account</em> (Konto) is how the server knows somebody who signs in; by itself it may do nothing.
 *   <li>A <em>credential</em> (Zugangsdaten) is an account's password as it is kept: hashed.
 *   <li>A <em>temporary password</em> (Einmalpasswort) was handed out by somebody else; before its owner has chosen a new
 *       one the account has no rights.
 *   <li>A <em>session</em> (Sitzung) is the time between signing in and signing out in one browser or program.
 *   <li>A <em>grant</em> (Berechtigung) gives an account a role in a scope for a period.
 *   <li>To <em>withdraw</em> (entziehen) a grant is to end it at once, whatever its period says.
 *   <li>To <em>tie</em> (binden) a grant to a function is to let it give its right only while its holder serves in that function.
 *   <li>To <em>identify</em> (zuordnen) an account is to say which person it is among those whom a town knows by their functions.
 *   <li>The <em>policy</em> (Rechteregel) is the one function that decides; what it does not permit is denied.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.access;

import org.jspecify.annotations.NullMarked;
