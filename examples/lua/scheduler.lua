-- Three workers take turns: each is a coroutine that yields after each piece of work, also from within a protected call.
local function worker(name, pieces)
  return coroutine.wrap(function()
    for piece = 1, pieces do
      local ok, message = pcall(function()
        coroutine.yield()
        if name == "third" and piece == 2 then error("piece 2 is broken", 0) end
        print(name, piece)
      end)
      if not ok then print(name, message) end
    end
    return "done"
  end)
end

local ready = {worker("first", 2), worker("second", 3), worker("third", 2)}
while #ready > 0 do
  local work = table.remove(ready, 1)
  if work() ~= "done" then table.insert(ready, work) end
end
