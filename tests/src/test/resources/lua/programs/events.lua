-- An event system: priorities, once, removal while firing, wildcards, errors and queues.
local Emitter = {}
Emitter.__index = Emitter
function Emitter.new() return setmetatable({handlers = {}, order = 0, queue = {}}, Emitter) end

function Emitter:on(name, f, priority)
  local list = self.handlers[name] or {}
  self.handlers[name] = list
  self.order = self.order + 1
  local entry = {f = f, priority = priority or 0, order = self.order}
  list[#list + 1] = entry
  table.sort(list, function(a, b)
    if a.priority ~= b.priority then return a.priority > b.priority end
    return a.order < b.order
  end)
  return function()
    for i, e in ipairs(list) do if e == entry then table.remove(list, i) e.removed = true return true end end
    return false
  end
end

function Emitter:once(name, f, priority)
  local remove
  remove = self:on(name, function(...) remove() return f(...) end, priority)
  return remove
end

function Emitter:emit(name, ...)
  local count, errors = 0, {}
  for _, key in ipairs{name, "*"} do
    local list = self.handlers[key]
    local snapshot = list and {unpack(list)} or {}
    for _, e in ipairs(snapshot) do
      if not e.removed then
        local ok, result
        if key == "*" then ok, result = pcall(e.f, name, ...) else ok, result = pcall(e.f, ...) end
        count = count + 1
        if not ok then errors[#errors + 1] = tostring(result) elseif result == "stop" then return count, errors end
      end
    end
  end
  return count, errors
end

function Emitter:post(name, ...) self.queue[#self.queue + 1] = {name, n = select("#", ...), ...} end
function Emitter:flush()
  local total = 0
  while #self.queue > 0 do
    local item = table.remove(self.queue, 1)
    total = total + 1
    self:emit(item[1], unpack(item, 2, item.n + 1))
  end
  return total
end

local bus, log = Emitter.new(), {}
local function note(text) log[#log + 1] = text end
local function shown() local s = table.concat(log, " ") log = {} return s end

bus:on("a", function(x) note("low" .. x) end, -1)
bus:on("a", function(x) note("normal" .. x) end)
bus:on("a", function(x) note("high" .. x) end, 10)
bus:once("a", function(x) note("once" .. x) end, 5)
print(bus:emit("a", 1), shown())
print(bus:emit("a", 2), shown())
print(bus:emit("nothing"), shown())

local remove
remove = bus:on("b", function() note("self") print("removed", remove(), remove()) end)
bus:on("b", function() note("other") end)
print(bus:emit("b"), shown())
print(bus:emit("b"), shown())

local later
bus:on("c", function() note("first") later() bus:on("c", function() note("new") end) end)
later = bus:on("c", function() note("never") end)
print(bus:emit("c"), shown())
print(bus:emit("c"), shown())

bus:on("d", function() error("bad", 0) end)
bus:on("d", function() error({}) end)
bus:on("d", function() note("after errors") return "stop" end)
bus:on("d", function() note("not reached") end)
local count, errors = bus:emit("d")
print(count, #errors, errors[1], type(errors[2]), shown())

bus:on("*", function(name, ...) note(name .. select("#", ...)) end)
bus:emit("a", 3) bus:emit("zzz", nil, nil)
print(shown())

bus:on("countdown", function(n) note("n" .. n) if n > 0 then bus:post("countdown", n - 1) end end)
bus:post("countdown", 3) bus:post("e", nil, 2)
print(bus:flush(), shown())

local function waiter(name)
  local co = coroutine.running()
  bus:once(name, function(...) assert(coroutine.resume(co, ...)) end)
  return coroutine.yield()
end
coroutine.wrap(function()
  note("waiting")
  local x, y = waiter("go")
  note("got " .. x .. y)
  note("then " .. tostring(waiter("again")))
end)()
bus:emit("go", 1, 2) bus:emit("again") bus:emit("go", 5, 6)
print(shown())
-- expect: 4	high1 once1 normal1 low1
-- expect: 3	high2 normal2 low2
-- expect: 0	
-- expect: removed	true	false
-- expect: 2	self other
-- expect: 1	other
-- expect: 1	first
-- expect: 2	first new
-- expect: 3	2	bad	string	after errors
-- expect: high3 normal3 low3 a1 zzz2
-- expect: 5	n3 countdown1 e2 n2 countdown1 n1 countdown1 n0 countdown1
-- expect: waiting got 12 go2 again0 go2
