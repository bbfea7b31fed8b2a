/** What golden programs cannot show of the library: capabilities that are missing, contexts side by side, threads. */
package org.inplace.library;
