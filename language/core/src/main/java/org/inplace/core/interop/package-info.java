/** How values cross between the languages here, other languages, and the host. */
package org.inplace.core.interop;
