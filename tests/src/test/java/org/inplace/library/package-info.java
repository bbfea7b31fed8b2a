/** Built-in functions of Ruff's library, called through the polyglot API, against models. */
package org.inplace.library;
