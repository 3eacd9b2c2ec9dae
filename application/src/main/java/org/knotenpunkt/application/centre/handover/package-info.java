/**
 * The <em>handover</em> (Übergabe) of a centre to whoever takes over its work: how it stands, who is who, what is due and what has changed.
 * What features above know of it, they add in the web adapter.
 */
@NullMarked
package org.knotenpunkt.application.centre.handover;

import org.jspecify.annotations.NullMarked;
