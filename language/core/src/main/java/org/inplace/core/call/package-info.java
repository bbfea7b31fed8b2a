/** Functions as values, and how they are called. */
package org.inplace.core.call;
