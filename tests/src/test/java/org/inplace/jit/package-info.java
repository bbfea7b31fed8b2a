/** What is hot compiles, stays compiled, and allocates nothing that it need not: shapes of Ruff programs under a strict compiler. */
package org.inplace.jit;
