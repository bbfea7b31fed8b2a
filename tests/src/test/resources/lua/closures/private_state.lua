-- Modules of functions over shared private variables.
local stack = (function()
  local items, size = {}, 0
  local M = {}
  function M.push(...) for i = 1, select("#", ...) do size = size + 1 items[size] = (select(i, ...)) end return M end
  function M.pop() if size == 0 then return nil, "empty" end local v = items[size] items[size] = nil size = size - 1 return v end
  function M.size() return size end
  return M
end)()
print(stack.push(1, nil, 3).size())  -- expect: 3
print(stack.pop(), stack.pop(), stack.pop())  -- expect: 3	nil	1
print(stack.pop())  -- expect: nil	empty
print(stack.size(), stack.items)  -- expect: 0	nil
