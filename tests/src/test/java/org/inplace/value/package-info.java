/** The values that the languages share, used as their nodes use them. */
package org.inplace.value;
