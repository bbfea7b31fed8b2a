-- Returned values survive closures, varargs and protected calls.
local function pass(...) return ... end
local function wrap(f) return function(...) return f(...) end end
print(wrap(pass)(1, nil, 3)) print((wrap(pass)(1, 2))) print(select("#", wrap(pass)(nil, nil)))
local function counter() local c = 0 return function() c = c + 1 return c, c * 2 end end
local c = counter() local a, b = c() local d = {c()} print(a, b, d[1], d[2], (c()))
print(pcall(wrap(pass), 1, nil)) print(select(-1, pass(1, 2, 3))) print(#{pass(1, 2), pass(3, 4)})
local function early(n) for i = 1, 10 do for j = 1, 10 do if i * j == n then return i, j end end end return "none" end
print(early(42)) print(early(97)) print((function() return pass(early(6)) end)())
-- expect: 1	nil	3
-- expect: 1
-- expect: 2
-- expect: 1	2	2	4	3
-- expect: true	1	nil
-- expect: 3
-- expect: 3
-- expect: 6	7
-- expect: none
-- expect: 1	6
