/** What is known of an organisation, in the reader's words: profiles, what holds now, the timeline. */
@NullMarked
package org.knotenpunkt.web.organisation.pages.facts;

import org.jspecify.annotations.NullMarked;
