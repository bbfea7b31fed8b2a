-- Integers of any size, in base 10^7: sums, products, quotients, powers, factorials.
local BASE, DIGITS = 10000000, 7
local Big = {}
Big.__index = Big

local function make(digits, negative)
  while #digits > 0 and digits[#digits] == 0 do digits[#digits] = nil end
  return setmetatable({digits = digits, negative = #digits > 0 and negative or false}, Big)
end

local function big(v)
  if getmetatable(v) == Big then return v end
  local sign, text = (type(v) == "number" and ("%.0f"):format(v) or v):match("^([+-]?)(%d+)$")
  if not text then error("not an integer: " .. tostring(v), 2) end
  local digits = {}
  for stop = #text, 1, -DIGITS do digits[#digits + 1] = tonumber(text:sub(math.max(1, stop - DIGITS + 1), stop)) end
  return make(digits, sign == "-")
end

function Big.__tostring(a)
  local parts = {}
  for i = #a.digits, 1, -1 do parts[#parts + 1] = (i == #a.digits and "%d" or "%07d"):format(a.digits[i]) end
  return (a.negative and "-" or "") .. (#parts > 0 and table.concat(parts) or "0")
end
function Big.__concat(a, b) return tostring(a) .. tostring(b) end

local function compare(x, y)
  if #x ~= #y then return #x < #y and -1 or 1 end
  for i = #x, 1, -1 do if x[i] ~= y[i] then return x[i] < y[i] and -1 or 1 end end
  return 0
end
local function plus(x, y)
  local r, carry = {}, 0
  for i = 1, math.max(#x, #y) do
    local s = (x[i] or 0) + (y[i] or 0) + carry
    carry = s >= BASE and 1 or 0
    r[i] = s - carry * BASE
  end
  if carry > 0 then r[#r + 1] = carry end
  return r
end
local function minus(x, y)
  local r, borrow = {}, 0
  for i = 1, #x do
    local s = x[i] - (y[i] or 0) - borrow
    borrow = s < 0 and 1 or 0
    r[i] = s + borrow * BASE
  end
  return r
end

function Big.__unm(a) return make({unpack(a.digits)}, not a.negative) end
function Big.__add(a, b)
  a, b = big(a), big(b)
  if a.negative == b.negative then return make(plus(a.digits, b.digits), a.negative) end
  local c = compare(a.digits, b.digits)
  if c >= 0 then return make(minus(a.digits, b.digits), a.negative) end
  return make(minus(b.digits, a.digits), b.negative)
end
function Big.__sub(a, b) return big(a) + -big(b) end
function Big.__mul(a, b)
  a, b = big(a), big(b)
  local r = {}
  for i = 1, #a.digits + #b.digits do r[i] = 0 end
  for i, x in ipairs(a.digits) do
    local carry = 0
    for j, y in ipairs(b.digits) do
      local v = r[i + j - 1] + x * y + carry
      carry = math.floor(v / BASE)
      r[i + j - 1] = v - carry * BASE
    end
    r[i + #b.digits] = r[i + #b.digits] + carry
  end
  return make(r, a.negative ~= b.negative)
end
-- Long division; the quotient is rounded down, as for numbers.
local function divide(a, b)
  if #b.digits == 0 then error("division by zero", 3) end
  local q, rest, divisor = {}, make({}), make(b.digits)
  for i = #a.digits, 1, -1 do
    local shifted = {a.digits[i], unpack(rest.digits)}
    rest = make(shifted)
    local low, high = 0, BASE - 1
    while low < high do
      local middle = math.floor((low + high + 1) / 2)
      if compare((divisor * middle).digits, rest.digits) <= 0 then low = middle else high = middle - 1 end
    end
    q[i] = low
    rest = rest - divisor * low
  end
  local quotient = make(q, a.negative ~= b.negative)
  if a.negative ~= b.negative and #rest.digits > 0 then
    quotient, rest = quotient - 1, divisor - rest
  end
  if b.negative then rest = -rest end
  return quotient, rest
end
function Big.__div(a, b) return (divide(big(a), big(b))) end
function Big.__mod(a, b) return (select(2, divide(big(a), big(b)))) end
function Big.__pow(a, n)
  local r = big(1)
  a = big(a)
  while n > 0 do
    if n % 2 == 1 then r = r * a end
    n = math.floor(n / 2)
    if n > 0 then a = a * a end
  end
  return r
end
function Big.__eq(a, b) return a.negative == b.negative and compare(a.digits, b.digits) == 0 end
function Big.__lt(a, b)
  if a.negative ~= b.negative then return a.negative end
  local c = compare(a.digits, b.digits)
  return a.negative and c > 0 or not a.negative and c < 0
end

local function factorial(n) local r = big(1) for i = 2, n do r = r * i end return r end
local function fibonacci(n) local a, b = big(0), big(1) for i = 1, n do a, b = b, a + b end return a end
local function gcd(a, b) while #b.digits > 0 do a, b = b, a % b end return a end

print(big(0), big("-0"), big("0007"), big(-5), big("123456789012345678901234567890"))
print(big("99999999999999") + 1, big(5) - 10, big(-7) + 7, -big(3), 1 + big("9999999"))
print(big("123456789") * big("987654321"), big(-12) * 12, big("10000000") * "10000000")
print(big(2) ^ 100)
print(factorial(30))
print(factorial(50) / factorial(48), factorial(25) % 1000007)
print(fibonacci(200))
for _, p in ipairs{{7, 3}, {-7, 3}, {7, -3}, {-7, -3}} do io.write(tostring(big(p[1]) / p[2]), ",", tostring(big(p[1]) % p[2]), "=", p[1] % p[2], " ") end print()
print(big(3) < big(4), big(-3) < big(-4), big(5) == big("5"), big(5) <= big(5), big("100000000") > big(99999999))
print(gcd(factorial(20), big(2) ^ 30 * 49), tostring(big(7) ^ 77):len())
print(pcall(big, "12x")) print(pcall(function() return big(1) / 0 end))
local a, b = big(3) ^ 60, big(7) ^ 20
print((a / b) * b + a % b == a, (a + b) * (a - b) == a * a - b * b, "3^60 = " .. a)
-- expect: 0	0	7	-5	123456789012345678901234567890
-- expect: 100000000000000	-5	0	-3	10000000
-- expect: 121932631112635269	-144	100000000000000
-- expect: 1267650600228229401496703205376
-- expect: 265252859812191058636308480000000
-- expect: 2450	913534
-- expect: 280571172992510140037611932413038677189525
-- expect: 2,1=1 -3,2=2 -3,-2=-2 2,-1=-1 
-- expect: true	false	true	true	true
-- expect: 12845056	66
-- expect: false	not an integer: 12x
-- expect: false	big_integers.lua:131: division by zero
-- expect: true	true	3^60 = 42391158275216203514294433201
