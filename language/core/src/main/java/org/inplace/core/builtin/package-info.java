/** Functions that a language brings along. */
package org.inplace.core.builtin;
