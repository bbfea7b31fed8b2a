-- type and tostring of every kind.
local co, p = coroutine.create(function() end), newproxy()
for _, v in ipairs{1, "s", true, false, print, {}, co, p, io.stdout, function() end} do io.write(type(v), " ") end print(type(nil))
print(tostring(nil), tostring(true), tostring(1), tostring(-0.5), tostring("s"), tostring(1e100))
print(tostring({}):match("^table: 0x%x+$") ~= nil, tostring(print):match("^function: ") ~= nil, tostring(co):match("^thread: 0x%x+$") ~= nil, tostring(p):match("^userdata: 0x%x+$") ~= nil)
local t, u = {}, {}
print(tostring(t) == tostring(t), tostring(t) ~= tostring(u), tostring(print) == tostring(print))
local seen, double = {}, 0 local kept = {}
for i = 1, 5000 do kept[i] = {} local s = tostring(kept[i]) if seen[s] then double = double + 1 end seen[s] = true end print(double)
print(pcall(type)) print(pcall(tostring)) print(type(type(nil)))
print(select("#", type(1, 2, 3)), tostring(1, 2))
-- expect: number string boolean boolean function table thread userdata userdata function nil
-- expect: nil	true	1	-0.5	s	1e+100
-- expect: true	true	true	true
-- expect: true	true	true
-- expect: 0
-- expect: false	bad argument #1 to '?' (value expected)
-- expect: false	bad argument #1 to '?' (value expected)
-- expect: string
-- expect: 1	1
