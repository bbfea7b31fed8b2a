-- Complex numbers whose operators are metamethods, and a table whose reads and writes are: __add, __sub, __mul, __unm,
-- __eq, __lt, __call; __index and __newindex.

local Complex = {}
Complex.__index = Complex

local function complex(re, im)
  return setmetatable({re = re, im = im}, Complex)
end

Complex.__add = function(a, b) return complex(a.re + b.re, a.im + b.im) end
Complex.__sub = function(a, b) return complex(a.re - b.re, a.im - b.im) end
Complex.__mul = function(a, b) return complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re) end
Complex.__unm = function(a) return complex(-a.re, -a.im) end
Complex.__eq = function(a, b) return a.re == b.re and a.im == b.im end
Complex.__lt = function(a, b) return a.re * a.re + a.im * a.im < b.re * b.re + b.im * b.im end
Complex.__call = function(a, scale) return complex(a.re * scale, a.im * scale) end

-- A table that counts how it is read and written: every access goes through functions.
local function counted()
  local values, accesses = {}, 0
  return setmetatable({}, {
    __index = function(_, key)
      accesses = accesses + 1
      return values[key] or 0
    end,
    __newindex = function(_, key, value)
      accesses = accesses + 1
      values[key] = value
    end,
    __call = function() return accesses end,
  })
end

local function bench()
  local unit, sum, larger = complex(0, 1), complex(0, 0), 0
  local z = complex(1, 0)
  for i = 1, 30000 do
    z = z * unit
    sum = sum + z(i) - -unit
    if complex(50, i % 100) < sum then larger = larger + 1 end
  end
  assert(z == complex(1, 0), "metamethod_arithmetic is wrong: turns")
  local table_of_counts = counted()
  for i = 1, 30000 do
    local key = i % 50
    table_of_counts[key] = table_of_counts[key] + 1
  end
  assert(table_of_counts[7] == 600 and table_of_counts() == 60001, "metamethod_arithmetic is wrong: counts")
  local checksum = sum.re + sum.im * 2 + larger
  assert(checksum == 74931, "metamethod_arithmetic is wrong: sum")
  return checksum
end

if not ... then print(bench()) end
return bench
