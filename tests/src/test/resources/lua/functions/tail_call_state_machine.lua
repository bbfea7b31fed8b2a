-- States that call each other.
local text = ("ab"):rep(50000) .. "!"
local states = {}
local position = 0
local function step() position = position + 1 return text:sub(position, position) end
function states.start(count)
  local c = step()
  if c == "a" then return states.inA(count) end
  return "stopped at " .. c, count
end
function states.inA(count)
  if step() == "b" then return states.start(count + 1) end
  return "bad", count
end
print(states.start(0))  -- expect: stopped at !	50000
