-- Handlers of all events in loops long enough to be compiled, and what may change about them meanwhile.
local Money = {}
Money.__index = Money
local function money(cents) return setmetatable({cents = cents}, Money) end
local function cents(x) return type(x) == "number" and x * 100 or x.cents end
Money.__add = function(a, b) return money(cents(a) + cents(b)) end
Money.__sub = function(a, b) return money(cents(a) - cents(b)), "ignored" end
Money.__mul = function(a, b) return type(a) == "number" and money(a * b.cents) or money(a.cents * b) end
Money.__div = function(a, b) return a.cents / b.cents end
Money.__mod = function() end
Money.__pow = function(...) return select("#", ...) end
Money.__unm = function(a, b) return rawequal(a, b) and money(-a.cents) end
Money.__eq = function(a, b) return a.cents == b.cents end
Money.__lt = function(a, b) return a.cents < b.cents and "yes" or nil end
Money.__call = function(self, by, ...) return self.cents * by, ... end
Money.__concat = function(a, b) return (type(a) == "string" and a or a.cents) .. "&" .. (type(b) == "string" and b or b.cents) end

local function work(n)
  local sum, less, equal, called = money(0), 0, 0, 0
  for i = 1, n do
    sum = sum + money(i) - i / 100 + 1
    sum = 2 * sum * 0.5 - -money(3)
    if money(i) < money(n - i) then less = less + 1 end
    if money(i) >= money(10) then less = less + 1000 end
    if money(i % 3) == money(1) then equal = equal + 1 end
    if money(i) ~= money(i) then equal = equal + 100000 end
    called = called + money(i)(2, 7)
  end
  return sum.cents, less, equal, called, money(6) / money(4), money(1) % 2, money(1) ^ 2, money(1) .. "x" .. money(2)
end
print(work(50))
print(work(3000))

-- a handler that is replaced is replaced at once
local before = Money.__add
local log = 0
Money.__add = function(a, b)
  log = log + 1
  return before(a, b)
end
print(work(100))
print(log)

-- no handler any more, and the handler of the other operand
Money.__add = nil
print(pcall(work, 5))
local Other = {__add = function(a, b) return "other " .. tostring(a == b) end, __eq = function() return true end}
local other = setmetatable({}, Other)
local answers = {}
for i = 1, 300 do answers[i % 3] = money(i) + other end
print(answers[0], answers[1], answers[2], pcall(function() return other + money(1) end))
print(money(1) == other, other == setmetatable({}, Other), other ~= money(1))
print(pcall(function() return other < other end))
print(pcall(function() return money(1) <= 1 end))
Money.__add = before

-- one place, many metatables
local kinds = {}
for k = 1, 12 do
  local kind = {["name" .. k] = k}
  kind.__add = function(a, b) return (type(a) == "table" and a.n or a) + (type(b) == "table" and b.n or b) + k end
  kind.__index = k % 2 == 0 and {extra = k} or function(_, key) return key .. k end
  kind.__newindex = k % 3 == 0 and function(t, key, value) rawset(t, key .. "'", value) end or nil
  kinds[k] = kind
end
local total, texts = 0, {}
for i = 1, 2400 do
  local k = i % 12 + 1
  local t = setmetatable({n = i}, kinds[k])
  total = total + (t + 1) + (2 + t)
  texts[k] = t.extra
  t.field = i
  t[i] = k
  total = total + (rawget(t, "field") or rawget(t, "field'")) + (rawget(t, i) or rawget(t, i .. "'"))
end
print(total, table.concat(texts, " "))

-- reads and writes with computed keys, through functions; a chain whose last link is a function
local reads, writes = 0, 0
local values = {}
local proxy = setmetatable({}, {
  __index = function(_, key) reads = reads + 1 return values[key] end,
  __newindex = function(_, key, value) writes = writes + 1 values[key] = value end,
})
local behind = setmetatable({}, {__index = setmetatable({own = 1}, {__index = function(t, key) return rawget(t, "own"), key end})})
local last = 0
for i = 1, 2000 do
  local key = i % 7 == 0 and "k" .. i % 5 or i % 2 == 0 and i or i + 0.5
  proxy[key] = (proxy[key] or 0) + 1
  proxy.count = (proxy.count or 0) + 1
  last = last + behind[i] + behind.anything
end
print(reads, writes, proxy.count, proxy.k3, proxy[2.5], last, next(proxy))

-- built-ins and objects as handlers
local direct = setmetatable({}, {__index = math.max, __newindex = rawset, __add = rawequal, __call = select, __unm = type})
local callable = setmetatable({}, {__call = function(_, a, b) return "called with " .. type(a) .. " and " .. type(b) end})
local odd = setmetatable({}, {__add = callable, __index = callable, __lt = callable})
for i = 1, 200 do
  direct.x = i
  assert(direct.x == i and (direct + direct) == true and -direct == "table")
end
print(pcall(function() return direct.missing end))
print(odd + 1, odd.x, odd < odd)

-- errors have the position of the operation, or that of the handler
local failing = setmetatable({}, {__add = function(a, b) return a.x.y end, __lt = function() error("no order", 0) end})
for i = 1, 3 do print(pcall(function() return failing + i end)) end
print(pcall(function() return failing > failing end))
print(pcall(function() return {} + 1 end))
print(pcall(function() return 1 + {} end))
print(pcall(function() local t = {} return -t end))

-- a handler may come back to its own operation
local deep = setmetatable({}, {})
getmetatable(deep).__sub = function(a, n)
  if n == 0 then return "bottom" end
  return (function() return a - (n - 1) end)()
end
print(deep - 150)

-- numbers can have handlers, too
debug.setmetatable(0, {__add = function(a, b) return "number handler" end, __call = function(n, m) return n * m end})
print(1 + money(2) == money(102), pcall(function() return 1 + other end), (5)(6))
debug.setmetatable(0, nil)
-- expect: 5150	41024	17	2550	1.5	nil	2	1&x&2
-- expect: 309000	2992499	1000	9003000	1.5	nil	2	1&x&2
-- expect: 10300	91049	34	10100	1.5	nil	2	1&x&2
-- expect: 200
-- expect: false	handlers_in_loops.lua:21: attempt to perform arithmetic on local 'sum' (a table value)
-- expect: other false	other false	other false	true	other false
-- expect: false	true	true
-- expect: false	handlers_in_loops.lua:53: attempt to compare two table values
-- expect: false	handlers_in_loops.lua:54: attempt to compare table with number
-- expect: 8697600	extra1 2 extra3 4 extra5 6 extra7 8 extra9 10 extra11 12
-- expect: 4000	4000	2000	57	nil	4000	nil
-- expect: false	handlers_in_loops.lua:103: bad argument #1 to '?' (number expected, got table)
-- expect: called with table and number	nil	true
-- expect: false	handlers_in_loops.lua:107: attempt to index field 'x' (a nil value)
-- expect: false	handlers_in_loops.lua:107: attempt to index field 'x' (a nil value)
-- expect: false	handlers_in_loops.lua:107: attempt to index field 'x' (a nil value)
-- expect: false	no order
-- expect: false	handlers_in_loops.lua:110: attempt to perform arithmetic on a table value
-- expect: false	handlers_in_loops.lua:111: attempt to perform arithmetic on a table value
-- expect: false	handlers_in_loops.lua:112: attempt to perform arithmetic on local 't' (a table value)
-- expect: bottom
-- expect: false	true	30
