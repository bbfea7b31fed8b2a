-- Arrays that begin with booleans, and what else they may come to hold.
local t = {}
for i = 1, 6 do t[i] = i % 2 == 0 end
print(#t, t[1], t[2], t[6], t[7], t[0], t[-1], t[1.5])
t[3] = nil
print(t[2], t[3], t[4], rawget(t, 3), next(t, 2))
t[3] = true
print(#t, t[3])
for i, v in ipairs(t) do io.write(i, "=", tostring(v), " ") end print()
for k, v in pairs(t) do io.write(k, "=", tostring(v), " ") end print()

-- functions of the library
table.insert(t, 1, false)
table.insert(t, true)
print(#t, t[1], t[2], t[8], table.remove(t, 1), table.remove(t), #t)
print(unpack(t, 1, 4))
print(pcall(table.concat, t))
print(pcall(table.sort, {true, false}))
print(select("#", unpack(t)), table.getn(t), table.maxn(t))

-- other values among them
local function filled() local a = {} for i = 1, 4 do a[i] = i > 2 end return a end
local a = filled() a[2] = 7 print(a[1], a[2], a[3], a[4], #a)
a = filled() a[5] = "s" print(a[1], a[4], a[5], #a)
a = filled() a[1] = nil print(a[1], a[2], a[4])
a = filled() a[9] = false print(a[4], a[8], a[9], #a)
a = filled() a[4] = nil a[3] = nil print(#a) a[3] = 1.5 print(a[1], a[3], #a)
a = filled() a.name = true a[false] = 1 print(a.name, a[false], #a)
a = filled() a[1] = a print(a[1] == a, a[2])
local n = {} for i = 1, 3 do n[i] = i end n[2] = true print(n[1], n[2], n[3])
local empty = filled() for i = 4, 1, -1 do empty[i] = nil end print(#empty, next(empty)) empty[1] = "x" print(empty[1], #empty)

-- truth
local count = 0
for i = 1, #t do if t[i] then count = count + 1 elseif t[i] == false then count = count + 100 end end
print(count, t[1] and 1 or 2, not t[1], t[1] == t[2], t[99] == false, t[99] == nil)

-- holes that a metatable fills, and stores that it sees
local seen = {}
local m = setmetatable(filled(), {__index = function(_, k) return "no " .. tostring(k) end, __newindex = function(o, k, v) seen[#seen + 1] = k rawset(o, k, v) end})
print(m[1], m[9]) m[1] = true m[2] = nil m[2] = true m[5] = false
print(m[1], m[2], m[5], m[6], #seen, seen[1], seen[2])

-- the same places of the program, with arrays of each kind
local function get(x, i) return x[i] end
local function set(x, i, v) x[i] = v end
for _, x in ipairs {filled(), {1, 2}, {1.5, 2.5}, {"a", "b"}, filled(), {false}, {}} do
  io.write(tostring(get(x, 1)), " ", tostring(get(x, 2)), " ", tostring(get(x, 10)), "; ")
  set(x, 1, false) set(x, 2, true)
  io.write(tostring(get(x, 1)), " ", tostring(get(x, 2)), " ", #x, "; ")
  set(x, 1, nil)
  print(get(x, 1), get(x, 2))
end
-- expect: 6	false	true	true	nil	nil	nil	nil
-- expect: true	nil	true	nil	4	true
-- expect: 6	true
-- expect: 1=false 2=true 3=true 4=true 5=false 6=true 
-- expect: 1=false 2=true 3=true 4=true 5=false 6=true 
-- expect: 8	false	false	true	false	true	6
-- expect: false	true	true	true
-- expect: false	invalid value (boolean) at index 1 in table for 'concat'
-- expect: false	attempt to compare two boolean values
-- expect: 6	6	6
-- expect: false	7	true	true	4
-- expect: false	true	s	5
-- expect: nil	false	true
-- expect: true	nil	false	4
-- expect: 2
-- expect: false	1.5	3
-- expect: true	1	4
-- expect: true	false
-- expect: 1	true	3
-- expect: 0	nil
-- expect: x	1
-- expect: 204	2	true	false	false	true
-- expect: false	no 9
-- expect: true	true	false	no 6	2	2	5
-- expect: false false nil; false true 4; nil	true
-- expect: 1 2 nil; false true 2; nil	true
-- expect: 1.5 2.5 nil; false true 2; nil	true
-- expect: a b nil; false true 2; nil	true
-- expect: false false nil; false true 4; nil	true
-- expect: false nil nil; false true 2; nil	true
-- expect: nil nil nil; false true 2; nil	true
