/** What languages need to talk to the operating system through a polyglot context. */
package org.inplace.core.system;
