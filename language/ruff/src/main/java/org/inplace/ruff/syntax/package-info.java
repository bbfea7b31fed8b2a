/** From Ruff text to an immutable syntax tree; knows nothing of Truffle. */
package org.inplace.ruff.syntax;
