/** The description of the API: OpenAPI for programs, a page for people. */
@NullMarked
package org.knotenpunkt.web.shared.api;

import org.jspecify.annotations.NullMarked;
