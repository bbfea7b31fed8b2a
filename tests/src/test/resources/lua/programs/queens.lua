-- All placements of n queens: by recursion, by coroutine, and by sets of diagonals.
local function count(n)
  local columns, up, down, solutions = {}, {}, {}, 0
  local function place(row)
    if row > n then solutions = solutions + 1 return end
    for c = 1, n do
      if not (columns[c] or up[row + c] or down[row - c]) then
        columns[c], up[row + c], down[row - c] = true, true, true
        place(row + 1)
        columns[c], up[row + c], down[row - c] = nil, nil, nil
      end
    end
  end
  place(1)
  return solutions
end
for n = 1, 8 do io.write(count(n), " ") end print()

local function safe(board, row, c)
  for r = 1, row - 1 do
    if board[r] == c or math.abs(board[r] - c) == row - r then return false end
  end
  return true
end
local function solutions(n)
  return coroutine.wrap(function()
    local board = {}
    local function place(row)
      if row > n then coroutine.yield({unpack(board)}) return end
      for c = 1, n do
        if safe(board, row, c) then
          board[row] = c
          place(row + 1)
        end
      end
      board[row] = nil
    end
    place(1)
  end)
end

local function show(board)
  local rows = {}
  for r, c in ipairs(board) do rows[r] = ("."):rep(c - 1) .. "Q" .. ("."):rep(#board - c) end
  return table.concat(rows, "\n")
end
local first = solutions(8)()
print(show(first))

-- Solutions that are not turns or reflections of others.
local function variants(board)
  local n, list = #board, {}
  local function turn(b) local r = {} for row, c in ipairs(b) do r[c] = n + 1 - row end return r end
  local function mirror(b) local r = {} for row, c in ipairs(b) do r[row] = n + 1 - c end return r end
  local b = board
  for _ = 1, 4 do
    list[#list + 1] = table.concat(b, ",")
    list[#list + 1] = table.concat(mirror(b), ",")
    b = turn(b)
  end
  table.sort(list)
  return list
end
local seen, distinct, total = {}, {}, 0
for s in solutions(8) do
  total = total + 1
  local key = variants(s)[1]
  if not seen[key] then seen[key] = true distinct[#distinct + 1] = key end
end
print(total, #distinct)
for i, key in ipairs(distinct) do io.write(key, i % 4 == 0 and "\n" or "  ") end

-- The knight's tour, by the rule of fewest moves.
local moves = {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}
local function tour(n, x, y)
  local visited = {}
  for i = 1, n do visited[i] = {} end
  local function free(a, b) return visited[a] and b >= 1 and b <= n and not visited[a][b] end
  local function degree(a, b) local d = 0 for _, m in ipairs(moves) do if free(a + m[1], b + m[2]) then d = d + 1 end end return d end
  for step = 1, n * n do
    visited[x][y] = step
    local best, bx, by = 9
    for _, m in ipairs(moves) do
      local a, b = x + m[1], y + m[2]
      if free(a, b) and degree(a, b) < best then best, bx, by = degree(a, b), a, b end
    end
    if not bx then return step, visited end
    x, y = bx, by
  end
end
local steps, visited = tour(6, 1, 1)
print(steps)
for i = 1, 6 do for j = 1, 6 do io.write(("%3d"):format(visited[i][j] or 0)) end print() end
-- expect: 1 0 0 2 10 4 40 92 
-- expect: Q.......
-- expect: ....Q...
-- expect: .......Q
-- expect: .....Q..
-- expect: ..Q.....
-- expect: ......Q.
-- expect: .Q......
-- expect: ...Q....
-- expect: 92	12
-- expect: 1,5,8,6,3,7,2,4  1,6,8,3,7,4,2,5  2,4,6,8,3,1,7,5  2,5,7,1,3,8,6,4
-- expect: 2,5,7,4,1,8,6,3  2,6,1,7,4,8,3,5  2,6,8,3,1,4,7,5  2,7,3,6,8,5,1,4
-- expect: 2,7,5,8,1,4,6,3  3,5,2,8,1,7,4,6  3,5,8,4,1,7,2,6  3,6,2,5,8,1,7,4
-- expect: 36
-- expect:   1 20  9 36  3 22
-- expect:  10 27  2 21 30 35
-- expect:  19  8 31 28 23  4
-- expect:  26 11 24 15 34 29
-- expect:   7 18 13 32  5 16
-- expect:  12 25  6 17 14 33
