-- module makes a table the environment of the chunk.
local G = _G
module("m.n")
x = 1
function f() return x end
G.print(G.m.n.x, _NAME, _PACKAGE, _M == G.m.n, G.package.loaded["m.n"] == _M, G.rawget(G, "x"), f())  -- expect: 1	m.n	m.	true	true	nil	1
G.print(G.getfenv(1) == _M, G.print == print)  -- expect: true	false
G.setfenv(1, G)
print(m.n.f(), require "m.n" == m.n)  -- expect: 1	true
