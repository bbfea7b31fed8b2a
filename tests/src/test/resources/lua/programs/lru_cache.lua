-- A cache that forgets what was used longest ago; a doubly linked list and a table.
local Cache = {}
Cache.__index = Cache

function Cache.new(capacity, on_evict)
  local head = {}
  head.next, head.prev = head, head
  return setmetatable({capacity = capacity, size = 0, map = {}, head = head, hits = 0, misses = 0, on_evict = on_evict}, Cache)
end

local function unlink(node) node.prev.next, node.next.prev = node.next, node.prev end
local function link(head, node)
  node.prev, node.next = head, head.next
  head.next.prev = node
  head.next = node
end

function Cache:get(key, default)
  local node = self.map[key]
  if not node then
    self.misses = self.misses + 1
    return default
  end
  self.hits = self.hits + 1
  unlink(node)
  link(self.head, node)
  return node.value
end

function Cache:put(key, value)
  local node = self.map[key]
  if node then
    node.value = value
    unlink(node)
  else
    node = {key = key, value = value}
    self.map[key] = node
    self.size = self.size + 1
    if self.size > self.capacity then self:remove(self.head.prev.key, true) end
  end
  link(self.head, node)
end

function Cache:remove(key, evicted)
  local node = self.map[key]
  if not node then return false end
  unlink(node)
  self.map[key] = nil
  self.size = self.size - 1
  if evicted and self.on_evict then self.on_evict(key, node.value) end
  return true
end

function Cache:items()
  local node = self.head
  return function()
    node = node.next
    if node ~= self.head then return node.key, node.value end
  end
end

function Cache.__tostring(c)
  local items = {}
  for k, v in c:items() do items[#items + 1] = tostring(k) .. "=" .. tostring(v) end
  return "[" .. table.concat(items, " ") .. "]"
end

local evicted = {}
local c = Cache.new(3, function(k, v) evicted[#evicted + 1] = tostring(k) .. v end)
c:put("a", 1) c:put("b", 2) c:put("c", 3)
print(c, c.size)  -- expect: [c=3 b=2 a=1]	3
print(c:get("a"), c)  -- expect: 1	[a=1 c=3 b=2]
c:put("d", 4)
print(c, table.concat(evicted, ","))  -- expect: [d=4 a=1 c=3]	b2
print(c:get("b"), c:get("b", "default"), c.hits, c.misses)  -- expect: nil	default	1	2
c:put("c", 33)
print(c, c.size)  -- expect: [c=33 d=4 a=1]	3
print(c:remove("a"), c:remove("a"), c, c.size)  -- expect: true	false	[c=33 d=4]	2
c:put(1, "one") c:put(1.5, "x") c:put(true, "t")
print(c, table.concat(evicted, ","))  -- expect: [true=t 1.5=x 1=one]	b2,d4,c33

local function cached(f, capacity)
  local cache, missing = Cache.new(capacity), {}
  return function(x)
    local v = cache:get(x, missing)
    if v == missing then v = f(x) cache:put(x, v) end
    return v
  end, cache
end
local calls = 0
local slow, cache = cached(function(x) calls = calls + 1 if x % 5 == 0 then return nil end return x * x end, 10)
local sum = 0
for round = 1, 5 do for i = 1, 12 do sum = sum + (slow((i * 7) % 11) or 0) end end
print(sum, calls, cache.hits, cache.misses, cache.size)  -- expect: 1545	56	4	56	10
local seed, model, order = 7, {}, {}
local check = Cache.new(20)
local wrong = 0
for step = 1, 5000 do
  seed = (seed * 16807) % 2147483647
  local key = seed % 40
  if seed % 3 == 0 then
    check:put(key, step)
    if not model[key] and #order == 20 then model[table.remove(order)] = nil end
    model[key] = step
  else
    if check:get(key) ~= model[key] then wrong = wrong + 1 end
  end
  if model[key] then
    for i, k in ipairs(order) do if k == key then table.remove(order, i) break end end
    table.insert(order, 1, key)
  end
end
print(wrong, check.size, #order)  -- expect: 0	20	20
