/** What Redis scripts see: their globals and libraries, and what becomes of their values and errors. Loaded only when asked for. */
package org.inplace.lua.profile;
