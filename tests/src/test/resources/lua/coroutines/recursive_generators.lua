-- Trees and permutations.
local function walk(t) if type(t) == "table" then for i = 1, #t do walk(t[i]) end else coroutine.yield(t) end end
local s = ""
for v in coroutine.wrap(function() walk({1, {2, {3, 4}, {}}, 5}) end) do s = s .. v end
print(s)  -- expect: 12345
local function tree(node) if node then tree(node.left) coroutine.yield(node.value) tree(node.right) end end
local function insert(node, v)
  if not node then return {value = v} end
  if v < node.value then node.left = insert(node.left, v) else node.right = insert(node.right, v) end
  return node
end
local root
for _, v in ipairs{5, 2, 8, 1, 9, 3} do root = insert(root, v) end
for v in coroutine.wrap(function() tree(root) end) do io.write(v, " ") end print()  -- expect: 1 2 3 5 8 9 
local function nested(n) if n == 0 then coroutine.yield("leaf") return end for v in coroutine.wrap(function() nested(n - 1) end) do coroutine.yield(v .. n) end end
for v in coroutine.wrap(function() nested(5) end) do print(v) end  -- expect: leaf12345
