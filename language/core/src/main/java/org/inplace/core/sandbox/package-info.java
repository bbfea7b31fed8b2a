/** What programs may do outside of themselves, as privileges of polyglot contexts. */
package org.inplace.core.sandbox;
