-- Two trees compared leaf by leaf.
local function leaves(t) return coroutine.wrap(function()
  local function visit(n) if type(n) == "table" then visit(n[1]) visit(n[2]) else coroutine.yield(n) end end
  visit(t)
end) end
local function same(a, b)
  local x, y = leaves(a), leaves(b)
  while true do
    local p, q = x(), y()
    if p ~= q then return false end
    if p == nil then return true end
  end
end
print(same({1, {2, 3}}, {{1, 2}, 3}))  -- expect: true
print(same({1, {2, 3}}, {{1, 2}, 4}))  -- expect: false
print(same({{{1, 2}, 3}, 4}, {1, {2, {3, 4}}}))  -- expect: true
