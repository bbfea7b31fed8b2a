/** Assignable locations and what is done with them: {@link org.inplace.core.place.Place} is where to begin. */
package org.inplace.core.place;
