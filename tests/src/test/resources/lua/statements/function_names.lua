-- function a.b.c and a.b:c store into fields; the colon adds self.
local t = {a = {b = {}}}
function t.f(...) return select("#", ...) end
function t.a.b.g(x) return x end
function t.a.b:m(x) return self == t.a.b, x end
print(t.f(1, nil), t.a.b.g(2), t.a.b:m(3))  -- expect: 2	2	true	3
print(t.a.b.m(nil, 4))  -- expect: false	4
function global(x) return x end
print(global(5), _G.global == global)  -- expect: 5	true
function t.f() return "replaced" end
print(t.f())  -- expect: replaced
print(pcall(loadstring("function nope.x() end", "=s")))  -- expect: false	s:1: attempt to index global 'nope' (a nil value)
print(pcall(loadstring("local t = {} function t.x.y() end", "=s")))  -- expect: false	s:1: attempt to index field 'x' (a nil value)
