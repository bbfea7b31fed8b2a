/** The values of Ruff programs that core does not have, and what can be said about all values. */
package org.inplace.ruff.runtime;
