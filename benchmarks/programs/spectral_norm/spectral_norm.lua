-- The spectral norm of the matrix 1, 1/2, 1/4, 1/3, ... by power iteration: float arithmetic, small calls.

local function entry(i, j)
  return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1)
end

local function times(v)
  local result = {}
  for i = 1, #v do
    local sum = 0.0
    for j = 1, #v do sum = sum + entry(i - 1, j - 1) * v[j] end
    result[i] = sum
  end
  return result
end

local function times_transposed(v)
  local result = {}
  for i = 1, #v do
    local sum = 0.0
    for j = 1, #v do sum = sum + entry(j - 1, i - 1) * v[j] end
    result[i] = sum
  end
  return result
end

local function root(a)
  local guess = (1.0 + a) / 2.0
  local better = (guess + a / guess) / 2.0
  while better < guess do
    guess = better
    better = (guess + a / guess) / 2.0
  end
  return guess
end

local function bench()
  local u, v = {}, nil
  for i = 1, 100 do u[i] = 1.0 end
  for _ = 1, 10 do
    v = times_transposed(times(u))
    u = times_transposed(times(v))
  end
  local uv, vv = 0.0, 0.0
  for i = 1, #u do
    uv = uv + u[i] * v[i]
    vv = vv + v[i] * v[i]
  end
  local result = root(uv / vv)
  assert(math.abs(result - 1.2742199912349306) < 1e-14, "spectral_norm is wrong")
  return math.floor(result * 1e12)
end

if not ... then print(bench()) end
return bench
