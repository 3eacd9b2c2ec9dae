/**
 * Files that prove something about an agreement or belong to it.
 *
 * <ul>
 *   <li>A <em>stored file</em> (Datei) is a scan, a signed PDF or an annex: bytes with a name, known by their SHA-256.
 *   <li>Its <em>type</em> (Dateityp) is what the bytes are, whatever the name says.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.file;

import org.jspecify.annotations.NullMarked;
