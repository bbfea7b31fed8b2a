-- Metamethods that change the tables and metatables they belong to.
local t = setmetatable({}, {__index = function(t, k) t[k] = k * 2 setmetatable(t, {__index = function(_, k) return -k end}) return t[k] end})
print(t[1], t[1], t[2], rawget(t, 1), rawget(t, 2))  -- expect: 2	2	-2	2	nil
local log = {}
local mt = {} mt.__newindex = function(t, k, v) rawset(t, k, v) log[#log + 1] = k if k < 5 then t[k + 1] = v * 2 end end
local u = setmetatable({}, mt) u[1] = 1 print(table.concat(u, " "), table.concat(log, " "))  -- expect: 1 2 4 8 16	1 2 3 4 5
local eq = 0 mt.__eq = function(a, b) eq = eq + 1 rawset(a, "seen", eq) return eq > 1 end
local v = setmetatable({}, mt) print(u == v, u == v, u.seen)  -- expect: false	true	2
local list = {} for i = 1, 5 do list[i] = setmetatable({i}, {__lt = function(a, b) return false end}) end
local shared = {__lt = function(a, b) list[#list + 1] = nil return a[1] > b[1] end} for i = 1, 5 do setmetatable(list[i], shared) end
table.sort(list) for i = 1, 5 do io.write(list[i][1], " ") end print()  -- expect: 5 4 3 2 1 
local stack = setmetatable({}, {__call = function(self, op, v) if op == "push" then self[#self + 1] = v return self else return table.remove(self) end end})
print(stack("push", 1)("push", 2)("pop"), #stack)  -- expect: 2	1
