-- The main chunk is a vararg function without arguments here; loaded chunks get theirs.
print(select("#", ...), ...)
local f = loadstring("local a, b = ... return b, a, select('#', ...)")
print(f(1, 2, 3))
print(f())
arg = nil
print(loadstring("return arg")(1, 2))
print((select(2, loadstring("function f() return ... end", "=s"))))
print((select(2, loadstring("return function(a) return function(...) return a, ... end, ... end", "=s"))))
-- expect: 0
-- expect: 2	1	3
-- expect: nil	nil	0
-- expect: nil
-- expect: s:1: cannot use '...' outside a vararg function near '...'
-- expect: s:1: cannot use '...' outside a vararg function near '...'
