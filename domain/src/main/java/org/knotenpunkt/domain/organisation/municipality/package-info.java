/**
 * Towns as the municipal register and the people in them describe them.
 *
 * <ul>
 *   <li>A <em>municipality</em> (Gemeinde, Kommune) is a town with its own administration; its kind (Gemeindeart) is the
 *       register's, from "kreisfreie Stadt" to "gemeindefreies Gebiet".
 *   <li>An <em>area</em> (Gebiet) is what municipalities add up to: a district (Kreis), a region (Regierungsbezirk), a state
 *       (Land).
 *   <li>A <em>youth office</em> (Jugendamt) is run by some towns and not by others. No key and no kind says which: it is
 *       recorded, with a source.
 *   <li>The <em>population</em> (Einwohnerzahl) is a number with a day and a source.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation.municipality;

import org.jspecify.annotations.NullMarked;
