-- The Lua program whose run makes the AOT cache, as training.ruff does: it walks through the language and its libraries once,
-- so that what other programs need at their start is loaded, and then loops long enough for the compiler to come to work.

local Point = {}
Point.__index = Point
Point.__add = function(a, b) return Point.new(a.x + b.x, a.y + b.y) end
Point.__tostring = function(p) return "(" .. p.x .. ", " .. p.y .. ")" end
Point.__eq = function(a, b) return a.x == b.x and a.y == b.y end
Point.__lt = function(a, b) return a:norm() < b:norm() end
function Point.new(x, y) return setmetatable({x = x, y = y}, Point) end
function Point:norm() return (self.x ^ 2 + self.y ^ 2) ^ 0.5 end

local p = Point.new(1, 2) + Point.new(3, 4.5)
print(tostring(p), p:norm() > 1, p == Point.new(4, 6.5), p < Point.new(9, 9))

local function values(...)
  local t = {n = select("#", ...), ...}
  return unpack(t, 1, t.n)
end
print(values(1, nil, "three", true, nil))

local words = {}
for word in ("the quick brown fox jumps over the lazy dog"):gmatch("%a+") do
  words[#words + 1] = word
end
table.sort(words, function(a, b) return a > b end)
table.insert(words, 1, "first")
print(table.concat(words, " "), table.remove(words), #words)
print(("hello world"):gsub("o", "0"), ("key = value"):match("(%w+)%s*=%s*(%w+)"), ("x"):rep(3), ("abc"):upper():lower():sub(2, -1))
print(string.format("%5.2f|%d|%s|%q|%x", math.pi, 42, "text", 'quo"ted', 255), ("abc"):byte(1, -1), string.char(72, 105))
print(math.floor(3.7), math.max(1, 2, 3), math.huge, -math.huge, 0 / 0, 2 ^ 53, 7 % 3, -7 % 3, tonumber("0x10"), tonumber("z", 36))

for _, f in ipairs({function() error("text") end, function() error({code = 1}) end, function() local t = nil; return t.x end}) do
  print(pcall(f))
end
print(xpcall(function() return #5 end, function(message) return "handled: " .. tostring(message) end))

local producer = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i) end end)
print(producer(), producer(), producer())

local keys = {}
for k, v in pairs({a = 1, b = 2, 10, 20}) do keys[#keys + 1] = tostring(k) .. "=" .. tostring(v) end
print(table.concat(keys, ","))

local i = 0
while true do
  i = i + 1
  if i > 10 then break elseif i % 2 == 0 then i = i + 2 end
end
repeat i = i - 1 until i < 3
for j = 10, 1, -3 do i = i + j end
print(i, not i, i and "and" or "or", #"length", -i, "a" .. 1 .. 2.5, 1 < 2, "a" <= "b", 1 ~= 2, nil == false)
print(assert(loadstring("return ..."))("loaded"), type(print), rawget({1}, 1), next({}), _VERSION)
io.write("written ", 1, "\n")
print(os.time() > 0, os.getenv("HOME") ~= nil, os.date("%Y") ~= "", package.path ~= nil)

local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end
local sum, list = 0, {}
for n = 1, 20 do sum = sum + fib(n); list[n] = {value = n} end
for _, item in ipairs(list) do sum = sum + item.value end
print(sum, fib(24))
