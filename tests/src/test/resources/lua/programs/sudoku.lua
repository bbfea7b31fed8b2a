-- Sudoku by elimination and search.
local peers, units = {}, {}
for cell = 1, 81 do
  local row, column = math.floor((cell - 1) / 9), (cell - 1) % 9
  local seen, list = {}, {}
  local mine = {{}, {}, {}}
  for other = 1, 81 do
    local r, c = math.floor((other - 1) / 9), (other - 1) % 9
    local box = math.floor(r / 3) == math.floor(row / 3) and math.floor(c / 3) == math.floor(column / 3)
    for i, inside in ipairs{r == row, c == column, box} do
      if inside then
        mine[i][#mine[i] + 1] = other
        if other ~= cell and not seen[other] then seen[other] = true list[#list + 1] = other end
      end
    end
  end
  peers[cell], units[cell] = list, mine
end

-- The candidates of a cell are a string of digits.
local assign, eliminate
function assign(values, cell, digit)
  for other in values[cell]:gmatch("%d") do
    if other ~= digit and not eliminate(values, cell, other) then return false end
  end
  return values
end

function eliminate(values, cell, digit)
  if not values[cell]:find(digit, 1, true) then return values end
  values[cell] = values[cell]:gsub(digit, "")
  if values[cell] == "" then return false end
  if #values[cell] == 1 then
    for _, peer in ipairs(peers[cell]) do
      if not eliminate(values, peer, values[cell]) then return false end
    end
  end
  for _, unit in ipairs(units[cell]) do
    local place, count = nil, 0
    for _, c in ipairs(unit) do if values[c]:find(digit, 1, true) then place, count = c, count + 1 end end
    if count == 0 then return false end
    if count == 1 and #values[place] > 1 and not assign(values, place, digit) then return false end
  end
  return values
end

local function read(text)
  local values = {}
  for cell = 1, 81 do values[cell] = "123456789" end
  local cell = 0
  for c in text:gmatch("[%d.]") do
    cell = cell + 1
    if c:match("[1-9]") and not assign(values, cell, c) then return nil, "contradiction at " .. cell end
  end
  if cell ~= 81 then return nil, "81 cells expected, not " .. cell end
  return values
end

local tries = 0
local function search(values)
  if not values then return nil end
  local best, size = nil, 10
  for cell = 1, 81 do
    local n = #values[cell]
    if n > 1 and n < size then best, size = cell, n end
  end
  if not best then return values end
  for digit in values[best]:gmatch("%d") do
    tries = tries + 1
    local solved = search(assign({unpack(values)}, best, digit))
    if solved then return solved end
  end
end

local function show(values)
  for r = 0, 8 do
    local row = {}
    for c = 1, 9 do row[#row + 1] = #values[r * 9 + c] == 1 and values[r * 9 + c] or "." if c % 3 == 0 and c < 9 then row[#row + 1] = "|" end end
    print(table.concat(row, " "))
    if r % 3 == 2 and r < 8 then print("------+-------+------") end
  end
end

local function correct(values)
  for cell = 1, 81 do
    for _, unit in ipairs(units[cell]) do
      local seen = {}
      for _, c in ipairs(unit) do if seen[values[c]] or #values[c] ~= 1 then return false end seen[values[c]] = true end
    end
  end
  return true
end

local easy = read("53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79")
show(easy)
print(correct(easy), tries)
local hard = read("4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......")
local open = 0
for cell = 1, 81 do if #hard[cell] > 1 then open = open + 1 end end
print(open, correct(hard))
local solved = search(hard)
show(solved)
print(correct(solved), tries > 0)
print(read("55" .. ("."):rep(79))) print(read("123"))
print(#peers[1], #units[1][1], peers[81][20])
-- expect: 5 3 4 | 6 7 8 | 9 1 2
-- expect: 6 7 2 | 1 9 5 | 3 4 8
-- expect: 1 9 8 | 3 4 2 | 5 6 7
-- expect: ------+-------+------
-- expect: 8 5 9 | 7 6 1 | 4 2 3
-- expect: 4 2 6 | 8 5 3 | 7 9 1
-- expect: 7 1 3 | 9 2 4 | 8 5 6
-- expect: ------+-------+------
-- expect: 9 6 1 | 5 3 7 | 2 8 4
-- expect: 2 8 7 | 4 1 9 | 6 3 5
-- expect: 3 4 5 | 2 8 6 | 1 7 9
-- expect: true	0
-- expect: 61	false
-- expect: 4 1 7 | 3 6 9 | 8 2 5
-- expect: 6 3 2 | 1 5 8 | 9 4 7
-- expect: 9 5 8 | 7 2 4 | 3 1 6
-- expect: ------+-------+------
-- expect: 8 2 5 | 4 3 7 | 1 6 9
-- expect: 7 9 1 | 5 8 6 | 4 3 2
-- expect: 3 4 6 | 9 1 2 | 7 5 8
-- expect: ------+-------+------
-- expect: 2 8 9 | 6 4 3 | 5 7 1
-- expect: 5 7 3 | 2 9 1 | 6 8 4
-- expect: 1 6 4 | 8 7 5 | 2 9 3
-- expect: true	true
-- expect: nil	contradiction at 2
-- expect: nil	81 cells expected, not 3
-- expect: 20	9	80
