-- Builds trees of arrays whose leaves are arrays of random length: allocation, and nothing is kept.

local count, seed

local function random()
  seed = seed * 16807 % 2147483647
  return seed
end

local function build(depth)
  count = count + 1
  local node = {}
  if depth == 1 then
    for i = 1, random() % 10 + 1 do node[i] = false end
  else
    for i = 1, 4 do node[i] = build(depth - 1) end
  end
  return node
end

local function cells(node)
  local sum = #node
  for i = 1, #node do
    if node[i] then sum = sum + cells(node[i]) end
  end
  return sum
end

local function bench()
  count, seed = 0, 74755
  local sum = 0
  for _ = 1, 4 do sum = sum + cells(build(8)) end
  assert(count == 87380 and sum == 448040, "storage is wrong")
  return sum
end

if not ... then print(bench()) end
return bench
