@NullMarked
package org.knotenpunkt.web.organisation.pages;

import org.jspecify.annotations.NullMarked;
