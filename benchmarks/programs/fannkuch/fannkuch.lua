-- The most turns of a prefix that bring 1 to the front, over all permutations of eight pancakes (Anderson and Rettig,
-- 1994): short loops over a small array.

local function turns(pancakes, work)
  for i = 1, #pancakes do work[i] = pancakes[i] end
  local count, first = 0, work[1]
  while first ~= 1 do
    local low, high = 1, first
    while low < high do
      work[low], work[high] = work[high], work[low]
      low, high = low + 1, high - 1
    end
    count = count + 1
    first = work[1]
  end
  return count
end

-- Heap's way to meet each permutation once: each differs from the one before by one exchange.
local function fannkuch(n)
  local pancakes, work, counters = {}, {}, {}
  for i = 1, n do pancakes[i], work[i], counters[i] = i, i, 1 end
  local most, sum, sign = turns(pancakes, work), 0, -1
  local i = 2
  while i <= n do
    if counters[i] < i then
      local j = i % 2 == 1 and 1 or counters[i]
      pancakes[i], pancakes[j] = pancakes[j], pancakes[i]
      local count = turns(pancakes, work)
      if count > most then most = count end
      sum = sum + sign * count
      sign = -sign
      counters[i] = counters[i] + 1
      i = 2
    else
      counters[i] = 1
      i = i + 1
    end
  end
  return most, sum
end

local function bench()
  local most, sum = fannkuch(8)
  assert(most == 22, "fannkuch is wrong")
  return most * 1000000 + sum
end

if not ... then print(bench()) end
return bench
