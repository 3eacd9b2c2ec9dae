/**
 * What a town itself means to do for partnerships, as its bodies have adopted it.
 *
 * <ul>
 *   <li>A <em>concept</em> (kommunales Konzept) is a document of a town. It has <em>editions</em> (Fassungen), of which one may be a
 *       <em>draft</em> (Entwurf).
 *   <li>A <em>body</em> (Gremium), as the council or a committee of it, <em>adopts</em> (beschließt) an edition by a
 *       <em>resolution</em> (Beschluss); its words never change from then on.
 *   <li>To <em>repeal</em> a concept (aufheben) is to end it without another edition.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.concept;

import org.jspecify.annotations.NullMarked;
