/**
 * What is published, for other programs: the Human Services Data Specification (HSDS) 3.1 of Open Referral, as an API and as a package of
 * tables.
 */
@NullMarked
package org.knotenpunkt.web.offer.hsds;

import org.jspecify.annotations.NullMarked;
