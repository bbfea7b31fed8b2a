-- Places eight queens in the first way that works, eight hundred times, then in all ways once: backtracking, arrays of
-- booleans.

local function filled(size)
  local flags = {}
  for i = 1, size do flags[i] = true end
  return flags
end

local function new_board(size)
  return {size = size, free_row = filled(size), free_up = filled(2 * size), free_down = filled(2 * size), row_of = {}}
end

-- Puts queens into this column and those after it; returns the number of solutions found, one at most unless all.
local function place(board, column, all)
  local size = board.size
  if column > size then return 1 end
  local found = 0
  for row = 1, size do
    local up, down = row + column, row - column + size
    if board.free_row[row] and board.free_up[up] and board.free_down[down] then
      board.row_of[column] = row
      board.free_row[row], board.free_up[up], board.free_down[down] = false, false, false
      found = found + place(board, column + 1, all)
      if found > 0 and not all then return found end
      board.free_row[row], board.free_up[up], board.free_down[down] = true, true, true
    end
  end
  return found
end

local function bench()
  local checksum = 0
  for _ = 1, 800 do
    local board = new_board(8)
    assert(place(board, 1, false) == 1, "queens is wrong")
    for column = 1, 8 do checksum = checksum + column * board.row_of[column] end
  end
  local solutions = place(new_board(8), 1, true)
  assert(solutions == 92, "queens is wrong")
  assert(checksum == 129600, "queens is wrong")
  return checksum + solutions
end

if not ... then print(bench()) end
return bench
