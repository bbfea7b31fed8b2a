-- One place in the program that reads and writes a field of tables with many different sets of keys.
local function shapes(extra)
  local made = {}
  for i = 1, 24 do
    local t = {}
    for j = 1, i % 12 do t["k" .. i .. "_" .. j] = j end
    if i % 2 == 0 then t.x = i end
    if i % 3 == 0 then t.z = "z" .. i end
    if i % 2 == 1 then t.x = i end
    if i > 20 then t.y = i + 0.25 end
    for j = 1, i % 5 do t["after" .. j] = extra end
    made[i] = t
  end
  return made
end

local function get(t) return t.x end
local function real(t) return t.y end
local function add(t, n) t.x = t.x + n end
local function set(t, v) t.z = v end

local all = shapes(true)
local sum, reals, texts = 0, 0, 0
for round = 1, 100 do
  for i = 1, #all do
    local t = all[i]
    add(t, 1)
    sum = sum + get(t)
    if real(t) then reals = reals + real(t) end
    if t.z then texts = texts + 1 end
  end
end
print(sum, reals, texts)  -- expect: 151200	9100	800

-- values of other kinds, and nil, at the same places
local values = {1, 0.5, "s", false, nil, 7}
for i = 1, 600 do
  local t = all[i % 24 + 1]
  local value = values[i % 6 + 1]
  set(t, value)
  assert(t.z == value)
end
for i = 1, 24 do
  local t = all[i]
  t.x = i % 2 == 0 and "text" or 1.5
  assert(get(t) == (i % 2 == 0 and "text" or 1.5))
  t.x = nil
  assert(get(t) == nil)
  t.x = i
end
local total = 0
for i = 1, 24 do total = total + get(all[i]) end
print(total)  -- expect: 300

-- with metatables: inherited, handled, stored
local base = {x = 1000}
local handled = 0
local plain = {__index = base}
local proud = {__index = base, __newindex = function(t, k, v) handled = handled + 1 rawset(t, k, v) end}
all = shapes(false)
for i = 1, 24 do
  if i % 4 == 0 then all[i].x = nil end
  setmetatable(all[i], i % 8 == 0 and proud or i % 2 == 0 and plain or nil)
end
total = 0
for round = 1, 100 do
  for i = 1, 24 do total = total + get(all[i]) end
end
print(total)  -- expect: 621600
for round = 1, 100 do
  for i = 1, 24 do add(all[i], 1) end
end
total = 0
for i = 1, 24 do total = total + get(all[i]) end
print(total, handled)  -- expect: 8616	3

-- dictionaries, weak tables and globals among them
local dictionary = {}
for i = 1, 100 do dictionary["key" .. i] = i end
dictionary.x = 5
local weak = setmetatable({x = 6}, {__mode = "v"})
x = 7
for round = 1, 50 do
  add(dictionary, 1)
  add(weak, 1)
  add(_G, 1)
end
print(get(dictionary), get(weak), get(_G), x)  -- expect: 55	56	57	57
print(pcall(get, nil))  -- expect: false	fields_of_many_shapes.lua:17: attempt to index local 't' (a nil value)
print(pcall(get, "text"), pcall(set, 5, 1))  -- expect: true	false	fields_of_many_shapes.lua:20: attempt to index local 't' (a number value)
