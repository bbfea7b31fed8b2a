-- ... in constructors, alone and with other items.
local function g(...) return #{...}, #{n = 1, ...}, #{..., ...}, #{(...)} end
print(g(1, 2, 3))  -- expect: 3	3	4	1
local function h(...) local t = {..., "last"} return #t, t[1], t[2] end
print(h(1, 2, 3))  -- expect: 2	1	last
local function n(...) local t = {n = select("#", ...), ...} return t.n, t[1], t[t.n] end
print(n(1, nil, 3))  -- expect: 3	1	3
local function p(...) local t = {...; x = 5} return #t, t.x end
print(p("a", "b"))  -- expect: 1	5
print(#{unpack({1, 2, 3})}, #{unpack({1, 2, 3}), 10}, #{10, unpack({1, 2, 3})})  -- expect: 3	2	4
