/** What Ruff programs are made of when they run. */
package org.inplace.ruff.nodes;
