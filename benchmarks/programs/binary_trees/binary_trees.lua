-- Builds and walks many complete binary trees, while one large tree lives on: allocation and recursion.

local function make(depth)
  if depth == 0 then return {left = nil, right = nil} end
  return {left = make(depth - 1), right = make(depth - 1)}
end

local function count(tree)
  if not tree.left then return 1 end
  return 1 + count(tree.left) + count(tree.right)
end

local function bench()
  local deepest = 12
  local survivor = make(deepest)
  local total = 0
  local trees = 1024
  for depth = 4, deepest, 2 do
    for _ = 1, trees do total = total + count(make(depth)) end
    trees = trees / 4
  end
  total = total + count(survivor)
  assert(total == 170667, "binary_trees is wrong")
  return total
end

if not ... then print(bench()) end
return bench
