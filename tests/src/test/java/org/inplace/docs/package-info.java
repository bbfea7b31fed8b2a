/** The documents and examples say the truth: what they show runs and prints what stands there, and links lead somewhere. */
package org.inplace.docs;
