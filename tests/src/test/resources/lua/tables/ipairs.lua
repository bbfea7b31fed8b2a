-- ipairs goes from 1 to the first nil, reading raw.
for i, v in ipairs({"a", "b", nil, "d"}) do io.write(i, v, " ") end print()  -- expect: 1a 2b 
for i, v in ipairs({}) do io.write("never") end
for i, v in ipairs({false, 0, ""}) do io.write(i, tostring(v), " ") end print()  -- expect: 1false 20 3 
local n = 0
for i in ipairs(setmetatable({1, 2, nil, 4}, {__index = function() return 9 end})) do n = n + 1 end
print(n)  -- expect: 2
local t = {1}
for i, v in ipairs(t) do if i < 5 then t[i + 1] = i end end
print(#t)  -- expect: 5
t = {1, 2, 3, 4}
for i, v in ipairs(t) do t[i + 1] = nil io.write(i, " ") end print()  -- expect: 1 
local f, s, c = ipairs({})
print(type(f), type(s), c)  -- expect: function	table	0
print(f({"x"}, 0))  -- expect: 1	x
print(f({"x"}, 1))  -- expect:
