/** The Lua language. Used through the polyglot API under the id "lua". */
module org.inplace.lua {
    requires org.inplace.core;
}
