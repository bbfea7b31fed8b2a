-- Functions made at run time: counters that share a variable, composition, map, filter and fold over an array.

local function counter()
  local count = 0
  return function(step) count = count + step end, function() return count end
end

local function compose(f, g)
  return function(x) return f(g(x)) end
end

local function map(array, f)
  local result = {}
  for i = 1, #array do result[i] = f(array[i]) end
  return result
end

local function filter(array, accepts)
  local result = {}
  for i = 1, #array do
    if accepts(array[i]) then result[#result + 1] = array[i] end
  end
  return result
end

local function fold(array, f, value)
  for i = 1, #array do value = f(value, array[i]) end
  return value
end

local function adder(n)
  return function(x) return x + n end
end

local function bench()
  local add, get = counter()
  for i = 1, 400000 do add(i % 3) end
  local numbers = {}
  for i = 1, 1000 do numbers[i] = i end
  local sum = 0
  for round = 1, 100 do
    local step = compose(adder(round), compose(function(x) return x * 2 end, adder(1)))
    local even = filter(map(numbers, step), function(x) return x % 2 == round % 2 end)
    sum = sum + fold(even, function(a, b) return a + b end, 0)
  end
  local makers = {}
  for i = 1, 20000 do makers[i] = adder(i) end
  for i = 1, #makers do sum = sum + makers[i](i) end
  local checksum = sum + get()
  assert(checksum == 505770000, "closures is wrong")
  return checksum
end

if not ... then print(bench()) end
return bench
