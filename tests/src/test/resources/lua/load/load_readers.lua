-- Chunks from functions that give pieces.
local function reader(...) local p, i = {...}, 0 return function() i = i + 1 return p[i] end end
print(load(reader("return ", "1", "+2"))())
print(load(reader("return ", "1", "", "+ not read"))())
print(load(reader("ret", "urn 'pi", "eces'"), "=name")())
print(type(load(function() return nil end)), select("#", load(reader())()))
print(load(reader("x ="))) print(load(reader("x =", " ="), "=named"))
print(pcall(load, function() error("rd", 0) end)) print(type(select(3, pcall(load, function() error({}) end))))
print(pcall(load, function() return {} end)) print(pcall(load, function() return true end))
print(pcall(load)) print(pcall(load, nil))
local n = 0
print(load(function() n = n + 1 if n > 1000 then return nil end return n == 1 and "return 0" or "+1" end)(), n)
local f = load(reader("local a = ... ", "return a, ", "...")) print(f(5, 6))
print(type(load(function() return coroutine.wrap(function() return nil end)() end)))
-- expect: 3
-- expect: 1
-- expect: pieces
-- expect: function	0
-- expect: nil	(load):1: unexpected symbol near '<eof>'
-- expect: nil	named:1: unexpected symbol near '='
-- expect: true	nil	rd
-- expect: table
-- expect: true	nil	reader function must return a string
-- expect: true	nil	reader function must return a string
-- expect: false	bad argument #1 to '?' (function expected, got no value)
-- expect: false	bad argument #1 to '?' (function expected, got nil)
-- expect: 999	1001
-- expect: 5	5	6
-- expect: function
