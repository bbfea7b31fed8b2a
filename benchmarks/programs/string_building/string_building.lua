-- Strings of ten thousand characters made by appending one at a time, and taken apart again: the cost of s = s .. c.

local function bench()
  local sum = 0
  for round = 1, 4 do
    local text = ""
    for i = 1, 10000 do text = text .. string.char(97 + (i + round) % 26) end
    for i = 1, #text, 7 do sum = sum + string.byte(text, i) end
    local reversed = ""
    for i = 1, 1000 do reversed = text:sub(i, i) .. reversed end
    assert(reversed == text:sub(1, 1000):reverse(), "string_building is wrong")
    sum = sum + #text + #reversed
  end
  assert(sum == 669862, "string_building is wrong")
  return sum
end

if not ... then print(bench()) end
return bench
