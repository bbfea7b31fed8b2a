-- Constructors that give some keys nil: at first, at last, now and then; what the keys take later.
local function count(t)
  local n = 0
  for _ in pairs(t) do n = n + 1 end
  return n
end

local function node(value, next) return {value = value, next = next, tag = nil} end

local list
for i = 1, 1000 do list = node(i, list) end
local length, sum = 0, 0
local at = list
while at do
  length, sum = length + 1, sum + at.value
  at = at.next
end
print(length, sum)  -- expect: 1000	500500

local last = node(7)
print(count(last), last.next, last.tag, rawget(last, "next"), next(node(nil, nil)))  -- expect: 1	nil	nil	nil	nil
last.tag = 1
last.next = 2.5
last.value = nil
print(count(last), last.value, last.next, last.tag)  -- expect: 2	nil	2.5	1

-- every kind of value where nil was
local kinds = {1, 2.5, "text", true, false, print, {}, nil}
local seen = {}
for round = 1, 300 do
  for i = 1, 8 do
    local t = {a = nil, b = i, c = kinds[i]}
    assert(t.a == nil and t.b == i and t.c == kinds[i])
    t.a = kinds[9 - i]
    assert(t.a == kinds[9 - i])
    t.b = kinds[i]
    assert(t.b == kinds[i])
    if round == 300 then seen[#seen + 1] = count(t) end
  end
end
print(table.concat(seen, " "))  -- expect: 2 3 3 3 3 3 3 1

-- handlers see keys that were made as nil
local log = {}
local watched = setmetatable({name = nil, size = nil, own = 1}, {
  __index = function(_, key) return "<" .. key .. ">" end,
  __newindex = function(t, key, value)
    log[#log + 1] = key
    rawset(t, key, value)
  end,
})
print(watched.name, watched.size, watched.own)  -- expect: <name>	<size>	1
for i = 1, 200 do
  watched.name = i
  watched.size = watched.name + 0.5
  watched.own = i
end
print(watched.name, watched.size, watched.own, table.concat(log, " "))  -- expect: 200	200.5	200	name size
watched.name = nil
watched.name = "again"
print(watched.name, table.concat(log, " "))  -- expect: again	name size name

-- class-like objects whose fields come late
local Class = {}
Class.__index = Class
function Class.new() return setmetatable({first = nil, second = nil}, Class) end
Class.second = "inherited"
local object = Class.new()
print(object.first, object.second)  -- expect: nil	inherited
object.second = 2
print(object.second, count(object))  -- expect: 2	1
object.second = nil
print(object.second, count(object))  -- expect: inherited	0

-- traversal may clear fields, those made as nil too
local t = {a = 1, b = nil, c = 3, d = nil, e = 5}
t.b = 2
for key in pairs(t) do t[key] = nil end
print(count(t), next(t))  -- expect: 0	nil

-- positional and named, in one
local mixed = {10, x = nil, 20, y = 1, nil, 40}
print(#mixed == 4 or #mixed == 2, mixed.x, mixed.y, mixed[4])  -- expect: true	nil	1	40

-- a key that is given twice, once as nil
local twice = {k = nil, k = 5}
local gone = {k = 5, k = nil}
print(twice.k, gone.k, count(twice), count(gone))  -- expect: 5	nil	1	0
