/** Operations on values that several languages share. */
package org.inplace.core.op;
