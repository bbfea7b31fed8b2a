/** What the compatibility kit of the polyglot API is told of the languages; its tests do the rest. */
package org.inplace.tck;
