/** Real debuggers' sessions with programs of every language: Chrome's protocol, its developer tools themselves, the Debug Adapter Protocol. */
package org.inplace.launcher.debug;
