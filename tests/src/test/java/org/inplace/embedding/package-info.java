/** Java programs that use the languages through the polyglot API. */
package org.inplace.embedding;
