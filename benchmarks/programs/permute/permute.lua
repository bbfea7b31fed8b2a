-- All permutations of nine elements by swapping in place: recursion, reads and writes of one array.

local function bench()
  local count = 0
  local elements = {1, 2, 3, 4, 5, 6, 7, 8, 9}

  local function swap(i, j)
    elements[i], elements[j] = elements[j], elements[i]
  end

  local function permute(n)
    count = count + 1
    if n == 0 then return end
    permute(n - 1)
    for i = n - 1, 1, -1 do
      swap(n, i)
      permute(n - 1)
      swap(n, i)
    end
  end

  permute(#elements)
  for i = 1, #elements do assert(elements[i] == i, "permute is wrong") end
  assert(count == 986410, "permute is wrong")
  return count
end

if not ... then print(bench()) end
return bench
