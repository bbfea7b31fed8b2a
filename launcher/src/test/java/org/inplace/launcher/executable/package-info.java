/** What a native executable needs to know beforehand is written down; checked without making one. */
package org.inplace.launcher.executable;
