-- Tables are references; assignment copies none.
local a = {1}
local b = a
b[1] = 2
print(a[1], a == b)  -- expect: 2	true
local function copy(t) local r = {} for k, v in pairs(t) do r[k] = v end return r end
local c = copy(a)
c[1] = 3
print(a[1], c[1], a == c)  -- expect: 2	3	false
a.self = a
print(a.self.self.self[1], a.self == a)  -- expect: 2	true
local t = {}
t[t] = t
print(t[t][t] == t)  -- expect: true
local list = nil
for i = 1, 3 do list = {next = list, value = i} end
while list do io.write(list.value, " ") list = list.next end print()  -- expect: 3 2 1 
