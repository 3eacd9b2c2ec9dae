@NullMarked
package org.knotenpunkt.web;

import org.jspecify.annotations.NullMarked;
