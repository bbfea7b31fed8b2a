-- Several closures over shared and separate variables, in tables, loops and callbacks.
local function machine()
  local state, log = 0, {}
  local function note(what) log[#log + 1] = what .. state end
  local ops = {
    add = function(n) state = state + n note("add") return state end,
    scale = function(f) state = f(state) note("scale") return state end,
    each = function(list) for _, n in ipairs(list) do state = state + n end note("each") return state end,
  }
  return ops, function() return table.concat(log, " ") end
end
local a, alog = machine() local b, blog = machine()
a.add(1) a.scale(function(x) return b.add(x) + a.add(10) end) b.each{1, 2, 3}
print(alog(), blog())  -- expect: add1 add11 scale12	add1 each7
local fs = {} for i = 1, 3 do local acc = {} fs[i] = {put = function(v) acc[#acc + 1] = v + i end, all = function() return table.concat(acc, ",") end} end
for i = 1, 3 do for j = 1, i do fs[j].put(i * 10) end end
for i = 1, 3 do io.write(fs[i].all(), " ") end print()  -- expect: 11,21,31 22,32 33 
local make = function(f) return function(...) return f(...) end end
print(make(make(make(function(...) return select("#", ...), ... end)))(1, nil))  -- expect: 2	1	nil
