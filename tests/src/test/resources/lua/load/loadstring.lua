-- Chunks from strings.
print(loadstring("return ...")(1, 2), loadstring("return 1 + 1")())
print(loadstring("x ="))
print(pcall(loadstring)) print(pcall(loadstring, {})) print(loadstring(123))
local x = "local"
print(loadstring("return x")())
x_global = "global" print(loadstring("return x_global")())
print(select("#", loadstring("")()), select("#", loadstring("return nil, nil")()))
local f = loadstring("local n = 0 return function() n = n + 1 return n end")
local a, b = f(), f()
print(a(), a(), b(), f == loadstring("return 1"))
print(pcall(loadstring("error('e')", "=named"))) print(pcall(loadstring("error('e')")))
print(pcall(loadstring("local t = nil\n\nt.x = 1", "@file.lua")))
print(type(loadstring("return function() return 1 end")()), loadstring("return ({...})[2]")("a", "b"))
-- expect: 1	2
-- expect: nil	[string "x ="]:1: unexpected symbol near '<eof>'
-- expect: false	bad argument #1 to '?' (string expected, got no value)
-- expect: false	bad argument #1 to '?' (string expected, got table)
-- expect: nil	[string "123"]:1: unexpected symbol near '123'
-- expect: nil
-- expect: global
-- expect: 0	2
-- expect: 1	2	1	false
-- expect: false	named:1: e
-- expect: false	[string "error('e')"]:1: e
-- expect: false	file.lua:3: attempt to index local 't' (a nil value)
-- expect: function	b
